import { describe, expect, test } from "vitest";
import type { Log } from "../../../../src/plugin.ts";
import { json } from "./in-memory-aws.ts";
import { accounts, allScopes, loggedIn, own, readable, role, second, third, unread } from "./login-requests.ts";

describe("the accounts of the organization", () => {
  const all = { role, regions: ["eu-west-1"], accounts: "all", accountRole: "audit" };

  test("are read to the last page", async () => {
    const pages = [
      { Accounts: [{ Id: own, State: "ACTIVE" }], NextToken: "1" },
      { Accounts: [], NextToken: "2" },
      { Accounts: [{ Id: second, Status: "ACTIVE" }, { Id: third }], NextToken: "" },
    ];
    const { scopes, calls } = await allScopes({
      params: all,
      answers: { ...loggedIn, ListAccounts: (_call, before) => json(pages[before]) },
    });
    expect(readable(scopes).sort()).toEqual([own, second, third].map((id) => `aws:${id}:eu-west-1`));
    const listing = calls.filter(({ action }) => action === "ListAccounts");
    expect(listing.map(({ params }) => params)).toEqual([
      { MaxResults: 20 },
      { MaxResults: 20, NextToken: "1" },
      { MaxResults: 20, NextToken: "2" },
    ]);
    expect(listing[0]).toMatchObject({ signedBy: `KEY/${role}`, host: "organizations.us-east-1.amazonaws.com" });
  });

  test.each([
    ["aws-cn", "organizations.cn-northwest-1.amazonaws.com.cn", "cn-northwest-1"],
    ["aws-us-gov", "organizations.us-gov-west-1.amazonaws.com", "us-gov-west-1"],
  ])("of %s are asked for at its endpoint", async (partition, host, signedFor) => {
    const { calls } = await allScopes({
      params: { role: role.replace("aws", partition), partition, accounts: "all", accountRole: "audit" },
      answers: { ...loggedIn, ...accounts({ [own]: "ACTIVE" }) },
    });
    expect(calls.find(({ action }) => action === "ListAccounts")).toMatchObject({ host, signedFor });
  });

  test("a repeated page ends the list, and says so", async () => {
    const { scopes } = await allScopes({
      params: all,
      answers: {
        ...loggedIn,
        ListAccounts: (_call, before) =>
          json({ Accounts: [{ Id: [second, third, third][before], State: "ACTIVE" }], NextToken: "1" }),
      },
    });
    expect(readable(scopes).sort()).toEqual([own, second, third].map((id) => `aws:${id}:eu-west-1`));
    expect(unread(scopes)).toEqual([
      [
        `aws:${own}:organization`,
        "failed",
        "The accounts of the organization could not be listed, 2 accounts came before that: answer 2 leads back to a page that was read before",
      ],
    ]);
  });

  test.each([
    [{}, "answer 1 has no list, not even an empty one"],
    [{ Accounts: [{ Name: "x" }] }, "an account has no id"],
  ])("an answer %j is broken, not empty", async (answer, message) => {
    const { scopes } = await allScopes({ params: all, answers: { ...loggedIn, ListAccounts: () => json(answer) } });
    expect(unread(scopes)).toMatchObject([[`aws:${own}:organization`, "failed", expect.stringContaining(message)]]);
  });

  test("that may not be listed are one unread scope, and the login's own account is read", async () => {
    const { scopes, calls } = await allScopes({
      params: all,
      attempts: 8,
      known: [`aws:${second}:eu-west-1`],
      answers: {
        ...loggedIn,
        ListAccounts: () =>
          json(
            { __type: "AccessDeniedException", Message: "You don't have permissions to access this resource." },
            400,
          ),
      },
    });
    expect(readable(scopes)).toEqual([`aws:${own}:eu-west-1`]);
    expect(scopes.at(-1)).toEqual({
      scope: { id: `aws:${own}:organization`, cloud: "aws", account: own, region: "organization" },
      reason: {
        outcome: "denied",
        permission: "organizations:ListAccounts",
        message:
          "The accounts of the organization could not be listed, only the login's own account is read: AccessDeniedException: You don't have permissions to access this resource. " +
          "Only the management account and delegated administrators may list the accounts: allow the login organizations:ListAccounts there, or name the accounts in `accounts`.",
      },
    });
    expect(calls.filter(({ action }) => action === "ListAccounts")).toHaveLength(1);
  });

  test.each([
    ["throttled", json({ __type: "TooManyRequestsException", message: "slow down" }, 400)],
    ["failed", json({ __type: "ServiceException", message: "sorry" }, 500)],
  ])("that AWS does not list to the end are unread: %s", async (outcome, answer) => {
    const { scopes } = await allScopes({ params: all, answers: { ...loggedIn, ListAccounts: () => answer } });
    expect(unread(scopes)).toMatchObject([[`aws:${own}:organization`, outcome, expect.anything()]]);
  });

  test.each<["details" | "counts", string]>([
    ["details", "Accounts of the organization that are not active, and not read: 1 (222233334444 SUSPENDED)"],
    ["counts", "Accounts of the organization that are not active, and not read: 1"],
  ])("that are suspended are told once in the log with %s, and not read", async (publish, line) => {
    const lines: string[] = [];
    const silent = (): void => undefined;
    const log: Log = { debug: silent, info: (text) => void lines.push(text), warning: silent, error: silent };
    const { scopes } = await allScopes({
      params: { ...all, excludeAccounts: [third] },
      context: { log, publish },
      answers: { ...loggedIn, ...accounts({ [own]: "ACTIVE", [second]: "SUSPENDED", [third]: "CLOSED" }) },
    });
    expect(scopes.map(({ scope }) => scope.id)).toEqual([`aws:${own}:eu-west-1`]);
    expect(lines).toEqual([line]);
  });

  test("that the baseline knows and that are gone, are unread until they are removed by name", async () => {
    const known = [
      `aws:${own}:eu-west-1`,
      `aws:${second}:eu-west-1`,
      `aws:${second}:eu-west-2`,
      `aws:${third}:eu-west-1`,
      "aws:444455556666:eu-west-1",
      "aws:444455556666:global",
    ];
    const { scopes } = await allScopes({
      params: { ...all, excludeAccounts: ["444455556666"] },
      known,
      answers: { ...loggedIn, ...accounts({ [own]: "ACTIVE", [third]: "SUSPENDED" }) },
    });
    expect(readable(scopes)).toEqual([`aws:${own}:eu-west-1`]);
    expect(unread(scopes)).toEqual([
      [
        `aws:${second}:eu-west-1`,
        "failed",
        "Account 222233334444, which the baseline knows, is not in the organization any more, so what became of it cannot be seen. " +
          'If that is as it should be, or another cloud of this config reads it: excludeAccounts: ["222233334444"]',
      ],
      [
        `aws:${third}:eu-west-1`,
        "failed",
        "Account 333344445555, which the baseline knows, is SUSPENDED in the organization, so what became of it cannot be seen. " +
          'If that is as it should be, or another cloud of this config reads it: excludeAccounts: ["333344445555"]',
      ],
    ]);
  });

  test("with a list of accounts nothing is gone on its own", async () => {
    const { scopes } = await allScopes({
      params: { ...all, accounts: [own] },
      known: [`aws:${second}:eu-west-1`],
      answers: loggedIn,
    });
    expect(unread(scopes)).toEqual([]);
  });
});
