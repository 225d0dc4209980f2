/** The declarative format of who may log in to an estate: roles and their trust, keys, the workflow job, the organization. */

/** What IAM and GitHub know. */
export interface Access {
  readonly roles: readonly EstateRole[];
  /** Long-lived keys of IAM users, as a laptop has them. */
  readonly staticKeys: readonly StaticKey[];
  /** The job that asks GitHub for identity tokens. */
  readonly job: WorkflowJob;
  /** Others, each with a request token of its own. */
  readonly otherJobs?: readonly WorkflowJob[];
}

/** A role that can be assumed. `Estate.faults` says what is refused to everybody. */
export interface EstateRole {
  readonly arn: string;
  readonly trust: readonly RoleTrust[];
  /** What its policies allow, as in a policy: `ec2:Describe*`. Without it everything. */
  readonly actions?: readonly string[];
  /** The longest session, seconds; AWS's own default is an hour. */
  readonly maxSessionSeconds?: number;
}

/** One statement of a trust policy. */
export type RoleTrust =
  | {
      readonly by: "github";
      /** `StringLike` patterns of the token's `sub`. */
      readonly subjects: readonly string[];
      /** `aud`; also the client id of the account's identity provider. */
      readonly audience: string;
    }
  | {
      readonly by: "account";
      /** Account ids, or ARNs of roles and users. */
      readonly principals: readonly string[];
      readonly externalId?: string;
    };

/** An access key of an IAM user. */
export interface StaticKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** `arn:aws:iam::111122223333:user/name` */
  readonly userArn: string;
}

/** A run of a GitHub Actions workflow, as far as its identity token tells of it. */
export interface WorkflowJob {
  /** The bearer token with which the job asks for identity tokens. */
  readonly requestToken: string;
  readonly owner: string;
  readonly ownerId: string;
  /** Without its owner. */
  readonly repository: string;
  readonly repositoryId: string;
  readonly visibility: "public" | "private" | "internal";
  readonly event: string;
  /** `refs/heads/main` */
  readonly ref: string;
  readonly environment?: string;
  /** How `sub` names the repository: by names, or as in repositories made since July 2026, by names with ids. */
  readonly subjectForm: "names" | "names-and-ids";
}

/** What AWS Organizations knows. */
export interface Organization {
  readonly id: string;
  readonly managementAccount: string;
  /** The management account among them. */
  readonly members: readonly OrganizationMember[];
}

/** One account of the organization. */
interface OrganizationMember {
  readonly id: string;
  readonly name: string;
  readonly status: "ACTIVE" | "SUSPENDED" | "PENDING_CLOSURE";
}
