/** Reads one subscription: all that is needed of it at once, as two parts, beside the proof that all of it may be seen. */
import type { CollectedItem, ScopeResult } from "../../../model/resource.ts";
import type { LedgerEntry } from "../../../model/scope.ts";
import type { Clock } from "../../collecting/clock.ts";
import { deadline } from "../../collecting/deadline.ts";
import type { Listed, ReadingBounds } from "../../collecting/read-listing.ts";
import type { ScopeReader } from "../../collecting/read-scopes.ts";
import { TokenBucket } from "../../collecting/token-bucket.ts";
import type { ReadableScope, ScopeToRead, UnreadScope } from "../scope-to-read.ts";
import type { ArmClient } from "./arm-client.ts";
import { readArmList } from "./arm-list.ts";
import { proofApi, proofPath, proofPermission } from "./read-access.ts";

/** What is the same for all subscriptions of a reading. */
export interface ReadingPlan {
  readonly audit: string;
  /** The run's clock, ISO 8601. */
  readonly collectedAt: string;
  /** Longest time for one call with its retries, and for one subscription; milliseconds. */
  readonly callMs: number;
  readonly scopeMs: number;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly progress: (scope: string, waitingFor: string) => void;
  readonly client: ArmClient;
  /** URL of Resource Manager. */
  readonly endpoint: string;
  /** The APIs of a stage, as the ledger names them. */
  readonly apis: (stage: ScopeResult["stage"]) => readonly string[];
  readonly read: (stage: ScopeResult["stage"], asking: Asking) => Promise<StageReading>;
}

/** What a subscription is asked with. */
export interface Asking {
  readonly toRead: ReadableScope;
  readonly bounds: ReadingBounds;
  /** The calls that one login may make about one subscription. */
  readonly rate: TokenBucket;
  /** What the login may read in the subscription. */
  readonly proof: Promise<Listed<unknown>>;
  /** Does work of an API, and tells the progress line of it meanwhile. */
  readonly watched: <T>(api: string, work: () => Promise<T>) => Promise<T>;
}

/** What a stage came to. Entries have no audit and scope yet. */
export interface StageReading {
  readonly items: readonly Omit<CollectedItem, "collectedAt">[];
  readonly entries: readonly Omit<LedgerEntry, "audit" | "scope">[];
}

/** https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/request-limits-and-throttling */
const readRate = { burst: 250, perSecond: 25 };

/** A subscription that can be asked, or one of which all that can be said is why it cannot. */
export function scopeReader(toRead: ScopeToRead, plan: ReadingPlan): ScopeReader {
  if (!("reason" in toRead)) return new ScopeReading(toRead, plan);
  const unread = (stage: ScopeResult["stage"]): Promise<ScopeResult> =>
    Promise.resolve(unreadPart(toRead, stage, plan));
  return { index: () => unread("index"), stream: () => unread("stream") };
}

/** Every API that is needed ends for the reason for which the subscription was not read. */
function unreadPart({ scope, reason }: UnreadScope, stage: ScopeResult["stage"], plan: ReadingPlan): ScopeResult {
  const counts = { pages: 0, attempts: 0, ms: 0 };
  const ledger = plan.apis(stage).map((api) => ({ audit: plan.audit, scope: scope.id, api, ...counts, ...reason }));
  return { scope, stage, resources: [], ledger };
}

class ScopeReading implements ScopeReader {
  readonly #toRead: ReadableScope;
  readonly #plan: ReadingPlan;
  readonly #rate: TokenBucket;
  /** APIs that have been asked and have not ended, the one that has waited longest first. */
  readonly #waiting = new Set<string>();
  #proof: Promise<Listed<unknown>> | undefined;
  /** What is left of the subscription's time; both stages, if one follows the other, have it together. */
  #leftMs: number;

  constructor(toRead: ReadableScope, plan: ReadingPlan) {
    this.#toRead = toRead;
    this.#plan = plan;
    this.#rate = new TokenBucket(readRate, plan.clock);
    this.#leftMs = plan.scopeMs;
  }

  /** Its ledger tells of the proof, too. */
  async index(): Promise<ScopeResult> {
    const { audit } = this.#plan;
    const part = await this.#read("index");
    if (this.#proof === undefined) return part;
    const { ending, pages, attempts, ms } = await this.#proof;
    const entry = { audit, scope: part.scope.id, api: proofApi, ...ending, pages, attempts, ms };
    return { ...part, ledger: [...part.ledger, entry] };
  }

  stream(): Promise<ScopeResult> {
    return this.#read("stream");
  }

  async #read(stage: ScopeResult["stage"]): Promise<ScopeResult> {
    const { audit, clock, signal, collectedAt, callMs, read } = this.#plan;
    const { scope } = this.#toRead;
    if (this.#isIdle()) return { scope, stage, resources: [], ledger: [] };
    const begun = clock.now();
    const time = deadline(this.#leftMs, "the subscription was not read", signal);
    try {
      const bounds = { callMs, signal: time.signal, clock };
      const proof = (this.#proof ??= this.#watched(proofApi, () => this.#prove(bounds)));
      const watched: Asking["watched"] = (api, work) => this.#watched(api, work);
      const asking = { toRead: this.#toRead, bounds, rate: this.#rate, proof, watched };
      const { items, entries } = await read(stage, asking);
      const ledger = entries.map((entry): LedgerEntry => ({ audit, scope: scope.id, ...entry }));
      return { scope, stage, resources: items.map((item) => ({ ...item, collectedAt })), ledger };
    } finally {
      time.end();
      this.#leftMs -= clock.now() - begun;
    }
  }

  /** Nothing is needed of any subscription. */
  #isIdle(): boolean {
    const { apis } = this.#plan;
    return apis("index").length + apis("stream").length === 0;
  }

  #prove(bounds: ReadingBounds): Promise<Listed<unknown>> {
    const { client, endpoint } = this.#plan;
    const list = { path: proofPath(this.#toRead.scope.account), rates: [this.#rate], permission: proofPermission };
    return readArmList(list, { client, endpoint, bounds });
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
    if (longest !== undefined) this.#plan.progress(this.#toRead.scope.id, longest);
  }
}
