/** What auditing five subscriptions costs beyond what nobody could save: calls, and time. */
import { apisToAsk } from "../src/clouds/azure/needs.ts";
import { proofApi } from "../src/clouds/azure/collect/read-access.ts";
import { callsRatio, timeRatio } from "./collecting-ratios.ts";
import { azureEstate } from "./estate.ts";
import { judgedTypes } from "./judged-types.ts";
import type { Ratio } from "./ratio.ts";
import { type LoggedRequest, type ServedEstate, withServedEstate } from "./served-estate.ts";

const size = { subscriptions: 5, machines: 20, groups: 50 };
const latencyMs = 30;

/** The identity token, Entra's description of itself, its token, and the subscriptions. */
const loginDepth = 4;

/** What Cloudmarker's tutorial counts for machines, security groups and instance views of such an estate. */
const counted = [
  { api: "Microsoft.Compute/virtualMachines", cloud: "azure", calls: 5 },
  { api: "Microsoft.Network/networkSecurityGroups", cloud: "azure", calls: 5 },
  { api: "Microsoft.Compute/virtualMachines/instanceView", cloud: "azvm", calls: 100 },
];

/** Audits 20 machines and 50 security groups in each subscription, answered after 30 ms. */
export function azureRatios(): AsyncGenerator<Ratio> {
  return withServedEstate(azureEstate(size), latencyMs, async function* (estate) {
    const made = { azure: await requestsOf(estate, "azure"), azvm: await requestsOf(estate, "azvm") };
    for (const { api, cloud, calls } of counted) {
      const own = made[cloud as keyof typeof made].filter((request) => request.api === api);
      yield callsRatio(`${api} by ${cloud}`, own.length, calls);
    }
    const apis = apisToAsk(judgedTypes(undefined));
    const lists = apis.filter(({ source }) => source.kind === "list").length;
    const tables = new Set(apis.flatMap(({ source }) => (source.kind === "graph" ? [source.table] : [])));
    yield callsRatio("all rules of Azure", readingCalls(made.azure), lists * size.subscriptions + tables.size);
    yield besides(made.azure);
    const azure = { depth: loginDepth + 1, latencyMs, aim: 8 };
    yield await timeRatio("all rules of Azure", () => estate.audit({ clouds: ["azure"] }), azure);
    // The machines, and then their views.
    const azvm = { depth: loginDepth + 2, latencyMs, aim: 8 };
    yield await timeRatio("instance views by azvm", () => estate.audit({ clouds: ["azvm"] }), azvm);
  });
}

async function requestsOf(estate: ServedEstate, cloud: string): Promise<readonly LoggedRequest[]> {
  await estate.requests();
  await estate.audit({ clouds: [cloud] });
  return estate.requests();
}

function readingCalls(made: readonly LoggedRequest[]): number {
  return made.length - besideCalls(made);
}

function besideCalls(made: readonly LoggedRequest[]): number {
  const beside = /^(?:github|entra):|^Microsoft\.Resources\/subscriptions$/;
  return made.filter(({ api }) => api === proofApi || beside.test(api)).length;
}

function besides(made: readonly LoggedRequest[]): Ratio {
  const proofs = made.filter(({ api }) => api === proofApi).length;
  const calls = besideCalls(made);
  return {
    what: "calls to log in to Azure, to find subscriptions and to prove that they may be read",
    value: calls,
    unit: "calls",
    from: `${proofs} of them proofs, one a subscription`,
  };
}
