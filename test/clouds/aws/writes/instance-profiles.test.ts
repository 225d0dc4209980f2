import { describe, expect, test } from "vitest";
import { after, change, lawful, recovered } from "./laws.ts";
import { listing } from "./listing.ts";

const Arn = "arn:aws:iam::111122223333:instance-profile/apps/web";
const associate = {
  api: "ec2:AssociateIamInstanceProfile",
  input: { InstanceId: "i-1", IamInstanceProfile: { Arn } },
};
const path = "IamInstanceProfileAssociation.AssociationId";
const type = "aws.ec2.instance_profile_association";

describe("an instance", () => {
  test("gets a profile, and loses it by the answer", () => {
    const result = lawful([associate], {});
    expect(after(result, `${type} $answer:0:${path}`)).toEqual({
      AssociationId: `$answer:0:${path}`,
      IamInstanceProfile: { Arn },
      InstanceId: "i-1",
      State: "associated",
    });
    expect(result.undo).toEqual([
      { api: "ec2:DisassociateIamInstanceProfile", input: { AssociationId: { $answer: [0, path] } } },
    ]);
  });

  test("loses a profile, and gets the same one again", () => {
    const call = { api: "ec2:DisassociateIamInstanceProfile", input: { AssociationId: "iip-assoc-1" } };
    const object = { InstanceId: "i-1", IamInstanceProfile: { Arn, Id: "AIPA1" }, State: "associated" };
    expect(lawful([call], { [`${type} iip-assoc-1`]: object }).undo).toEqual([associate]);
  });

  test("shows the profile that it got, and no other", async () => {
    const found = { AssociationId: "iip-assoc-1", IamInstanceProfile: { Arn, Id: "AIPA1" } };
    const others = { AssociationId: "iip-assoc-2", IamInstanceProfile: { Arn: `${Arn}2` } };
    const answer = await recovered(associate, listing(type, { "instance-id": ["i-1"] }, [others, found]));
    expect(answer).toEqual({ IamInstanceProfileAssociation: { AssociationId: "iip-assoc-1" } });
    expect(await recovered(associate, listing(type, undefined, [others]))).toBeUndefined();
  });

  test("is not given a profile by its name, whose path nobody knows", () => {
    const named = { InstanceId: "i-1", IamInstanceProfile: { Arn, Name: "web" } };
    expect(() => change([{ ...associate, input: named }], {})).toThrow("give its ARN alone");
  });
});

describe("a profile", () => {
  const key = "aws.iam.instance_profile web";
  const input = { InstanceProfileName: "web", RoleName: "admin" };
  const [add, remove] = [
    { api: "iam:AddRoleToInstanceProfile", input },
    { api: "iam:RemoveRoleFromInstanceProfile", input },
  ];
  const role = { RoleName: "admin", Arn: "arn:aws:iam::111122223333:role/admin" };

  test("loses its role, and gets it back", () => {
    const result = lawful([remove], { [key]: { Roles: [role] } });
    expect([after(result, key), result.undo]).toEqual([{ Roles: [] }, [add]]);
    expect(lawful([add], { [key]: { Roles: [] } }).undo).toEqual([remove]);
  });

  test("has one role at most", () => {
    expect(() => change([add], { [key]: { Roles: [{ RoleName: "other" }] } })).toThrow("has a role already");
    expect(() => change([remove], { [key]: { Roles: [{ RoleName: "other" }] } })).toThrow(
      "does not have the role admin",
    );
  });
});
