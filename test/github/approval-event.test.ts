import { describe, expect, test } from "vitest";
import { approvalRun } from "../../src/github/approval-event.ts";
import { ConfigError } from "../../src/errors.ts";
import { createIssue } from "../../src/github/issues.ts";
import * as people from "../estate/github/people.ts";
import { openRepository } from "./opened-repository.ts";

const environment = {
  GITHUB_REF: "refs/heads/main",
  GITHUB_RUN_ATTEMPT: "1",
  GITHUB_TRIGGERING_ACTOR: "alice",
};
const alice = { id: 11, login: "alice", type: "User" };
const labeled = {
  action: "labeled",
  issue: { number: 3, labels: [{ name: "posturegate:approve" }] },
  label: { name: "other" },
  sender: { ...alice, site_admin: false },
};

const read = (name: string, payload: unknown, over: Readonly<Record<string, string>> = {}) =>
  approvalRun({ ...environment, GITHUB_EVENT_NAME: name, ...over }, payload);

describe("an event", () => {
  test("labeled is about the label that was just added, and by its sender", () => {
    expect(read("issues", labeled)).toEqual({
      event: { kind: "labeled", issue: 3, label: "other", sender: alice },
      ref: "refs/heads/main",
      attempt: 1,
      triggeringActor: "alice",
    });
  });

  test("that GitHub sends for a label is read as such, one for its removal is not", async () => {
    const repository = await openRepository({ people: [{ login: "alice", id: 11, role: "write" }] });
    const { number } = await createIssue(repository, { title: "t", body: "b", labels: [] });
    const on = people.label(repository.state, number, "x", "alice");
    expect(read(on.name, on.payload).event).toEqual({ kind: "labeled", issue: number, label: "x", sender: alice });
    const off = people.unlabel(repository.state, number, "x", "alice");
    expect(read(off.name, off.payload).event).toEqual({ kind: "other", name: "issues: unlabeled" });
  });

  test("of an app is by that app", async () => {
    const repository = await openRepository({ people: [{ login: "helper[bot]", id: 9, role: "write" }] });
    const { number } = await createIssue(repository, { title: "t", body: "b", labels: [] });
    const { name, payload } = people.label(repository.state, number, "x", "helper[bot]");
    expect(read(name, payload).event).toMatchObject({ sender: { id: 9, type: "Bot" } });
  });

  test("started by hand is by who started it", async () => {
    const repository = await openRepository({ people: [{ login: "alice", id: 11, role: "write" }] });
    const { name, payload } = people.dispatch(repository.state, "alice", { digest: "d" });
    expect(read(name, payload).event).toEqual({ kind: "dispatch", sender: alice });
  });

  test("replayed by somebody else says who replays it", () => {
    const run = read("issues", labeled, { GITHUB_RUN_ATTEMPT: "2", GITHUB_TRIGGERING_ACTOR: "mallory" });
    expect(run).toMatchObject({ attempt: 2, triggeringActor: "mallory", event: { sender: alice } });
  });

  test.each([
    ["push", {}, "push"],
    ["schedule", {}, "schedule"],
    ["pull_request", { action: "labeled", label: { name: "x" }, sender: alice }, "pull_request: labeled"],
    ["pull_request_target", { action: "labeled", sender: alice }, "pull_request_target: labeled"],
    ["issues", { ...labeled, action: "opened" }, "issues: opened"],
    ["issue_comment", { action: "created", issue: labeled.issue, sender: alice }, "issue_comment: created"],
    ["issues", {}, "issues"],
    ["", null, ""],
  ])("%s approves nothing", (name, payload, expected) => {
    expect(read(name, payload).event).toEqual({ kind: "other", name: expected });
  });

  test.each<[string, unknown]>([
    ["issues", { ...labeled, issue: undefined }],
    ["issues", { ...labeled, issue: { number: "3" } }],
    ["issues", { ...labeled, issue: { number: -3 } }],
    ["issues", { ...labeled, issue: { number: 3.5 } }],
    ["issues", { ...labeled, issue: { number: 3, pull_request: {} } }],
    ["issues", { ...labeled, label: undefined }],
    ["issues", { ...labeled, label: { name: "" } }],
    ["issues", { ...labeled, label: { name: ["posturegate:approve"] } }],
    ["issues", { ...labeled, sender: undefined }],
    ["issues", { ...labeled, sender: { ...alice, id: "11" } }],
    ["issues", { ...labeled, sender: { ...alice, id: 0 } }],
    ["issues", { ...labeled, sender: { ...alice, login: "" } }],
    ["issues", { ...labeled, sender: { id: 11, login: "alice" } }],
    ["issues", JSON.parse('{"action":"labeled","__proto__":{"issue":{"number":3},"label":{"name":"x"}}}')],
    ["workflow_dispatch", {}],
    ["workflow_dispatch", null],
    ["workflow_dispatch", { sender: { id: 11 } }],
  ])("%s that could approve and does not say what or by whom is refused: %j", (name, payload) => {
    expect(() => read(name, payload)).toThrow(ConfigError);
  });

  test.each(["", "0", "-1", "1.5", "two", "1 "])("of attempt %j is refused", (attempt) => {
    expect(() => read("issues", labeled, { GITHUB_RUN_ATTEMPT: attempt })).toThrow("GITHUB_RUN_ATTEMPT");
  });

  test("without a ref or an actor says so", () => {
    const run = read("issues", labeled, { GITHUB_REF: "", GITHUB_TRIGGERING_ACTOR: "" });
    expect(run).toMatchObject({ ref: undefined, triggeringActor: undefined });
  });
});
