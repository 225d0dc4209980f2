import { afterEach, describe, expect, test, vi } from "vitest";
import { readAccepted } from "../../src/run/accepted.ts";
import type { RunRequest } from "../../src/run/request.ts";
import type { WorkflowJob } from "../../src/model/workflow-job.ts";
import { gitHubServer, type GitHubServer } from "../estate/github/server.ts";
import { configFile, configOf, type Files, requestFor } from "./run-request.ts";

const now = new Date("2026-11-21T12:00:00Z");
const exemption = (over = ""): string =>
  `- { rule: aws-ec2-volume-encryption, resource: x, reason: because, owner: o, expires: 2027-01-01${over} }\n`;
const job: WorkflowJob = {
  owner: "octo",
  repository: "infra",
  event: "schedule",
  commit: "c".repeat(40),
  ref: "refs/heads/main",
  defaultBranch: "main",
  isPrivate: true,
  pullRequest: undefined,
  token: "ghs_x",
};

let server: GitHubServer | undefined;
afterEach(() => {
  server?.close();
  server = undefined;
  vi.unstubAllEnvs();
});

async function accepted(settings: string, files: Files = {}, over: Partial<RunRequest> = {}) {
  const request = requestFor({ [configFile]: `run: [demo]\n${settings}`, ...files }, over);
  return readAccepted({ config: configOf(request), audits: ["demo"], request, now });
}

describe("what was accepted before", () => {
  test("is nothing where the config names nothing", async () => {
    expect(await accepted("")).toEqual({
      exemptions: [],
      ruleIds: undefined,
      dismissals: [],
      baseline: undefined,
      notices: [],
    });
  });

  test("are the exemptions of all files, which name rules that exist", async () => {
    const files = { "a.yaml": exemption(), "b.yaml": exemption() };
    expect((await accepted("exemptions: [a.yaml, b.yaml]\n", files)).exemptions).toHaveLength(2);
    const mistyped = { "a.yaml": exemption().replace("encryption", "encrypton") };
    await expect(accepted("exemptions: [a.yaml]\n", mistyped)).rejects.toThrow(
      "did you mean aws-ec2-volume-encryption?",
    );
  });

  test("is refused where an exemption file is missing", async () => {
    await expect(accepted("exemptions: [gone.yaml]\n")).rejects.toThrow(
      "the exemption file gone.yaml is not in the test",
    );
  });

  test("is the baseline of a file; without it everything is new, and it is told", async () => {
    const empty = { schemaVersion: 1, writtenAt: "t", scopes: [], findings: [] };
    expect((await accepted("baseline: b.json\n", { "b.json": JSON.stringify(empty) })).baseline).toEqual(empty);
    const missing = await accepted("baseline: b.json\n");
    expect(missing).toMatchObject({
      baseline: undefined,
      notices: ["The baseline b.json cannot be used, so every finding is new: there is none in the test."],
    });
  });
});

describe("exemptions that lack what the config asks", () => {
  const settings =
    "exemptions: [a.yaml]\nexemptionsRequire: { owner: '@acme/*', expires: 90, approvedBy: codeowners }\n";
  const files = { "a.yaml": `# one\n${exemption()}${exemption(", facets: [f]").replace("2027-01-01", "2028-01-01")}` };

  test("are refused, each with its place and all that is missing", async () => {
    await expect(accepted(settings, files)).rejects.toMatchObject({
      code: "invalid-exemption",
      problems: [
        { file: "a.yaml", line: 2, message: "owner: o does not match @acme/*" },
        { file: "a.yaml", line: 3, message: "owner: o does not match @acme/*" },
        {
          file: "a.yaml",
          line: 3,
          message: "expires: 2028-01-01 is more than 90 days ahead; 2027-02-19 is the latest",
        },
      ],
    });
  });

  test("are left to the preview where that reads them", async () => {
    expect((await accepted(settings, files, { isPreview: true })).exemptions).toHaveLength(2);
  });
});

describe("alerts of code scanning", () => {
  const uploads = "plugins: { cs: { plugin: codescanning } }\naudits: { demo: { alerts: [cs] } }\n";
  async function asked(settings: string, over: Partial<RunRequest> = {}) {
    server = await gitHubServer({ name: "octo/infra", private: true, commits: {}, alerts: [] });
    vi.stubEnv("GITHUB_API_URL", server.url);
    const read = await accepted(settings, {}, { job, ...over });
    return {
      states: server.requests.map(({ line }) => /state=(\w+)/.exec(line)?.[1] ?? "").toSorted(),
      notices: read.notices,
    };
  }

  test("are not asked for where nothing of the config has to do with them", async () => {
    expect((await asked("")).states).toEqual([]);
  });

  test("are asked for dismissals where the config uploads, and a token is there", async () => {
    expect((await asked(uploads)).states).toEqual(["dismissed"]);
    server?.close();
    expect(await asked(uploads, { job: { ...job, token: undefined } })).toEqual({ states: [], notices: [] });
  });

  test("are asked for both where they are the baseline; where they cannot be read, everything is new", async () => {
    expect((await asked("baseline: code-scanning\n")).states).toEqual(["dismissed", "open"]);
    server?.close();
    const { notices } = await asked("baseline: code-scanning\n", { job: undefined });
    expect(notices).toEqual([
      "The alerts of code scanning could not be read, so every finding is new, and what was dismissed there counts: this is no workflow job.",
    ]);
  });
});
