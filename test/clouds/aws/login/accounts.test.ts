import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { caller, sessionOfRole, stsError } from "./in-memory-aws.ts";
import { allScopes, emptyEnvironment, loggedIn, own, readable, role, second, third, unread } from "./login-requests.ts";

beforeEach(() => emptyEnvironment());
afterEach(() => vi.unstubAllEnvs());

describe("accounts", () => {
  const inIreland = { role, regions: ["eu-west-1"] };

  test("of a list are read by their role, the login's own by the login", async () => {
    const { scopes, calls } = await allScopes({
      params: { ...inIreland, accounts: [second, own, third], accountRole: "posture/audit", excludeAccounts: [third] },
      answers: loggedIn,
    });
    const keys = await Promise.all(
      scopes.map(async (scope) => [scope.scope.id, "credentials" in scope && (await scope.credentials()).accessKeyId]),
    );
    expect(Object.fromEntries(keys)).toEqual({
      [`aws:${own}:eu-west-1`]: `KEY/${role}`,
      [`aws:${second}:eu-west-1`]: `KEY/arn:aws:iam::${second}:role/posture/audit`,
    });
    expect(calls.map(({ action }) => action).sort()).toEqual(["AssumeRole", "AssumeRoleWithWebIdentity"]);
  });

  test("one that lets nobody in does not keep the others from being read", async () => {
    const { scopes } = await allScopes({
      params: {
        ...inIreland,
        regions: ["eu-west-1", "eu-west-2"],
        accounts: [own, second, third],
        accountRole: "audit",
      },
      answers: {
        ...loggedIn,
        AssumeRole: (call) =>
          String(call.params["RoleArn"]).includes(second)
            ? stsError("AccessDenied", "not authorized")
            : sessionOfRole(call),
      },
    });
    expect(readable(scopes).sort()).toEqual(
      [own, third].flatMap((id) => [`aws:${id}:eu-west-1`, `aws:${id}:eu-west-2`]),
    );
    const reason = {
      outcome: "denied",
      permission: "sts:AssumeRole",
      message: expect.stringMatching(/^AWS refused arn:aws:iam::222233334444:role\/audit to arn:aws:iam::111122223333/),
    };
    expect(scopes.filter((scope) => "reason" in scope)).toMatchObject([
      { scope: { id: `aws:${second}:eu-west-1` }, reason },
      { scope: { id: `aws:${second}:eu-west-2` }, reason },
    ]);
  });

  test("where the regions are not named, one scope stands for an account that lets nobody in", async () => {
    const { scopes } = await allScopes({
      params: { role, regions: ["eu-*"], accounts: [second], accountRole: "audit" },
      answers: { ...loggedIn, AssumeRole: () => stsError("AccessDenied", "not authorized") },
    });
    expect(unread(scopes)).toMatchObject([[`aws:${second}:global`, "denied", expect.anything()]]);
  });

  test("another than the login's needs a role", async () => {
    const { scopes } = await allScopes({ params: { ...inIreland, accounts: [second] }, answers: loggedIn });
    expect(unread(scopes)).toEqual([
      [
        `aws:${second}:eu-west-1`,
        "denied",
        "The login is of account 111122223333. To read account 222233334444 with it, set `accountRole` to a role that it may assume there.",
      ],
    ]);
  });

  test("without role and accounts it is the one of the environment's login", async () => {
    vi.stubEnv("AWS_ACCESS_KEY_ID", "AKIA");
    vi.stubEnv("AWS_SECRET_ACCESS_KEY", "secret");
    const { scopes } = await allScopes({
      params: { regions: ["eu-west-1"] },
      answers: { GetCallerIdentity: () => caller(third, `arn:aws:iam::${third}:user/jo`) },
      context: { identityToken: undefined },
    });
    expect(readable(scopes)).toEqual([`aws:${third}:eu-west-1`]);
  });

  test.each([
    [{}, ["aws:unknown:global"]],
    [{ accounts: "all", accountRole: "audit" }, ["aws:unknown:global"]],
    [{ accounts: [own, second], excludeAccounts: [own] }, [`aws:${second}:global`]],
    [{ accounts: [own], regions: ["eu-west-1"] }, [`aws:${own}:eu-west-1`]],
  ])("%j of nobody's login are unread", async (params, ids) => {
    const { scopes } = await allScopes({ params, answers: {}, context: { identityToken: undefined } });
    expect(unread(scopes).map(([id, outcome]) => [id, outcome])).toEqual(ids.map((id) => [id, "denied"]));
  });

  test("a refused login is each account's reason", async () => {
    const { scopes, calls } = await allScopes({
      params: { ...inIreland, accounts: [own, second, third], accountRole: "audit" },
      answers: { AssumeRoleWithWebIdentity: () => stsError("AccessDenied", "Not authorized") },
    });
    const message = expect.stringMatching(
      /^AWS refused arn:aws:iam::111122223333:role\/audit to this job: Not authorized\./,
    );
    const expected = [own, second, third].map((id) => [`aws:${id}:eu-west-1`, "denied", message]);
    expect(unread(scopes)).toHaveLength(expected.length);
    expect(unread(scopes)).toEqual(expect.arrayContaining(expected));
    expect(calls).toHaveLength(1);
  });
});
