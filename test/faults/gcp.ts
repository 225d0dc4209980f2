/** Google Cloud in the matrix of faults: two projects, which a service account reads that the job may act as. */
import { gcpApis, type GcpSource } from "../../src/clouds/gcp/apis.ts";
import { addDnsPolicy } from "../estate/gcp/builders/dns-policy.ts";
import { addNetwork } from "../estate/gcp/builders/network.ts";
import type { GcpEstate } from "../estate/gcp/estate.ts";
import { ordinaryGcp } from "../estate/gcp/ordinary.ts";
import { startGcpServer } from "../estate/gcp/server/server.ts";
import { gcpFaultKinds } from "./fault-kinds.ts";
import {
  type CallShape,
  type FaultedCall,
  type FaultedCloud,
  type MetFault,
  type ServedCloud,
} from "./faulted-cloud.ts";
import { serverFaults } from "./server-faults.ts";

const folders = [{ id: "400000000001", displayName: "empty", parent: "organizations/700000000001" }];
const estate = { ...withSecondNetworks(ordinaryGcp({ projects: 2, instances: 3, firewalls: 3 })), folders };
const [project = ""] = estate.projects.map(({ id }) => id);

const shapes: Readonly<Record<GcpSource["kind"], CallShape>> = {
  object: "object",
  list: "list",
  aggregated: "aggregated",
  "effective-firewalls": "network",
  "dns-policies": "list",
  "public-policies": "list",
};

export const gcp: FaultedCloud = {
  title: "Google Cloud",
  estate: "two well-kept projects of an organization",
  kinds: gcpFaultKinds,
  calls: [...loginCalls(), ...readingCalls()],
  serve,
};

/** So that one of the calls for single networks can fail alone. */
function withSecondNetworks(ordinary: GcpEstate): GcpEstate {
  for (const one of ordinary.projects) {
    const network = addNetwork(one, { name: "second", isClosed: true });
    addDnsPolicy(one, { name: "second", logs: true, networks: [network] });
  }
  return ordinary;
}

async function serve(faults: readonly MetFault[]): Promise<ServedCloud> {
  const server = await startGcpServer({ estate, faults: serverFaults(faults) });
  return {
    config: configAt(server.url),
    environment: {
      POSTUREGATE_ALLOW_ENDPOINTS: new URL(server.url).host,
      ACTIONS_ID_TOKEN_REQUEST_URL: server.identityTokenUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: estate.access?.job.requestToken ?? "",
    },
    close: () => server.close(),
  };
}

/** Keys that Google does not keep are asked for only of machines that are called critical; none is. */
function configAt(url: string): string {
  const { providers = [], serviceAccounts = [] } = estate.access ?? {};
  const params = JSON.stringify({
    workloadIdentityProvider: providers[0]?.name,
    serviceAccount: serviceAccounts[0]?.email,
    organization: estate.organization?.id,
    endpoint: url,
  });
  return `
plugins:
  live: { plugin: gcp, params: ${params} }
  rules: { params: { params: { gcp-compute-instance-supplied-keys: { criticalTags: [critical] } } } }
audits:
  faults: { clouds: [live], events: [rules], alerts: [] }
run: [faults]
gate: { failOn: informational }
limits: { attempts: 2, callSeconds: 3, scopeMinutes: 0.12, runMinutes: 1, doneSeconds: 5 }
`;
}

function loginCalls(): FaultedCall[] {
  const call = (api: string, shape: CallShape, permission?: string): FaultedCall => ({
    api,
    shape,
    isLogin: true,
    permission,
    place: {},
    scope: `gcp:organizations/${estate.organization?.id}`,
    apis: gcpApis.map((row) => row.api),
    touches: () => true,
  });
  return [
    call("github:IdentityToken", "object"),
    call("sts.token", "object"),
    call("iamcredentials.generateAccessToken", "object", "iam.serviceAccounts.getAccessToken"),
    call("cloudresourcemanager.projects.list", "tenant list", "resourcemanager.projects.list"),
    call("cloudresourcemanager.folders.list", "tenant list", "resourcemanager.folders.list"),
  ];
}

function readingCalls(): FaultedCall[] {
  const scope = `gcp:${project}`;
  return gcpApis.map(({ api, permission, source, type }) => {
    // What is asked about single networks waits for their list.
    const after = gcpApis.filter((row) => row.completes !== undefined && row.type === type && source.kind === "list");
    const apis = [api, ...after.map((row) => row.api)];
    return {
      api,
      shape: shapes[source.kind],
      isLogin: false,
      permission,
      place: { account: project },
      scope,
      apis,
      touches: (one) => one.scope === scope && apis.includes(one.api),
    };
  });
}
