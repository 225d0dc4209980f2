/** Ways into an Azure estate: the application of the workflow, with every kind of credential, and a managed identity. */
import { fernhollowJob } from "../../builders/access.ts";
import { uuid } from "../../identifier.ts";
import { issuer } from "../../server/oidc.ts";
import type { AzureAccess, AzureApplication, FederatedCredential } from "../access.ts";
import type { AzureEnvironment } from "../estate.ts";
import { clientCertificate } from "../server/certificate.ts";

/** `client` of the application that every estate has. */
export const auditClient = uuid("azure", "client", "posturegate-audit");

/** Its secrets: one that is good, one that is not any more. */
export const auditSecret = "estate~secret~of~posturegate-audit";
export const expiredSecret = "estate~secret~of~last-year";

/** An application that has no role in any subscription; its secret is {@link auditSecret} too. */
export const strangerClient = uuid("azure", "client", "stranger");

/** The managed identity of a self-hosted runner. */
export const runnerClient = uuid("azure", "client", "runner");

/** https://learn.microsoft.com/en-us/entra/workload-id/workload-identity-federation-create-trust#important-considerations-and-restrictions */
const audiences: Readonly<Record<AzureEnvironment, string>> = {
  public: "api://AzureADTokenExchange",
  usgovernment: "api://AzureADTokenExchangeUSGov",
  china: "api://AzureADTokenExchangeChina",
};

/** Trusts the job of Fernhollow's repository, whichever form of `sub` GitHub uses. */
export function azureAccess(environment: AzureEnvironment = "public"): AzureAccess {
  const { owner, ownerId, repository, repositoryId } = fernhollowJob;
  const subjects = [`${owner}/${repository}`, `${owner}@${ownerId}/${repository}@${repositoryId}`];
  const federatedCredentials = subjects.map((name): FederatedCredential => {
    return { issuer, subject: `repo:${name}:ref:refs/heads/main`, audience: audiences[environment] };
  });
  const audit: AzureApplication = {
    ...application(auditClient, "posturegate-audit"),
    federatedCredentials,
    secrets: [
      { value: auditSecret, expires: "2126-01-01T00:00:00Z" },
      { value: expiredSecret, expires: "2025-12-31T00:00:00Z" },
    ],
    certificates: [{ pem: clientCertificate() }],
  };
  const stranger: AzureApplication = {
    ...application(strangerClient, "stranger"),
    secrets: [{ value: auditSecret, expires: "2126-01-01T00:00:00Z" }],
    subscriptions: [],
  };
  const runner: AzureApplication = { ...application(runnerClient, "runner"), isManagedIdentity: true };
  return { applications: [audit, stranger, runner], job: fernhollowJob };
}

function application(clientId: string, name: string): AzureApplication {
  const objectId = uuid("azure", "object", name);
  return {
    clientId,
    name,
    objectId,
    federatedCredentials: [],
    secrets: [],
    certificates: [],
    isManagedIdentity: false,
  };
}
