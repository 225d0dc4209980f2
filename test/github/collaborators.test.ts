import { describe, expect, test } from "vitest";
import { permissionOf } from "../../src/github/collaborators.ts";
import { openRepository } from "./opened-repository.ts";

const people = [
  { login: "reader", id: 1, role: "read" },
  { login: "mallory", id: 2, role: "triage" },
  { login: "writer", id: 3, role: "write" },
  { login: "alice", id: 4, role: "maintain" },
  { login: "boss", id: 5, role: "admin" },
  { login: "custom", id: 6, role: "cloud-approver", base: "write" as const },
  { login: "stranger", id: 7 },
  { login: "helper[bot]", id: 8, role: "admin" },
];

describe("what somebody may do", () => {
  test.each([
    ["reader", { id: 1, level: "read", role: "read" }],
    ["mallory", { id: 2, level: "read", role: "triage" }],
    ["writer", { id: 3, level: "write", role: "write" }],
    ["alice", { id: 4, level: "write", role: "maintain" }],
    ["ALICE", { id: 4, level: "write", role: "maintain" }],
    ["boss", { id: 5, level: "admin", role: "admin" }],
    ["custom", { id: 6, level: "write", role: "cloud-approver" }],
    ["stranger", { id: 7, level: "none", role: "none" }],
    ["helper[bot]", { id: undefined, level: "none", role: "none" }],
    ["nobody", { id: undefined, level: "none", role: "none" }],
    ["a/b", { id: undefined, level: "none", role: "none" }],
  ])("%s: %j", async (login, permission) => {
    expect(await permissionOf(await openRepository({ people }), login)).toEqual(permission);
  });

  test("is reading, for everybody, in a public repository", async () => {
    const repository = await openRepository({ people, private: false });
    expect(await permissionOf(repository, "stranger")).toEqual({ id: 7, level: "read", role: "read" });
  });

  test("is that of who has the login now, whoever had it when the event was sent", async () => {
    const repository = await openRepository({ people: [{ login: "alice", id: 666, role: "admin" }] });
    expect((await permissionOf(repository, "alice")).id).toBe(666);
  });

  test("is nothing where GitHub uses a word that nobody here knows", async () => {
    const repository = await openRepository({
      people: [{ login: "alice", id: 4, role: "x", base: "superuser" as "admin" }],
    });
    expect(await permissionOf(repository, "alice")).toMatchObject({ level: "none", role: "x" });
  });

  test("is not known where GitHub refuses to say", async () => {
    const repository = await openRepository({ refuses: () => 403 });
    await expect(permissionOf(repository, "alice")).rejects.toMatchObject({ status: 403 });
  });
});
