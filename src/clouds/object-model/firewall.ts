/** Declares firewalls and their rules: common to all clouds, and what only AWS has. */
import type { ObjectType } from "../../model/resource-model.ts";
import type { FirewallRule } from "../../model/firewall-rule.ts";
import type { Facts } from "./facts.ts";

const ruleFields = {
  description: { type: "string", doc: "What people wrote beside it." },
  direction: { type: "string", doc: "`in` or `out`." },
  access: { type: "string", doc: "`allow` or `deny`." },
  priority: { type: "int", doc: "The lowest decides first; 0 where rules have no order." },
  enabled: { type: "bool", doc: "Whether it counts." },
  protocol: { type: "string", doc: "`all`, or the IANA protocol number as text." },
  sources: { type: { list: "string" }, doc: "Fewest CIDRs of both families; empty when only references are meant." },
  sourceReferences: { type: { list: "string" }, doc: "Firewalls, tags or service accounts meant instead." },
  destinations: {
    type: { list: "string" },
    doc: "Fewest CIDRs of both families; of a rule of direction `in`, none where it is about everything in the network.",
  },
  destinationReferences: { type: { list: "string" }, doc: "Firewalls, tags or service accounts meant instead." },
  addressLists: { type: { list: "string" }, doc: "Named lists of addresses that the CIDRs were taken from." },
  providerLists: {
    type: { list: "string" },
    doc: "Those of the lists that the provider keeps itself, for services of its own; absent where there are none.",
    optional: true,
  },
  ports: { type: { list: { list: "int" } }, doc: "Inclusive ranges `[from, to]` of destination ports." },
  sourcePorts: {
    type: { list: { list: "int" } },
    doc: "Inclusive ranges of ports that traffic comes from, which the sender chooses; absent: all.",
    optional: true,
  },
} as const;

const attachmentFields = {
  network: { type: "string", doc: "The network it belongs to." },
  attachments: {
    type: { list: "string" },
    doc: "What it decides for: interfaces and launch templates, or subnets. Unknown unless all could be listed.",
  },
  unattached: {
    type: "bool",
    doc: "Certainly attached to nothing: everything that could be was listed. Always known; false in doubt.",
  },
} as const;

export const firewallRuleObject = {
  name: "FirewallRule",
  doc: "One rule of a firewall, as `exposed` takes it.",
  fields: { id: { type: "string", doc: "What it is called within its firewall." }, ...ruleFields },
} as const satisfies ObjectType;

export const firewall = {
  name: "firewall",
  doc: "A set of rules that decide which traffic passes.",
  fields: {
    ...attachmentFields,
    rules: { type: { list: { object: "FirewallRule" } }, doc: "Its rules, of both directions." },
    isDefault: { type: "bool", doc: "Whether the provider made it with the network, for what names no other." },
    interfaces: { type: "int", doc: "How many network interfaces it decides for." },
    interfacesInNetwork: {
      type: "int",
      doc: "How many network interfaces are in the network it belongs to: none where nobody uses it.",
    },
    referencedBy: {
      type: { list: "string" },
      doc:
        "Firewalls of the audit whose rules name it, itself among them. Unknown where no other does, but a network " +
        "outside the audit is peered with its own.",
    },
  },
} as const satisfies ObjectType;

export const firewallRule = {
  name: "firewall_rule",
  doc: "One rule of a firewall as a resource of its own.",
  fields: {
    ...ruleFields,
    ...attachmentFields,
    firewall: { type: "string", doc: "Id of the firewall it belongs to." },
    targets: { type: { list: "string" }, doc: "Tags or service accounts that the rule itself decides for." },
  },
} as const satisfies ObjectType;

export const addressList = {
  name: "address_list",
  doc: "A named list of addresses that rules and routes may mean.",
  fields: {
    entries: { type: { list: { object: "AddressListEntry" } }, doc: "Its entries as people wrote them." },
    addresses: { type: { list: "string" }, doc: "Fewest CIDRs of all entries." },
    isManagedByProvider: { type: "bool", doc: "Whether the provider keeps its entries." },
  },
} as const satisfies ObjectType;

export const addressListEntry = {
  name: "AddressListEntry",
  doc: "One entry of an address list.",
  fields: {
    range: { type: "string", doc: "CIDR." },
    description: { type: "string", doc: "What people wrote beside it." },
  },
} as const satisfies ObjectType;

/** A rule with the lists that its addresses are taken from. */
export type ListedFirewallRule = FirewallRule & {
  readonly addressLists: readonly string[];
  readonly providerLists?: readonly string[] | undefined;
};

export type FirewallFacts = Facts<
  typeof firewall,
  { FirewallRule: ListedFirewallRule },
  "attachments" | "referencedBy" | "interfaces" | "interfacesInNetwork"
>;

/** A rule that stands alone has the id of a resource; its `id` within the firewall is its name. */
export type FirewallRuleFacts = Facts<typeof firewallRule, unknown, "attachments" | "sources" | "destinations">;

export type AddressListFacts = Facts<
  typeof addressList,
  { AddressListEntry: Facts<typeof addressListEntry> },
  "entries" | "addresses"
>;
