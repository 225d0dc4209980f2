import { describe, expect, test } from "vitest";
import { issueChanges } from "../../src/github/issue-changes.ts";
import { addLabel } from "../../src/github/labels.ts";
import { closeIssue, createIssue } from "../../src/github/issues.ts";
import * as people from "../estate/github/people.ts";
import { openRepository } from "./opened-repository.ts";

const untouched = { isEdited: false, editor: undefined, isRenamed: false, isMoved: false };

async function opened() {
  const repository = await openRepository({ people: [{ login: "mallory", role: "triage" }] });
  const { number } = await createIssue(repository, { title: "t", body: "b", labels: [] });
  return { repository, number, state: repository.state };
}

describe("an issue", () => {
  test("is untouched by what is no edit: labels, comments, being closed", async () => {
    const { repository, number, state } = await opened();
    people.label(state, number, "x", "mallory");
    await addLabel(repository, number, "y");
    await closeIssue(repository, number, "completed");
    expect(await issueChanges(repository, number)).toEqual(untouched);
  });

  test("stays edited when the edit is taken back", async () => {
    const { repository, number, state } = await opened();
    people.editBody(state, number, "something else", "mallory");
    people.editBody(state, number, "b", "mallory");
    expect(await issueChanges(repository, number)).toEqual({ ...untouched, isEdited: true, editor: "mallory" });
  });

  test("is edited by its own author, too", async () => {
    const { repository, number, state } = await opened();
    people.editBody(state, number, "b", state.login);
    expect(await issueChanges(repository, number)).toMatchObject({ isEdited: true });
  });

  test("may be renamed without being edited", async () => {
    const { repository, number, state } = await opened();
    people.rename(state, number, "harmless", "mallory");
    expect(await issueChanges(repository, number)).toEqual({ ...untouched, isRenamed: true });
  });

  test("may have been written elsewhere by the same account", async () => {
    const { repository, state } = await opened();
    const { number } = people.moveHere(state, state.login, { title: "t", body: "b" });
    expect(await issueChanges(repository, number)).toEqual({ ...untouched, isMoved: true });
  });

  test("that is not there has no history", async () => {
    const { repository, number, state } = await opened();
    await expect(issueChanges(repository, 99)).rejects.toThrow("Could not resolve to an Issue");
    people.deleteIssue(state, number);
    await expect(issueChanges(repository, number)).rejects.toThrow("Could not resolve to an Issue");
  });
});
