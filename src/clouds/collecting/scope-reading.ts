/** Reads one scope in two parts, as the cloud says, within the scope's time. */
import type { CollectedItem, ScopeResult } from "../../model/resource.ts";
import type { LedgerEntry } from "../../model/scope.ts";
import type { ApiEntry } from "./api-reading.ts";
import { deadline } from "./deadline.ts";
import type { ReadingBounds } from "./read-listing.ts";
import type { ScopeReader } from "./read-scopes.ts";
import type { ReadingPlan } from "./reading-plan.ts";
import type { ReadableScope, UnreadScope } from "./scope-to-read.ts";

type Stage = ScopeResult["stage"];

/** How a cloud reads its scopes. */
export interface CloudReading<Readable extends ReadableScope> {
  readonly plan: ReadingPlan;
  /** What its scopes are to people: `project`. */
  readonly noun: string;
  /** What is asked. */
  readonly apis: readonly { readonly api: string; readonly stage: Stage }[];
  /** Called once for each scope. */
  readonly stageReader: (toRead: Readable) => StageReader;
}

/** Reads a stage of one scope. Rejects only for a bug: how each API ended is in its entry. */
export type StageReader = (stage: Stage, asking: StageAsking) => Promise<StageReading>;

/** What a stage is read within. */
export interface StageAsking {
  readonly bounds: ReadingBounds;
  /** Does work of an API, and tells the progress line of it meanwhile. */
  readonly watched: <T>(api: string, work: () => Promise<T>) => Promise<T>;
}

/** What a stage came to. */
export interface StageReading {
  readonly items: readonly Omit<CollectedItem, "collectedAt">[];
  readonly entries: readonly ApiEntry[];
}

/** A reader for each scope, in their order. */
export async function* scopeReaders<Readable extends ReadableScope>(
  scopes: AsyncIterable<Readable | UnreadScope> | Iterable<Readable | UnreadScope>,
  cloud: CloudReading<Readable>,
): AsyncGenerator<ScopeReader, void, undefined> {
  for await (const toRead of scopes) {
    yield "reason" in toRead
      ? {
          index: async () => unreadPart(toRead, "index", cloud),
          stream: async () => unreadPart(toRead, "stream", cloud),
        }
      : new ScopeReading(toRead, cloud);
  }
}

/** Every API that is needed ends for the reason for which the scope was not read. */
function unreadPart(
  { scope, reason }: UnreadScope,
  stage: Stage,
  { plan: { audit }, apis }: Pick<CloudReading<ReadableScope>, "plan" | "apis">,
): ScopeResult {
  const counts = { pages: 0, attempts: 0, ms: 0 };
  const own = apis.filter((row) => row.stage === stage);
  const ledger = own.map(({ api }): LedgerEntry => ({ audit, scope: scope.id, api, ...counts, ...reason }));
  return { scope, stage, resources: [], ledger };
}

class ScopeReading<Readable extends ReadableScope> implements ScopeReader {
  readonly #scope: Readable["scope"];
  readonly #cloud: Pick<CloudReading<Readable>, "plan" | "noun">;
  readonly #read: StageReader;
  /** APIs that have been asked and have not ended, the one that has waited longest first. */
  readonly #waiting = new Set<string>();
  /** What is left of the scope's time; both stages, if one follows the other, have it together. */
  #leftMs: number;

  constructor(toRead: Readable, cloud: CloudReading<Readable>) {
    this.#scope = toRead.scope;
    this.#cloud = cloud;
    this.#read = cloud.stageReader(toRead);
    this.#leftMs = cloud.plan.scopeMs;
  }

  index(): Promise<ScopeResult> {
    return this.#part("index");
  }

  stream(): Promise<ScopeResult> {
    return this.#part("stream");
  }

  async #part(stage: Stage): Promise<ScopeResult> {
    const { plan, noun } = this.#cloud;
    const { audit, clock, callMs, collectedAt } = plan;
    const scope = this.#scope;
    const begun = clock.now();
    const time = deadline(this.#leftMs, `the ${noun} was not read`, plan.signal);
    const watched: StageAsking["watched"] = (api, work) => this.#watched(api, work);
    try {
      const { items, entries } = await this.#read(stage, { bounds: { callMs, signal: time.signal, clock }, watched });
      const ledger = entries.map((entry): LedgerEntry => ({ audit, scope: scope.id, ...entry }));
      return { scope, stage, resources: items.map((item) => ({ ...item, collectedAt })), ledger };
    } finally {
      time.end();
      this.#leftMs -= clock.now() - begun;
    }
  }

  async #watched<T>(api: string, work: () => Promise<T>): Promise<T> {
    this.#waiting.add(api);
    this.#tell();
    try {
      return await work();
    } finally {
      this.#waiting.delete(api);
      this.#tell();
    }
  }

  #tell(): void {
    const [longest] = this.#waiting;
    if (longest !== undefined) this.#cloud.plan.progress(this.#scope.id, longest);
  }
}
