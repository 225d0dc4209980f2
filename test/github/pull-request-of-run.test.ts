import { afterEach, expect, test, vi } from "vitest";
import { gitHubClient } from "../../src/github/client.ts";
import { pullRequestOfRun } from "../../src/github/pull-request-of-run.ts";
import { gitHubServer, type GitHubServer } from "../estate/github/server.ts";

const [base, head, pushed] = ["b", "a", "c"].map((letter) => letter.repeat(40)) as [string, string, string];
const pulls = [
  { number: 7, owner: "mallory", branch: "feature", commit: head, base },
  { number: 8, owner: "octo", branch: "feature", commit: head, base },
];

let server: GitHubServer;
afterEach(() => {
  server.close();
  vi.unstubAllEnvs();
});

const run = (over: object) => ({
  workflow_run: { head_sha: head, head_branch: "feature", head_repository: { owner: { login: "mallory" } }, ...over },
});

test.each<[string, unknown, object | undefined]>([
  ["of a fork", run({}), { number: 7, baseCommit: base, headCommit: head, isFork: true }],
  [
    "of the repository itself",
    run({ head_repository: { owner: { login: "octo" } } }),
    { number: 8, baseCommit: base, headCommit: head, isFork: false },
  ],
  ["that was pushed to again", run({ head_sha: pushed }), undefined],
  ["of a branch without one", run({ head_branch: "other" }), undefined],
  ["of an event that names no branch", run({ head_branch: null }), undefined],
  ["of an event that is none", undefined, undefined],
])("the pull request %s", async (_, payload, expected) => {
  server = await gitHubServer({ name: "octo/infra", private: true, commits: {}, pulls });
  vi.stubEnv("GITHUB_API_URL", server.url);
  const repository = { client: gitHubClient("t"), owner: "octo", repository: "infra" };
  expect(await pullRequestOfRun(repository, payload)).toEqual(expected);
  expect(server.mistakes).toEqual([]);
});
