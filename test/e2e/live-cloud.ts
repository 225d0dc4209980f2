/** Estate servers of the three clouds as a config and a job's environment know them. */
import type { AzureEstate } from "../estate/azure/estate.ts";
import { auditClient } from "../estate/azure/builders/access.ts";
import { startAzureServer } from "../estate/azure/server/server.ts";
import { fernhollowJob } from "../estate/builders/access.ts";
import { production } from "../estate/demo.ts";
import type { Estate } from "../estate/estate.ts";
import type { GcpEstate } from "../estate/gcp/estate.ts";
import { startGcpServer } from "../estate/gcp/server/server.ts";
import { collectedAt } from "../estate/identifier.ts";
import { IdentityProvider } from "../estate/server/oidc.ts";
import { startEstateServer } from "../estate/server/server.ts";

/** A server, and how to audit what it serves. */
export interface LiveCloud {
  /** For the config, by key. */
  readonly plugins: Readonly<Record<string, { readonly plugin: string; readonly params: object }>>;
  /** Of a job that may have identity tokens. */
  readonly env: Readonly<Record<string, string>>;
  /** URL of the server. */
  readonly url: string;
  /** In the order of arrival. */
  readonly requests: readonly {
    readonly api?: string | undefined;
    readonly params: Readonly<Record<string, unknown>>;
  }[];
  readonly close: () => Promise<void>;
}

/** Nothing is known, so that everything is new. */
export const emptyBaseline = JSON.stringify({
  schemaVersion: 1,
  writtenAt: collectedAt,
  scopes: [],
  findings: [],
});

/** A config that audits clouds by the built-in rules. */
export function liveConfig(plugins: LiveCloud["plugins"]): string {
  return JSON.stringify({
    plugins,
    audits: {
      live: { clouds: Object.keys(plugins), events: ["rules"], alerts: ["sarif", "jobsummary", "annotations"] },
    },
    run: ["live"],
    baseline: "baseline.json",
    limits: { attempts: 2, callSeconds: 5 },
  });
}

/** One job whose identity tokens all three take. */
export function jobIdentity(): IdentityProvider {
  return new IdentityProvider(() => new Date());
}

export async function liveAws(estate: Estate, identityProvider = jobIdentity()): Promise<LiveCloud> {
  const server = await startEstateServer({ estate, identityProvider });
  const params = {
    role: `arn:aws:iam::${production}:role/posturegate-audit`,
    accounts: "all",
    accountRole: "posturegate-audit",
    externalId: "fernhollow-audit",
    // Those that the demo shows; an account has others, which are empty.
    regions: ["eu-west-1", "us-east-1", "eu-central-1", "ap-southeast-1"],
    userData: true,
  };
  return {
    ...server,
    plugins: { aws: { plugin: "aws", params } },
    env: { AWS_ENDPOINT_URL: server.url, ...jobEnvironment(server.identityTokenUrl) },
  };
}

/** By the clouds `azure` and `azvm`. */
export async function liveAzure(estate: AzureEstate, identityProvider = jobIdentity()): Promise<LiveCloud> {
  const server = await startAzureServer({ estate, identityProvider });
  const params = { tenant: estate.tenant.id, client: auditClient, endpoint: server.url, authority: server.url };
  return {
    ...server,
    plugins: { azure: { plugin: "azure", params }, azvm: { plugin: "azvm", params } },
    env: { NODE_EXTRA_CA_CERTS: server.certificatePath, ...jobEnvironment(server.identityTokenUrl) },
  };
}

/** As the service account of the estate. */
export async function liveGcp(estate: GcpEstate, identityProvider = jobIdentity()): Promise<LiveCloud> {
  const server = await startGcpServer({ estate, identityProvider });
  const params = {
    workloadIdentityProvider: estate.access?.providers[0]?.name,
    serviceAccount: estate.access?.serviceAccounts[0]?.email,
    endpoint: server.url,
  };
  return {
    ...server,
    plugins: { gcp: { plugin: "gcp", params } },
    env: jobEnvironment(server.identityTokenUrl),
  };
}

function jobEnvironment(identityTokenUrl: string): Readonly<Record<string, string>> {
  return {
    POSTUREGATE_ALLOW_ENDPOINTS: "127.0.0.1",
    ACTIONS_ID_TOKEN_REQUEST_URL: identityTokenUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: fernhollowJob.requestToken,
  };
}
