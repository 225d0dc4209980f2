/** Reads the APIs of a subscription that one stage of the cloud `azure` needs. */
import type { ScopeResult } from "../../../model/resource.ts";
import { apiEntry } from "../../collecting/api-reading.ts";
import type { Listed } from "../../collecting/read-listing.ts";
import type { StageReading } from "../../collecting/scope-reading.ts";
import { TokenBucket } from "../../collecting/token-bucket.ts";
import type { AzureApi } from "../apis.ts";
import type { ArmClient } from "./arm-client.ts";
import { readArmList } from "./arm-list.ts";
import { provenEnding } from "./read-access.ts";
import type { ResourceGraph } from "./resource-graph.ts";
import type { Asking } from "./scope-reading.ts";

/** What reading the APIs takes. */
export interface SubscriptionApis {
  readonly apis: readonly AzureApi[];
  readonly client: ArmClient;
  readonly endpoint: string;
  readonly graph: ResourceGraph;
}

/**
 * Calls that the provider counts apart, and more narrowly: lists of all virtual machines of a subscription.
 * https://learn.microsoft.com/en-us/troubleshoot/azure/virtual-machines/windows/troubleshooting-throttling-errors
 */
const providerRates: Readonly<Record<string, { readonly burst: number; readonly perSecond: number }>> = {
  "Microsoft.Compute/virtualMachines": { burst: 300, perSecond: 5 },
};

/** Everything of a stage at once. What came of an API and is not all is told as such, and kept. */
export async function readStage(
  stage: ScopeResult["stage"],
  asking: Asking,
  subscription: SubscriptionApis,
): Promise<StageReading> {
  const rows = subscription.apis.filter((row) => row.stage === stage);
  const read = await Promise.all(
    rows.map(async (row) => {
      const listed = await asking.watched(row.api, () => readApi(row, asking, subscription));
      // The subscription itself was seen, or nobody would ask about it.
      const isSeen = row.source.kind === "login";
      return { row, listed, ending: isSeen ? listed.ending : provenEnding(listed.ending, row, await asking.proof) };
    }),
  );
  return {
    items: read.flatMap(({ row, listed }) => listed.items.map((raw) => ({ type: row.type, raw }))),
    entries: read.map(({ row: { api }, listed, ending }) => apiEntry(api, [listed], ending)),
  };
}

async function readApi(
  row: AzureApi,
  { toRead, bounds, rate }: Asking,
  { client, endpoint, graph }: SubscriptionApis,
): Promise<Listed<unknown>> {
  const { api, permission, source } = row;
  if (source.kind === "login") {
    return { items: [toRead.raw], ending: { outcome: "complete" }, pages: 0, attempts: 0, ms: 0 };
  }
  if (source.kind === "graph") return graph.read({ ...row, source }, toRead.scope.account);
  const own = providerRates[api];
  const rates = own === undefined ? [rate] : [rate, new TokenBucket(own, bounds.clock)];
  const path = listPath(toRead.scope.account, source);
  return readArmList({ path, rates, permission }, { client, endpoint, bounds });
}

/** The path of a list of a subscription. */
export function listPath(subscription: string, { path, version }: { readonly path: string; readonly version: string }) {
  return `/subscriptions/${subscription}/${path}?api-version=${version}`;
}
