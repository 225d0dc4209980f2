/** Reads one account × region: every API that is needed, all at once, as two parts. */
import type { CollectedItem, ResourceType, ScopeResult } from "../../../model/resource.ts";
import type { LedgerEntry } from "../../../model/scope.ts";
import type { Clock } from "../../collecting/clock.ts";
import { deadline } from "../../collecting/deadline.ts";
import type { ScopeReader } from "../../collecting/read-scopes.ts";
import { type AwsApi, awsApis } from "../apis.ts";
import type { ReadableScope, ScopeToRead, UnreadScope } from "../scope-to-read.ts";
import { type ApiReading, readApi } from "./api-reading.ts";
import type { AwsClients } from "./clients.ts";
import type { CollectorOptions } from "./collector.ts";
import { collectors } from "./collectors.ts";

/** What is the same for all scopes of a reading. */
export interface ReadingPlan {
  readonly audit: string;
  /** What is asked. */
  readonly apis: readonly AwsApi[];
  readonly options: CollectorOptions;
  /** The run's clock, ISO 8601. */
  readonly collectedAt: string;
  /** Longest time for one call with its retries, and for one scope; milliseconds. */
  readonly callMs: number;
  readonly scopeMs: number;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly progress: (scope: string, waitingFor: string) => void;
}

/** A scope that can be asked, or one of which all that can be said is why it cannot. */
export function scopeReader(
  toRead: ScopeToRead,
  plan: ReadingPlan,
  clientsOf: (scope: ReadableScope) => AwsClients,
): ScopeReader {
  if (!("reason" in toRead)) return new ScopeReading(toRead, plan, clientsOf);
  const unread = (stage: ScopeResult["stage"]): Promise<ScopeResult> =>
    Promise.resolve(unreadPart(toRead, stage, plan));
  return { index: () => unread("index"), stream: () => unread("stream") };
}

/** Every API that is needed ends for the reason for which the scope was not read. */
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
  readonly #clientsOf: (scope: ReadableScope) => AwsClients;
  /** Only while something is read: a run of many scopes would else hold the clients of all. */
  #clients: AwsClients | undefined;
  #stagesUnderWay = 0;
  /** APIs that have been asked and have not ended, the one that has waited longest first. */
  readonly #waiting = new Set<string>();
  /** What is left of the scope's time; both stages, if one follows the other, have it together. */
  #leftMs: number;

  constructor(toRead: ReadableScope, plan: ReadingPlan, clientsOf: (scope: ReadableScope) => AwsClients) {
    this.#toRead = toRead;
    this.#plan = plan;
    this.#clientsOf = clientsOf;
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
    const time = deadline(this.#leftMs, "the scope was not read", signal);
    this.#stagesUnderWay += 1;
    try {
      return await this.#part(stage, (this.#clients ??= this.#clientsOf(this.#toRead)), time.signal);
    } finally {
      time.end();
      this.#leftMs -= clock.now() - begun;
      this.#stagesUnderWay -= 1;
      if (this.#stagesUnderWay === 0) this.#clients = undefined;
    }
  }

  async #part(stage: ScopeResult["stage"], clients: AwsClients, signal: AbortSignal): Promise<ScopeResult> {
    const { audit, apis, options, callMs, clock } = this.#plan;
    const { scope } = this.#toRead;
    const rows = apis.filter((row) => row.stage === stage);
    const readings = new Map<string, Promise<ApiReading>>();
    const asking = {
      scope,
      clients,
      bounds: { callMs, signal, clock },
      options,
      reading: (api: string): Promise<ApiReading> | undefined => {
        const row = rows.find((one) => one.api === api);
        if (row === undefined) return undefined;
        let reading = readings.get(api);
        if (reading === undefined) readings.set(api, (reading = this.#watched(row, asking)));
        return reading;
      },
    };
    const ended = await Promise.all(rows.map(async (row) => ({ row, reading: await asking.reading(row.api) })));
    const done = new Map(ended.flatMap(({ row, reading }) => (reading === undefined ? [] : [[row.api, reading]])));
    const ledger = [...done.values()].map(({ entry }): LedgerEntry => ({ audit, scope: scope.id, ...entry }));
    return { scope, stage, resources: rows.flatMap((row) => this.#itemsOf(row, done)), ledger };
  }

  async #watched(row: AwsApi, asking: Parameters<typeof readApi>[2]): Promise<ApiReading> {
    const collector = collectors[row.api];
    if (collector === undefined) throw new Error(`${row.api} has no collector`);
    this.#waiting.add(row.api);
    this.#tell();
    try {
      return await readApi(row, collector, asking);
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
  #itemsOf(row: AwsApi, done: ReadonlyMap<string, ApiReading>): CollectedItem[] {
    if (row.completes !== undefined) return [];
    const { collectedAt } = this.#plan;
    const completing = [...done.keys()].flatMap((api) => completionOf(api, row.type, done));
    return (done.get(row.api)?.items ?? []).map((item) => ({
      type: row.type,
      raw: completing.reduce<unknown>((raw, complete) => complete(raw), item),
      collectedAt,
    }));
  }
}

/** Sets the property that an API gives to items of a type, where it all came. */
function completionOf(
  api: string,
  type: ResourceType,
  done: ReadonlyMap<string, ApiReading>,
): ((item: unknown) => unknown)[] {
  const property = awsApis.find((row) => row.api === api && row.type === type)?.completes;
  const completing = collectors[api]?.completing;
  const answers = done.get(api)?.answers;
  if (property === undefined || completing === undefined || answers === undefined) return [];
  return [
    (item) => {
      const value = completing(item, answers);
      return value === undefined || typeof item !== "object" ? item : { ...item, [property]: value };
    },
  ];
}
