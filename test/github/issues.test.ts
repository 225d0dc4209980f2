import { describe, expect, test } from "vitest";
import { ownIdentity } from "../../src/github/identity.ts";
import { closeIssue, createIssue, hasLabel, issuesOf, readIssue } from "../../src/github/issues.ts";
import * as people from "../estate/github/people.ts";
import { openRepository } from "./opened-repository.ts";

const label = "posturegate:plan";
const hostile = `<!-- x -->\n@acme/security \u0000\u202E ${"`".repeat(9)} </details> #1 ::error::x`;

describe("an issue", () => {
  test("is made, and read as it was made", async () => {
    const repository = await openRepository();
    const made = await createIssue(repository, { title: hostile, body: hostile, labels: [label, "Other"] });
    expect(await readIssue(repository, made.number)).toEqual(made);
    expect(made).toEqual({
      number: 1,
      title: hostile,
      body: hostile,
      isOpen: true,
      author: { id: 41_898_282, login: "github-actions[bot]", type: "Bot" },
      labels: [label, "Other"],
      url: "https://github.com/octo/infra/issues/1",
      createdAt: expect.stringMatching(/^2026-11-16T06:00:/),
    });
  });

  test("has at most as long a body as GitHub takes", async () => {
    const repository = await openRepository();
    const issue = { title: "t", labels: [] };
    await createIssue(repository, { ...issue, body: "x".repeat(65_536) });
    await expect(createIssue(repository, { ...issue, body: "x".repeat(65_537) })).rejects.toMatchObject({
      status: 422,
    });
  });

  test.each([
    [{ token: { mayWrite: false } }, 403],
    [{ hasIssues: false }, 410],
  ])("is not made where %j", async (over, status) => {
    const repository = await openRepository(over);
    await expect(createIssue(repository, { title: "t", body: "", labels: [] })).rejects.toMatchObject({ status });
  });

  test("is open until it is closed, for a reason", async () => {
    const repository = await openRepository();
    const { number } = await createIssue(repository, { title: "t", body: "b", labels: [] });
    await closeIssue(repository, number, "not_planned");
    expect(await readIssue(repository, number)).toMatchObject({ isOpen: false });
    expect(repository.state.issue(number)).toMatchObject({ stateReason: "not_planned", edits: [] });
  });

  test("has no author where the account is gone", async () => {
    const repository = await openRepository();
    const number = repository.state.addIssue({ title: "t", body: "b", author: null }).number;
    expect(await readIssue(repository, number)).toMatchObject({ author: undefined });
  });

  test("is not there where it never was, was deleted, or is a pull request", async () => {
    const repository = await openRepository();
    const { state } = repository;
    const pull = state.addIssue({ title: "t", body: "b", author: "alice", isPullRequest: true }).number;
    const deleted = people.createIssueAs(state, "alice", { title: "t", body: "b" }).number;
    people.deleteIssue(state, deleted);
    expect(await readIssue(repository, 9)).toBeUndefined();
    expect(await readIssue(repository, deleted)).toBeUndefined();
    expect(await readIssue(repository, pull)).toBeUndefined();
  });

  test("that was moved away is not taken for one of this repository", async () => {
    const repository = await openRepository();
    const { number } = people.createIssueAs(repository.state, "alice", { title: "t", body: "b" });
    people.moveAway(repository.state, number, "octo/not-infra");
    expect(await readIssue(repository, number)).toBeUndefined();
    people.moveAway(repository.state, number, "mallory/infra");
    expect(await readIssue(repository, number)).toBeUndefined();
  });

  test("is of a repository whatever the case of its name", async () => {
    const repository = await openRepository({ name: "Octo/Infra" });
    const shouted = { ...repository, owner: "Octo", repository: "Infra" };
    const { number } = await createIssue(shouted, { title: "t", body: "b", labels: [] });
    repository.state.changeIssue(number, { movedTo: "octo/INFRA" });
    expect(await readIssue(shouted, number)).toMatchObject({ number });
  });

  test("that cannot be read is not one that is not there", async () => {
    const repository = await openRepository({ refuses: () => 403 });
    await expect(readIssue(repository, 1)).rejects.toMatchObject({ status: 403 });
  });

  test.each([
    [["posturegate:approve"], true],
    [["a", "Posturegate:Approve"], true],
    [["posturegate:approved"], false],
    [[], false],
  ])("with the labels %j is approved: %s", (labels, expected) => {
    expect(hasLabel({ labels }, "posturegate:approve")).toBe(expected);
  });
});

describe("issues with a label", () => {
  test("are those that the account wrote, whoever else has put the label on theirs", async () => {
    const repository = await openRepository({ people: [{ login: "mallory", role: "triage" }] });
    const { state } = repository;
    const ours = await createIssue(repository, { title: "ours", body: "b", labels: [label] });
    const other = await createIssue(repository, { title: "of another label", body: "b", labels: ["bug"] });
    const forged = people.createIssueAs(state, "mallory", { title: "forged", body: ours.body }).number;
    people.label(state, forged, label, "mallory");
    const pull = state.addIssue({ title: "p", body: "b", author: state.login, isPullRequest: true }).number;
    state.putLabel(pull, label, state.login);
    const gone = state.addIssue({ title: "gone", body: "b", author: null }).number;
    state.putLabel(gone, label, state.login);
    const author = await ownIdentity(repository.client);
    const found = await issuesOf(repository, { label, author, state: "all" });
    expect(found.map(({ number }) => number)).toEqual([ours.number]);
    expect(other.number).not.toBe(ours.number);
  });

  test("are found on every page, the newest first, open or closed as asked", async () => {
    const repository = await openRepository();
    const { state } = repository;
    for (let i = 0; i < 230; i += 1) {
      const { number } = state.addIssue({ title: "t", body: "b", author: state.login });
      state.putLabel(number, label, state.login);
      if (i % 2 === 0) people.setOpen(state, number, false);
    }
    const author = await ownIdentity(repository.client);
    const numbers = async (wanted: "open" | "closed" | "all"): Promise<number[]> =>
      (await issuesOf(repository, { label, author, state: wanted })).map(({ number }) => number);
    const all = Array.from({ length: 230 }, (_, i) => 230 - i);
    expect(await numbers("all")).toEqual(all);
    expect(await numbers("open")).toEqual(all.filter((number) => number % 2 === 0));
    expect(await numbers("closed")).toEqual(all.filter((number) => number % 2 === 1));
  });
});
