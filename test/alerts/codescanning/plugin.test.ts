import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import plugin from "../../../src/alerts/codescanning/plugin.ts";
import type { PluginContext, WorkflowJob } from "../../../src/plugin.ts";
import { contextIn } from "../../clouds/plugin-context.ts";
import type { FakeRepository } from "../../estate/github/repository.ts";
import { gitHubServer, type GitHubServer } from "../../estate/github/server.ts";
import { sampleFinding, sampleLedger, sampleReport } from "../../report/sample-report.ts";

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
const complete = sampleReport({ findings: [sampleFinding()], ledger: [sampleLedger()] });
const incomplete = sampleReport({ findings: [sampleFinding()], ledger: [sampleLedger({ outcome: "denied" })] });

let server: GitHubServer | undefined;
afterEach(() => {
  const mistakes = server?.mistakes ?? [];
  server?.close();
  server = undefined;
  vi.unstubAllEnvs();
  if (mistakes.length > 0) throw new AggregateError(mistakes);
});

interface Case {
  readonly repository?: Partial<FakeRepository>;
  readonly job?: Partial<WorkflowJob> | undefined;
  readonly context?: Partial<PluginContext>;
  readonly params?: { readonly wait: boolean };
}

async function published(report: typeof complete, given: Case = {}) {
  server = await gitHubServer({ name: "octo/infra", private: true, commits: {}, ...given.repository });
  vi.stubEnv("GITHUB_API_URL", server.url);
  const folder = mkdtempSync(join(tmpdir(), "codescanning-"));
  const context = contextIn(folder, {
    job: "job" in given && given.job === undefined ? undefined : { ...job, ...given.job },
    ...given.context,
  });
  const sink = plugin.create(given.params ?? { wait: false }, context);
  const notices = await sink.done(report);
  return {
    notices,
    analyses: server.state.analyses,
    hasFiles: existsSync(join(folder, "out/posturegate.sarif")),
    folder,
  };
}

test("uploads what was completely read, at the commit and ref of the job", async () => {
  const { notices, analyses, hasFiles } = await published(complete);
  expect(notices).toEqual([]);
  expect(hasFiles).toBe(false);
  expect(analyses).toMatchObject([{ commit, ref: "refs/heads/main" }]);
  expect(analyses[0]?.sarif.runs).toHaveLength(1);
});

test("never uploads what was not completely read, and says which", async () => {
  const { notices, analyses } = await published(incomplete);
  expect(analyses).toEqual([]);
  expect(notices).toEqual([
    "Left out of the upload to code scanning, because not completely read: posturegate/nightly/aws/111122223333/.",
  ]);
});

test("outside of a workflow it writes the files, and says nothing", async () => {
  const { notices, analyses, hasFiles } = await published(complete, { job: undefined });
  expect({ notices, analyses, hasFiles }).toEqual({ notices: [], analyses: [], hasFiles: true });
});

describe("where it cannot upload", () => {
  test.each<[string, Case, string]>([
    [
      "on a pull request of a fork",
      {
        job: {
          event: "pull_request",
          pullRequest: { number: 7, baseCommit: commit, headCommit: commit, isFork: true },
        },
      },
      "the pull request comes from a fork, whose token can only read",
    ],
    ["without a token", { job: { token: undefined } }, "there is no token: give the input `github-token`"],
    [
      "without a licence",
      { repository: { codeScanning: "disabled" } },
      "code scanning is not enabled for this repository (private repositories need GitHub Code Security)",
    ],
    ["of an archived repository", { repository: { archived: true } }, "the repository is archived"],
    [
      "with a token that may only read",
      { repository: { token: { mayWrite: false } } },
      "the job's token may not write to code scanning: give the job `permissions: security-events: write`",
    ],
  ])("%s, it says why once, leaves the files and names the step", async (_, given, reason) => {
    const { notices, analyses, hasFiles } = await published(complete, given);
    expect(analyses).toEqual([]);
    expect(hasFiles).toBe(true);
    expect(notices).toEqual([
      `Not uploaded to code scanning: ${reason}. The SARIF files are written; chain \`github/codeql-action/upload-sarif\` with the output \`sarif\` of this step as its \`sarif_file\`.`,
    ]);
  });

  test("for another reason, it fails", async () => {
    const refuses = (path: string): number | undefined => (path.endsWith("/sarifs") ? 400 : undefined);
    await expect(published(complete, { repository: { refuses } })).rejects.toThrow("Server Error");
  });
});

test("does not wait longer than an alert may take, and says that GitHub was not done", async () => {
  const limits = { attempts: 1, callSeconds: 1, scopeMinutes: 1, runMinutes: 1, doneSeconds: 12 };
  const { notices } = await published(complete, { params: { wait: true }, context: { limits } });
  expect(notices).toEqual([
    "GitHub had not processed the upload to code scanning when posturegate stopped waiting; it is not lost.",
  ]);
});
