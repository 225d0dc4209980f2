/** Ways into an estate: a laptop's key, and a workflow job that may assume a role. */
import type { Access, EstateRole, StaticKey, WorkflowJob } from "../access.ts";
import type { Estate } from "../estate.ts";

/** The job of `fernhollow/infrastructure` on its main branch. */
export const fernhollowJob: WorkflowJob = {
  requestToken: "estate-request-token",
  owner: "fernhollow",
  ownerId: "104857600",
  repository: "infrastructure",
  repositoryId: "734003200",
  visibility: "private",
  event: "schedule",
  ref: "refs/heads/main",
  subjectForm: "names",
};

/** The long-lived key of an account's user `laptop`. */
export function laptopKey(account: string): StaticKey {
  return {
    accessKeyId: `AKIAESTATE${account.slice(0, 10)}`,
    secretAccessKey: `estate/secret/of/${account}`,
    userArn: `arn:aws:iam::${account}:user/laptop`,
  };
}

/** One account with a laptop's key, and nothing else. */
export function laptopAccess(account: string): Access {
  return { roles: [], staticKeys: [laptopKey(account)], job: fernhollowJob };
}

/** A role for jobs of Fernhollow's repository, whichever form of `sub` GitHub uses. */
export function workflowRole(account: string, name: string): EstateRole {
  const { owner, ownerId, repository, repositoryId } = fernhollowJob;
  const subjects = [
    `repo:${owner}/${repository}:ref:refs/heads/main`,
    `repo:${owner}@${ownerId}/${repository}@${repositoryId}:ref:refs/heads/main`,
  ];
  return {
    arn: `arn:aws:iam::${account}:role/${name}`,
    trust: [{ by: "github", subjects, audience: "sts.amazonaws.com" }],
  };
}

/** A role for a role or user of another account. */
export function memberRole(account: string, name: string, principal: string, externalId?: string): EstateRole {
  const trust = { by: "account" as const, principals: [principal] };
  return {
    arn: `arn:aws:iam::${account}:role/${name}`,
    trust: [externalId === undefined ? trust : { ...trust, externalId }],
  };
}

/**
 * The estate with ways into all its accounts: the first has the laptop's key and the workflow's role `posturegate-audit`,
 * which the role of that name in every other account trusts; it also manages their organization.
 */
export function withAccess(estate: Estate): Estate {
  const [first, ...rest] = estate.accounts;
  if (first === undefined) throw new Error("an estate without accounts has no way in");
  const entry = workflowRole(first.id, "posturegate-audit");
  const { userArn } = laptopKey(first.id);
  const members = rest.map(({ id }): EstateRole => {
    const { arn } = memberRole(id, "posturegate-audit", entry.arn);
    return { arn, trust: [{ by: "account", principals: [entry.arn, userArn] }] };
  });
  return {
    ...estate,
    access: { ...laptopAccess(first.id), roles: [entry, ...members] },
    organization: {
      id: "o-estate0001",
      managementAccount: first.id,
      members: estate.accounts.map(({ id, name }) => ({ id, name, status: "ACTIVE" })),
    },
  };
}
