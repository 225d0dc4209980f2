/** Builds VPC firewall rules and the rules of firewall policies. */
import type { GcpProject } from "../estate.ts";
import type { Firewall, FirewallPolicy, FirewallPolicyRule } from "../objects.ts";
import { fingerprint, numericId, selfLink, stamp } from "./link.ts";
import type { NetworkDraft } from "./network.ts";
import { linkIn } from "./project.ts";

/** `tcp:443`, `tcp:8000-8010`, `icmp`, `all`, `6:22`. */
type Traffic = string;

interface FirewallOptions {
  readonly name: string;
  readonly description?: string;
  readonly allow?: readonly Traffic[];
  readonly deny?: readonly Traffic[];
  readonly direction?: "INGRESS" | "EGRESS";
  readonly priority?: number;
  readonly sources?: readonly string[];
  readonly destinations?: readonly string[];
  readonly sourceTags?: readonly string[];
  readonly sourceServiceAccounts?: readonly string[];
  readonly targetTags?: readonly string[];
  readonly targetServiceAccounts?: readonly string[];
  readonly isDisabled?: boolean;
  /** Logging is on unless said otherwise. */
  readonly logs?: boolean;
}

/** A VPC firewall rule. What is left out of an object, Google leaves out too. */
export function addFirewall({ project, link: network }: NetworkDraft, options: FirewallOptions): Firewall {
  const { name, description, allow, deny, direction = "INGRESS", priority = 1000, logs = true } = options;
  const link = linkIn(project, "global", "firewalls", name);
  const lists = {
    sourceRanges: options.sources,
    destinationRanges: options.destinations,
    sourceTags: options.sourceTags,
    sourceServiceAccounts: options.sourceServiceAccounts,
    targetTags: options.targetTags,
    targetServiceAccounts: options.targetServiceAccounts,
  };
  const given = Object.entries(lists).filter(([, list]) => list !== undefined);
  const firewall: Firewall = {
    kind: "compute#firewall",
    id: numericId("firewall", link),
    creationTimestamp: stamp(600),
    name,
    ...(description === undefined ? {} : { description }),
    network,
    priority,
    direction,
    ...(Object.fromEntries(given) as Firewall),
    ...(allow === undefined ? {} : { allowed: allow.map(protocolAndPorts) }),
    ...(deny === undefined ? {} : { denied: deny.map(protocolAndPorts) }),
    logConfig: logs ? { enable: true, metadata: "INCLUDE_ALL_METADATA" } : { enable: false },
    disabled: options.isDisabled ?? false,
    selfLink: link,
  };
  project.resources["gcp.compute.firewall"].push(firewall);
  return firewall;
}

function protocolAndPorts(traffic: Traffic): { IPProtocol: string; ports?: string[] } {
  const [protocol = "", ports] = traffic.split(":");
  return ports === undefined ? { IPProtocol: protocol } : { IPProtocol: protocol, ports: ports.split(",") };
}

interface PolicyRuleOptions {
  readonly priority: number;
  readonly action: "allow" | "deny" | "goto_next" | "apply_security_profile_group";
  readonly description?: string;
  readonly direction?: "INGRESS" | "EGRESS";
  readonly traffic?: readonly Traffic[];
  readonly match?: FirewallPolicyRule["match"];
  readonly rest?: FirewallPolicyRule;
}

/** A rule of a policy. */
export function policyRule(options: PolicyRuleOptions): FirewallPolicyRule {
  const { priority, action, description = "", direction = "INGRESS", traffic = ["all"], match, rest } = options;
  const layer4Configs = traffic
    .map(protocolAndPorts)
    .map(({ IPProtocol, ports }) =>
      ports === undefined ? { ipProtocol: IPProtocol } : { ipProtocol: IPProtocol, ports },
    );
  return {
    kind: "compute#firewallPolicyRule",
    description,
    priority,
    match: { ...match, layer4Configs },
    action,
    direction,
    enableLogging: false,
    ruleTupleCount: 2,
    disabled: false,
    ...rest,
  };
}

/** The rules that every policy ends with: whatever no other rule of it decided is left to the next. */
function defaultRules(): FirewallPolicyRule[] {
  return (["EGRESS", "INGRESS"] as const).flatMap((direction, position) =>
    ["0.0.0.0/0", "::/0"].map((range, family) =>
      policyRule({
        priority: 2_147_483_644 + position * 2 + family,
        action: "goto_next",
        description: `default ${direction.toLowerCase()} rule${family === 0 ? "" : " ipv6"}`,
        direction,
        match: direction === "EGRESS" ? { destIpRanges: [range] } : { srcIpRanges: [range] },
      }),
    ),
  );
}

interface PolicyOptions {
  readonly name: string;
  readonly description?: string;
  readonly rules: readonly FirewallPolicyRule[];
}

/** A network firewall policy of a project, associated with networks; regional where a region is named. */
export function addNetworkPolicy(
  project: GcpProject,
  { name, description = "", rules }: PolicyOptions,
  networks: readonly NetworkDraft[],
  region?: string,
): FirewallPolicy {
  const place = region === undefined ? "global" : `regions/${region}`;
  const link = linkIn(project, place, "firewallPolicies", name);
  const id = numericId("policy", link);
  const all = [...rules, ...defaultRules()];
  const policy: FirewallPolicy = {
    kind: "compute#firewallPolicy",
    id,
    creationTimestamp: stamp(300),
    name,
    description,
    rules: all,
    fingerprint: fingerprint("policy", link),
    selfLink: link,
    selfLinkWithId: linkIn(project, place, "firewallPolicies", id),
    associations: networks.map((network) => ({
      name: `${network.name}-${name}`,
      attachmentTarget: network.link,
      shortName: name,
      displayName: name,
    })),
    ruleTupleCount: all.length * 2,
    policyType: "VPC_POLICY",
    ...(region === undefined ? {} : { region: selfLink(project.id, `regions/${region}`) }),
  };
  project.resources["gcp.compute.firewall_policy"].push(policy);
  return policy;
}

/** A policy of an organization or folder, `organizations/123`, which holds there. */
export function hierarchicalPolicy(
  parent: string,
  { name: shortName, description = "", rules }: PolicyOptions,
): FirewallPolicy {
  const id = numericId("policy", parent, shortName);
  const all = [...rules, ...defaultRules()];
  const path = `https://www.googleapis.com/compute/v1/locations/global/firewallPolicies/${id}`;
  return {
    kind: "compute#firewallPolicy",
    id,
    creationTimestamp: stamp(500),
    name: id,
    description,
    rules: all,
    fingerprint: fingerprint("policy", id),
    selfLink: path,
    selfLinkWithId: path,
    associations: [
      {
        name: parent.replace("/", "-"),
        attachmentTarget: parent,
        firewallPolicyId: id,
        shortName,
        displayName: shortName,
      },
    ],
    ruleTupleCount: all.length * 2,
    shortName,
    displayName: shortName,
    parent,
  };
}
