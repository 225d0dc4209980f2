/** The declarative format of who may log in to a Google Cloud estate: workload identity, service accounts, the job. */
import type { WorkflowJob } from "../access.ts";

/** What IAM and GitHub know. */
export interface GcpAccess {
  readonly providers: readonly WorkloadIdentityProvider[];
  readonly serviceAccounts: readonly ServiceAccount[];
  /**
   * Members that may read the projects, as `GcpProject.permissions` says: `serviceAccount:…`, `principal://…`,
   * `principalSet://…`.
   */
  readonly readers: readonly string[];
  /** The job that asks GitHub for identity tokens. */
  readonly job: WorkflowJob;
}

/** Trusts the tokens of GitHub's jobs. https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines */
export interface WorkloadIdentityProvider {
  /** `projects/123/locations/global/workloadIdentityPools/github/providers/fernhollow` */
  readonly name: string;
  readonly isDisabled?: boolean;
  /** Without it GitHub's. */
  readonly issuer?: string;
  /** Without it `https://iam.googleapis.com/` and its name. */
  readonly allowedAudiences?: readonly string[];
  /** `google.subject` and `attribute.…` → `assertion.sub`, or several joined by ` + `, texts among them in quotes. */
  readonly attributeMapping: Readonly<Record<string, string>>;
  /** Claims that a token must have exactly: `assertion.repository_id == '734003200' && …`. */
  readonly condition?: Readonly<Record<string, string>>;
}

export interface ServiceAccount {
  /** `posturegate@fernhollow-network.iam.gserviceaccount.com` */
  readonly email: string;
  /** Members that may act as it: `iam.serviceAccounts.getAccessToken`. */
  readonly impersonators: readonly string[];
  readonly keys?: readonly ServiceAccountKey[];
  /** Attached to the machine whose metadata server the estate server plays. */
  readonly isOfMachine?: boolean;
}

/** The half of a key that Google keeps. */
interface ServiceAccountKey {
  readonly id: string;
  /** PEM. */
  readonly publicKey: string;
}
