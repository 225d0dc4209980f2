/** What differs between the national clouds of Azure when logging in. */
import type { AzureParams } from "../params.ts";

/** A cloud of Azure's with tenants and subscriptions of its own. */
export interface Environment {
  /**
   * URL of Entra, which gives tokens.
   * https://learn.microsoft.com/en-us/entra/identity-platform/authentication-national-cloud
   */
  readonly authority: string;
  /** URL of Azure Resource Manager; its tokens are for this URL, whatever URL it is asked at. */
  readonly endpoint: string;
  /**
   * Audience of the job's identity tokens.
   * https://learn.microsoft.com/en-us/entra/workload-id/workload-identity-federation-create-trust
   */
  readonly audience: string;
}

export const environments: Readonly<Record<AzureParams["environment"], Environment>> = {
  public: {
    authority: "https://login.microsoftonline.com",
    endpoint: "https://management.azure.com",
    audience: "api://AzureADTokenExchange",
  },
  usgovernment: {
    authority: "https://login.microsoftonline.us",
    endpoint: "https://management.usgovcloudapi.net",
    audience: "api://AzureADTokenExchangeUSGov",
  },
  china: {
    authority: "https://login.partner.microsoftonline.cn",
    endpoint: "https://management.chinacloudapi.cn",
    audience: "api://AzureADTokenExchangeChina",
  },
};
