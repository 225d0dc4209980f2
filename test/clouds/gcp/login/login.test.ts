/** Logging in, over the wire: what the library sends, and what becomes of what comes back. */
import { createPublicKey, createVerify, generateKeyPairSync } from "node:crypto";
import { join } from "node:path";
import { writeFile } from "node:fs/promises";
import { afterEach, describe, expect, test, vi } from "vitest";
import { sharedSettings } from "../../../../src/clouds/gcp/client-settings.ts";
import { logIn } from "../../../../src/clouds/gcp/login/login.ts";
import type { GcpParams } from "../../../../src/clouds/gcp/params.ts";
import type { PluginContext } from "../../../../src/plugin.ts";
import { contextIn } from "../../plugin-context.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { loopback, type Loopback, type Respond } from "../loopback.ts";

const closings: (() => void)[] = [];
const provider = "projects/42/locations/global/workloadIdentityPools/github/providers/posture";
const serviceAccount = "posturegate@shop-prod.iam.gserviceaccount.com";
const generating = `/v1/projects/-/serviceAccounts/${encodeURIComponent(serviceAccount)}:generateAccessToken`;
const scopes = ["https://www.googleapis.com/auth/cloud-platform.read-only"];
const exchanged = { access_token: "federated", issued_token_type: "x", token_type: "Bearer", expires_in: 300 };

afterEach(() => {
  vi.unstubAllEnvs();
  for (const close of closings.splice(0)) close();
});

async function served(respond: Respond): Promise<Loopback> {
  const server = await loopback(respond);
  closings.push(server.close);
  return server;
}

function token(claims: object = {}): string {
  const all = {
    iss: "https://token.actions.githubusercontent.com",
    aud: "a",
    sub: "repo:o/r:environment:posture",
    ...claims,
  };
  return `x.${Buffer.from(JSON.stringify(all)).toString("base64url")}.x`;
}

function login(params: Partial<GcpParams>, over: Partial<PluginContext> = {}, now = () => 0) {
  const context = contextIn("/nowhere", over);
  const shared = sharedSettings({ limits: { ...context.limits, attempts: 2 } });
  closings.push(shared.close);
  return logIn({ params: { projects: "all", excludeProjects: [], ...params }, shared, context, scopes, now });
}

async function failure(promise: Promise<unknown>): Promise<Error & { code: string; permission?: string }> {
  return promise.then(
    () => expect.unreachable(),
    (error: Error & { code: string }) => error,
  );
}

describe("as the job", () => {
  test("exchanges a token for the provider's own audience", async () => {
    const { url, received } = await served(() => ({ status: 200, body: exchanged }));
    const audiences: string[] = [];
    const identityToken = (audience: string) => {
      audiences.push(audience);
      return Promise.resolve(token());
    };
    const authorisation = login({ workloadIdentityProvider: provider, endpoint: url }, { identityToken });
    expect(await authorisation.get()).toEqual({ authorization: "Bearer federated" });
    expect(audiences).toEqual([`https://iam.googleapis.com/${provider}`]);
    expect(received.map(({ method, path }) => `${method} ${path}`)).toEqual(["POST /v1/token"]);
    expect(Object.fromEntries(new URLSearchParams(received[0]!.body))).toEqual({
      grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
      audience: `//iam.googleapis.com/${provider}`,
      scope: scopes[0],
      requested_token_type: "urn:ietf:params:oauth:token-type:access_token",
      subject_token: token(),
      subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
    });
  });

  test("asks once for all who wait, and anew, with a new token of the job, before five minutes are over", async () => {
    const { url, received } = await served(() => ({ status: 200, body: exchanged }));
    let clock = 0;
    let tokens = 0;
    const identityToken = () => Promise.resolve(token({ jti: String((tokens += 1)) }));
    const authorisation = login({ workloadIdentityProvider: provider, endpoint: url }, { identityToken }, () => clock);
    await Promise.all([authorisation.get(), authorisation.get()]);
    clock = 100_000;
    await authorisation.get();
    expect(received.length).toBe(1);
    clock = 160_000;
    await authorisation.get();
    expect(received.length).toBe(2);
    expect(tokens).toBe(2);
  });

  test("acts as a service account, below the same endpoint", async () => {
    const { url, received } = await served(({ path }) =>
      path === "/v1/token"
        ? { status: 200, body: exchanged }
        : { status: 200, body: { accessToken: "impersonated", expireTime: "2026-11-21T13:00:00Z" } },
    );
    const authorisation = login(
      { workloadIdentityProvider: provider, serviceAccount, endpoint: url },
      { identityToken: () => Promise.resolve(token()) },
    );
    expect(await authorisation.get()).toEqual({ authorization: "Bearer impersonated" });
    expect(received.map(({ path }) => path)).toEqual(["/v1/token", generating]);
    expect(new URLSearchParams(received[0]!.body).get("scope")).toBe("https://www.googleapis.com/auth/cloud-platform");
    expect(received[1]!.headers.authorization).toBe("Bearer federated");
    expect(JSON.parse(received[1]!.body)).toEqual({ scope: scopes, lifetime: "3600s" });
  });

  test("tries a service that is not well again", async () => {
    let asked = 0;
    const { url } = await served(({ path }) => {
      if (path === "/v1/token") return { status: 200, body: exchanged };
      asked += 1;
      return asked === 1 ? { status: 503, body: "" } : { status: 200, body: { accessToken: "impersonated" } };
    });
    const authorisation = login(
      { workloadIdentityProvider: provider, serviceAccount, endpoint: url },
      { identityToken: () => Promise.resolve(token()) },
    );
    expect(await authorisation.get()).toEqual({ authorization: "Bearer impersonated" });
  });

  test("says where no token can be had, and calls nobody", async () => {
    const { url, received } = await served(() => ({ status: 200, body: exchanged }));
    const error = await failure(login({ workloadIdentityProvider: provider, endpoint: url }).get());
    expect(error).toMatchObject({
      code: "lost-login",
      message: expect.stringContaining("`permissions: id-token: write`"),
    });
    expect(received).toEqual([]);
  });

  test("says where GitHub gives none", async () => {
    const identityToken = () => Promise.reject(new Error("status 503."));
    const error = await failure(login({ workloadIdentityProvider: provider }, { identityToken }).get());
    expect(error).toMatchObject({
      code: "failed",
      message: "GitHub gave this job no identity token to log in to Google Cloud with: status 503. Run again.",
    });
  });

  test("keeps a refusal, and no token in it", async () => {
    const { url, received } = await served(() => ({
      status: 400,
      body: {
        error: "unauthorized_client",
        error_description: "The given credential is rejected by the attribute condition.",
      },
    }));
    const secret = token({ repository: "o/r", repository_id: 7, repository_owner_id: 8 });
    const authorisation = login(
      { workloadIdentityProvider: provider, endpoint: url },
      { identityToken: () => Promise.resolve(secret) },
    );
    const error = await failure(authorisation.get());
    expect(error.code).toBe("denied");
    expect(error.message).toContain("assertion.repository_id == '7' && assertion.environment == 'posture'");
    expect(error.message).toContain("repo:o/r:environment:posture or repo:o@8/r@7:environment:posture");
    expect(JSON.stringify([error.message, error.cause])).not.toContain(secret.split(".")[1]);
    await failure(authorisation.get());
    expect(received.length).toBe(1);
  });

  test("is cut where nobody answers", async () => {
    const { url } = await served(() => undefined);
    const limits = { attempts: 2, callSeconds: 0.1, scopeMinutes: 1, runMinutes: 1, doneSeconds: 1 };
    const identityToken = () => Promise.resolve(token());
    const error = await failure(
      login({ workloadIdentityProvider: provider, endpoint: url }, { identityToken, limits }).get(),
    );
    expect(error).toMatchObject({ code: "cut", message: expect.stringContaining("no answer within 0.1 seconds") });
  });
});

describe("with a key", () => {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  });
  const key = { type: "service_account", client_email: serviceAccount, private_key: privateKey, private_key_id: "k1" };

  async function keyFile(content: object | string): Promise<PluginContext["resolve"]> {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "key.json"), typeof content === "string" ? content : JSON.stringify(content));
    return (path) => join(folder, path);
  }

  test("signs for a token, at the endpoint and nowhere that the file names", async () => {
    const { url, received } = await served(() => ({ status: 200, body: { access_token: "keyed", expires_in: 3600 } }));
    const resolve = await keyFile({
      ...key,
      token_uri: "https://evil.example.com",
      universe_domain: "evil.example.com",
    });
    const authorisation = login({ keyFilePath: "key.json", endpoint: url }, { resolve });
    expect(await authorisation.get()).toEqual({ authorization: "Bearer keyed" });
    expect(received.map(({ path }) => path)).toEqual(["/token"]);
    const [head, payload, signature] = new URLSearchParams(received[0]!.body).get("assertion")!.split(".");
    expect(JSON.parse(Buffer.from(payload!, "base64url").toString())).toMatchObject({
      iss: serviceAccount,
      scope: scopes[0],
    });
    const verify = createVerify("RSA-SHA256").update(`${head}.${payload}`);
    expect(verify.verify(createPublicKey(publicKey), signature!, "base64url")).toBe(true);
  });

  test.each<[string, object | string, RegExp]>([
    ["that is no JSON", "-----BEGIN", /is no key of a service account/],
    [
      "of another kind",
      { type: "external_account", credential_source: { executable: { command: "x" } } },
      /is no key of a service account/,
    ],
    ["without a private key", { ...key, private_key: "" }, /is no key of a service account/],
  ])("refuses a file %s, and does not quote it", async (_name, content, message) => {
    const resolve = await keyFile(content);
    const error = await failure(login({ keyFilePath: "key.json" }, { resolve }).get());
    expect(error).toMatchObject({ code: "denied", message: expect.stringMatching(message) });
    expect(error.message).not.toContain("BEGIN");
  });

  test("says where the file is not there", async () => {
    const error = await failure(login({ keyFilePath: "key.json" }).get());
    expect(error).toMatchObject({
      code: "denied",
      message: expect.stringMatching(/key\.json, could not be read: ENOENT/),
    });
  });

  test("says where the key was deleted", async () => {
    const { url } = await served(() => ({
      status: 400,
      body: { error: "invalid_grant", error_description: "Invalid JWT Signature." },
    }));
    const resolve = await keyFile(key);
    const error = await failure(login({ keyFilePath: "key.json", endpoint: url }, { resolve }).get());
    expect(error).toMatchObject({
      code: "denied",
      message: expect.stringMatching(/invalid_grant: Invalid JWT Signature\. The key may be deleted/),
    });
    expect(error.message).not.toContain("PRIVATE");
  });
});

describe("with what the environment holds", () => {
  test("takes the file that it names, and the quota project of a person", async () => {
    const { url, received } = await served(() => ({ status: 200, body: { access_token: "adc", expires_in: 3600 } }));
    const folder = await temporaryFolder();
    const file = join(folder, "adc.json");
    const credentials = {
      type: "external_account",
      audience: `//iam.googleapis.com/${provider}`,
      subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
      token_url: `${url}/v1/token`,
      credential_source: { file: join(folder, "token") },
      quota_project_id: "billing-project",
    };
    await writeFile(file, JSON.stringify(credentials));
    await writeFile(join(folder, "token"), token());
    vi.stubEnv("GOOGLE_APPLICATION_CREDENTIALS", file);
    expect(await login({}).get()).toEqual({
      authorization: "Bearer adc",
      "x-goog-user-project": "billing-project",
    });
    // Nobody asked for the project of the login.
    expect(received.map(({ path }) => path)).toEqual(["/v1/token"]);
  });

  test("takes the machine's own login, where a metadata server is", async () => {
    const { url, received } = await served(({ path }) =>
      path.includes("/token")
        ? { status: 200, body: { access_token: "machine", expires_in: 3000, token_type: "Bearer" } }
        : { status: 200, body: "{}" },
    );
    vi.stubEnv("GOOGLE_APPLICATION_CREDENTIALS", "");
    vi.stubEnv("CLOUDSDK_CONFIG", await temporaryFolder());
    vi.stubEnv("HOME", await temporaryFolder());
    vi.stubEnv("GCE_METADATA_HOST", url.replace("http://", ""));
    vi.stubEnv("METADATA_SERVER_DETECTION", "assume-present");
    expect(await login({}).get()).toEqual({ authorization: "Bearer machine" });
    expect(received.every(({ headers }) => headers["metadata-flavor"] === "Google")).toBe(true);
  });

  test.each([
    [undefined, /give the job `permissions: id-token: write`/],
    [() => Promise.resolve(token()), /set `workloadIdentityProvider` to the provider/],
  ])("says what to do where there is nothing", async (identityToken, advice) => {
    vi.stubEnv("GOOGLE_APPLICATION_CREDENTIALS", "/nowhere/adc.json");
    const error = await failure(login({}, { identityToken }).get());
    expect(error).toMatchObject({ code: "lost-login", message: expect.stringMatching(advice) });
    expect(error.message).toMatch(/\/nowhere\/adc\.json/);
  });

  test("is not looked for where the params say how to log in", async () => {
    const { url, received } = await served(() => ({ status: 200, body: "{}" }));
    vi.stubEnv("GCE_METADATA_HOST", url.replace("http://", ""));
    await failure(login({ workloadIdentityProvider: provider }).get());
    await failure(login({ keyFilePath: "key.json" }).get());
    expect(received).toEqual([]);
  });
});
