/** Who may read Fernhollow's accounts: a workflow of its repository, and whoever has production's laptop key. */
import type { Access, Organization } from "../access.ts";
import { fernhollowJob, laptopKey, memberRole, workflowRole } from "../builders/access.ts";

/** In production for the workflow, in staging for the role in production. */
const roleName = "posturegate-audit";
const externalId = "fernhollow-audit";

export function fernhollowAccess(production: string, staging: string): Access {
  const entry = workflowRole(production, roleName);
  const laptop = laptopKey(production);
  const laptopTrust = { by: "account" as const, principals: [laptop.userArn], externalId };
  const member = memberRole(staging, roleName, entry.arn, externalId);
  return {
    roles: [entry, { ...member, trust: [...member.trust, laptopTrust] }],
    staticKeys: [laptop],
    job: fernhollowJob,
  };
}

/** Production manages; one account was closed. */
export function fernhollowOrganization(production: string, staging: string): Organization {
  return {
    id: "o-fernhollow1",
    managementAccount: production,
    members: [
      { id: production, name: "production", status: "ACTIVE" },
      { id: staging, name: "staging", status: "ACTIVE" },
      { id: "222233334444", name: "old web shop", status: "SUSPENDED" },
    ],
  };
}
