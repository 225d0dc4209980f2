/** What decides in a network, as `networks.getEffectiveFirewalls` tells it: policies from the organization down, then firewalls. */
import type { GcpEstate, GcpProject } from "./estate.ts";
import type { EffectiveFirewalls, FirewallPolicy, Network } from "./objects.ts";

/** https://cloud.google.com/compute/docs/reference/rest/v1/networks/getEffectiveFirewalls: without regional policies. */
export function effectiveFirewalls(estate: GcpEstate, project: GcpProject, network: Network): EffectiveFirewalls {
  const above = ancestors(estate, project).flatMap((ancestor) =>
    (estate.hierarchicalPolicies ?? []).filter((policy) => isAssociated(policy, ancestor)),
  );
  const own = project.resources["gcp.compute.firewall_policy"].filter(
    (policy) => !policy.region && isAssociated(policy, network.selfLink ?? ""),
  );
  const firewalls = project.resources["gcp.compute.firewall"].filter(
    (firewall) => firewall.network === network.selfLink,
  );
  const firewallPolicys = [...above.map((policy) => effective(policy, "HIERARCHY")), ...own.map(networkPolicy)];
  return {
    ...(firewalls.length === 0 ? {} : { firewalls }),
    ...(firewallPolicys.length === 0 ? {} : { firewallPolicys }),
  };
}

/** From the organization down to the folder that holds the project. */
function ancestors({ organization, folders = [] }: GcpEstate, { parent }: GcpProject): string[] {
  const path: string[] = [];
  for (let name = parent; name !== undefined;) {
    path.unshift(name);
    const id = name.replace("folders/", "");
    name = folders.find((folder) => folder.id === id)?.parent;
  }
  return organization === undefined ? [] : path;
}

function isAssociated({ associations }: FirewallPolicy, target: string): boolean {
  return (associations ?? []).some(({ attachmentTarget }) => attachmentTarget?.endsWith(target) === true);
}

function effective(policy: FirewallPolicy, type: "HIERARCHY" | "NETWORK") {
  const { name, shortName, displayName, rules } = policy;
  return {
    type,
    ...(name ? { name } : {}),
    ...(shortName ? { shortName } : {}),
    ...(displayName ? { displayName } : {}),
    rules: rules ?? [],
  };
}

function networkPolicy(policy: FirewallPolicy) {
  return { ...effective(policy, "NETWORK"), priority: 1000 };
}
