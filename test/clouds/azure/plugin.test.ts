/** The clouds `azure` and `azvm` as a whole, against the estate server through the real SDK. */
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { AzureParams } from "../../../src/clouds/azure/params.ts";
import type { ScopeResult } from "../../../src/model/resource.ts";
import type { Outcome } from "../../../src/model/scope.ts";
import {
  auditClient,
  auditSecret,
  expiredSecret,
  runnerClient,
  strangerClient,
} from "../../estate/azure/builders/access.ts";
import { fernhollowAzure } from "../../estate/azure/demo.ts";
import { ordinaryAzure } from "../../estate/azure/ordinary.ts";
import { azureScopeResults } from "../../estate/azure/scope-results.ts";
import { clientCertificatePath } from "../../estate/azure/server/certificate.ts";
import { type AzureServer, startAzureServer } from "../../estate/azure/server/server.ts";
import type { ServerFault } from "../../estate/server/faults.ts";
import { readEstate, trust } from "./estate-login.ts";

const estate = ordinaryAzure({ subscriptions: 5, machines: 20, groups: 50 });
const tenant = estate.tenant.id;
const subscription = estate.subscriptions[0]!.id;

let server: AzureServer;

beforeAll(async () => {
  server = await startAzureServer({ estate });
  trust(server);
});

afterAll(() => server.close());

afterEach(() => {
  vi.unstubAllEnvs();
  server.setFaults([]);
});

/** How often each API was asked since. */
function counts(since: number): Record<string, number> {
  const apis = server.requests.slice(since).map(({ api = "?" }) => api);
  return Object.fromEntries([...new Set(apis)].sort().map((api) => [api, apis.filter((one) => one === api).length]));
}

describe("five subscriptions of twenty machines and fifty security groups", () => {
  test("take `azure` one list of each a subscription, whatever is in it", async () => {
    const before = server.requests.length;
    await readEstate(server, estate, { needs: ["azure.compute.virtual_machine", "azure.network.security_group"] });
    const asked = counts(before);
    expect(asked["Microsoft.Compute/virtualMachines"]).toBe(5);
    expect(asked["Microsoft.Network/networkSecurityGroups"]).toBe(5);
    expect(asked["Microsoft.Authorization/permissions"]).toBe(5);
    expect(asked["Microsoft.Resources/subscriptions"]).toBe(1);
    expect(asked["entra:token"]).toBe(1);
  });

  test("take `azvm` one view a machine beside the lists", async () => {
    const before = server.requests.length;
    const parts = await readEstate(server, estate, { cloud: "azvm" });
    expect(counts(before)).toMatchObject({
      "Microsoft.Authorization/permissions": 5,
      "Microsoft.Compute/virtualMachines": 5,
      "Microsoft.Compute/virtualMachines/instanceView": 100,
      "Microsoft.Resources/subscriptions": 1,
    });
    expect(parts.flatMap(({ resources }) => resources)).toHaveLength(100);
  });

  test("need two questions to Resource Graph for all that is only there", async () => {
    const before = server.requests.length;
    await readEstate(server, estate, {});
    expect(counts(before)["Microsoft.ResourceGraph/resources"]).toBe(2);
  });
});

describe("what is read live is what the estate says", () => {
  const demo = fernhollowAzure();
  let demoServer: AzureServer;
  beforeAll(async () => {
    demoServer = await startAzureServer({ estate: demo });
  });
  afterAll(() => demoServer.close());

  test.each(["azure", "azvm"] as const)("%s, of the demo", async (cloud) => {
    const parts = await readEstate(demoServer, demo, { cloud });
    const declared = azureScopeResults(demo, "test").filter(({ scope }) => scope.cloud === cloud);
    expect(itemsOf(parts)).toEqual(itemsOf(declared));
    expect(endingsOf(parts)).toEqual(endingsOf(declared));
  });
});

describe("the ways to log in", () => {
  const token = () => ({ identityToken: async (audience: string) => jobToken(audience) });

  test.each<[string, Partial<AzureParams>, Record<string, string>]>([
    ["a secret", { tenant, client: auditClient, secret: auditSecret }, {}],
    ["a certificate", { tenant, client: auditClient, certificate: clientCertificatePath }, {}],
    ["the job's token", { tenant, client: auditClient }, {}],
    ["a managed identity", { client: runnerClient, login: "managed-identity" }, {}],
  ])("%s", async (_, params) => {
    vi.stubEnv("AZURE_POD_IDENTITY_AUTHORITY_HOST", server.metadataUrl);
    const needs = ["azure.storage.storage_account"];
    const parts = await readEstate(server, estate, {
      params: { ...params, subscriptions: [subscription] },
      needs,
      context: token(),
    });
    expect(parts.flatMap(({ ledger }) => ledger).map(({ outcome }) => outcome)).toEqual(["complete", "complete"]);
  });

  test("call no other host, the metadata service of machines included", async () => {
    const hosts = new Set<string>();
    const listen = (message: unknown): void => {
      hosts.add((message as { request: { host: string } }).request.host);
    };
    subscribe("http.client.request.start", listen);
    await readEstate(server, estate, { needs: ["azure.storage.storage_account"] });
    await readEstate(server, estate, { params: {}, needs: ["azure.storage.storage_account"] });
    unsubscribe("http.client.request.start", listen);
    expect(hosts).toEqual(new Set(["127.0.0.1"]));
  });

  test.each<[string, Partial<AzureParams>, RegExp]>([
    [
      "a secret that has expired",
      { tenant, client: auditClient, secret: expiredSecret },
      /AADSTS7000222: .* Make a new secret/,
    ],
    ["a secret that is wrong", { tenant, client: auditClient, secret: "wrong-secret" }, /AADSTS7000215: /],
    ["an unknown client", { tenant, client: tenant, secret: auditSecret }, /AADSTS700016: .* Check `client`/],
    [
      "an unknown tenant",
      { tenant: auditClient, client: auditClient, secret: auditSecret },
      /AADSTS90002: .* Check `tenant`/,
    ],
    [
      "an identity that trusts nobody",
      { tenant, client: strangerClient },
      /AADSTS70\d+: .*az ad app federated-credential create/,
    ],
    [
      "an identity without a role",
      { tenant, client: strangerClient, secret: auditSecret },
      /no role on any subscription/,
    ],
  ])("refused to %s", async (_, params, words) => {
    const parts = await readEstate(server, estate, {
      params,
      needs: ["azure.storage.storage_account"],
      context: token(),
    });
    expect(parts.flatMap(({ ledger }) => ledger)).toEqual([
      expect.objectContaining({ scope: "azure:unknown", outcome: "denied", message: expect.stringMatching(words) }),
    ]);
  });
});

describe("a fault of an API", () => {
  const api = "Microsoft.Storage/storageAccounts";
  const limits = { attempts: 2, callSeconds: 1.5, scopeMinutes: 0.05, runMinutes: 1, doneSeconds: 1 };

  test.each<[ServerFault, Outcome, RegExp]>([
    [{ kind: "throttle" }, "throttled", /\w/],
    [{ kind: "deny" }, "denied", /^AuthorizationFailed: /],
    [{ kind: "not-subscribed" }, "disabled", /^MissingSubscriptionRegistration: /],
    [{ kind: "server-error" }, "failed", /\w/],
    [{ kind: "expired-credentials" }, "denied", /^ExpiredAuthenticationToken: /],
    [{ kind: "bad-gateway" }, "failed", /^HTTP 502/],
    [{ kind: "repeated-token" }, "failed", /leads back to a page that was read before/],
    [{ kind: "endless-tokens" }, "cut", /the subscription was not read within/],
    [{ kind: "foreign-link" }, "failed", /the next page is said to be at/],
    [{ kind: "no-list" }, "failed", /has no list/],
    [{ kind: "cut-connection", when: "before-answer" }, "failed", /\w/],
    [{ kind: "cut-connection", when: "mid-body" }, "failed", /\w/],
    [{ kind: "truncated-body" }, "failed", /\w/],
    [{ kind: "malformed-body" }, "failed", /\w/],
    [{ kind: "empty-body" }, "failed", /the answer is empty/],
    [{ kind: "hang" }, "cut", /no answer within/],
    [{ kind: "slow-drip", everyMs: 1000 }, "cut", /no answer within/],
  ])("%o ends %s, and never complete", async (fault, outcome, message) => {
    server.setFaults([{ account: subscription, api, fault }]);
    const parts = await readEstate(server, estate, {
      params: { tenant, client: auditClient, secret: auditSecret, subscriptions: [subscription] },
      needs: ["azure.storage.storage_account"],
      context: { limits },
    });
    const entry = parts.flatMap(({ ledger }) => ledger).find((one) => one.api === api);
    expect(entry).toMatchObject({ outcome, message: expect.stringMatching(message) });
  });
});

/** As the runner would ask for one. */
async function jobToken(audience: string): Promise<string> {
  const url = new URL(server.identityTokenUrl);
  url.searchParams.set("audience", audience);
  const bearer = `Bearer ${estate.access!.job.requestToken}`;
  const { value } = (await (await fetch(url, { headers: { authorization: bearer } })).json()) as { value: string };
  return value;
}

function itemsOf(parts: readonly ScopeResult[]): string[] {
  return parts
    .flatMap(({ scope, resources }) =>
      resources.map(({ type, raw }) => `${scope.id} ${type} ${JSON.stringify(sorted(raw))}`),
    )
    .sort();
}

function endingsOf(parts: readonly ScopeResult[]): string[] {
  return parts.flatMap(({ ledger }) => ledger.map(({ scope, api, outcome }) => `${scope} ${api} ${outcome}`)).sort();
}

/** Resource Graph writes types and ids in a case of its own, and columns that lists do not have. */
function sorted(raw: unknown): unknown {
  const { id, name, properties } = raw as { id?: string; name?: string; properties?: unknown };
  return { id: id?.toLowerCase(), name: name?.toLowerCase(), properties };
}
