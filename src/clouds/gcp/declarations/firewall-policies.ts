/** Declares firewalls of VPC networks, policies that decide before and after them, and the networks themselves. */
import type { FirewallRule } from "../../../model/firewall-rule.ts";
import type { ObjectType } from "../../../model/resource-model.ts";
import type { Facts } from "../../object-model/facts.ts";
import type { ListedFirewallRule } from "../../object-model/firewall.ts";
import type { gcpFirewall } from "./gcp.ts";
import { gcpId } from "./gcp-id.ts";

export const gcpPolicyRule = {
  name: "GcpPolicyRule",
  doc: "One rule of a firewall policy.",
  fields: {
    id: { type: "string", doc: "Its priority, and its name where it has one." },
    description: { type: "string", doc: "What people wrote beside it." },
    direction: { type: "string", doc: "`in` or `out`." },
    action: {
      type: "string",
      doc: "`allow`, `deny`, `goto_next`, which leaves it to what follows the policy, or `inspect`, where a profile decides.",
    },
    priority: { type: "int", doc: "The lowest decides first." },
    enabled: { type: "bool", doc: "Whether it counts." },
    isLogged: { type: "bool", doc: "Whether the connections that it decides are logged." },
    services: { type: { list: { object: "GcpService" } }, doc: "Protocols and ports." },
    sources: { type: { list: "string" }, doc: "Fewest CIDRs of both families." },
    sourceReferences: { type: { list: "string" }, doc: "Secure tags and kinds of networks meant besides." },
    destinations: { type: { list: "string" }, doc: "Fewest CIDRs of both families; of `in` none: all." },
    destinationReferences: { type: { list: "string" }, doc: "Kinds of networks meant besides." },
    targetServiceAccounts: { type: { list: "string" }, doc: "Service accounts of the machines that it is for." },
    targetTags: { type: { list: "string" }, doc: "Secure tags of the machines that it is for." },
    targetNetworks: { type: { list: "string" }, doc: "Networks that it is for; none: all." },
  },
} as const satisfies ObjectType;

export const gcpService = {
  name: "GcpService",
  doc: "A protocol and ports of it.",
  fields: {
    protocol: { type: "string", doc: "`all`, or the IANA protocol number as text." },
    ports: { type: { list: { list: "int" } }, doc: "Inclusive ranges `[from, to]` of destination ports." },
  },
} as const satisfies ObjectType;

export const gcpAppliedPolicy = {
  name: "GcpAppliedPolicy",
  doc: "A firewall policy that applies to a network.",
  fields: {
    name: { type: "string", doc: "Its name." },
    kind: { type: "string", doc: "`hierarchy` of organization, folder or Google itself, `network` or `regional`." },
    rules: { type: { list: { object: "GcpPolicyRule" } }, doc: "Its rules." },
  },
} as const satisfies ObjectType;

export const gcpFirewallPolicy = {
  name: "gcp_firewall_policy",
  doc: "A network firewall policy.",
  fields: {
    ...gcpId,
    isRegional: { type: "bool", doc: "Whether it decides for one region only." },
    networks: { type: { list: "string" }, doc: "Networks that it is associated with." },
    policyRules: { type: { list: { object: "GcpPolicyRule" } }, doc: "Its rules as Google has them." },
  },
} as const satisfies ObjectType;

export const gcpNetwork = {
  name: "gcp_network",
  doc: "A VPC network.",
  fields: {
    ...gcpId,
    subnetMode: { type: "string", doc: "`auto`, `custom`, or `legacy`: one range for all regions, without subnets." },
    createdAt: { type: "timestamp", doc: "When it was made.", optional: true },
    policiesDecideFirst: {
      type: "bool",
      doc: "Whether network firewall policies decide before its firewalls (`BEFORE_CLASSIC_FIREWALL`).",
    },
    policies: {
      type: { list: { object: "GcpAppliedPolicy" } },
      doc: "Policies that apply to all of it, in the order in which they decide; regional ones are their own resources.",
    },
    inheritedRules: {
      type: { list: { object: "FirewallRule" } },
      doc: "What organization and folders let into all of its machines whatever its own firewalls say, as `exposed` takes it.",
    },
    logsQueries: { type: "bool", doc: "Whether a DNS policy logs the queries of its machines." },
    isDnsListed: { type: "bool", doc: "Whether Cloud DNS could be asked: false where that API is off in the project." },
    dnsPolicy: { type: "string", doc: "The DNS policy that it has.", optional: true },
  },
} as const satisfies ObjectType;

export type ServiceFacts = { readonly protocol: string; readonly ports: FirewallRule["ports"] };

export type PolicyRuleFacts = Omit<
  Facts<typeof gcpPolicyRule, { GcpService: ServiceFacts }, "sources" | "destinations">,
  "direction" | "action"
> & {
  readonly direction: FirewallRule["direction"];
  readonly action: "allow" | "deny" | "goto_next" | "inspect";
};

export type AppliedPolicyFacts = Facts<typeof gcpAppliedPolicy, { GcpPolicyRule: PolicyRuleFacts }>;

export type FirewallExt = Facts<typeof gcpFirewall, { FirewallRule: ListedFirewallRule }, "isNetworkShared">;

export type FirewallPolicyExt = Facts<typeof gcpFirewallPolicy, { GcpPolicyRule: PolicyRuleFacts }>;

export type NetworkExt = Facts<
  typeof gcpNetwork,
  { GcpAppliedPolicy: AppliedPolicyFacts; FirewallRule: ListedFirewallRule },
  "policies" | "inheritedRules" | "logsQueries" | "dnsPolicy"
>;
