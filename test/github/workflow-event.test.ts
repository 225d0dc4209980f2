import { describe, expect, it, test } from "vitest";
import { ConfigError } from "../../src/errors.ts";
import { workflowEvent } from "../../src/github/workflow-event.ts";

const base = "b".repeat(40);
const head = "a".repeat(40);
const environment = { GITHUB_REPOSITORY: "octo/infra", GITHUB_SHA: head };

describe("the commit that config is read at", () => {
  test.each([
    ["pull_request", { pull_request: { base: { sha: base }, head: { sha: head } } }, base],
    ["pull_request_target", { pull_request: { base: { sha: base }, head: { sha: head } } }, base],
    ["pull_request_review", { pull_request: { base: { sha: base }, head: { sha: head } } }, base],
    ["pull_request_review_comment", { pull_request: { base: { sha: base }, head: { sha: head } } }, base],
    ["merge_group", { merge_group: { base_sha: base, head_sha: head } }, base],
    ["workflow_run", { workflow_run: { head_sha: base } }, head],
    ["push", { after: base }, undefined],
    ["schedule", {}, undefined],
    ["workflow_dispatch", {}, undefined],
  ])("on %s", (name, payload, expected) => {
    expect(workflowEvent({ ...environment, GITHUB_EVENT_NAME: name }, payload).baseCommit).toBe(expected);
  });

  test.each([
    ["pull_request", {}],
    ["pull_request", { pull_request: { base: { sha: "main" } } }],
    ["pull_request_target", { pull_request: { base: { sha: "../../x" } } }],
    ["merge_group", null],
    ["pull_request", JSON.parse('{"__proto__": {"pull_request": {"base": {"sha": "x"}}}}')],
  ])("is never the workspace's when %s does not name it", (name, payload) => {
    expect(() => workflowEvent({ ...environment, GITHUB_EVENT_NAME: name }, payload)).toThrow(ConfigError);
  });

  it("needs a repository", () => {
    expect(() => workflowEvent({ GITHUB_EVENT_NAME: "push" }, {})).toThrow("GITHUB_REPOSITORY");
    expect(() => workflowEvent({ GITHUB_EVENT_NAME: "push", GITHUB_REPOSITORY: "octo" }, {})).toThrow(
      "GITHUB_REPOSITORY",
    );
  });
});

describe("who can read what is printed", () => {
  test.each([
    [{ repository: { visibility: "public", private: false } }, "public"],
    [{ repository: { visibility: "internal", private: true } }, "private"],
    [{ repository: { visibility: "private" } }, "private"],
    [{ repository: { private: false } }, "public"],
    [{ repository: { private: true } }, "private"],
    [{ schedule: "0 3 * * *" }, "unknown"],
    [undefined, "unknown"],
  ])("%j: %s", (payload, expected) => {
    expect(workflowEvent({ ...environment, GITHUB_EVENT_NAME: "push" }, payload).visibility).toBe(expected);
  });
});

describe("the pull request of an event", () => {
  const of = (payload: unknown) =>
    workflowEvent({ ...environment, GITHUB_EVENT_NAME: "pull_request", GITHUB_REF: "refs/pull/7/merge" }, payload).job;
  const pull = (from: object) => ({ pull_request: { number: 7, base: { sha: base }, head: from } });

  test("of the repository itself", () => {
    const payload = {
      ...pull({ sha: head, repo: { full_name: "octo/infra" } }),
      repository: { default_branch: "main" },
    };
    expect(of(payload)).toEqual({
      owner: "octo",
      repository: "infra",
      event: "pull_request",
      commit: head,
      ref: "refs/pull/7/merge",
      defaultBranch: "main",
      isPrivate: undefined,
      pullRequest: { number: 7, baseCommit: base, headCommit: head, isFork: false },
    });
  });

  test.each([
    ["another repository", { full_name: "mallory/infra" }],
    ["a repository that is gone", null],
  ])("of %s is a fork's", (_, repo) => {
    expect(of(pull({ sha: head, repo })).pullRequest?.isFork).toBe(true);
  });

  test("of an odd number is none", () => {
    const payload = { pull_request: { number: "7; rm -rf", base: { sha: base }, head: { sha: head } } };
    expect(of(payload).pullRequest).toBeUndefined();
  });
});
