import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { AzureParams } from "../../../../src/clouds/azure/params.ts";
import azure from "../../../../src/clouds/azure/plugin.ts";
import azvm from "../../../../src/clouds/azvm/plugin.ts";
import type { ScopeResult } from "../../../../src/plugin.ts";
import { contextIn } from "../../../clouds/plugin-context.ts";
import { fernhollowJob } from "../../builders/access.ts";
import { auditClient } from "../builders/access.ts";
import { fernhollowAzure } from "../demo.ts";
import type { AzureEstate } from "../estate.ts";
import { hostileAzure } from "../hostile.ts";
import { ordinaryAzure } from "../ordinary.ts";
import { azureParts, machineParts } from "../scope-results.ts";
import { trustServerCertificate } from "./certificate.ts";
import { type AzureServer, startAzureServer } from "./server.ts";

let server: AzureServer;
beforeAll(trustServerCertificate);
afterEach(async () => {
  await server.close();
});

/** Where one subscription has no right to look into a namespace, and one has not registered it. */
function partialAzure(): AzureEstate {
  const estate = ordinaryAzure({ subscriptions: 3, machines: 60, groups: 3 });
  const [open, partial, young] = estate.subscriptions;
  const inGroup = { actions: ["*/read"], notActions: [], resourceGroup: "services" };
  const grants = [{ actions: ["Microsoft.Network/*", "Microsoft.Authorization/*/read"], notActions: [] }, inGroup];
  return { ...estate, subscriptions: [open!, { ...partial!, grants }, { ...young!, unregistered: ["Microsoft.Web"] }] };
}

describe.each<[string, () => AzureEstate]>([
  ["the demo", fernhollowAzure],
  ["an estate that is seen in part", partialAzure],
])("%s read live ends as it is replayed: the same scopes, outcomes, words and resources", (_, make) => {
  test("azure", async () => {
    const estate = make();
    const live = await readLive(azure, estate);
    const replayed = azureParts(estate, "nightly");
    expect(outcomes(live)).toEqual(outcomes(replayed));
    expect(items(live)).toEqual(items(replayed));
  });

  test("azvm", async () => {
    const estate = make();
    const live = await readLive(azvm, estate);
    const replayed = machineParts(estate, "nightly");
    expect(outcomes(live)).toEqual(outcomes(replayed));
    expect(items(live)).toEqual(items(replayed));
  });
});

test("hostile names and odd shapes are read to their end", async () => {
  const estate = { ...hostileAzure(), faults: [] };
  const live = await readLive(azure, estate);
  expect(items(live)).toEqual(items(azureParts(estate, "nightly")));
});

async function readLive(cloud: typeof azure | typeof azvm, estate: AzureEstate): Promise<ScopeResult[]> {
  server = await startAzureServer({ estate });
  const params: AzureParams = {
    tenant: estate.tenant.id,
    client: auditClient,
    subscriptions: "all",
    excludeSubscriptions: [],
    environment: "public",
    authority: server.url,
    endpoint: server.url,
  };
  const opened = cloud.create(params, contextIn("unused", { identityToken: tokenOf }));
  const parts: ScopeResult[] = [];
  for await (const part of opened.read({ needs: "all", known: [], progress: () => undefined })) parts.push(part);
  await opened.done?.();
  return parts;
}

async function tokenOf(audience: string): Promise<string> {
  const headers = { authorization: `Bearer ${fernhollowJob.requestToken}` };
  const answer = await fetch(`${server.identityTokenUrl}&audience=${encodeURIComponent(audience)}`, { headers });
  return ((await answer.json()) as { value: string }).value;
}

function outcomes(parts: readonly ScopeResult[]) {
  return parts
    .flatMap(({ ledger }) =>
      ledger.map(({ scope, api, outcome, message = "" }) => `${scope} ${api} ${outcome} ${message}`),
    )
    .sort();
}

/** Rows of Resource Graph have the same content as the estate's objects, and columns beside it. */
function items(parts: readonly ScopeResult[]) {
  const found = new Map<string, string[]>();
  for (const { scope, resources } of parts) {
    for (const { type, raw } of resources) {
      const { id, name, properties = {} } = raw as { id: string; name: string; properties?: object };
      const key = `${scope.id} ${type}`;
      found.set(key, [...(found.get(key) ?? []), JSON.stringify({ id, name, properties })].sort());
    }
  }
  return Object.fromEntries(found);
}
