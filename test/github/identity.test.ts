import { expect, test } from "vitest";
import { ownIdentity } from "../../src/github/identity.ts";
import { openRepository } from "./opened-repository.ts";

test.each([
  [{}, { id: 41_898_282, login: "github-actions[bot]", type: "Bot" }],
  [{ login: "audit-app[bot]" }, { id: 77, login: "audit-app[bot]", type: "Bot" }],
  [{ login: "alice" }, { id: 5, login: "alice", type: "User" }],
])("a token of %j is the account that GitHub says", async (token, account) => {
  const people = [
    { login: "audit-app[bot]", id: 77 },
    { login: "alice", id: 5 },
  ];
  const { client } = await openRepository({ token, people });
  expect(await ownIdentity(client)).toEqual(account);
});

test("a token that GitHub refuses is nobody", async () => {
  const { client } = await openRepository({ refuses: () => 401 });
  await expect(ownIdentity(client)).rejects.toMatchObject({ status: 401 });
});
