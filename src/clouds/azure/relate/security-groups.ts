/** Security groups: what they decide for, and whom the application security groups in their rules mean. */
import type { Resource } from "../../../model/resource.ts";
import { type Known, Unknown } from "../../../model/unknown.ts";
import { normaliseCidrs } from "../../../net/addresses.ts";
import { doubtOf, type Viewpoint } from "../../modelling/doubt.ts";
import { groupedBy } from "../../modelling/grouped-by.ts";
import type { ListedFirewallRule } from "../../object-model/firewall.ts";
import { indexed, ofType, type ResourceOf } from "../resource-of.ts";
import { listingDoubt } from "./listing-doubt.ts";
import { outsideAudit } from "./owners.ts";

type SecurityGroup = ResourceOf<"azure.network.security_group">;

/** Fills groups and their rules. */
export function relateSecurityGroups(resources: readonly Resource[], view: Viewpoint): void {
  const members = membersOf(resources);
  const scaleSets = groupedBy(ofType(resources, "azure.compute.scale_set"), ({ ext }) => ext.model?.firewalls ?? []);
  const scaleSetDoubt = listingDoubt(view, "Microsoft.Compute/virtualMachineScaleSets");
  const namedBy = usersOf(resources);
  const groups = new Map<string, SecurityGroup>();
  for (const group of ofType(resources, "azure.network.security_group")) {
    const { com, ext } = group;
    const users = [
      ...ext.subnets,
      ...ext.networkInterfaces,
      ...(namedBy.get(com.id) ?? []).map((user) => user.com.id),
      ...(scaleSets.get(com.id) ?? []).map((set) => set.com.id),
    ];
    com.rules = com.rules.map((rule) => withMembers(rule, members));
    com.attachments = scaleSetDoubt ?? [...new Set(users)].sort();
    com.unattached = scaleSetDoubt === undefined && users.length === 0;
    com.interfaces = interfacesOf(group, view);
    com.interfacesInNetwork = com.interfaces;
    groups.set(com.id, group);
  }
  for (const { com } of ofType(resources, "azure.network.security_rule")) {
    const group = groups.get(com.firewall)?.com;
    const rule = group?.rules.find(({ id }) => id === com.name);
    if (group === undefined || rule === undefined) continue;
    const { sources, sourceReferences, destinations, destinationReferences, addressLists } = rule;
    Object.assign(com, { sources, sourceReferences, destinations, destinationReferences, addressLists });
    com.attachments = group.attachments;
    com.unattached = group.unattached;
  }
}

/** Group → subnets and interfaces that name it: what a group says of its users may be behind. */
function usersOf(resources: readonly Resource[]): ReadonlyMap<string, readonly Resource[]> {
  const users = [...ofType(resources, "azure.network.subnet"), ...ofType(resources, "azure.network.network_interface")];
  return groupedBy(users, ({ com }) => (com.firewalls instanceof Unknown ? [] : com.firewalls));
}

/** Interfaces that name the group, and whatever has an address in a subnet that does. */
function interfacesOf({ ext }: SecurityGroup, view: Viewpoint): Known<number> {
  const found = new Set(ext.networkInterfaces);
  for (const id of ext.subnets) {
    const subnet = indexed(view, "azure.network.subnet", id);
    if (subnet === undefined) return doubtOf(view, "Microsoft.Network/virtualNetworks") ?? outsideAudit(view, id);
    for (const occupant of subnet.ext.occupants) found.add(occupant);
  }
  return found.size;
}

/** Application security group → addresses of the interfaces in it. */
function membersOf(resources: readonly Resource[]): ReadonlyMap<string, readonly string[]> {
  const configurations = ofType(resources, "azure.network.network_interface").flatMap(
    ({ ext }) => ext.ipConfigurations,
  );
  const byGroup = groupedBy(configurations, (one) => one.applicationSecurityGroups);
  return new Map(
    [...byGroup].map(([group, its]) => [
      group,
      its.map((one) => one.privateAddress).filter((one) => one !== undefined),
    ]),
  );
}

/**
 * The side inside of the network names its members. A group of which none is known stays a reference: what is open to it
 * is open to somebody, and what is closed to it is surely closed to nobody else.
 */
function withMembers(rule: ListedFirewallRule, members: ReadonlyMap<string, readonly string[]>): ListedFirewallRule {
  const [addresses, references] =
    rule.direction === "in" ? [rule.destinations, rule.destinationReferences] : [rule.sources, rule.sourceReferences];
  const known = references.filter((id) => (members.get(id) ?? []).length > 0);
  if (known.length === 0 || addresses instanceof Unknown) return rule;
  const meant = normaliseCidrs([...addresses, ...known.flatMap((id) => members.get(id) ?? [])]);
  const left = references.filter((id) => !known.includes(id));
  return {
    ...rule,
    addressLists: [...rule.addressLists, ...known],
    ...(rule.direction === "in"
      ? { destinations: meant, destinationReferences: left }
      : { sources: meant, sourceReferences: left }),
  };
}
