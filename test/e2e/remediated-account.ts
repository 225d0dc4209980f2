/** The account that a repository's jobs audit and change, and what lets them. */
import type { EstateRole, RoleTrust, WorkflowJob } from "../estate/access.ts";
import { fernhollowJob, laptopAccess } from "../estate/builders/access.ts";
import { addVpc } from "../estate/builders/network.ts";
import { tcp } from "../estate/builders/permission.ts";
import { emptyRegion } from "../estate/builders/region.ts";
import { addSecurityGroup } from "../estate/builders/security-group.ts";
import type { Estate, EstateAccount } from "../estate/estate.ts";
import { collectedAt, identifier } from "../estate/identifier.ts";

export const account = "444455556666";
export const region = "eu-west-1";

/** The environments of the repository's jobs: the one that reads, and the one that changes. */
export type JobEnvironment = "posture" | "remediation" | "staging" | "none";

/** Ids of the groups that {@link openEstate} has. */
export function groupId(name: string, of = account): string {
  return identifier("sg", identifier("vpc", of, region, "main"), name);
}

/** Only the remediation environment's jobs may change; both may read. */
export function roleArn(name: string, of = account): string {
  return `arn:aws:iam::${of}:role/${name}`;
}

/** An estate of such accounts; roles of the same ARN replace those that they have. */
export function openEstate(roles: readonly EstateRole[] = defaultRoles, accounts = [openAccount(account)]): Estate {
  return {
    collectedAt,
    accounts,
    faults: [],
    access: { ...laptopAccess(account), roles, otherJobs: jobs },
  };
}

/** Two groups that let SSH in from everywhere, one that does not, and a setting that is off. */
export function openAccount(id: string): EstateAccount {
  const draft = emptyRegion(id, region, { Environment: "production" });
  draft.resources.ebsEncryptionByDefault.splice(0, 1, { EbsEncryptionByDefault: false });
  const vpc = addVpc(draft, { name: "main", cidr: "10.7.0.0/16" });
  const description = "For administrators";
  addSecurityGroup(draft, vpc, { name: "bastion", description, ingress: [tcp(22, "0.0.0.0/0")] });
  // Of a range only the port goes: one call adds what is left, another one takes the range away.
  addSecurityGroup(draft, vpc, { name: "range", description, ingress: [tcp([20, 30], "0.0.0.0/0")] });
  addSecurityGroup(draft, vpc, { name: "closed", description, ingress: [tcp(22, "10.0.0.0/8")] });
  return { id, name: "shop", regions: [draft] };
}

const readOnly = ["ec2:Describe*", "ec2:Get*", "ec2:List*", "ssm:Describe*", "backup:List*", "iam:List*", "iam:Get*"];

/** What the remediation role of this account needs. */
export const neededActions = [
  ...readOnly,
  "ec2:AuthorizeSecurityGroupIngress",
  "ec2:RevokeSecurityGroupIngress",
  "ec2:EnableEbsEncryptionByDefault",
  "ec2:DisableEbsEncryptionByDefault",
];

/** The role that reads, and the one that changes. */
export const defaultRoles = rolesWith(neededActions);

/** The role that reads, and one that may do this. */
export function rolesWith(actions: readonly string[], environments: readonly JobEnvironment[] = ["remediation"]) {
  return [
    { arn: roleArn("posturegate-audit"), trust: [trustIn(["posture", "remediation", "none"])], actions: readOnly },
    { arn: roleArn("posturegate-remediation"), trust: [trustIn(environments)], actions },
  ] satisfies EstateRole[];
}

function trustIn(environments: readonly JobEnvironment[]): RoleTrust {
  return {
    by: "github",
    audience: "sts.amazonaws.com",
    subjects: environments.map((name) =>
      name === "none" ? "repo:octo/infra:ref:refs/heads/main" : `repo:octo/infra:environment:${name}`,
    ),
  };
}

const jobs = (["posture", "remediation", "staging", "none"] as const).map((environment): WorkflowJob => {
  const { environment: _, ...job } = { ...fernhollowJob, environment: "" };
  return {
    ...job,
    owner: "octo",
    repository: "infra",
    requestToken: requestToken(environment),
    ...(environment === "none" ? {} : { environment }),
  };
});

/** The bearer token with which a job asks for identity tokens. */
export function requestToken(environment: JobEnvironment): string {
  return `request-token-of-${environment}`;
}
