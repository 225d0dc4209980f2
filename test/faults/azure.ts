/** Azure in the matrix of faults: two subscriptions, read by the clouds `azure` and `azvm` of one audit. */
import { azureApis } from "../../src/clouds/azure/apis.ts";
import { proofApi, proofPermission } from "../../src/clouds/azure/collect/read-access.ts";
import { graphPermission } from "../../src/clouds/azure/collect/resource-graph.ts";
import { descendantsPermission } from "../../src/clouds/azure/login/management-group.ts";
import { viewApi } from "../../src/clouds/azvm/normalise.ts";
import { auditClient, azureAccess } from "../estate/azure/builders/access.ts";
import { type AzureEstate, reader } from "../estate/azure/estate.ts";
import { ordinaryAzure } from "../estate/azure/ordinary.ts";
import { startAzureServer } from "../estate/azure/server/server.ts";
import { azureFaultKinds } from "./fault-kinds.ts";
import { type FaultedCall, type FaultedCloud, type MetFault, type ServedCloud } from "./faulted-cloud.ts";
import { serverFaults } from "./server-faults.ts";

const ordinary = ordinaryAzure({ subscriptions: 2, machines: 3, groups: 3 });
const [first = ""] = ordinary.subscriptions.map(({ id }) => id);
const machinesApi = "Microsoft.Compute/virtualMachines";

export const azure: FaultedCloud = {
  title: "Azure",
  estate: "two well-kept subscriptions below a management group",
  kinds: azureFaultKinds,
  calls: [...loginCalls(), proofCall(), ...readingCalls(), viewsCall()],
  serve,
};

async function serve(faults: readonly MetFault[]): Promise<ServedCloud> {
  const server = await startAzureServer({ estate: granting(ordinary, faults), faults: serverFaults(faults) });
  return {
    config: configAt(server.url),
    environment: {
      NODE_EXTRA_CA_CERTS: server.certificatePath,
      POSTUREGATE_ALLOW_ENDPOINTS: new URL(server.url).host,
      ACTIONS_ID_TOKEN_REQUEST_URL: server.identityTokenUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: azureAccess().job.requestToken,
    },
    close: () => server.close(),
  };
}

function configAt(url: string): string {
  const params = JSON.stringify({
    tenant: ordinary.tenant.id,
    client: auditClient,
    managementGroup: "teams",
    endpoint: url,
    authority: url,
  });
  return `
plugins:
  live: { plugin: azure, params: ${params} }
  machines: { plugin: azvm, params: ${params} }
audits:
  faults: { clouds: [live, machines], events: [rules], alerts: [] }
run: [faults]
gate: { failOn: informational }
limits: { attempts: 2, callSeconds: 3, scopeMinutes: 0.12, runMinutes: 1, doneSeconds: 5 }
`;
}

/** What is left out may be read in one resource group, and there is none of it. */
function granting(estate: AzureEstate, faults: readonly MetFault[]): AzureEstate {
  const notActions = faults.flatMap(({ fault, api }) =>
    fault.kind === "left-out" ? azureApis.filter((row) => row.api === api).map(({ permission }) => permission) : [],
  );
  if (notActions.length === 0) return estate;
  const grants = [
    { ...reader, notActions },
    { ...reader, resourceGroup: "elsewhere" },
  ];
  return { ...estate, subscriptions: estate.subscriptions.map((one) => (one.id === first ? { ...one, grants } : one)) };
}

/** The clouds log in one after the other, each for itself, and meet the same. */
function loginCalls(): FaultedCall[] {
  const call = (api: string, shape: FaultedCall["shape"], permission?: string): FaultedCall => ({
    api,
    shape,
    isLogin: true,
    permission,
    place: {},
    scope: "azure:unknown",
    apis: azureApis.map((row) => row.api),
    touches: () => true,
  });
  return [
    call("github:IdentityToken", "object"),
    call("entra:configuration", "object"),
    call("entra:token", "object"),
    call("Microsoft.Resources/subscriptions", "tenant list", "Microsoft.Resources/subscriptions/read"),
    call("Microsoft.Management/managementGroups/descendants", "tenant list", descendantsPermission),
  ];
}

/** Without it nothing of the subscription counts as read. */
function proofCall(): FaultedCall {
  return {
    api: proofApi,
    shape: "tenant list",
    isLogin: false,
    permission: proofPermission,
    place: { account: first },
    scope: `azure:${first}`,
    apis: azureApis.map(({ api }) => api),
    touches: ({ scope }) => scope.endsWith(`:${first}`),
  };
}

function readingCalls(): FaultedCall[] {
  const rows = azureApis.filter(({ source }) => source.kind !== "login");
  return rows.map(({ api, permission, source }): FaultedCall => {
    const own = { api, isLogin: false, place: { account: first }, scope: `azure:${first}` };
    if (source.kind !== "graph") {
      // The machines are listed by both clouds.
      const touched = api === machinesApi ? [machinesApi, viewApi] : [api];
      const touches: FaultedCall["touches"] = (one) => one.scope.endsWith(`:${first}`) && touched.includes(one.api);
      return { ...own, apis: [api], shape: "list", permission, touches };
    }
    // One query is for all types of a table, in all subscriptions.
    const sameQuery = rows.filter((row) => row.source.kind === "graph" && row.source.table === source.table);
    const apis = sameQuery.map((row) => row.api);
    return {
      ...own,
      apis,
      shape: "graph",
      permission: graphPermission,
      ownPermission: permission,
      touches: (one) => apis.includes(one.api),
    };
  });
}

function viewsCall(): FaultedCall {
  const scope = `azvm:${first}`;
  return {
    api: viewApi,
    shape: "object",
    isLogin: false,
    permission: `${viewApi}/read`,
    place: { account: first },
    scope,
    apis: [viewApi],
    touches: (one) => one.scope === scope && one.api === viewApi,
  };
}
