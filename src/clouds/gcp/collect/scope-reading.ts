/** Reads one project: every API that is needed, all at once, as two parts. */
import type { CollectedItem, ScopeResult } from "../../../model/resource.ts";
import type { LedgerEntry } from "../../../model/scope.ts";
import type { Clock } from "../../collecting/clock.ts";
import { deadline } from "../../collecting/deadline.ts";
import type { ScopeReader } from "../../collecting/read-scopes.ts";
import type { GcpApi } from "../apis.ts";
import { textOf } from "../google-error.ts";
import type { ReadableScope, ScopeToRead, UnreadScope } from "../scope-to-read.ts";
import { type ApiReading, type Asking, readApi } from "./api-reading.ts";
import { inZone } from "./zone.ts";

/** What is the same for all projects of a reading. */
export interface ReadingPlan {
  readonly audit: string;
  /** What is asked. */
  readonly apis: readonly GcpApi[];
  readonly zone: string | undefined;
  /** The run's clock, ISO 8601. */
  readonly collectedAt: string;
  /** Longest time for one call with its retries, and for one project; milliseconds. */
  readonly callMs: number;
  readonly scopeMs: number;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly progress: (scope: string, waitingFor: string) => void;
}

/** What the APIs of a project are asked with, beside what the plan says. */
export type ProjectAsking = Pick<Asking, "place" | "caller" | "bucketOf">;

/** A project that can be asked, or one of which all that can be said is why it cannot. */
export function scopeReader(
  toRead: ScopeToRead,
  plan: ReadingPlan,
  askingOf: (scope: ReadableScope) => ProjectAsking,
): ScopeReader {
  if (!("reason" in toRead)) return new ScopeReading(toRead, plan, askingOf(toRead));
  const unread = (stage: ScopeResult["stage"]): Promise<ScopeResult> =>
    Promise.resolve(unreadPart(toRead, stage, plan));
  return { index: () => unread("index"), stream: () => unread("stream") };
}

/** Every API that is needed ends for the reason for which the project was not read. */
function unreadPart(
  { scope, reason }: UnreadScope,
  stage: ScopeResult["stage"],
  { audit, apis }: ReadingPlan,
): ScopeResult {
  const own = apis.filter((row) => row.stage === stage);
  const counts = { pages: 0, attempts: 0, ms: 0 };
  const ledger = own.map(({ api }): LedgerEntry => ({ audit, scope: scope.id, api, ...counts, ...reason }));
  return { scope, stage, resources: [], ledger };
}

class ScopeReading implements ScopeReader {
  readonly #toRead: ReadableScope;
  readonly #plan: ReadingPlan;
  readonly #asking: ProjectAsking;
  /** APIs that have been asked and have not ended, the one that has waited longest first. */
  readonly #waiting = new Set<string>();
  /** What is left of the project's time; both stages, if one follows the other, have it together. */
  #leftMs: number;

  constructor(toRead: ReadableScope, plan: ReadingPlan, asking: ProjectAsking) {
    this.#toRead = toRead;
    this.#plan = plan;
    this.#asking = asking;
    this.#leftMs = plan.scopeMs;
  }

  index(): Promise<ScopeResult> {
    return this.#read("index");
  }

  stream(): Promise<ScopeResult> {
    return this.#read("stream");
  }

  async #read(stage: ScopeResult["stage"]): Promise<ScopeResult> {
    const { clock, signal } = this.#plan;
    const begun = clock.now();
    const time = deadline(this.#leftMs, "the project was not read", signal);
    try {
      return await this.#part(stage, time.signal);
    } finally {
      time.end();
      this.#leftMs -= clock.now() - begun;
    }
  }

  async #part(stage: ScopeResult["stage"], signal: AbortSignal): Promise<ScopeResult> {
    const { audit, apis, callMs, clock, zone } = this.#plan;
    const { scope } = this.#toRead;
    const rows = apis.filter((row) => row.stage === stage);
    const readings = new Map<string, Promise<ApiReading>>();
    const asking: Asking = {
      ...this.#asking,
      bounds: { callMs, signal, clock },
      reading: (api) => {
        const row = rows.find((one) => one.api === api);
        if (row === undefined) return undefined;
        let reading = readings.get(api);
        if (reading === undefined) readings.set(api, (reading = this.#watched(row, asking)));
        return reading;
      },
    };
    const done = await Promise.all(
      rows.map(async (row) => ({ row, reading: inZone(await this.#begun(row, asking), zone) })),
    );
    const ledger = done.map(({ reading }): LedgerEntry => ({ audit, scope: scope.id, ...reading.entry }));
    return { scope, stage, resources: done.flatMap((one) => this.#itemsOf(one, done)), ledger };
  }

  #begun(row: GcpApi, asking: Asking): Promise<ApiReading> {
    return asking.reading(row.api) ?? this.#watched(row, asking);
  }

  async #watched(row: GcpApi, asking: Asking): Promise<ApiReading> {
    this.#waiting.add(row.api);
    this.#tell();
    try {
      return await readApi(row, asking);
    } finally {
      this.#waiting.delete(row.api);
      this.#tell();
    }
  }

  #tell(): void {
    const [longest] = this.#waiting;
    if (longest !== undefined) this.#plan.progress(this.#toRead.scope.id, longest);
  }

  /** The items of an API, completed by those that complete its type. */
  #itemsOf({ row, reading }: DoneReading, done: readonly DoneReading[]): CollectedItem[] {
    if (row.completes !== undefined) return [];
    const { collectedAt } = this.#plan;
    const completing = done.filter((one) => one.row.completes !== undefined && one.row.type === row.type);
    return reading.items.map((item) => ({
      type: row.type,
      raw: completing.reduce((raw, one) => completed(raw, one), item),
      collectedAt,
    }));
  }
}

interface DoneReading {
  readonly row: GcpApi;
  readonly reading: ApiReading;
}

function completed(item: unknown, { row, reading }: DoneReading): unknown {
  const answer = reading.about.get(textOf(item, "name") ?? "");
  if (answer === undefined || row.completes === undefined || typeof item !== "object") return item;
  return { ...item, [row.completes]: answer };
}
