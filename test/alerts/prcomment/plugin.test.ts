import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import plugin from "../../../src/alerts/prcomment/plugin.ts";
import type { PluginContext, WorkflowJob } from "../../../src/plugin.ts";
import { commentMarker } from "../../../src/report/comment.ts";
import { contextIn } from "../../clouds/plugin-context.ts";
import type { FakeComment, FakeRepository } from "../../estate/github/repository.ts";
import { gitHubServer, type GitHubServer } from "../../estate/github/server.ts";
import { cleanReport, failingReport, samplePreview } from "../../report/sample-report.ts";

const commit = "c".repeat(40);
const pullRequest = { number: 7, baseCommit: commit, headCommit: commit, isFork: false };
const job: WorkflowJob = {
  owner: "octo",
  repository: "infra",
  event: "pull_request",
  commit,
  ref: "refs/pull/7/merge",
  defaultBranch: "main",
  isPrivate: true,
  pullRequest,
  token: "ghs_x",
};
const marker = commentMarker(["nightly"]);
const ours: FakeComment = { issue: 7, author: "github-actions[bot]", type: "Bot", body: `${marker}\nold` };

let server: GitHubServer | undefined;
afterEach(() => {
  const mistakes = server?.mistakes ?? [];
  server?.close();
  server = undefined;
  vi.unstubAllEnvs();
  if (mistakes.length > 0) throw new Error(`GitHub would not: ${mistakes.join("; ")}`);
});

interface Case {
  readonly repository?: Partial<FakeRepository>;
  readonly job?: Partial<WorkflowJob> | undefined;
  readonly context?: Partial<PluginContext>;
  readonly when?: "always" | "findings" | "changes";
}

async function commented(report: ReturnType<typeof cleanReport>, given: Case = {}) {
  server = await gitHubServer({ name: "octo/infra", private: true, commits: {}, ...given.repository });
  vi.stubEnv("GITHUB_API_URL", server.url);
  const context = contextIn(mkdtempSync(join(tmpdir(), "prcomment-")), {
    job: "job" in given && given.job === undefined ? undefined : { ...job, ...given.job },
    ...given.context,
  });
  const notices = await plugin.create({ when: given.when ?? "always" }, context).done(report);
  return {
    notices,
    comments: server.state.comments.map(({ issue, body }) => ({ issue, body })),
    requests: server.requests,
  };
}

describe("the comment on a pull request", () => {
  test("is made with the verdict under its marker", async () => {
    const { notices, comments } = await commented(failingReport());
    expect(notices).toEqual([]);
    expect(comments).toMatchObject([{ issue: 7 }]);
    expect(comments[0]?.body.split("\n").slice(0, 3)).toEqual([marker, "", "## posturegate: failed"]);
  });

  test("is changed in place, also to say that there is nothing any more", async () => {
    const { comments } = await commented(cleanReport(), { repository: { comments: [ours] }, when: "findings" });
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain("## posturegate: passed");
  });

  test("is not made where there is nothing to say, unless the pull request weakens the gate", async () => {
    expect((await commented(cleanReport(), { when: "findings" })).comments).toEqual([]);
    server?.close();
    const preview = samplePreview({ refused: ["posturegate.yaml:1: unknown key x"] });
    const { comments } = await commented({ ...cleanReport(), preview }, { when: "changes" });
    expect(comments[0]?.body).toContain("### What this pull request changes about the gate");
  });

  test("withholds names where everyone can read it", async () => {
    const { comments } = await commented(failingReport(), { context: { publish: "counts" } });
    expect(comments[0]?.body).not.toMatch(/bastion-sg|111122223333/);
  });

  test("of somebody else with our marker is left alone", async () => {
    const forged = { ...ours, author: "mallory", type: "User" as const };
    const { comments } = await commented(cleanReport(), { repository: { comments: [forged] } });
    expect(comments.map(({ body }) => body.endsWith("\nold"))).toEqual([true, false]);
  });
});

describe("no comment, and no request at all,", () => {
  test.each<[string, Case, readonly string[]]>([
    ["outside of workflows", { job: undefined }, []],
    ["where there is no pull request", { job: { event: "schedule", pullRequest: undefined } }, []],
    [
      "on a pull request of a fork",
      { job: { pullRequest: { ...pullRequest, isFork: true } } },
      [
        "Not commented on the pull request: the pull request comes from a fork, whose token can only read. The job summary has the same.",
      ],
    ],
    [
      "without a token",
      { job: { token: undefined } },
      [
        "Not commented on the pull request: there is no token: give the input `github-token`. The job summary has the same.",
      ],
    ],
  ])("%s", async (_, given, expected) => {
    const { notices, comments, requests } = await commented(failingReport(), given);
    expect({ notices, comments, requests }).toEqual({ notices: expected, comments: [], requests: [] });
  });
});

test("on a fork's pull request the base's own token may write, where the workflow runs on the base", async () => {
  const { comments } = await commented(failingReport(), {
    job: { event: "pull_request_target", pullRequest: { ...pullRequest, isFork: true } },
  });
  expect(comments).toHaveLength(1);
});

test("a token that may not write is told once, with the permission", async () => {
  const { notices, comments } = await commented(failingReport(), { repository: { token: { mayWrite: false } } });
  expect(comments).toEqual([]);
  expect(notices).toEqual([
    "Not commented on the pull request: the job's token may not write to it: give the job `permissions: pull-requests: write`. The job summary has the same.",
  ]);
});

test("an answer that is neither fails the alert", async () => {
  const refuses = (path: string, _nth: number, method: string): number | undefined =>
    method === "POST" && path.endsWith("/comments") ? 422 : undefined;
  await expect(commented(failingReport(), { repository: { refuses } })).rejects.toThrow("Server Error");
});

test("before a report there is nothing to say", async () => {
  const sink = plugin.create({ when: "always" }, contextIn("/nowhere", { job }));
  await expect(sink.write([])).resolves.toBeUndefined();
  expect(await sink.done(undefined)).toEqual([]);
});
