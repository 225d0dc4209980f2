/** Policies of just-in-time access of Defender for Cloud. https://learn.microsoft.com/en-us/rest/api/defenderforcloud/jit-network-access-policies */
import type { ArmResource } from "../estate.ts";
import { addResource, asComputeSpells, type Place } from "./subscription.ts";

/** Adds the policy of a region for machines, which keeps SSH shut until somebody asks. */
export function addJitPolicy(place: Place, machines: readonly ArmResource[], port = 22): ArmResource {
  const { draft, group } = place;
  const type = "Microsoft.Security/locations/jitNetworkAccessPolicies";
  const base = `/subscriptions/${draft.id}/resourceGroups/${group}/providers/Microsoft.Security`;
  return addResource(place, "azure.security.jit_policy", {
    name: "default",
    id: `${base}/locations/${draft.location}/jitNetworkAccessPolicies/default`,
    type,
    properties: {
      virtualMachines: machines.map(({ id }) => ({
        id: asComputeSpells(id),
        ports: [
          { number: port, protocol: "TCP", allowedSourceAddressPrefix: "10.0.0.0/8", maxRequestAccessDuration: "PT3H" },
        ],
      })),
      requests: [],
      provisioningState: "Succeeded",
    },
    beside: { kind: "Basic" },
  });
}
