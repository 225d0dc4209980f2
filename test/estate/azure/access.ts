/** The declarative format of who may log in to an Azure tenant: applications, their credentials, the workflow job. */
import type { WorkflowJob } from "../access.ts";

/** What Microsoft Entra ID and GitHub know. */
export interface AzureAccess {
  readonly applications: readonly AzureApplication[];
  /** The job that asks GitHub for identity tokens. */
  readonly job: WorkflowJob;
}

/** An app registration with its service principal, or a managed identity. */
export interface AzureApplication {
  /** `client` in the config. */
  readonly clientId: string;
  readonly name: string;
  /** Of the service principal: what ARM names in refusals. */
  readonly objectId: string;
  readonly federatedCredentials: readonly FederatedCredential[];
  readonly secrets: readonly ClientSecret[];
  readonly certificates: readonly ClientCertificate[];
  /** Whether machines may use it: the metadata service gives tokens for it. */
  readonly isManagedIdentity: boolean;
  /** Ids of the subscriptions that it has a role in; without it all. */
  readonly subscriptions?: readonly string[];
}

/** https://learn.microsoft.com/en-us/entra/workload-id/workload-identity-federation-create-trust */
export interface FederatedCredential {
  readonly issuer: string;
  /** Compared exactly, case included. */
  readonly subject: string;
  readonly audience: string;
}

interface ClientSecret {
  readonly value: string;
  /** ISO 8601, UTC. */
  readonly expires: string;
}

interface ClientCertificate {
  /** The certificate without its key, PEM. */
  readonly pem: string;
}
