import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, test } from "vitest";
import { fernhollowJob, laptopKey } from "../estate/builders/access.ts";
import { demoEstate, production, staging } from "../estate/demo.ts";
import type { Estate } from "../estate/estate.ts";
import { collectedAt } from "../estate/identifier.ts";
import { type EstateServer, startEstateServer } from "../estate/server/server.ts";
import { cli, type Ended, findingsOf, folderWith } from "./built-program.ts";
import { startForwardProxy } from "./forward-proxy.ts";
import { emptyBaseline } from "./live-cloud.ts";
import { runJob } from "./workflow-job.ts";
import { found, textsBelow, unwrapped } from "./written-texts.ts";

/** The regions that the demo shows; an account has others, which are empty. */
const regions = "[eu-west-1, us-east-1, eu-central-1, ap-southeast-1]";

function config(params = ""): string {
  return `
plugins:
  fernhollow:
    plugin: aws
    params:
      role: arn:aws:iam::${production}:role/posturegate-audit
      accounts: all
      accountRole: posturegate-audit
      externalId: fernhollow-audit
      regions: ${regions}
      userData: true
${params}
audits:
  live: { clouds: [fernhollow], events: [rules], alerts: [sarif, jobsummary, annotations] }
run: [live]
baseline: baseline.json
limits: { attempts: 2, callSeconds: 5 }
`;
}

/** The environment of a job that may have identity tokens. */
function jobEnvironment(server: EstateServer): Record<string, string> {
  return {
    AWS_ENDPOINT_URL: server.url,
    ACTIONS_ID_TOKEN_REQUEST_URL: server.identityTokenUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: fernhollowJob.requestToken,
  };
}

function audit(
  server: EstateServer,
  files: Record<string, string>,
  ...args: string[]
): Promise<Ended & { cwd: string }> {
  const cwd = folderWith({ "baseline.json": emptyBaseline, ...files });
  return cli(["audit", "--now", collectedAt, ...args], { cwd, env: { HOME: cwd, ...jobEnvironment(server) } }).then(
    (ended) => ({ ...ended, cwd }),
  );
}

describe("a workflow that audits two accounts with the job's identity token", () => {
  let server: EstateServer;
  let live: Ended & { cwd: string };
  beforeAll(async () => {
    server = await startEstateServer({ estate: demoEstate() });
    live = await audit(server, { "posturegate.yaml": config() }, "--save-snapshot", "snapshot");
  });
  afterAll(async () => server.close());

  it("finds what the demo shows, in the same words", async () => {
    const demo = folderWith();
    await cli(["audit"], { cwd: demo });
    expect(live).toMatchObject({ exitCode: 1, stderr: expect.not.stringContaining("Error") });
    const ofAws = ({ id }: { readonly id: string }): boolean => /^(?:arn:)?aws:/.test(id);
    const { told } = found(findingsOf(demo));
    expect(found(findingsOf(live.cwd)).told).toEqual(told.filter(ofAws));
  });

  it("logs in once an account, with a token asked for that purpose", () => {
    const calls = (api: string) => server.requests.filter((asked) => asked.api === api).map(({ params }) => params);
    expect(calls("github:IdentityToken")).toMatchObject([{ audience: "sts.amazonaws.com" }]);
    expect(calls("sts:AssumeRoleWithWebIdentity")).toMatchObject([{ RoleSessionName: "posturegate" }]);
    expect(calls("sts:AssumeRole")).toMatchObject([
      { RoleArn: `arn:aws:iam::${staging}:role/posturegate-audit`, ExternalId: "fernhollow-audit" },
    ]);
  });

  it("replays its snapshot to the same findings, without a cloud", async () => {
    const before = server.requests.length;
    const cwd = folderWith({ "posturegate.yaml": config(), "baseline.json": emptyBaseline });
    const replayed = await cli(["audit", "--replay", join(live.cwd, "snapshot")], { cwd, env: { HOME: cwd } });
    expect(replayed.exitCode).toBe(1);
    expect(found(findingsOf(cwd))).toEqual(found(findingsOf(live.cwd)));
    expect(server.requests.length).toBe(before);
  });

  it("writes no credentials, tokens or user data anywhere", () => {
    const written = [live.stdout, live.stderr, ...textsBelow(live.cwd)].join("\n");
    const tokens = server.requests
      .flatMap(({ params }) => Object.values(params))
      .filter((value) => String(value).startsWith("eyJ"));
    expect(tokens.length).toBeGreaterThan(0);
    for (const token of tokens) expect(written).not.toContain(String(token));
    expect(written).not.toMatch(/eyJ[\w-]{10,}\.|ASIA[A-Z0-9]{12}|joining the fleet/);
    expect(written).not.toContain(Buffer.from("joining the fleet").toString("base64").slice(0, 16));
  });

  it("is the same in the action, and leaves nothing for later steps", async () => {
    const result = await runJob({
      event: "schedule",
      workspace: { "posturegate.yaml": config(), "baseline.json": emptyBaseline },
      env: jobEnvironment(server),
    });
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ verdict: "failed" });
    const { counts } = findingsOf(live.cwd);
    expect(result.outputs["critical"]).toBe(String(counts.critical));
    expect(result.log).not.toMatch(/eyJ[\w-]{10,}\./);
  });
});

describe("a login", () => {
  let server: EstateServer | undefined;
  afterEach(async () => server?.close());

  async function auditOf(estate: Estate, params?: string, env?: Record<string, string>) {
    server = await startEstateServer({ estate });
    const cwd = folderWith({ "posturegate.yaml": config(params), "baseline.json": emptyBaseline });
    const all = { HOME: cwd, ...jobEnvironment(server), ...env };
    return { ...(await cli(["audit"], { cwd, env: all })), cwd };
  }

  test("that is refused is never green, and says what the trust policy must contain", async () => {
    const estate = demoEstate();
    const access = { ...estate.access!, job: { ...fernhollowJob, ref: "refs/heads/feature" } };
    const { exitCode, stdout, cwd } = await auditOf({ ...estate, access });
    expect(exitCode).toBe(3);
    const summary = readFileSync(join(cwd, "posturegate-out/summary.md"), "utf8");
    for (const text of [unwrapped(stdout), unwrapped(summary)]) {
      expect(text).toContain(
        `AWS refused arn:aws:iam::${production}:role/posturegate-audit to this job: Not authorized to perform sts:AssumeRoleWithWebIdentity`,
      );
      expect(text).toContain("sub repo:fernhollow/infrastructure:ref:refs/heads/feature");
      const trust = /must contain (\{.*?\} \} \})/.exec(text)?.[1];
      expect(JSON.parse(trust ?? "")).toMatchObject({
        Condition: {
          StringEquals: {
            "token.actions.githubusercontent.com:sub": [
              "repo:fernhollow/infrastructure:ref:refs/heads/feature",
              "repo:fernhollow@104857600/infrastructure@734003200:ref:refs/heads/feature",
            ],
          },
        },
      });
    }
    expect(new Set(findingsOf(cwd).findings.map(({ status }) => status))).toEqual(new Set(["unknown"]));
  });

  test("of one account that is refused leaves the other account read", async () => {
    server = await startEstateServer({ estate: demoEstate() });
    const cwd = folderWith({
      "posturegate.yaml": config().replace("externalId: fernhollow-audit", "externalId: someone-elses"),
      "baseline.json": emptyBaseline,
    });
    const { exitCode, stdout } = await cli(["audit"], { cwd, env: { HOME: cwd, ...jobEnvironment(server) } });
    expect(exitCode).toBe(1);
    expect(unwrapped(stdout)).toContain(`AWS refused arn:aws:iam::${staging}:role/posturegate-audit to`);
    expect(unwrapped(stdout)).toContain('"sts:ExternalId": "someone-elses"');
    const { findings, ledger } = findingsOf(cwd);
    const failing = findings.filter(({ status }) => status === "fail").map(({ resource }) => resource.account);
    expect(new Set(failing)).toEqual(new Set([production]));
    expect(ledger.filter(({ scope, outcome }) => scope.includes(staging) && outcome === "complete")).toEqual([]);
  });

  test("that the job may not have says which permission the job needs", async () => {
    const { exitCode, stdout } = await auditOf(demoEstate(), undefined, {
      ACTIONS_ID_TOKEN_REQUEST_URL: "",
      AWS_EC2_METADATA_DISABLED: "true",
    });
    expect(exitCode).toBe(3);
    expect(unwrapped(stdout)).toContain("the job needs `permissions: id-token: write`");
  });

  test("with keys of the environment assumes the role", async () => {
    const { accessKeyId, secretAccessKey } = laptopKey(production);
    const { exitCode } = await auditOf(laptopTrusted(demoEstate()), undefined, {
      ACTIONS_ID_TOKEN_REQUEST_URL: "",
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
    });
    expect(exitCode).toBe(1);
    expect(server?.requests.filter(({ api }) => api === "sts:AssumeRole")).toHaveLength(2);
  });
});

test("an account that left the organization stays unknown until it is excluded by name", async () => {
  const estate = demoEstate();
  const { organization } = estate;
  const members = organization!.members.filter(({ id }) => id !== staging);
  const server = await startEstateServer({ estate: { ...estate, organization: { ...organization!, members } } });
  const known = JSON.stringify({ ...JSON.parse(emptyBaseline), scopes: [`aws:${staging}:eu-west-1`] });
  const files = { "posturegate.yaml": config(), "baseline.json": known };
  const gone = await audit(server, files);
  expect(unwrapped(gone.stdout)).toContain(
    `Account ${staging}, which the baseline knows, is not in the organization any more`,
  );
  expect(findingsOf(gone.cwd).findings.some(({ scope }) => scope === `aws:${staging}:eu-west-1`)).toBe(true);
  const excluded = await audit(server, {
    ...files,
    "posturegate.yaml": config(`      excludeAccounts: ["${staging}"]`),
  });
  expect(findingsOf(excluded.cwd).findings.some(({ scope }) => scope === `aws:${staging}:eu-west-1`)).toBe(false);
  await server.close();
});

test("HTTP_PROXY of the environment is the way to AWS", async () => {
  const server = await startEstateServer({ estate: demoEstate() });
  const proxy = await startForwardProxy(server.url);
  const { accessKeyId, secretAccessKey } = laptopKey(production);
  const cwd = folderWith({
    "posturegate.yaml":
      "plugins: { own: { plugin: aws, params: { regions: [eu-west-1] } } }\naudits: { own: { clouds: [own], events: [rules] } }\nrun: [own]\n",
  });
  const { exitCode } = await cli(["audit"], {
    cwd,
    env: {
      HOME: cwd,
      AWS_ENDPOINT_URL: "http://aws.example",
      HTTP_PROXY: proxy.url,
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
    },
  });
  proxy.close();
  await server.close();
  expect(exitCode).toBe(1);
  expect([...proxy.hosts]).toEqual(["aws.example"]);
});

/** The role of the workflow lets the laptop's user in, too. */
function laptopTrusted(estate: Estate): Estate {
  const access = estate.access!;
  const roles = access.roles.map((role) =>
    role.arn.includes(production)
      ? { ...role, trust: [...role.trust, { by: "account" as const, principals: [laptopKey(production).userArn] }] }
      : role,
  );
  return { ...estate, access: { ...access, roles } };
}

test("in a public repository a refused login names no account, role or repository to everyone", async () => {
  const estate = demoEstate();
  const access = { ...estate.access!, job: { ...fernhollowJob, ref: "refs/heads/feature" } };
  const server = await startEstateServer({ estate: { ...estate, access } });
  const result = await runJob({
    event: "schedule",
    visibility: "public",
    workspace: { "posturegate.yaml": config(), "baseline.json": emptyBaseline },
    env: jobEnvironment(server),
  });
  await server.close();
  expect(result.exitCode).toBe(3);
  for (const text of [result.log, result.summary])
    expect(text).not.toMatch(/\d{12}|arn:aws|posturegate-audit|fernhollow/);
  expect(JSON.stringify(findingsOf(result.workspace))).toContain("AWS refused arn:aws:iam");
});
