/** Reads one subscription: all that is needed of it at once, beside the proof that all of it may be seen. */
import type { ScopeResult } from "../../../model/resource.ts";
import { apiEntry } from "../../collecting/api-reading.ts";
import type { Listed } from "../../collecting/read-listing.ts";
import type { ReadingPlan } from "../../collecting/reading-plan.ts";
import type { StageAsking, StageReader, StageReading } from "../../collecting/scope-reading.ts";
import { TokenBucket } from "../../collecting/token-bucket.ts";
import type { ReadableScope } from "../scope-to-read.ts";
import type { ArmClient } from "./arm-client.ts";
import { readArmList } from "./arm-list.ts";
import { proofApi, proofPath, proofPermission } from "./read-access.ts";

/** What is asked of a subscription, and with what. */
export interface ScopeRequest {
  readonly plan: ReadingPlan;
  readonly client: ArmClient;
  /** URL of Resource Manager. */
  readonly endpoint: string;
  /** As the ledger names them. */
  readonly apis: readonly { readonly api: string; readonly stage: ScopeResult["stage"] }[];
  readonly read: (stage: ScopeResult["stage"], asking: Asking) => Promise<StageReading>;
}

/** What a subscription is asked with. */
export interface Asking extends StageAsking {
  readonly toRead: ReadableScope;
  /** The calls that one login may make about one subscription. */
  readonly rate: TokenBucket;
  /** What the login may read in the subscription. */
  readonly proof: Promise<Listed<unknown>>;
}

/** https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/request-limits-and-throttling */
const readRate = { burst: 250, perSecond: 25 };

/** Reads the stages of a subscription. The ledger of stage `index` tells of the proof, too. */
export function stageReader(toRead: ReadableScope, { plan, client, endpoint, apis, read }: ScopeRequest): StageReader {
  const rate = new TokenBucket(readRate, plan.clock);
  const list = { path: proofPath(toRead.scope.account), rates: [rate], permission: proofPermission };
  let proof: Promise<Listed<unknown>> | undefined;
  return async (stage, { bounds, watched }) => {
    if (apis.length === 0) return { items: [], entries: [] };
    proof ??= watched(proofApi, () => readArmList(list, { client, endpoint, bounds }));
    const { items, entries } = await read(stage, { toRead, bounds, watched, rate, proof });
    if (stage === "stream") return { items, entries };
    const proven = await proof;
    return { items, entries: [...entries, apiEntry(proofApi, [proven], proven.ending)] };
  };
}
