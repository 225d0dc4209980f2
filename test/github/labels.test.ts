import { describe, expect, test } from "vitest";
import { createIssue } from "../../src/github/issues.ts";
import { addLabel, ensureLabel, isSameLabel, lastLabelling, removeLabel } from "../../src/github/labels.ts";
import * as people from "../estate/github/people.ts";
import { openRepository } from "./opened-repository.ts";

const approve = "posturegate:approve";
const wanted = { name: approve, color: "d1242f", description: "Approves the plan" };
const staff = [
  { login: "alice", id: 11, role: "maintain" },
  { login: "mallory", id: 12, role: "triage" },
  { login: "reader", id: 13, role: "read" },
];

async function opened() {
  const repository = await openRepository({ people: staff });
  const { number } = await createIssue(repository, { title: "t", body: "b", labels: [] });
  return { repository, number, state: repository.state };
}

describe("a label of the repository", () => {
  test("is made where it is not there, and left alone where it is, whatever its case", async () => {
    const repository = await openRepository({ labels: ["Posturegate:PLAN"] });
    await ensureLabel(repository, wanted);
    await ensureLabel(repository, wanted);
    await ensureLabel(repository, { ...wanted, name: "posturegate:plan" });
    expect(repository.state.labels).toEqual(["Posturegate:PLAN", approve]);
  });

  test("may be made by two runs at once", async () => {
    const repository = await openRepository();
    await Promise.all([ensureLabel(repository, wanted), ensureLabel(repository, wanted)]);
    expect(repository.asked().filter((line) => line === "POST /repos/octo/infra/labels")).toHaveLength(2);
    expect(repository.state.labels).toEqual([approve]);
  });

  test("is not made where the token may not, or GitHub does not take it", async () => {
    await expect(ensureLabel(await openRepository({ token: { mayWrite: false } }), wanted)).rejects.toMatchObject({
      status: 403,
    });
    const refuses = (_path: string, _nth: number, method: string) =>
      method === "POST" ? { status: 422, message: "Validation Failed: color is invalid" } : undefined;
    await expect(ensureLabel(await openRepository({ refuses }), wanted)).rejects.toMatchObject({ status: 422 });
  });

  test("is the same in any case", () => {
    expect(isSameLabel("Posturegate:Approve", approve)).toBe(true);
    expect(isSameLabel("posturegate:approve ", approve)).toBe(false);
  });
});

describe("a label on an issue", () => {
  test("is put on and taken off", async () => {
    const { repository, number, state } = await opened();
    await addLabel(repository, number, approve);
    expect(state.issue(number).labels).toEqual([approve]);
    expect(await removeLabel(repository, number, "POSTUREGATE:approve")).toBe(true);
    expect(await removeLabel(repository, number, approve)).toBe(false);
    expect(state.issue(number).labels).toEqual([]);
  });

  test("is found by a name that has to be written otherwise in a path", async () => {
    const { repository, number, state } = await opened();
    const name = "a/b?c#d e%2F";
    await addLabel(repository, number, name);
    expect(await removeLabel(repository, number, name)).toBe(true);
    expect(state.issue(number).labels).toEqual([]);
  });

  test("cannot be put on by who may only read: GitHub does not let them", async () => {
    const { number, state } = await opened();
    expect(() => people.label(state, number, approve, "reader")).toThrow("may not label");
    expect(() => people.label(state, number, approve, "stranger")).toThrow("may not label");
  });
});

describe("who put it there last", () => {
  test("is nobody where nobody did", async () => {
    const { repository, number, state } = await opened();
    people.label(state, number, "other", "alice");
    people.rename(state, number, "renamed", "alice");
    expect(await lastLabelling(repository, number, approve)).toBeUndefined();
  });

  test("is who did it last, put on or off", async () => {
    const { repository, number, state } = await opened();
    people.label(state, number, approve, "mallory");
    people.unlabel(state, number, approve, "alice");
    expect(await lastLabelling(repository, number, approve)).toMatchObject({ isOn: false, actor: { id: 11 } });
    people.label(state, number, approve, "alice");
    people.label(state, number, "other", "mallory");
    expect(await lastLabelling(repository, number, "Posturegate:Approve")).toEqual({
      isOn: true,
      actor: { id: 11, login: "alice", type: "User" },
      app: undefined,
      at: expect.stringMatching(/^2026-11-16T06:00:/),
    });
  });

  test("is found behind 250 others", async () => {
    const { repository, number, state } = await opened();
    for (let i = 0; i < 125; i += 1) {
      people.label(state, number, approve, "mallory");
      people.unlabel(state, number, approve, "mallory");
    }
    people.label(state, number, approve, "alice");
    expect(await lastLabelling(repository, number, approve)).toMatchObject({ isOn: true, actor: { login: "alice" } });
  });

  test("is told apart from an app that acts in their name", async () => {
    const { repository, number, state } = await opened();
    people.label(state, number, approve, "alice", { app: "autopilot" });
    expect(await lastLabelling(repository, number, approve)).toMatchObject({ actor: { id: 11 }, app: "autopilot" });
  });

  test("is this action, where it was", async () => {
    const { repository, number } = await opened();
    await addLabel(repository, number, approve);
    expect(await lastLabelling(repository, number, approve)).toMatchObject({ actor: { type: "Bot" } });
  });
});
