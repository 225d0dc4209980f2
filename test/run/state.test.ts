import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { WorkflowJob } from "../../src/model/workflow-job.ts";
import { loadState, saveState } from "../../src/run/state.ts";
import type { FakeRepository } from "../estate/github/repository.ts";
import { gitHubServer, type GitHubServer } from "../estate/github/server.ts";
import { failingReport, sampleReport } from "../report/sample-report.ts";

const branch = "posturegate-state";
const commit = "c".repeat(40);
const job: WorkflowJob = {
  owner: "octo",
  repository: "infra",
  event: "schedule",
  commit,
  ref: "refs/heads/main",
  defaultBranch: "main",
  isPrivate: true,
  pullRequest: undefined,
  token: "ghs_x",
};
const folder = `audits/${createHash("sha256").update('["nightly"]').digest("hex").slice(0, 12)}/`;

let server: GitHubServer | undefined;
afterEach(() => {
  const mistakes = server?.mistakes ?? [];
  server?.close();
  server = undefined;
  vi.unstubAllEnvs();
  if (mistakes.length > 0) throw new Error(`GitHub would not: ${mistakes.join("; ")}`);
});

async function open(
  files?: Readonly<Record<string, string>>,
  over: Partial<FakeRepository> = {},
): Promise<GitHubServer> {
  const held = files === undefined ? {} : { commits: { [commit]: files }, refs: { [`heads/${branch}`]: commit } };
  server = await gitHubServer({ name: "octo/infra", private: true, commits: {}, ...held, ...over });
  vi.stubEnv("GITHUB_API_URL", server.url);
  return server;
}

function snapshotFolder(): string {
  const root = mkdtempSync(join(tmpdir(), "state-"));
  mkdirSync(join(root, "nightly"));
  writeFileSync(join(root, "manifest.json"), "{}");
  writeFileSync(join(root, "nightly", "a.ndjson.gz"), Buffer.from([31, 139, 0, 255]));
  return root;
}

function filesOn({ state }: GitHubServer): Readonly<Record<string, string>> {
  return state.commits.get(state.refs.get(`heads/${branch}`) ?? "") ?? {};
}

const stored = {
  [`${folder}state.json`]: JSON.stringify({ audits: ["nightly"], collectedAt: "2026-11-20T03:00:00.000Z" }),
  [`${folder}baseline.json`]: JSON.stringify({ schemaVersion: 1, writtenAt: "t", scopes: [], findings: [] }),
  [`${folder}snapshot.json`]: JSON.stringify({ "manifest.json": Buffer.from("{}").toString("base64") }),
};

describe("the state of a run", () => {
  test("is the snapshot, what it found and a line of counts, and is read as it was written", async () => {
    const github = await open({
      [`${folder}old`]: "gone",
      "audits/other/state.json": "kept",
      "history.ndjson": "{}\n",
    });
    const report = failingReport();
    expect(await saveState({ report, snapshot: snapshotFolder(), job, branch })).toBeUndefined();
    const files = filesOn(github);
    expect(Object.keys(files).toSorted()).toEqual(
      ["README.md", "audits/other/state.json", "history.ndjson", ...Object.keys(stored)].toSorted(),
    );
    const [first, line, end] = files["history.ndjson"]?.split("\n") ?? [];
    expect([first, end]).toEqual(["{}", ""]);
    expect(JSON.parse(line ?? "")).toEqual({
      startedAt: report.startedAt,
      version: "0.1.0",
      audits: ["nightly"],
      verdict: "failed",
      counts: report.counts,
      evaluations: report.evaluations,
    });
    const state = await loadState(job, branch, ["nightly"]);
    expect(state?.collectedAt).toBe(report.startedAt);
    expect(state?.baseline.findings.length).toBe(17);
    expect(readFileSync(join(state?.snapshot ?? "", "nightly/a.ndjson.gz"))).toEqual(Buffer.from([31, 139, 0, 255]));
  }, 60_000);

  test("holds counts only where everyone can read it, also what an earlier run left", async () => {
    const github = await open(stored);
    expect(await saveState({ report: failingReport(), snapshot: undefined, job, branch })).toBeUndefined();
    const files = filesOn(github);
    expect(Object.keys(files).toSorted()).toEqual(["README.md", "history.ndjson"]);
    for (const { resource, fingerprint } of failingReport().findings)
      for (const name of [resource.id, resource.account, fingerprint])
        expect(JSON.stringify(files)).not.toContain(name);
    expect(await loadState(job, branch, ["nightly"])).toBeUndefined();
  }, 60_000);

  test("keeps the newest thousand lines of history", async () => {
    const github = await open({
      "history.ndjson": Array.from({ length: 1000 }, (_, line) => `{"n":${line}}\n`).join(""),
    });
    await saveState({ report: sampleReport(), snapshot: undefined, job, branch });
    const lines = filesOn(github)["history.ndjson"]?.trimEnd().split("\n") ?? [];
    expect([lines.length, lines[0]]).toEqual([1000, '{"n":1}']);
  }, 60_000);

  test("is of its audits alone", async () => {
    await open(stored);
    expect(await loadState(job, branch, ["nightly"])).toBeDefined();
    expect(await loadState(job, branch, ["nightly", "weekly"])).toBeUndefined();
  });

  test("is none where there is no branch", async () => {
    await open();
    expect(await loadState(job, branch, ["nightly"])).toBeUndefined();
  });
});

describe("a state that somebody else wrote", () => {
  const packed = (files: object): Record<string, string> => ({
    ...stored,
    [`${folder}snapshot.json`]: JSON.stringify(files),
  });
  const content = Buffer.from("x").toString("base64");
  test.each<[string, Record<string, string>, RegExp]>([
    ["a path that climbs out", packed({ "../escaped": content }), /names a file outside|not what posturegate writes/],
    ["a path that climbs out of a folder", packed({ "a/..": content }), /outside its folder/],
    ["an absolute path", packed({ "/tmp/escaped": content }), /snapshot\.json is not what posturegate writes/],
    ["a deep path", packed({ "a/b/c": content }), /snapshot\.json is not what posturegate writes/],
    ["a drive", packed({ "C:\\x": content }), /snapshot\.json is not what posturegate writes/],
    ["content that is none", packed({ "manifest.json": "not base64!" }), /snapshot\.json is not what/],
    ["no JSON", { ...stored, [`${folder}snapshot.json`]: "{" }, /snapshot\.json is not what posturegate writes/],
    ["no time", { ...stored, [`${folder}state.json`]: "{}" }, /state\.json is not what posturegate writes/],
    ["no baseline", { ...stored, [`${folder}baseline.json`]: "[]" }, /its baseline is not a baseline/],
  ])("with %s is refused", async (_, files, expected) => {
    await open(files);
    await expect(loadState(job, branch, ["nightly"])).rejects.toThrow(expected);
    expect(existsSync("/tmp/escaped")).toBe(false);
    expect(existsSync(join(tmpdir(), "escaped"))).toBe(false);
  });
});
