import { afterEach, expect, test } from "vitest";
import { auditClient, auditSecret, expiredSecret } from "../estate/azure/builders/access.ts";
import { fernhollowAzure, productionId } from "../estate/azure/demo.ts";
import type { AzureEstate } from "../estate/azure/estate.ts";
import { fernhollowJob } from "../estate/builders/access.ts";
import { cli, findingsOf, folderWith } from "./built-program.ts";
import { startForwardProxy } from "./forward-proxy.ts";
import { emptyBaseline, liveAzure, type LiveCloud, liveConfig } from "./live-cloud.ts";
import { runJob } from "./workflow-job.ts";
import { textsBelow, unwrapped } from "./written-texts.ts";

let cloud: LiveCloud;
afterEach(async () => cloud.close());

/** Params and variables over those of a job that may log in. */
interface Over {
  readonly params?: object;
  readonly env?: Readonly<Record<string, string>>;
}

async function audit(estate: AzureEstate, { params = {}, env = {} }: Over = {}) {
  cloud = await liveAzure(estate);
  const cwd = folderWith({ "posturegate.yaml": configOf(params), "baseline.json": emptyBaseline });
  const ended = await cli(["audit", "--verbose"], { cwd, env: { HOME: cwd, ...cloud.env, ...env } });
  return { ...ended, cwd, text: unwrapped(ended.stdout) };
}

/** By `azure` alone. */
function configOf(params: object): string {
  const own = cloud.plugins["azure"];
  return liveConfig({ azure: { plugin: "azure", params: { ...own?.params, ...params } } });
}

/** The job runs on a branch that no federated credential names. */
function onOtherBranch(estate: AzureEstate): AzureEstate {
  return { ...estate, access: { ...estate.access!, job: { ...fernhollowJob, ref: "refs/heads/feature" } } };
}

const withoutIdentity = { ACTIONS_ID_TOKEN_REQUEST_URL: "", ACTIONS_ID_TOKEN_REQUEST_TOKEN: "" };

test("a login that is refused is never green, and says what the federated credential must be", async () => {
  const { exitCode, text, cwd } = await audit(onOtherBranch(fernhollowAzure()));
  expect(exitCode).toBe(3);
  expect(text).toContain(`Entra refused the login of this job as ${auditClient}`);
  expect(text).toContain("AADSTS700213");
  const credential = /must say just that, letter by letter: (\{.*?\})\./.exec(text)?.[1];
  expect(JSON.parse(credential ?? "")).toMatchObject({
    issuer: "https://token.actions.githubusercontent.com",
    subject: "repo:fernhollow/infrastructure:ref:refs/heads/feature",
    audiences: ["api://AzureADTokenExchange"],
  });
  expect(text).toContain("repo:fernhollow@104857600/infrastructure@734003200:ref:refs/heads/feature");
  expect(new Set(findingsOf(cwd).findings.map(({ status }) => status))).toEqual(new Set(["unknown"]));
});

test("in a public repository a refused login names no tenant, client or repository to everyone", async () => {
  cloud = await liveAzure(onOtherBranch(fernhollowAzure()));
  const result = await runJob({
    event: "schedule",
    visibility: "public",
    workspace: { "posturegate.yaml": configOf({}), "baseline.json": emptyBaseline },
    env: cloud.env,
  });
  expect(result.exitCode).toBe(3);
  for (const text of [result.log, result.summary]) {
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}|fernhollow|AADSTS/);
  }
  expect(JSON.stringify(findingsOf(result.workspace))).toContain("Entra refused the login of this job");
});

test("a job that may have no identity token is told which permission it needs", async () => {
  const { exitCode, text } = await audit(fernhollowAzure(), { env: withoutIdentity });
  expect(exitCode).toBe(3);
  expect(text).toContain("give the job `permissions: id-token: write`");
});

test.each([
  ["one that is good", auditSecret, 1, "gate"],
  ["one that has expired", expiredSecret, 3, "AADSTS7000222"],
])("a secret of the environment logs in, and is written nowhere: %s", async (_, secret, exit, words) => {
  const ended = await audit(fernhollowAzure(), {
    params: { secret: "${env:POSTUREGATE_AZURE_SECRET}" },
    env: { ...withoutIdentity, POSTUREGATE_AZURE_SECRET: secret },
  });
  expect(ended.exitCode).toBe(exit);
  expect(ended.text).toContain(words);
  const written = [ended.stdout, ended.stderr, ...textsBelow(ended.cwd)].join("\n");
  expect(written).not.toContain(secret);
  expect(written).not.toMatch(/eyJ[\w-]{10,}\./);
});

test("HTTPS_PROXY of the environment is the way to Entra and to Resource Manager", async () => {
  cloud = await liveAzure(fernhollowAzure());
  const proxy = await startForwardProxy(cloud.url);
  // Nobody listens there.
  const elsewhere = "https://localhost:1";
  const params = { endpoint: elsewhere, authority: elsewhere, subscriptions: [productionId] };
  const cwd = folderWith({ "posturegate.yaml": configOf(params), "baseline.json": emptyBaseline });
  const env = { ...cloud.env, POSTUREGATE_ALLOW_ENDPOINTS: "localhost:1", NO_PROXY: "127.0.0.1" };
  const ended = await cli(["audit"], { cwd, env: { HOME: cwd, ...env, HTTPS_PROXY: proxy.url } });
  proxy.close();
  expect(ended.exitCode).toBe(1);
  expect([...proxy.hosts]).toEqual(["localhost:1"]);
  expect(cloud.requests.map(({ api }) => api)).toEqual(
    expect.arrayContaining(["entra:token", "Microsoft.Resources/subscriptions"]),
  );
});
