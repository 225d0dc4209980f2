import { spawnSync } from "node:child_process";
import { openSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import type { Log } from "sarif";
import { cli, dist, findingsOf, type Findings, folderWith } from "./built-program.ts";
import { annotationOf, type Job, type JobResult, runJob, token } from "./workflow-job.ts";

const config = "run: [demo]\nexemptions: [e.yaml]\n";
const exemption = `- { rule: aws-ec2-volume-encryption, resource: "arn:aws:ec2:eu-west-1:111122223333:volume/*", reason: "Ann said so", owner: ann@example.com, expires: 2026-11-20 }\n`;

function audit(job: Partial<Job>): Promise<JobResult> {
  return runJob({ event: "push", workspace: { "posturegate.yaml": config, "e.yaml": exemption }, ...job });
}

/** What everyone can read of a job. */
function published({ log, summary, workspace }: JobResult): Record<string, string> {
  return { log, summary, "summary.md": readFileSync(join(workspace, "posturegate-out/summary.md"), "utf8") };
}

/** Texts that only those may read who may read the cloud. */
function details({ findings, ledger }: Findings): string[] {
  const evidence =
    JSON.stringify(findings.map((finding) => finding.evidence)).match(
      /"((?:ingress|egress|vol|i|sg|fl|vpc)-[\w-]+)"/g,
    ) ?? [];
  const texts = [
    ...findings.flatMap(({ resource, message }) => [
      resource.id,
      resource.name,
      resource.account,
      resource.region,
      message,
    ]),
    // Some facets are only words of ours: off, public address.
    ...findings.flatMap(({ facets }) => facets ?? []).filter((facet) => !/^[a-z ]+$/.test(facet)),
    ...ledger.flatMap(({ scope, message }) => [scope, message ?? ""]),
    ...evidence.map((text) => text.slice(1, -1)),
    "ann@example.com",
    "Ann said so",
  ];
  // Words of ours, `default` and `global` among them, stand in what rules are called, and in the words for unknowns.
  const ours = [...findings.flatMap(({ rule, title }) => [rule, title]), "global"];
  return [...new Set(texts)].filter((text) => text.length > 2 && !ours.some((words) => hasWord(words, text)));
}

function told(result: JobResult): string[] {
  const texts = Object.entries(published(result));
  return details(findingsOf(result.workspace)).flatMap((detail) =>
    texts.filter(([, text]) => hasWord(text, detail)).map(([name]) => `${name}: ${detail}`),
  );
}

/** `lab` is a network, and a part of `available`. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/^\w\w$/.test(text.slice(at - 1, at + 1)) && !/\w/.test(text[at + word.length] ?? "")) return true;
  return false;
}

describe.concurrent("in a public repository", () => {
  it("log, annotations and summary hold rule, count and fingerprints only, while findings.json and SARIF are complete", async () => {
    const result = await audit({ visibility: "public" });
    expect(result.exitCode).toBe(1);
    expect(told(result)).toEqual([]);
    const findings = findingsOf(result.workspace);
    const failing = findings.findings.filter(({ status, exemption: by }) => status === "fail" && by === undefined);
    for (const text of Object.values(published(result))) {
      for (const { rule } of failing) expect(text).toContain(rule);
    }
    expect(failing.some(({ fingerprint }) => result.log.includes(fingerprint.slice(0, 12)))).toBe(true);
    const [first] = readdirSync(join(result.workspace, "posturegate-out/sarif"));
    const sarif = JSON.parse(readFileSync(join(result.workspace, "posturegate-out/sarif", first ?? ""), "utf8")) as Log;
    expect(sarif.runs.flatMap(({ results }) => results ?? []).length).toBeGreaterThan(5);
    expect(JSON.stringify(sarif)).toContain(
      failing.find(({ resource }) => resource.account === "444455556666")?.resource.name,
    );
    const annotations = result.commands.map(annotationOf);
    expect(annotations).not.toContain(undefined);
    expect(
      annotations.every(
        (annotation) =>
          annotation?.properties["file"] === undefined || annotation.properties["title"]?.includes("config"),
      ),
    ).toBe(true);
  });

  it("everything is shown with publish-details", async () => {
    const result = await audit({ visibility: "public", inputs: { "publish-details": "true" } });
    const texts = published(result);
    const names = new Set(told(result).map((detail) => detail.split(":")[0]));
    expect(names).toEqual(new Set(Object.keys(texts)));
  });

  it("what plugins fail with is not shown either", async () => {
    const message = "account 123456789012 of bucket-with-a-name";
    const module = `export default { kind: "cloud", name: "x", params: (z) => z.object({}), create: () => ({ async *read() { throw new Error("${message}") } }) };`;
    const broken =
      "audits: { a: { clouds: [demo, x], events: [rules], alerts: [jobsummary, annotations] } }\nplugins: { x: { plugin: ./p/x.mjs } }\nrun: [a]\n";
    const result = await runJob({
      event: "push",
      visibility: "public",
      workspace: { "posturegate.yaml": broken, "p/x.mjs": module },
    });
    for (const text of Object.values(published(result))) expect(text).not.toContain("123456789012");
    expect(findingsOf(result.workspace).failures).toMatchObject([{ plugin: "x", message }]);
    expect(told(result)).toEqual([]);
  });

  it("a damaged snapshot does not show what it was of", async () => {
    const { cpSync, writeFileSync } = await import("node:fs");
    const prepare = (folder: string): void => {
      cpSync(join(dist, "demo"), join(folder, "snapshot"), { recursive: true });
      const part = readdirSync(join(folder, "snapshot"), { recursive: true, encoding: "utf8" }).find((name) =>
        name.includes("_aws-111122223333-eu-west-1"),
      );
      writeFileSync(join(folder, "snapshot", part ?? ""), "damaged");
    };
    const result = await audit({ visibility: "public", inputs: { replay: "snapshot" }, prepare });
    expect(findingsOf(result.workspace).counts.unknown).toBeGreaterThan(13);
    expect(told(result)).toEqual([]);
  });
});

describe.concurrent("whether a repository is public", () => {
  test.each([
    ["private", { visibility: "private" }, true, 0],
    ["absent, and the API says private", { visibility: "absent", event: "schedule" }, true, 1],
    [
      "absent, and the API says public",
      { visibility: "absent", event: "schedule", repository: { private: false } },
      false,
      1,
    ],
    [
      "absent, and the API refuses",
      { visibility: "absent", event: "workflow_dispatch", repository: { refuses: () => 403 } },
      false,
      1,
    ],
    [
      "absent, and there is no token",
      { visibility: "absent", event: "schedule", inputs: { "github-token": "" } },
      false,
      0,
    ],
  ] as const)("where the event is %s", async (_name, job, shown, requests) => {
    const result = await audit(job);
    expect(told(result).length > 0).toBe(shown);
    expect(result.requests).toHaveLength(requests);
    expect(result.log).not.toContain(token);
  });
});

describe.concurrent("a secret of the environment", () => {
  const secret = "s3cr3t:with,all%kinds\nof lines in it";

  it("is in no stream, output, summary or file of the action", async () => {
    const module = `export default { kind: "alert", name: "x", params: (z) => z.object({ token: z.string().meta({ secret: true }) }),
      create: ({ token }, { log }) => ({ async write() {}, async done() { log.info("with " + token); throw new Error("cannot reach https://x/?" + token) } }) };`;
    const text =
      "plugins: { x: { plugin: ./p/x.mjs, params: { token: '${env:POSTUREGATE_X}' } } }\naudits: { a: { clouds: [demo], events: [rules], alerts: [x, jobsummary] } }\nrun: [a]\n";
    const result = await runJob({
      event: "push",
      workspace: { "posturegate.yaml": text, "p/x.mjs": module },
      env: { POSTUREGATE_X: secret },
    });
    expect(findingsOf(result.workspace).failures).toMatchObject([
      { plugin: "x", message: "cannot reach https://x/?***" },
    ]);
    const files = readdirSync(join(result.workspace, "posturegate-out"), {
      recursive: true,
      withFileTypes: true,
    }).filter((entry) => entry.isFile());
    const texts = [
      result.log,
      result.summary,
      JSON.stringify(result.outputs),
      ...files.map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8")),
    ];
    for (const line of secret.split("\n")) for (const one of texts) expect(one).not.toContain(line);
    expect(result.stdout).toContain("::add-mask::s3cr3t:with,all%25kinds%0Aof lines in it");
  });

  it("is told to the runner before anything else is said", async () => {
    const { stdout } = await audit({});
    expect(stdout.split("\n")[0]).toBe(`::add-mask::${token}`);
  });
});

describe("the command line with --format json in a workflow", () => {
  const environment = (folder: string, visibility: string) => ({
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_NAME: "push",
    GITHUB_REPOSITORY: "octo/infra",
    GITHUB_WORKSPACE: folder,
    GITHUB_EVENT_PATH: join(folder, `${visibility}.json`),
  });
  const event = (visibility: string): Record<string, string> => ({
    [`${visibility}.json`]: JSON.stringify({ repository: { visibility } }),
  });

  it("of a public repository does not put names and details into the log", async () => {
    const cwd = folderWith({ "posturegate.yaml": "run: [demo]\n", ...event("public") });
    const { exitCode, stdout, stderr } = await cli(["audit", "--format", "json"], {
      cwd,
      env: environment(cwd, "public"),
    });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain("send it to a file");
  });

  it("of a public repository goes into a file", () => {
    const cwd = folderWith({ "posturegate.yaml": "run: [demo]\n", ...event("public") });
    const file = openSync(join(cwd, "out.json"), "w");
    const env = { ...environment(cwd, "public"), HOME: cwd };
    const { status } = spawnSync(process.execPath, [join(dist, "cli/index.js"), "audit", "--format", "json"], {
      cwd,
      env,
      stdio: ["ignore", file, "ignore"],
    });
    expect(status).toBe(1);
    expect(JSON.parse(readFileSync(join(cwd, "out.json"), "utf8"))).toMatchObject({ verdict: "failed" });
  });

  it("of a private repository is printed", async () => {
    const cwd = folderWith({ "posturegate.yaml": "run: [demo]\n", ...event("private") });
    const { exitCode, stdout } = await cli(["audit", "--format", "json"], { cwd, env: environment(cwd, "private") });
    expect([exitCode, JSON.parse(stdout)]).toMatchObject([1, { verdict: "failed" }]);
  });
});
