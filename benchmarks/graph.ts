/** Resource Manager's lists against Resource Graph for the same types of the same subscriptions: calls, and time. */
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { readFileSync } from "node:fs";
import { type AzureApi, azureApis } from "../src/clouds/azure/apis.ts";
import { sharedSettings } from "../src/clouds/azure/client-settings.ts";
import { ArmClient } from "../src/clouds/azure/collect/arm-client.ts";
import { type ArmListing, readArmList } from "../src/clouds/azure/collect/arm-list.ts";
import { ResourceGraph } from "../src/clouds/azure/collect/resource-graph.ts";
import { listPath } from "../src/clouds/azure/collect/api-reading.ts";
import { Renewed } from "../src/clouds/collecting/renewed.ts";
import { systemClock } from "../src/clouds/collecting/clock.ts";
import type { Listed } from "../src/clouds/collecting/read-listing.ts";
import { TokenBucket } from "../src/clouds/collecting/token-bucket.ts";
import { auditClient, auditSecret } from "../test/estate/azure/builders/access.ts";
import { ordinaryAzure, type OrdinaryAzureSize } from "../test/estate/azure/ordinary.ts";
import { azureEstate } from "./estate.ts";
import type { Ratio } from "./ratio.ts";
import { type Served, withServedEstate } from "./served-estate.ts";

const latencyMs = 30;

const sizes: readonly OrdinaryAzureSize[] = [
  { subscriptions: 5, machines: 20, groups: 50 },
  { subscriptions: 5, machines: 1000, groups: 50 },
  { subscriptions: 100, machines: 20, groups: 50 },
];

/** The types that both have, and that Resource Graph has in one table. */
const apis = azureApis.filter(({ source, api }) => source.kind === "list" && !/Security\/|Resources\//.test(api));

/** Answered after 30 ms by both. Real answers of Resource Graph take longer, and lag behind what is there. */
export async function* graphRatios(): AsyncGenerator<Ratio> {
  for (const size of sizes) {
    yield* withServedEstate(azureEstate(size), latencyMs, async function* ({ served, requests }) {
      const subscriptions = ordinaryAzure(size).subscriptions.map(({ id }) => id);
      const listing = await listingAt(served);
      const of = `${size.subscriptions} subscriptions with ${size.machines} machines each`;
      for (const [how, read] of [["Resource Manager", byLists] as const, ["Resource Graph", byGraph] as const]) {
        await requests();
        const start = performance.now();
        const items = await read(subscriptions, listing);
        const ms = performance.now() - start;
        const calls = (await requests()).length;
        yield { what: `${of} by ${how}`, value: calls, unit: "calls", from: `${items} things in ${Math.round(ms)} ms` };
      }
    });
  }
}

async function listingAt({ url = "", certificatePath = "" }: Served): Promise<ArmListing> {
  setDefaultCACertificates([...getCACertificates("default"), readFileSync(certificatePath, "utf8")]);
  const limits = { attempts: 2, callSeconds: 30, scopeMinutes: 10, runMinutes: 60, doneSeconds: 60 };
  const params = { environment: "public", endpoint: url, authority: url } as const;
  const settings = sharedSettings({ params, limits, variables: {} });
  const token = await tokenAt(url);
  const obtain = () => Promise.resolve({ value: token, lifetimeMs: 3_600_000 });
  const client = new ArmClient({ settings, tokens: new Renewed({ obtain, now: Date.now }), clock: systemClock });
  const bounds = { callMs: 30_000, signal: new AbortController().signal, clock: systemClock };
  return { client, endpoint: url, bounds };
}

async function tokenAt(url: string): Promise<string> {
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: auditClient,
    client_secret: auditSecret,
    scope: "https://management.azure.com/.default",
  });
  const { tenant } = ordinaryAzure({ subscriptions: 0, machines: 0, groups: 0 });
  const answer = await fetch(`${url}/${tenant.id}/oauth2/v2.0/token`, { method: "POST", body });
  return ((await answer.json()) as { access_token: string }).access_token;
}

async function byLists(subscriptions: readonly string[], listing: ArmListing): Promise<number> {
  const listed = await Promise.all(
    subscriptions.flatMap((subscription) => {
      const rates = [new TokenBucket({ burst: 250, perSecond: 25 }, systemClock)];
      return apis.flatMap(({ source, permission }) =>
        source.kind === "list"
          ? [readArmList({ path: listPath(subscription, source), rates, permission }, listing)]
          : [],
      );
    }),
  );
  return countOf(listed);
}

async function byGraph(subscriptions: readonly string[], { client, bounds }: ArmListing): Promise<number> {
  const rows = apis.map((row) => ({
    ...row,
    source: { kind: "graph", table: "resources", resource: row.api } as const,
  }));
  const graph = new ResourceGraph({ client, bounds, subscriptions, apis: rows satisfies readonly AzureApi[] });
  const listed = await Promise.all(
    subscriptions.flatMap((subscription) => rows.map((row) => graph.read(row, subscription))),
  );
  return countOf(listed);
}

/** Throws where something was not read: then the numbers mean nothing. */
function countOf(listed: readonly Listed<unknown>[]): number {
  for (const { ending } of listed) if (ending.outcome !== "complete") throw new Error(ending.message);
  return listed.reduce((total, { items }) => total + items.length, 0);
}
