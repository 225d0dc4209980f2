import { join } from "node:path";
import { writeFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { fernhollowJob } from "../estate/builders/access.ts";
import { auditAccount, withKeyFile } from "../estate/gcp/builders/access.ts";
import { fernhollowGcp, host } from "../estate/gcp/demo/fernhollow.ts";
import type { GcpEstate } from "../estate/gcp/estate.ts";
import { cli, findingsOf, folderWith } from "./built-program.ts";
import { startForwardProxy } from "./forward-proxy.ts";
import { emptyBaseline, liveConfig, liveGcp, type LiveCloud } from "./live-cloud.ts";
import { runJob } from "./workflow-job.ts";
import { textsBelow, unwrapped } from "./written-texts.ts";

let cloud: LiveCloud;
afterEach(async () => cloud.close());

/** Params and variables over those of a job that may log in. */
interface Over {
  readonly params?: object;
  readonly env?: Readonly<Record<string, string>>;
}

async function audit(estate: GcpEstate, { params = {}, env = {} }: Over = {}, prepare?: (folder: string) => void) {
  cloud = await liveGcp(estate);
  const cwd = folderWith({ "posturegate.yaml": configOf(params), "baseline.json": emptyBaseline });
  prepare?.(cwd);
  const ended = await cli(["audit", "--verbose"], { cwd, env: { HOME: cwd, ...cloud.env, ...env } });
  return { ...ended, cwd, text: unwrapped(ended.stdout) };
}

function configOf(params: object): string {
  return liveConfig({ gcp: { plugin: "gcp", params: { ...cloud.plugins["gcp"]?.params, ...params } } });
}

/** The provider trusts the jobs of another repository. */
function ofOtherRepository(estate: GcpEstate): GcpEstate {
  const job = { ...fernhollowJob, repositoryId: "1" };
  return { ...estate, access: { ...estate.access!, job } };
}

test("a token that is not exchanged is never green, and says what the provider's condition must admit", async () => {
  const { exitCode, text, cwd } = await audit(ofOtherRepository(fernhollowGcp()));
  expect(exitCode).toBe(3);
  expect(text).toContain("Google Cloud refused the token of this job at projects/");
  expect(text).toContain("sub repo:fernhollow/infrastructure:ref:refs/heads/main");
  expect(text).toContain(`--attribute-condition="assertion.repository_id == '1'"`);
  expect(text).toContain("repo:fernhollow@104857600/infrastructure@1:ref:refs/heads/main");
  expect(new Set(findingsOf(cwd).findings.map(({ status }) => status))).toEqual(new Set(["unknown"]));
});

test("a service account that the job may not act as says which binding would let it", async () => {
  const estate = fernhollowGcp();
  const [account] = estate.access!.serviceAccounts;
  const access = { ...estate.access!, serviceAccounts: [{ ...account!, impersonators: [] }] };
  const { exitCode, cwd } = await audit({ ...estate, access });
  expect(exitCode).toBe(3);
  const [cause] = findingsOf(cwd).findings.map((finding) => finding.cause?.message);
  expect(cause).toContain(`Google Cloud does not let this login act as ${auditAccount(host)}`);
  expect(cause).toContain(`gcloud iam service-accounts add-iam-policy-binding ${auditAccount(host)} --project=${host}`);
  expect(cause).toMatch(/--member="principalSet:\/\/iam\.googleapis\.com\/\S+\/attribute\.repository_id\/734003200"/);
});

test("in a public repository a refused login names no project, provider or repository to everyone", async () => {
  cloud = await liveGcp(ofOtherRepository(fernhollowGcp()));
  const result = await runJob({
    event: "schedule",
    visibility: "public",
    workspace: { "posturegate.yaml": configOf({}), "baseline.json": emptyBaseline },
    env: cloud.env,
  });
  expect(result.exitCode).toBe(3);
  for (const text of [result.log, result.summary]) {
    expect(text).not.toMatch(/workloadIdentityPools|fernhollow|gserviceaccount/);
  }
  expect(JSON.stringify(findingsOf(result.workspace))).toContain("Google Cloud refused the token of this job");
});

test("the key file of a service account logs in, and is written nowhere", async () => {
  const { estate, keyFile } = withKeyFile(fernhollowGcp(), auditAccount(host));
  const params = { workloadIdentityProvider: undefined, serviceAccount: undefined, keyFilePath: "key.json" };
  const ended = await audit(estate, { params, env: { ACTIONS_ID_TOKEN_REQUEST_URL: "" } }, (folder) => {
    writeFileSync(join(folder, "key.json"), JSON.stringify(keyFile));
  });
  expect(ended.exitCode).toBe(1);
  const written = [ended.stdout, ended.stderr, ...textsBelow(join(ended.cwd, "posturegate-out"))].join("\n");
  expect(written).not.toMatch(/PRIVATE KEY|ya29\.|eyJ[\w-]{10,}\./);
});

test("HTTP_PROXY of the environment is the way to all of Google's APIs", async () => {
  cloud = await liveGcp(fernhollowGcp());
  const proxy = await startForwardProxy(cloud.url);
  // Nobody listens there.
  const elsewhere = "127.0.0.2:1";
  const params = { endpoint: `http://${elsewhere}`, projects: [host] };
  const cwd = folderWith({ "posturegate.yaml": configOf(params), "baseline.json": emptyBaseline });
  const env = { ...cloud.env, POSTUREGATE_ALLOW_ENDPOINTS: "127.0.0.2", NO_PROXY: "127.0.0.1" };
  const ended = await cli(["audit"], { cwd, env: { HOME: cwd, ...env, HTTP_PROXY: proxy.url } });
  proxy.close();
  expect(ended.exitCode).toBe(1);
  expect([...proxy.hosts]).toEqual([elsewhere]);
  expect(cloud.requests.map(({ api }) => api)).toEqual(
    expect.arrayContaining(["sts.token", "iamcredentials.generateAccessToken", "compute.instances.aggregatedList"]),
  );
});
