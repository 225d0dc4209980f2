/** The cloud `gcp` as a whole, against the estate server through the real library. */
import { Socket } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { gcpApis } from "../../../src/clouds/gcp/apis.ts";
import type { GcpParams } from "../../../src/clouds/gcp/params.ts";
import gcp from "../../../src/clouds/gcp/plugin.ts";
import type { Outcome } from "../../../src/model/scope.ts";
import type { ResourceType, ScopeResult } from "../../../src/model/resource.ts";
import type { PluginContext } from "../../../src/plugin.ts";
import { auditAccount } from "../../estate/gcp/builders/access.ts";
import { ordinaryGcp } from "../../estate/gcp/ordinary.ts";
import { identityToken } from "../../estate/gcp/server/client.ts";
import { type GcpServer, startGcpServer } from "../../estate/gcp/server/server.ts";
import type { ServerFault } from "../../estate/server/faults.ts";
import { contextIn } from "../plugin-context.ts";

const estate = ordinaryGcp({ projects: 2, instances: 4, firewalls: 3 });
const [first, second] = estate.projects.map(({ id }) => id);
const provider = estate.access!.providers[0]!.name;

let server: GcpServer;

beforeAll(async () => {
  server = await startGcpServer({ estate });
});

afterAll(() => server.close());

afterEach(() => server.setFaults([]));

async function read(
  params: Partial<GcpParams>,
  needs: readonly ResourceType[] | "all" = "all",
  over: Partial<PluginContext> & { readonly known?: readonly string[] } = {},
): Promise<ScopeResult[]> {
  const { known = [], ...rest } = over;
  const context = contextIn("/tmp", {
    audit: "test",
    identityToken: (audience) => identityToken(server, estate, audience),
    ...rest,
  });
  const given = { workloadIdentityProvider: provider, endpoint: server.url, ...params };
  const cloud = gcp.create(gcp.params(z).parse(given), context);
  const parts: ScopeResult[] = [];
  const wanted = needs === "all" ? needs : new Set(needs);
  for await (const part of cloud.read({ needs: wanted, known, progress: () => undefined })) parts.push(part);
  await cloud.done?.();
  return parts;
}

function ledgerOf(parts: readonly ScopeResult[]) {
  return parts.flatMap(({ ledger }) => ledger);
}

describe("an estate", () => {
  test("takes one call for each API and network of a project, one for all projects, and one to log in", async () => {
    const before = server.requests.length;
    const parts = await read({});
    const asked = server.requests.slice(before).map(({ api }) => api);
    const networks = estate.projects.flatMap(({ resources }) => resources["gcp.compute.network"]).length;
    const lists = gcpApis.filter(({ completes }) => completes === undefined).length;
    expect(asked.filter((api) => api.startsWith("sts."))).toHaveLength(1);
    expect(asked.filter((api) => api.startsWith("cloudresourcemanager."))).toHaveLength(1);
    const ofProjects = asked.filter((api) => gcpApis.some((row) => row.api === api));
    expect(ofProjects).toHaveLength(2 * lists + networks);
    expect(new Set(ledgerOf(parts).map(({ outcome }) => outcome))).toEqual(new Set(["complete"]));
  });

  test("is read by a service account that the job acts as, with a token that can only read", async () => {
    const parts = await read({ serviceAccount: auditAccount(first!), projects: [first!] }, ["gcp.compute.firewall"]);
    expect(new Set(ledgerOf(parts).map(({ outcome }) => outcome))).toEqual(new Set(["complete"]));
  });

  test("is unknown where the job may not act as the service account", async () => {
    const parts = await read({ serviceAccount: auditAccount("other-project"), projects: [first!] }, [
      "gcp.compute.firewall",
    ]);
    expect(ledgerOf(parts)[0]).toMatchObject({
      scope: `gcp:${first}`,
      outcome: "denied",
      permission: "iam.serviceAccounts.getAccessToken",
      message: expect.stringContaining("gcloud iam service-accounts add-iam-policy-binding"),
    });
  });

  test("is unknown where the provider is not there", async () => {
    const parts = await read({ workloadIdentityProvider: provider.replace(/[^/]+$/, "gone"), projects: [second!] }, [
      "gcp.compute.firewall",
    ]);
    expect(ledgerOf(parts)[0]).toMatchObject({ outcome: "denied", message: expect.stringContaining("invalid_target") });
  });

  test("leaves a project that the baseline knows unknown when it is gone", async () => {
    const parts = await read({}, ["gcp.compute.firewall"], { known: ["gcp:gone-project", `gcp:${first}`] });
    const gone = parts.filter(({ scope }) => scope.id === "gcp:gone-project");
    expect(gone.map(({ stage }) => stage)).toEqual(["index", "stream"]);
    expect(ledgerOf(gone)[0]?.message).toContain('excludeProjects: ["gone-project"]');
  });
});

describe("an endpoint", () => {
  test.each([
    ["a job", {}],
    ["a job that acts as a service account", { serviceAccount: auditAccount(first!) }],
    ["all projects of the organization", { organization: estate.organization!.id }],
  ])("is the only host that is called, for %s", async (_name, params) => {
    const hosts = new Set<string>();
    const connect = vi.spyOn(Socket.prototype, "connect");
    await read(params);
    for (const args of connect.mock.calls as unknown[]) {
      const [{ host, port }] = [args].flat(2) as [{ host?: string; port?: number }];
      hosts.add(`http://${host}:${port}`);
    }
    connect.mockRestore();
    expect([...hosts]).toEqual([server.url]);
  });
});

describe("a fault of an API", () => {
  const needs = ["gcp.compute.snapshot"];
  const api = "compute.snapshots.list";
  const limits = { attempts: 2, callSeconds: 1, scopeMinutes: 0.05, runMinutes: 1, doneSeconds: 1 };

  test.each<[ServerFault, Outcome, RegExp]>([
    [{ kind: "throttle" }, "throttled", /RATE_LIMIT_EXCEEDED|rateLimitExceeded/],
    [{ kind: "deny" }, "denied", /^forbidden: Required 'compute\.snapshots\.list' permission/],
    [{ kind: "not-subscribed" }, "disabled", /^SERVICE_DISABLED: /],
    [{ kind: "not-subscribed", consumer: "777" }, "failed", /--project=777$/],
    [{ kind: "server-error" }, "failed", /\w/],
    [{ kind: "server-error", status: 503 }, "failed", /\w/],
    [{ kind: "expired-credentials" }, "denied", /ACCESS_TOKEN_EXPIRED/],
    [{ kind: "bad-gateway" }, "failed", /^status 502: /],
    [{ kind: "repeated-token" }, "failed", /leads back to a page that was read before/],
    [{ kind: "endless-tokens" }, "cut", /the project was not read within/],
    [{ kind: "cut-connection", when: "before-answer" }, "failed", /\w/],
    [{ kind: "cut-connection", when: "mid-body" }, "failed", /\w/],
    [{ kind: "truncated-body" }, "failed", /no JSON/],
    [{ kind: "malformed-body" }, "failed", /no JSON/],
    [{ kind: "empty-body" }, "failed", /the answer is empty/],
    [{ kind: "hang" }, "cut", /no answer within 1 second/],
    [{ kind: "slow-drip", everyMs: 100 }, "cut", /no answer within 1 second/],
  ])("%o ends %s, and never complete", async (fault, outcome, message) => {
    server.setFaults([{ api, account: first!, fault }]);
    const parts = await read({ projects: [first!] }, needs, { limits });
    const entry = ledgerOf(parts).find((one) => one.api === api);
    expect(entry).toMatchObject({ outcome, message: expect.stringMatching(message) });
    expect(entry?.message).not.toMatch(/Bearer|eyJ/);
  });

  test("that is a zone out of reach leaves the rest, and says so", async () => {
    const listing = "compute.instances.aggregatedList";
    server.setFaults([{ api: listing, fault: { kind: "unreachable", scopes: ["zones/europe-west1-b"] } }]);
    const parts = await read({ projects: [first!] }, ["gcp.compute.instance"], { limits });
    expect(ledgerOf(parts).find((one) => one.api === listing)).toMatchObject({
      outcome: "failed",
      message: expect.stringContaining("zones/europe-west1-b"),
    });
  });
});
