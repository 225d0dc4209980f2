import { describe, expect, test } from "vitest";
import { account, smallEstate, smallServer } from "./small-region.ts";

const trust = JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole" }] });
const role = { RoleName: "flow-logs", AssumeRolePolicyDocument: trust };
const readOnly = "arn:aws:iam::aws:policy/ReadOnlyAccess";

describe("a role", () => {
  test("is made, with its trust policy escaped, and deleted", async () => {
    const { ask, server } = await smallServer();
    const answer = await ask("iam:CreateRole", { ...role, Description: "Delivers <flow logs>" });
    const shown = await ask("iam:GetRole", { RoleName: role.RoleName });
    expect(shown).toEqual(answer);
    expect(shown["Role"]).toMatchObject({
      Arn: `arn:aws:iam::${account}:role/flow-logs`,
      Description: "Delivers <flow logs>",
      AssumeRolePolicyDocument: expect.toSatisfy((text: string) => decodeURIComponent(text) === trust) as unknown,
      CreateDate: expect.any(Date) as unknown,
    });
    const twice = ask("iam:CreateRole", role);
    await expect(twice).rejects.toMatchObject({
      name: "EntityAlreadyExistsException",
      $metadata: { httpStatusCode: 409 },
    });
    await ask("iam:DeleteRole", { RoleName: role.RoleName });
    await expect(ask("iam:GetRole", { RoleName: role.RoleName })).rejects.toMatchObject({
      name: "NoSuchEntityException",
      $metadata: { httpStatusCode: 404 },
      message: "The role with name flow-logs cannot be found.",
    });
    expect(server.writes().map(({ api }) => api)).toEqual(["iam:CreateRole", "iam:DeleteRole"]);
  });

  test.each([
    ["a trust policy that is no JSON", { AssumeRolePolicyDocument: "{" }, "MalformedPolicyDocumentException"],
    ["a name with blanks", { RoleName: "flow logs" }, "ValidationError"],
  ])("is not made with %s", async (_, change, name) => {
    const { ask } = await smallServer();
    await expect(ask("iam:CreateRole", { ...role, ...change })).rejects.toMatchObject({ name });
  });

  test("keeps inline policies, the last of each name", async () => {
    const { ask } = await smallServer();
    const own = { RoleName: "service", PolicyName: "logs" };
    const document = (Resource: string): string => JSON.stringify({ Version: "2012-10-17", Statement: [{ Resource }] });
    await ask("iam:PutRolePolicy", { ...own, PolicyDocument: document("*") });
    await ask("iam:PutRolePolicy", { ...own, PolicyDocument: document("a!'()*") });
    const { PolicyDocument } = await ask("iam:GetRolePolicy", own);
    expect(decodeURIComponent(String(PolicyDocument))).toBe(document("a!'()*"));
    expect(PolicyDocument).not.toMatch(/[!'()*]/);
    expect(await ask("iam:ListRolePolicies", own)).toMatchObject({ PolicyNames: ["logs"], IsTruncated: false });
    await ask("iam:DeleteRolePolicy", own);
    for (const api of ["iam:DeleteRolePolicy", "iam:GetRolePolicy"]) {
      await expect(ask(api, own)).rejects.toMatchObject({ name: "NoSuchEntityException" });
    }
  });

  test("has managed policies attached, twice is no error, detached, twice is one", async () => {
    const { ask } = await smallServer();
    const own = { RoleName: "service", PolicyArn: readOnly };
    await ask("iam:AttachRolePolicy", own);
    await ask("iam:AttachRolePolicy", own);
    expect(await ask("iam:ListAttachedRolePolicies", { RoleName: "service" })).toMatchObject({
      AttachedPolicies: [{ PolicyName: "ReadOnlyAccess", PolicyArn: readOnly }],
    });
    await ask("iam:DetachRolePolicy", own);
    await expect(ask("iam:DetachRolePolicy", own)).rejects.toMatchObject({ name: "NoSuchEntityException" });
    const missing = { ...own, PolicyArn: `arn:aws:iam::${account}:policy/nothing` };
    await expect(ask("iam:AttachRolePolicy", missing)).rejects.toMatchObject({ name: "NoSuchEntityException" });
  });

  test("is not deleted while something is in it or has it", async () => {
    const { ask } = await smallServer();
    const own = { RoleName: "service" };
    const refused = () => expect(ask("iam:DeleteRole", own)).rejects.toMatchObject({ name: "DeleteConflictException" });
    await ask("iam:AttachRolePolicy", { ...own, PolicyArn: readOnly });
    await ask("iam:PutRolePolicy", { ...own, PolicyName: "p", PolicyDocument: trust });
    await refused();
    await ask("iam:RemoveRoleFromInstanceProfile", { ...own, InstanceProfileName: "service" });
    await refused();
    await ask("iam:DetachRolePolicy", { ...own, PolicyArn: readOnly });
    await refused();
    await ask("iam:DeleteRolePolicy", { ...own, PolicyName: "p" });
    await expect(ask("iam:DeleteRole", own)).resolves.toBeDefined();
  });
});

test("an instance profile has one role at most", async () => {
  const { ask } = await smallServer();
  const own = { RoleName: "service", InstanceProfileName: "service" };
  expect(await ask("iam:GetInstanceProfile", own)).toMatchObject({
    InstanceProfile: { InstanceProfileName: "service", Roles: [{ RoleName: "service" }] },
  });
  await expect(ask("iam:AddRoleToInstanceProfile", own)).rejects.toMatchObject({ name: "LimitExceededException" });
  await ask("iam:RemoveRoleFromInstanceProfile", own);
  expect(await ask("iam:ListInstanceProfilesForRole", own)).toMatchObject({ InstanceProfiles: [] });
  const twice = ask("iam:RemoveRoleFromInstanceProfile", own);
  await expect(twice).rejects.toMatchObject({ name: "NoSuchEntityException" });
  await ask("iam:AddRoleToInstanceProfile", own);
  const { InstanceProfiles } = await ask("iam:ListInstanceProfilesForRole", own);
  expect(InstanceProfiles).toMatchObject([{ InstanceProfileName: "service" }]);
});

test("what an estate declares is what IAM has, lists in pages", async () => {
  const arn = `arn:aws:iam::${account}:policy/own`;
  const iam = {
    roles: ["a", "b", "c"].map((RoleName) => ({
      Path: "/",
      RoleName,
      RoleId: `AROA${RoleName}`,
      Arn: `arn:aws:iam::${account}:role/${RoleName}`,
      CreateDate: new Date("2026-01-01T00:00:00Z"),
      AssumeRolePolicyDocument: trust,
      InlinePolicies: { one: trust, two: trust, three: trust },
      AttachedPolicyArns: [arn],
    })),
    policies: [{ Arn: arn, PolicyName: "own", DefaultVersionId: "v3", Document: trust }],
  };
  const accounts = smallEstate.accounts.map((one) => ({ ...one, iam }));
  const { ask } = await smallServer({ estate: { ...smallEstate, accounts } });
  const first = await ask("iam:ListRolePolicies", { RoleName: "b", MaxItems: 2 });
  expect(first).toMatchObject({ PolicyNames: ["one", "two"], IsTruncated: true });
  const rest = await ask("iam:ListRolePolicies", { RoleName: "b", MaxItems: 2, Marker: first["Marker"] });
  expect(rest).toEqual({ PolicyNames: ["three"], IsTruncated: false });
  expect(await ask("iam:GetPolicy", { PolicyArn: arn })).toMatchObject({ Policy: { DefaultVersionId: "v3" } });
  const { PolicyVersion } = await ask("iam:GetPolicyVersion", { PolicyArn: arn, VersionId: "v3" });
  expect(decodeURIComponent((PolicyVersion as { Document: string }).Document)).toBe(trust);
  await expect(ask("iam:GetRole", { RoleName: "service" })).rejects.toMatchObject({ name: "NoSuchEntityException" });
});
