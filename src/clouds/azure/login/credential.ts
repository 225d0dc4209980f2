/** The credential of the Azure SDK for each way to log in. The SDK is loaded by who logs in, and by nobody else. */
import type { TokenCredential } from "@azure/core-auth";
import type { ChosenLogin, LoginRequest } from "./chosen-login.ts";

/** Gives the assertion that a federated credential is to accept. */
export type Assertion = () => Promise<string>;

/**
 * A new credential without a memory. Instance discovery, which asks Azure's public cloud whether an authority is one, is
 * left out: the config's trust has decided that.
 */
export async function credentialOf(
  login: ChosenLogin,
  { authority: authorityHost, httpClient, attempts }: LoginRequest["settings"],
  assertion: Assertion,
): Promise<TokenCredential> {
  const identity = await import("@azure/identity");
  const retryOptions = { maxRetries: attempts - 1 };
  const options = { authorityHost, httpClient, retryOptions, disableInstanceDiscovery: true };
  if (login.kind === "azure-cli") {
    return new identity.AzureCliCredential(login.tenant === undefined ? {} : { tenantId: login.tenant });
  }
  if (login.kind === "managed-identity") {
    const clientId = login.client === undefined ? {} : { clientId: login.client };
    return new identity.ManagedIdentityCredential({ ...clientId, retryOptions });
  }
  const { tenant, client } = login;
  if (login.kind === "oidc") return new identity.ClientAssertionCredential(tenant, client, assertion, options);
  if (login.kind === "secret") return new identity.ClientSecretCredential(tenant, client, login.secret, options);
  if (login.kind === "certificate") {
    return new identity.ClientCertificateCredential(tenant, client, { certificatePath: login.certificate }, options);
  }
  const { tokenFile } = login;
  return new identity.WorkloadIdentityCredential({
    tenantId: tenant,
    clientId: client,
    tokenFilePath: tokenFile,
    ...options,
  });
}
