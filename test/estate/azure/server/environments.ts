/** What differs between the national clouds, as far as tokens and links tell. */
import type { AzureEnvironment } from "../estate.ts";

interface Environment {
  /** Audiences that Resource Manager accepts, the first of them the usual one. */
  readonly audiences: readonly string[];
}

/** https://learn.microsoft.com/en-us/azure/azure-government/compare-azure-government-global-azure#guidance-for-developers */
const environments: Readonly<Record<AzureEnvironment, Environment>> = {
  public: {
    audiences: ["https://management.azure.com", "https://management.core.windows.net"],
  },
  usgovernment: {
    audiences: ["https://management.usgovcloudapi.net", "https://management.core.usgovcloudapi.net"],
  },
  china: {
    audiences: ["https://management.chinacloudapi.cn", "https://management.core.chinacloudapi.cn"],
  },
};

/** Without slashes at their ends. */
export function armAudiences(environment: AzureEnvironment = "public"): readonly string[] {
  return environments[environment].audiences;
}
