import { Compute, IdentityPoolClient, JWT } from "google-auth-library";
import { afterEach, describe, expect, test, vi } from "vitest";
import { auditAccount, withKeyFile } from "../builders/access.ts";
import { fernhollowGcp, host } from "../demo/fernhollow.ts";
import type { WorkloadIdentityProvider } from "../access.ts";
import type { GcpEstate } from "../estate.ts";
import { ask, exchangeToken, identityToken, logIn } from "./client.ts";
import { type GcpServer, startGcpServer } from "./server.ts";

const cloudPlatform = "https://www.googleapis.com/auth/cloud-platform";
const project = `/compute/v1/projects/${host}`;

let server: GcpServer;
afterEach(async () => {
  vi.unstubAllEnvs();
  await server.close();
});

/** Google's own client as a job would use it. */
function jobClient(estate: GcpEstate, serviceAccount?: string): IdentityPoolClient {
  const name = estate.access?.providers[0]?.name ?? "";
  return new IdentityPoolClient({
    type: "external_account",
    audience: `//iam.googleapis.com/${name}`,
    subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
    token_url: `${server.url}/v1/token`,
    scopes: [cloudPlatform],
    subject_token_supplier: {
      getSubjectToken: () => identityToken(server, estate, `https://iam.googleapis.com/${name}`),
    },
    ...(serviceAccount === undefined
      ? {}
      : {
          service_account_impersonation_url: `${server.url}/v1/projects/-/serviceAccounts/${serviceAccount}:generateAccessToken`,
        }),
  });
}

/** The demo with another provider. */
function withProvider(change: Partial<WorkloadIdentityProvider>): GcpEstate {
  const estate = fernhollowGcp();
  const { access } = estate;
  if (access === undefined) throw new Error("the demo has no access");
  return { ...estate, access: { ...access, providers: access.providers.map((one) => ({ ...one, ...change })) } };
}

describe("Google's own clients", () => {
  test.each([
    { as: "the job itself", account: undefined },
    { as: "the service account that it may act as", account: auditAccount(host) },
  ])("log in as $as", async ({ account }) => {
    const estate = fernhollowGcp();
    server = await startGcpServer({ estate });
    const { token } = await jobClient(estate, account).getAccessToken();
    const { status, body } = await ask({ server, token: token ?? "" }, project);
    expect([status, body["name"]]).toEqual([200, host]);
  });

  test("log in with a key file", async () => {
    const { estate, keyFile } = withKeyFile(fernhollowGcp(), auditAccount(host));
    server = await startGcpServer({ estate });
    const { private_key: key, client_email: email } = keyFile as { private_key: string; client_email: string };
    const client = new JWT({ email, key, scopes: [cloudPlatform] });
    client.transporter.interceptors.request.add({
      resolved: (request) => {
        request.url = new URL("/token", server.url);
        return Promise.resolve(request);
      },
    });
    const { token } = await client.getAccessToken();
    expect((await ask({ server, token: token ?? "" }, project)).status).toBe(200);
    const forged = `${token ?? ""}x`;
    expect((await ask({ server, token: forged }, project)).status).toBe(401);
  });

  test("log in through a machine's metadata server", async () => {
    server = await startGcpServer({ estate: fernhollowGcp() });
    vi.stubEnv("GCE_METADATA_HOST", server.url.replace("http://", ""));
    const { token } = await new Compute().getAccessToken();
    expect((await ask({ server, token: token ?? "" }, project)).status).toBe(200);
  });

  test("are refused an account that the job may not act as", async () => {
    const estate = fernhollowGcp();
    server = await startGcpServer({ estate });
    await expect(jobClient(estate, `owner@${host}.iam.gserviceaccount.com`).getAccessToken()).rejects.toThrow(
      "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist).",
    );
  });
});

describe("an exchange is refused", () => {
  const long = `'${"x".repeat(128)}'`;
  test.each([
    [{ condition: { repository_id: "1" } }, 403, "unauthorized_client", "rejected by the attribute condition"],
    [{ allowedAudiences: ["other"] }, 400, "invalid_grant", "does not match the expected audience other"],
    [{ isDisabled: true }, 400, "invalid_target", "the pool or provider is disabled or deleted"],
    [{ issuer: "https://issuer.example" }, 400, "invalid_grant", "does not match the expected ones"],
    [{ attributeMapping: { "google.subject": long } }, 400, "invalid_request", "exceeds the 127 bytes limit"],
    [{ attributeMapping: { "google.subject": "assertion.none" } }, 400, "invalid_request", "must be of type STRING"],
  ])("where the provider is %j", async (change, status, error, words) => {
    const estate = withProvider(change);
    server = await startGcpServer({ estate });
    const answer = await exchangeToken(server, estate);
    expect(answer).toMatchObject({ status, body: { error, error_description: expect.stringContaining(words) } });
  });

  test.each([
    [{ audience: "//iam.googleapis.com/projects/1/x" }, "invalid_target"],
    [{ grant_type: "password" }, "unsupported_grant_type"],
    [{ scope: "" }, "invalid_request"],
    [{ subject_token: "nothing" }, "invalid_grant"],
  ])("where it is asked with %j", async (fields, error) => {
    const estate = fernhollowGcp();
    server = await startGcpServer({ estate });
    expect((await exchangeToken(server, estate, fields)).body["error"]).toBe(error);
  });

  test("where the job's token is over", async () => {
    const estate = fernhollowGcp();
    let now = new Date("2026-11-16T06:00:00Z");
    server = await startGcpServer({ estate, now: () => now });
    const name = estate.access?.providers[0]?.name ?? "";
    const stale = await identityToken(server, estate, `https://iam.googleapis.com/${name}`);
    now = new Date("2026-11-16T06:05:01Z");
    const { body } = await exchangeToken(server, estate, { subject_token: stale });
    expect(body["error_description"]).toBe(
      `ID Token issued at ${Date.parse("2026-11-16T06:00:00Z") / 1000} is stale to sign-in.`,
    );
  });
});

test("a token is good for an hour, and for what its scopes allow", async () => {
  const estate = fernhollowGcp();
  let now = new Date("2026-11-16T06:00:00Z");
  server = await startGcpServer({ estate, now: () => now });
  const login = await logIn(server, estate);
  const narrow = await logIn(server, estate, { scope: "https://www.googleapis.com/auth/compute.readonly" });
  expect((await ask(narrow, project)).status).toBe(200);
  expect((await ask(narrow, "/v3/projects:search")).status).toBe(403);
  now = new Date("2026-11-16T06:59:59Z");
  expect((await ask(login, project)).status).toBe(200);
  now = new Date("2026-11-16T07:00:00Z");
  expect(await ask(login, project)).toMatchObject({
    status: 401,
    body: { error: { status: "UNAUTHENTICATED", details: [{ reason: "ACCESS_TOKEN_EXPIRED" }] } },
  });
});

test("nothing that logs in is in the log", async () => {
  const estate = fernhollowGcp();
  server = await startGcpServer({ estate });
  const { token } = await logIn(server, estate);
  await ask({ server, token }, project);
  expect(server.requests.map(({ api }) => api)).toEqual(["github:IdentityToken", "sts.token", "compute.projects.get"]);
  expect(JSON.stringify(server.requests)).not.toContain(token);
});
