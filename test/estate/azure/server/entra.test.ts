import {
  ClientAssertionCredential,
  ClientCertificateCredential,
  ClientSecretCredential,
  ManagedIdentityCredential,
} from "@azure/identity";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { WorkflowJob } from "../../access.ts";
import { fernhollowJob } from "../../builders/access.ts";
import type { PlacedFault } from "../../server/faults.ts";
import { auditClient, auditSecret, expiredSecret, runnerClient, strangerClient } from "../builders/access.ts";
import type { AzureEnvironment, AzureEstate } from "../estate.ts";
import { ordinaryAzure } from "../ordinary.ts";
import { ask } from "./arm-requests.ts";
import { clientCertificatePath } from "./certificate.ts";
import { type AzureServer, startAzureServer } from "./server.ts";

const arm = "https://management.azure.com/.default";
const servers: AzureServer[] = [];
let clock = 0;

afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

interface Serving {
  readonly job?: Partial<WorkflowJob>;
  readonly environment?: AzureEnvironment;
  readonly faults?: readonly PlacedFault[];
}

async function serve({ job = {}, environment = "public", faults = [] }: Serving = {}) {
  clock = Date.parse("2026-11-16T06:00:00Z");
  const ordinary = ordinaryAzure({ subscriptions: 1, machines: 0, groups: 1, environment });
  const estate: AzureEstate = { ...ordinary, access: { ...ordinary.access!, job: { ...fernhollowJob, ...job } } };
  const server = await startAzureServer({ estate, faults, now: () => new Date(clock) });
  servers.push(server);
  const options = {
    authorityHost: server.url,
    disableInstanceDiscovery: true,
    tlsOptions: { ca: server.certificate },
    retryOptions: { maxRetries: 0 },
  };
  return { server, tenant: estate.tenant.id, options };
}

async function identityToken({ identityTokenUrl }: AzureServer, audience: string): Promise<string> {
  const headers = { authorization: `Bearer ${fernhollowJob.requestToken}` };
  const answer = await fetch(`${identityTokenUrl}&audience=${encodeURIComponent(audience)}`, { headers });
  return ((await answer.json()) as { value: string }).value;
}

/** How far a login by the job's token comes. */
async function jobLogin(serving: Serving = {}, audience = "api://AzureADTokenExchange", scope = arm, waitMs = 0) {
  const { server, tenant, options } = await serve(serving);
  const assertion = await identityToken(server, audience);
  clock += waitMs;
  const credential = new ClientAssertionCredential(tenant, auditClient, () => Promise.resolve(assertion), options);
  const { token } = await credential.getToken(scope);
  return ask(server, "/subscriptions?api-version=2022-12-01", { token });
}

describe("a job's identity token", () => {
  test.each(["names", "names-and-ids"] as const)("with %s in its subject logs in", async (subjectForm) => {
    expect((await jobLogin({ job: { subjectForm } })).body.value).toHaveLength(1);
  });

  test.each([
    ["usgovernment", "api://AzureADTokenExchangeUSGov", "https://management.usgovcloudapi.net/.default"],
    ["china", "api://AzureADTokenExchangeChina", "https://management.chinacloudapi.cn/.default"],
  ] as const)("logs in to %s with that cloud's audience", async (environment, audience, scope) => {
    expect((await jobLogin({ environment }, audience, scope)).status).toBe(200);
  });

  test.each<[string, () => Promise<unknown>, RegExp]>([
    [
      "of another branch",
      () => jobLogin({ job: { ref: "refs/heads/main-2" } }),
      /AADSTS700213: .*subject 'repo:fernhollow\/infrastructure:ref:refs\/heads\/main-2'/,
    ],
    ["of an owner in another case", () => jobLogin({ job: { owner: "FernHollow" } }), /AADSTS7002138: /],
    ["for another audience", () => jobLogin({}, "sts.amazonaws.com"), /AADSTS700212: .*audience 'sts.amazonaws.com'/],
    ["after five minutes", () => jobLogin({}, undefined, undefined, 300_000), /AADSTS700024: .*06:05:00/],
    [
      "for a resource of another cloud",
      () => jobLogin({}, undefined, "https://management.chinacloudapi.cn/.default"),
      /AADSTS500011: /,
    ],
    [
      "for a permission instead of a resource",
      () => jobLogin({}, undefined, "https://management.azure.com/read"),
      /AADSTS1002012: /,
    ],
    [
      "where it is blocked",
      () => jobLogin({ faults: [{ api: "entra:token", fault: { kind: "deny" } }] }),
      /AADSTS53003: /,
    ],
  ])("%s is refused", async (_, login, message) => {
    await expect(login()).rejects.toThrow(message);
  });

  test("of another issuer, and one that its issuer did not sign, are refused", async () => {
    const { server, tenant, options } = await serve();
    const [header, payload, signature] = (await identityToken(server, "api://AzureADTokenExchange")).split(".");
    const claims = JSON.parse(Buffer.from(payload!, "base64url").toString()) as object;
    const forged = (own: object) =>
      [header, Buffer.from(JSON.stringify({ ...claims, ...own })).toString("base64url"), signature].join(".");
    const login = (assertion: string) =>
      new ClientAssertionCredential(tenant, auditClient, () => Promise.resolve(assertion), options).getToken(arm);
    await expect(login(forged({ iss: "https://example.com" }))).rejects.toThrow(
      /AADSTS700211: .*'https:\/\/example.com'/,
    );
    await expect(login(forged({ actor: "mallory" }))).rejects.toThrow(/AADSTS700027: /);
    await expect(login("no token")).rejects.toThrow(/AADSTS50027: /);
  });

  test("is refused by an application without federated credentials", async () => {
    const { server, tenant, options } = await serve();
    const assertion = () => identityToken(server, "api://AzureADTokenExchange");
    const credential = new ClientAssertionCredential(tenant, strangerClient, assertion, options);
    await expect(credential.getToken(arm)).rejects.toThrow(/AADSTS70021: .*Assertion Subject: 'repo:fernhollow/);
  });
});

describe("a secret", () => {
  test("logs in", async () => {
    const { tenant, options } = await serve();
    await expect(
      new ClientSecretCredential(tenant, auditClient, auditSecret, options).getToken(arm),
    ).resolves.toBeTruthy();
  });

  const unknown = "00000000-0000-4000-a000-000000000000";
  test.each([
    ["that is wrong", {}, "guessed", /AADSTS7000215: /],
    ["that has expired", {}, expiredSecret, /AADSTS7000222: /],
    [
      "of an application that is not there",
      { client: unknown },
      auditSecret,
      /AADSTS700016: .*ordinary.onmicrosoft.com/,
    ],
  ])("%s is refused", async (_, { client = auditClient }: { client?: string }, secret, message) => {
    const { tenant, options } = await serve();
    await expect(new ClientSecretCredential(tenant, client, secret, options).getToken(arm)).rejects.toThrow(message);
  });

  test("of a tenant that is not there is refused", async () => {
    const { server, options } = await serve();
    // The SDK looks the tenant up first, and words the refusal itself.
    await expect(
      new ClientSecretCredential(unknown, auditClient, auditSecret, options).getToken(arm),
    ).rejects.toThrow();
    const { status, body } = await ask(server, `/${unknown}/v2.0/.well-known/openid-configuration`);
    expect([status, body["error_description"]]).toEqual([
      400,
      expect.stringContaining(`AADSTS90002: Tenant '${unknown}' not found`),
    ]);
  });
});

test("the authority says that it speaks for itself alone", async () => {
  const { server, tenant } = await serve();
  const { body } = await ask(server, "/common/discovery/instance?api-version=1.1&authorization_endpoint=x");
  const { host } = new URL(server.url);
  expect(body["metadata"]).toEqual([{ preferred_network: host, preferred_cache: host, aliases: [host] }]);
  expect(body["tenant_discovery_endpoint"]).toBe(`${server.url}/${tenant}/v2.0/.well-known/openid-configuration`);
});

test("a certificate logs in, and is refused for an application that does not have it", async () => {
  const { tenant, options } = await serve();
  const login = (client: string) =>
    new ClientCertificateCredential(tenant, client, { certificatePath: clientCertificatePath }, options).getToken(arm);
  clock = Date.now();
  await expect(login(auditClient)).resolves.toBeTruthy();
  await expect(login(runnerClient)).rejects.toThrow(/AADSTS700027: /);
});

test("a machine's managed identity logs in, and no other identity does", async () => {
  const { server } = await serve();
  vi.stubEnv("AZURE_POD_IDENTITY_AUTHORITY_HOST", server.metadataUrl);
  const login = (clientId: string) =>
    new ManagedIdentityCredential({ clientId, retryOptions: { maxRetries: 0 } }).getToken(arm);
  clock = Date.now();
  const { token } = await login(runnerClient);
  expect((await ask(server, "/subscriptions?api-version=2022-12-01", { token })).status).toBe(200);
  await expect(login(auditClient)).rejects.toThrow();
});

test("the log has neither secrets nor assertions", async () => {
  const { server, tenant, options } = await serve();
  await new ClientSecretCredential(tenant, auditClient, auditSecret, options).getToken(arm);
  expect(server.requests.map(({ api }) => api)).toEqual(["entra:configuration", "entra:token"]);
  expect(server.requests.at(-1)?.params).toMatchObject({ client_id: auditClient });
  expect(JSON.stringify(server.requests)).not.toContain(auditSecret);
});
