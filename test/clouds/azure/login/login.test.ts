import { readFileSync } from "node:fs";
import { RestError } from "@azure/core-rest-pipeline";
import { afterEach, describe, expect, test, vi } from "vitest";
import { AccessError } from "../../../../src/errors.ts";
import { tokenWith } from "../../aws/login/login-requests.ts";
import { client, entraRefusal, first, readAzure, tenant, visible, Words } from "../in-memory-azure.ts";
import type { Circumstances } from "../in-memory-azure.ts";

const needs = ["azure.storage.storage_account"];
const entra = "/oauth2/v2.0/token";
const ids = { AZURE_TENANT_ID: tenant, AZURE_CLIENT_ID: client };
const job = { identityToken: () => Promise.resolve(tokenWith({ aud: "api://AzureADTokenExchange" })) };
/** A key of these tests alone. */
const certificate = new URL("../../../estate/azure/server/client.pem", import.meta.url).pathname;

afterEach(() => vi.unstubAllEnvs());

/** What was sent to Entra for the first token. */
async function sentToEntra(over: Circumstances) {
  const { asked } = await readAzure(visible(first), { needs, ...over });
  return asked.find(({ url }) => url.pathname.endsWith(entra));
}

/** Why nothing was read. */
async function refused(over: Circumstances, answer?: () => object) {
  const answers = answer === undefined ? visible(first) : { ...visible(first), [entra]: answer };
  const { parts } = await readAzure(answers, { needs, ...over });
  expect(parts.map(({ stage }) => stage)).toEqual(["index", "stream"]);
  return parts.flatMap(({ ledger }) => ledger)[0];
}

describe("the ways to log in", () => {
  test("a secret of the config", async () => {
    const asked = await sentToEntra({ params: { tenant, client, secret: "the-secret" } });
    expect(asked?.url.href).toContain(`https://login.microsoftonline.com/${tenant}/oauth2/v2.0/token`);
    expect(asked?.body).toMatchObject({
      client_id: client,
      client_secret: "the-secret",
      grant_type: "client_credentials",
    });
    expect(String(asked?.body["scope"])).toMatch(/^https:\/\/management\.azure\.com\/\.default/);
  });

  test("a certificate of the config", async () => {
    const asked = await sentToEntra({ params: { tenant, client, certificate } });
    expect(String(asked?.body["client_assertion"]).split(".")).toHaveLength(3);
  });

  test("the job's token, of the national cloud's audience, asked for once a login", async () => {
    const identityToken = vi.fn<(audience: string) => Promise<string>>(job.identityToken);
    const asked = await sentToEntra({ params: { tenant, client }, context: { identityToken } });
    expect(asked?.body["client_assertion"]).toBe(await job.identityToken());
    expect(identityToken.mock.calls).toEqual([["api://AzureADTokenExchange"]]);
  });

  test.each([
    ["usgovernment", "login.microsoftonline.us", "management.usgovcloudapi.net", "api://AzureADTokenExchangeUSGov"],
    ["china", "login.partner.microsoftonline.cn", "management.chinacloudapi.cn", "api://AzureADTokenExchangeChina"],
  ])("%s has its own hosts and audience", async (environment, authority, manager, audience) => {
    const identityToken = vi.fn<(audience: string) => Promise<string>>(job.identityToken);
    const { asked } = await readAzure(visible(first), {
      needs,
      params: { tenant, client, environment },
      context: { identityToken },
    });
    expect(new Set(asked.map(({ url }) => url.host))).toEqual(new Set([authority, manager]));
    expect(identityToken).toHaveBeenCalledWith(audience);
    const scope = asked.find(({ url }) => url.pathname.endsWith(entra))?.body["scope"];
    expect(String(scope)).toContain(`https://${manager}/.default`);
  });

  test("tenant and client of the environment", async () => {
    const asked = await sentToEntra({ params: {}, variables: ids, context: job });
    expect(asked?.url.pathname).toContain(tenant);
    expect(asked?.body["client_id"]).toBe(client);
  });

  test.each<[string, Circumstances, string, string]>([
    [
      "a secret of the config before the job's token",
      { params: { tenant, client, secret: "the-secret" }, context: job },
      "client_secret",
      "the-secret",
    ],
    [
      "the job's token before a secret of the environment",
      { params: { tenant, client }, context: job, variables: { AZURE_CLIENT_SECRET: "the-secret" } },
      "client_assertion",
      tokenWith({ aud: "api://AzureADTokenExchange" }),
    ],
    [
      "a secret of the environment where the job may have no token",
      { params: { tenant, client }, variables: { AZURE_CLIENT_SECRET: "the-secret" } },
      "client_secret",
      "the-secret",
    ],
    [
      "what `login` asks for before all others",
      { params: { tenant, client, login: "secret" }, context: job, variables: { AZURE_CLIENT_SECRET: "the-secret" } },
      "client_secret",
      "the-secret",
    ],
  ])("%s", async (_, over, field, value) => {
    expect((await sentToEntra(over))?.body[field]).toBe(value);
  });

  test("a certificate and a token file of the environment", async () => {
    const withCertificate = await sentToEntra({
      params: {},
      variables: { ...ids, AZURE_CLIENT_CERTIFICATE_PATH: certificate },
    });
    expect(withCertificate?.body["client_assertion"]).toBeDefined();
    const withFile = await sentToEntra({ params: {}, variables: { ...ids, AZURE_FEDERATED_TOKEN_FILE: certificate } });
    expect(withFile?.body["client_assertion"]).toBe(readFileSync(certificate, "utf8").trim());
  });

  test("a token that is over is asked for again", async () => {
    const { asked } = await readAzure(
      { ...visible(first), [entra]: (_, nth) => ({ token_type: "Bearer", expires_in: -600, access_token: `t${nth}` }) },
      { needs },
    );
    expect(asked.filter(({ url }) => url.pathname.endsWith(entra)).length).toBeGreaterThan(1);
  });
});

describe("only the authority and Resource Manager are called", () => {
  test("where params set them, also for paths that an authority names elsewhere", async () => {
    const { asked, parts } = await readAzure(visible(first), {
      needs,
      params: { tenant, client, secret: "s", authority: "https://127.0.0.1:1/", endpoint: "https://127.0.0.1:2/" },
    });
    expect(new Set(asked.map(({ url }) => url.host))).toEqual(new Set(["127.0.0.1:1", "127.0.0.1:2"]));
    expect(parts.flatMap(({ ledger }) => ledger).every(({ outcome }) => outcome === "complete")).toBe(true);
  });

  test("the environment's authority counts where params name none", async () => {
    const asked = await sentToEntra({
      params: { tenant, client, secret: "s" },
      variables: { AZURE_AUTHORITY_HOST: "https://127.0.0.1:1" },
    });
    expect(asked?.url.host).toBe("127.0.0.1:1");
  });

  test("an authority that names another host for tokens is not followed", async () => {
    const base = "https://evil.example/t/oauth2/v2.0";
    const configuration = {
      token_endpoint: `${base}/token`,
      authorization_endpoint: base,
      issuer: `https://127.0.0.1:1/${tenant}/v2.0`,
      jwks_uri: base,
    };
    const { asked, parts } = await readAzure(
      { ...visible(first), "/openid-configuration": () => configuration },
      { needs, params: { tenant, client, secret: "s", authority: "https://127.0.0.1:1" } },
    );
    expect(asked.map(({ url }) => url.host)).not.toContain("evil.example");
    expect(parts.flatMap(({ ledger }) => ledger)[0]).toMatchObject({
      outcome: "failed",
      message: expect.stringMatching(/evil\.example/),
    });
  });
});

describe("a login that is refused is one scope that was not read, with the reason", () => {
  const subject = "repo:octo-org/octo-repo:ref:refs/heads/main";

  test.each([700213, 70021, 700211, 700212])("AADSTS%i: no federated credential matches", async (code) => {
    const entry = await refused({ params: { tenant, client }, context: job }, () =>
      entraRefusal(code, `No matching federated identity record found for presented assertion subject '${subject}'.`),
    );
    expect(entry).toMatchObject({ scope: "azure:unknown", outcome: "denied" });
    expect(entry?.message).toContain(
      `Entra refused the login of this job as ${client} in tenant ${tenant}: AADSTS${code}: `,
    );
    expect(entry?.message).toContain(`aud api://AzureADTokenExchange, sub ${subject}.`);
    expect(entry?.message).toContain(
      `az ad app federated-credential create --id ${client} --parameters '{ "name": "posturegate", "issuer": "https://token.actions.githubusercontent.com", "subject": "${subject}", "audiences": [ "api://AzureADTokenExchange" ] }'`,
    );
    expect(entry?.message).toContain("repo:octo-org@1234/octo-repo@5678:ref:refs/heads/main");
    expect(entry?.message).not.toMatch(/Trace ID|Correlation/);
  });

  test("a subject that a shell would run is shown, and not as a command", async () => {
    const identityToken = () => Promise.resolve(tokenWith({ sub: "repo:o/r:ref:refs/heads/'$(id)'" }));
    const entry = await refused({ params: { tenant, client }, context: { identityToken } }, () =>
      entraRefusal(700213, "No."),
    );
    expect(entry?.message).toContain("refs/heads/'$(id)'");
    expect(entry?.message).not.toContain("az ad app federated-credential create");
  });

  test("the subject of pull requests comes with a warning", async () => {
    const identityToken = () => Promise.resolve(tokenWith({ sub: "repo:octo-org/octo-repo:pull_request" }));
    const entry = await refused({ params: { tenant, client }, context: { identityToken } }, () =>
      entraRefusal(700213, "No."),
    );
    expect(entry?.message).toContain("the same for every pull request");
  });

  test.each<[number, RegExp]>([
    [700024, /clocks of GitHub and Entra are minutes apart/],
    [90002, /Check `tenant`/],
    [700016, /Check `client`/],
    [7000215, /Make a new secret/],
    [7000222, /Make a new secret/],
    [700027, /az ad app credential reset --id 2000/],
    [500011, /another national cloud/],
    [7000112, /disabled/],
    [53003, /Conditional Access/],
    [123, /AADSTS123: Words\.$/],
  ])("AADSTS%i says what to do", async (code, advice) => {
    const entry = await refused({}, () => entraRefusal(code, "Words."));
    expect(entry).toMatchObject({ outcome: "denied", message: expect.stringMatching(advice) });
    expect(entry?.message).not.toContain("not-told-to-anybody");
  });

  test("a refusal is not asked for again by every list", async () => {
    const { asked } = await readAzure(
      { ...visible(first), [entra]: () => entraRefusal(7000215, "No.") },
      { needs: "all", attempts: 3 },
    );
    expect(asked.filter(({ url }) => url.pathname.endsWith(entra))).toHaveLength(1);
  });

  test.each<[string, () => object, RegExp]>([
    [
      "a name that does not resolve",
      () => {
        throw new RestError("getaddrinfo ENOTFOUND login.example", { code: "ENOTFOUND" });
      },
      /failed: getaddrinfo ENOTFOUND login\.example/,
    ],
    ["a page that is not Entra's", () => new Words(200, "<html>"), /No description of Entra came from 127\.0\.0\.1:1/],
  ])("an authority that is %s is told as that", async (_, answer, words) => {
    const { parts } = await readAzure(
      { ...visible(first), "/openid-configuration": answer },
      { needs, params: { tenant, client, secret: "s", authority: "https://127.0.0.1:1" } },
    );
    expect(parts.flatMap(({ ledger }) => ledger)[0]).toMatchObject({
      outcome: "failed",
      message: expect.stringMatching(words),
    });
  });

  test("an outage of Entra is a failure, not a refusal", async () => {
    const entry = await refused({}, () => new Words(503, "down"));
    expect(entry).toMatchObject({ outcome: "failed" });
  });

  test.each([
    [90055, "throttled"],
    [90033, "failed"],
  ])("AADSTS%i says that Entra is at fault, and not the login", async (code, outcome) => {
    expect(await refused({}, () => entraRefusal(code, "Words."))).toMatchObject({ outcome });
  });

  test("Entra that does not answer is cut", async () => {
    const never = () => new Promise<object>(() => undefined);
    const entry = await refused({ callSeconds: 0.05 }, never);
    expect(entry).toMatchObject({ outcome: "cut", message: expect.stringMatching(/took too long/) });
  });

  test("GitHub gives no token", async () => {
    const identityToken = () =>
      Promise.reject(new AccessError("lost-login", "GitHub is out", { scope: "github", api: "oidc" }));
    const entry = await refused({ params: { tenant, client }, context: { identityToken } });
    expect(entry).toMatchObject({
      outcome: "failed",
      message: expect.stringMatching(/no identity token .*GitHub is out\. Run again/),
    });
  });

  test("each subscription that the config names is one", async () => {
    const { parts } = await readAzure(
      { [entra]: () => entraRefusal(7000215, "No.") },
      {
        needs,
        params: { tenant, client, secret: "s", subscriptions: [first] },
      },
    );
    expect(new Set(parts.map(({ scope }) => scope.id))).toEqual(new Set([`azure:${first}`]));
  });

  test.each<[string, Circumstances, RegExp]>([
    [
      "where the job could have a token, and config names no identity",
      { params: {}, context: job, variables: { AZURE_AUTHORITY_HOST: "https://127.0.0.1:1" } },
      /This job can have an identity token: set `tenant` and `client`.*Azure CLI is not asked/,
    ],
    [
      "where nothing could",
      { params: {}, variables: { AZURE_AUTHORITY_HOST: "https://127.0.0.1:1" } },
      /give the job `permissions: id-token: write`/,
    ],
    ["where not what `login` asks for", { params: { tenant, client, login: "oidc" } }, /by `login: oidc`/],
  ])("nothing to log in with, %s", async (_, over, words) => {
    expect(await refused(over)).toMatchObject({ outcome: "denied", message: expect.stringMatching(words) });
  });
});
