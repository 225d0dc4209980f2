/** Ordinary estates of the three clouds, as they are served and audited. */
import { partitions } from "../src/clouds/aws/login/partitions.ts";
import { auditClient } from "../test/estate/azure/builders/access.ts";
import { ordinaryAzure, type OrdinaryAzureSize } from "../test/estate/azure/ordinary.ts";
import { fernhollowJob, laptopKey } from "../test/estate/builders/access.ts";
import type { OrdinaryGcpSize } from "../test/estate/gcp/ordinary.ts";
import type { OrdinarySize } from "../test/estate/ordinary.ts";
import type { Serving } from "./served-estate.ts";

/** The regions that every account has: what `regions: all` reads of it. */
export const { defaultRegions } = partitions.aws;

/** Whom an estate of AWS belongs to: its accounts count up from the first. */
const firstAccount = "200000000000";

/** Audited with a key of the environment. */
export function awsEstate(size: OrdinarySize): Serving {
  const { accessKeyId, secretAccessKey } = laptopKey(firstAccount);
  const accounts = size.accounts > 1 ? { accounts: "all", accountRole: "posturegate-audit" } : {};
  return {
    server: ["test/estate/server/main.ts", "--estate", JSON.stringify(size)],
    surroundings: ({ url = "" }) => ({
      log: `${url}/estate/requests`,
      plugins: { estate: { plugin: "aws", params: accounts } },
      environment: {
        AWS_ENDPOINT_URL: url,
        AWS_ACCESS_KEY_ID: accessKeyId,
        AWS_SECRET_ACCESS_KEY: secretAccessKey,
      },
    }),
  };
}

/** Audited by the clouds `azure` and `azvm`, with the job's identity token. */
export function azureEstate(size: OrdinaryAzureSize): Serving {
  const { tenant } = ordinaryAzure({ subscriptions: 0, machines: 0, groups: 0 });
  return {
    server: ["test/estate/azure/main.ts", "--estate", JSON.stringify(size)],
    surroundings: ({ url = "", metadataUrl, certificatePath = "", identityTokenUrl }) => {
      const params = { tenant: tenant.id, client: auditClient, endpoint: url, authority: url };
      return {
        log: `${metadataUrl}/estate/requests`,
        plugins: { azure: { plugin: "azure", params }, azvm: { plugin: "azvm", params } },
        environment: { NODE_EXTRA_CA_CERTS: certificatePath, ...jobEnvironment(url, identityTokenUrl) },
      };
    },
  };
}

/** Audited with the job's identity token. */
export function gcpEstate(size: OrdinaryGcpSize): Serving {
  return {
    server: ["test/estate/gcp/main.ts", "--estate", JSON.stringify(size)],
    surroundings: ({ url = "", identityTokenUrl, workloadIdentityProvider }) => ({
      log: `${url}/estate/requests`,
      plugins: { gcp: { plugin: "gcp", params: { workloadIdentityProvider, endpoint: url } } },
      environment: jobEnvironment(url, identityTokenUrl),
    }),
  };
}

function jobEnvironment(url: string, identityTokenUrl = ""): Readonly<Record<string, string>> {
  return {
    POSTUREGATE_ALLOW_ENDPOINTS: new URL(url).host,
    ACTIONS_ID_TOKEN_REQUEST_URL: identityTokenUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: fernhollowJob.requestToken,
  };
}
