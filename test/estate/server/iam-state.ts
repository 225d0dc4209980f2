/** An account's IAM as a server holds it. */
import type { AttachedPolicy, InstanceProfile, Role } from "@aws-sdk/client-iam";
import type { EstateAccount } from "../estate.ts";
import { digest } from "../identifier.ts";
import type { AccountIam, IamPolicy, IamRole } from "../unaudited.ts";

/** Never changed: a write makes another one. */
export interface IamState {
  readonly roles: readonly HeldRole[];
  readonly instanceProfiles: readonly HeldProfile[];
  readonly policies: readonly IamPolicy[];
}

/** A role with its policies. */
export interface HeldRole {
  readonly name: string;
  /** As the SDK shows it, but for the trust policy, which is JSON. */
  readonly role: Role;
  /** Documents, JSON, by name. */
  readonly inline: Readonly<Record<string, string>>;
  readonly attached: readonly AttachedPolicy[];
}

/** An instance profile with the names of its roles: one at most. */
export interface HeldProfile {
  readonly name: string;
  readonly profile: Omit<InstanceProfile, "Roles">;
  readonly roles: readonly string[];
}

/** An account's IAM before anything was written. */
export function initialIam(id: string, account: EstateAccount | undefined): IamState {
  const { roles = [], instanceProfiles = [], policies = [] } = account?.iam ?? impliedIam(id, account);
  return {
    roles: roles.map(heldRole),
    instanceProfiles: instanceProfiles.map(({ Roles = [], ...profile }) => ({
      name: profile.InstanceProfileName ?? "",
      profile,
      roles: Roles.map(({ RoleName }) => RoleName ?? ""),
    })),
    policies,
  };
}

function heldRole({ InlinePolicies: inline = {}, AttachedPolicyArns: arns = [], ...role }: IamRole): HeldRole {
  return { name: role.RoleName ?? "", role, inline, attached: arns.map(attachedPolicy) };
}

/** As IAM lists it. */
export function attachedPolicy(arn: string): AttachedPolicy {
  return { PolicyArn: arn, PolicyName: arn.split("/").at(-1) };
}

/** What the account's instances show: their profiles, each with a role of its name, as the console makes them. */
function impliedIam(id: string, account: EstateAccount | undefined): AccountIam {
  const shown = (account?.regions ?? []).flatMap(({ resources }) =>
    resources.instances.flatMap(({ IamInstanceProfile }) => IamInstanceProfile ?? []),
  );
  const byArn = new Map(shown.map((profile) => [profile.Arn ?? "", profile]));
  const profiles = [...byArn.values()].map(({ Arn = "", Id }) => ({
    InstanceProfileName: Arn.split("/").at(-1) ?? "",
    Arn,
    InstanceProfileId: Id,
  }));
  const at = new Date("2024-01-01T00:00:00Z");
  const roles = profiles.map(({ InstanceProfileName: name }): IamRole => {
    const RoleId = `AROA${digest("role", id, name).slice(0, 17).toUpperCase()}`;
    const Arn = `arn:aws:iam::${id}:role/${name}`;
    return { Path: "/", RoleName: name, RoleId, Arn, CreateDate: at, AssumeRolePolicyDocument: trustOfMachines };
  });
  return {
    roles,
    instanceProfiles: profiles.map((profile, position) => ({
      Path: "/",
      CreateDate: at,
      ...profile,
      Roles: roles.slice(position, position + 1),
    })),
  };
}

const trustOfMachines = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" }],
});
