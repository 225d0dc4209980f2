import { describe, expect, test } from "vitest";
import { after, change, lawful, recovered } from "./laws.ts";

const key = "aws.iam.role logs";
const trust = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole" }] };
const access = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "logs:PutLogEvents", Resource: "*" }] };
const call = (name: string, input: Readonly<Record<string, string>>) => ({
  api: `iam:${name}`,
  input: { RoleName: "logs", ...input },
});
const create = call("CreateRole", { AssumeRolePolicyDocument: JSON.stringify(trust) });
const put = call("PutRolePolicy", { PolicyName: "write", PolicyDocument: JSON.stringify(access) });
const arn = "arn:aws:iam::aws:policy/ReadOnlyAccess";
const asIamAnswers = (document: object) => encodeURIComponent(JSON.stringify(document, undefined, 1));
const role = {
  RoleName: "logs",
  AssumeRolePolicyDocument: asIamAnswers(trust),
  AttachedPolicies: [{ PolicyName: "ReadOnlyAccess", PolicyArn: arn }],
  InlinePolicies: { write: asIamAnswers(access) },
};

describe("a new role", () => {
  test("gets a policy; undone, policy and role go", () => {
    const result = lawful([create, put], { [key]: null });
    expect(after(result, key)).toEqual({
      AssumeRolePolicyDocument: trust,
      AttachedPolicies: [],
      InlinePolicies: { write: access },
    });
    expect(result.undo).toEqual([call("DeleteRolePolicy", { PolicyName: "write" }), call("DeleteRole", {})]);
  });

  test("is refused where there is one, and its answer is found again", async () => {
    expect(() => change([create], { [key]: role })).toThrow("role logs exists already");
    const state = { get: () => Promise.resolve({ RoleName: "logs", Arn: "arn" }), list: () => Promise.resolve([]) };
    expect(await recovered(create, state)).toEqual({ Role: { Arn: "arn" } });
  });
});

describe("a role", () => {
  test("documents are the same however IAM encodes and spaces them", () => {
    const result = lawful([put], { [key]: role });
    expect(result.after).toEqual(result.before);
    expect(lawful([put], { [key]: { ...role, InlinePolicies: { write: JSON.stringify(access) } } }).before).toEqual(
      result.before,
    );
  });

  test.each(["%7Bbroken%", "{ broken", "plain words"])("a document that is no JSON, %s, stays what it is", (broken) => {
    const { before } = lawful([put], { [key]: { ...role, InlinePolicies: { other: broken } } });
    expect(before[0]?.fields).toEqual({ InlinePolicies: { other: broken } });
  });

  test("an inline policy is replaced or deleted, and comes back as it was", () => {
    const other = call("PutRolePolicy", { PolicyName: "write", PolicyDocument: "{}" });
    expect(lawful([other], { [key]: role }).undo).toEqual([put]);
    const remove = call("DeleteRolePolicy", { PolicyName: "write" });
    expect(lawful([remove], { [key]: role }).undo).toEqual([put]);
    expect(() => change([remove], { [key]: { ...role, InlinePolicies: {} } })).toThrow("has no inline policy write");
  });

  test("managed policies are attached and detached", () => {
    const attach = call("AttachRolePolicy", { PolicyArn: `${arn}2` });
    const result = lawful([attach], { [key]: role });
    expect(after(result, key)).toEqual({ AttachedPolicies: [{ PolicyArn: arn }, { PolicyArn: `${arn}2` }] });
    expect(result.undo).toEqual([call("DetachRolePolicy", { PolicyArn: `${arn}2` })]);
    expect(lawful([call("AttachRolePolicy", { PolicyArn: arn })], { [key]: role }).undo).toEqual([]);
    const detach = call("DetachRolePolicy", { PolicyArn: arn });
    expect(after(lawful([detach], { [key]: role }), key)).toEqual({ AttachedPolicies: [] });
    expect(() => change([call("DetachRolePolicy", { PolicyArn: `${arn}2` })], { [key]: role })).toThrow(
      "does not have the policy",
    );
  });

  test("is deleted once it has no policies, for good", () => {
    const remove = call("DeleteRole", {});
    expect(() => change([remove], { [key]: role })).toThrow("role logs still has policies");
    const bare = { AssumeRolePolicyDocument: asIamAnswers(trust), AttachedPolicies: [], InlinePolicies: {} };
    expect(lawful([remove], { [key]: bare }).undo).toBeUndefined();
  });
});
