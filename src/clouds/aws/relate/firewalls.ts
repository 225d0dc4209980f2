/** Security groups and network ACLs: what their rules mean, what they are attached to, which groups name them. */
import type { Resource } from "../../../model/resource.ts";
import { type Known, Unknown } from "../../../model/unknown.ts";
import type { ListedFirewallRule } from "../../object-model/firewall.ts";
import { ofType, type ResourceOf } from "../resource-of.ts";
import { addressesOfLists } from "./address-lists.ts";
import { doubtOf, type Viewpoint } from "../../modelling/doubt.ts";
import { outsideAudit, ownersView } from "./owners.ts";
import { groupedBy } from "../../modelling/grouped-by.ts";
import { regionIndex } from "./region-index.ts";

type SecurityGroup = ResourceOf<"aws.ec2.security_group">;

/** Fills groups and their rules. */
export function relateSecurityGroups(resources: readonly Resource[], view: Viewpoint): void {
  const users = usersOf(resources, view);
  const namedBy = referrersOf(resources, view);
  const neighbours = interfacesByNetwork(resources, view);
  const groups = new Map<string, SecurityGroup>();
  for (const group of ofType(resources, "aws.ec2.security_group")) {
    const { com, ext } = group;
    com.rules = com.rules.map((rule) => resolved(rule, view));
    com.referencedBy = namedBy(group);
    com.interfacesInNetwork = neighbours(group);
    attach(group, users, view);
    groups.set(ext.id, group);
  }
  for (const { com } of ofType(resources, "aws.ec2.security_group_rule")) {
    const group = groups.get(com.firewall)?.com;
    const rule = group?.rules.find(({ id }) => id === com.name);
    if (group === undefined || rule === undefined) continue;
    com.sources = rule.sources;
    com.destinations = rule.destinations;
    if (rule.providerLists !== undefined) com.providerLists = rule.providerLists;
    com.attachments = group.attachments;
    com.unattached = group.unattached;
  }
}

/** Fills ACLs: the interfaces in the subnets that they govern. Only the owner of a VPC sees all of them. */
export function relateNetworkAcls(resources: readonly Resource[], view: Viewpoint): void {
  const interfaces = groupedBy(ofType(resources, "aws.ec2.network_interface"), ({ com }) => [com.subnet]);
  const neighbours = interfacesByNetwork(resources, view);
  for (const acl of ofType(resources, "aws.ec2.network_acl")) {
    const { com } = acl;
    const subnets = com.attachments instanceof Unknown ? [] : com.attachments;
    const inNetwork = neighbours(acl);
    com.interfacesInNetwork = inNetwork;
    com.interfaces =
      inNetwork instanceof Unknown ? inNetwork : subnets.flatMap((subnet) => interfaces.get(subnet) ?? []).length;
  }
}

/** How many interfaces are in the network of a firewall, as the owner of the network sees them. */
function interfacesByNetwork(
  resources: readonly Resource[],
  view: Viewpoint,
): (one: ResourceOf<"aws.ec2.security_group" | "aws.ec2.network_acl">) => Known<number> {
  const byNetwork = groupedBy(ofType(resources, "aws.ec2.network_interface"), ({ com }) => [com.network]);
  const doubt = doubtOf(view, "ec2:DescribeNetworkInterfaces");
  return ({ com, ext }) => {
    if (ext.isShared) return outsideAudit(view, ext.id, com.account);
    return doubt ?? byNetwork.get(com.network)?.length ?? 0;
  };
}

/** What may use groups in a scope, by group id. */
interface Users {
  readonly interfaces: ReadonlyMap<string, readonly ResourceOf<"aws.ec2.network_interface">[]>;
  readonly instances: ReadonlyMap<string, readonly ResourceOf<"aws.ec2.instance">[]>;
  readonly templates: ReadonlyMap<string, readonly ResourceOf<"aws.ec2.launch_template">[]>;
  /** By the name of a group, as templates for the default VPC may have it. */
  readonly templatesByName: ReadonlyMap<string, readonly ResourceOf<"aws.ec2.launch_template">[]>;
  /** Why there may be more of them. */
  readonly doubt: Unknown | undefined;
}

/**
 * Everything that has a group has it through an interface, and the owner of a VPC sees all interfaces in it
 * (https://docs.aws.amazon.com/vpc/latest/userguide/vpc-share-limitations.html), so the listings of the own scope are
 * enough. Launch templates are what interfaces will be made after. Instances count where interfaces could not be read.
 */
function usersOf(resources: readonly Resource[], view: Viewpoint): Users {
  const templates = ofType(resources, "aws.ec2.launch_template");
  const versions = templates.map(({ com }) => com.versions);
  return {
    interfaces: groupedBy(ofType(resources, "aws.ec2.network_interface"), ({ com }) => com.firewalls),
    instances: groupedBy(ofType(resources, "aws.ec2.instance"), ({ com }) => com.firewalls),
    templates: groupedBy(templates, ({ com }) => versionsOf(com.versions).flatMap(({ firewalls }) => firewalls)),
    templatesByName: groupedBy(templates, ({ com }) =>
      versionsOf(com.versions).flatMap(({ firewallNames }) => firewallNames),
    ),
    doubt:
      doubtOf(
        view,
        "ec2:DescribeNetworkInterfaces",
        "ec2:DescribeLaunchTemplates",
        "ec2:DescribeLaunchTemplateVersions",
      ) ?? versions.find((known) => known instanceof Unknown),
  };
}

function attach({ com, ext }: SecurityGroup, users: Users, view: Viewpoint): void {
  const named = users.templatesByName.get(com.name) ?? [];
  const found = [...(users.interfaces.get(ext.id) ?? []), ...(users.templates.get(ext.id) ?? []), ...named];
  const doubt = ext.isShared ? outsideAudit(view, ext.id, com.account) : users.doubt;
  com.attachments = doubt ?? [...new Set(found.map((user) => user.ext.id))].sort();
  const interfacesDoubt = ext.isShared ? doubt : doubtOf(view, "ec2:DescribeNetworkInterfaces");
  com.interfaces = interfacesDoubt ?? users.interfaces.get(ext.id)?.length ?? 0;
  com.unattached = doubt === undefined && found.length === 0 && !users.instances.has(ext.id);
}

function versionsOf(versions: ResourceOf<"aws.ec2.launch_template">["com"]["versions"]) {
  return versions instanceof Unknown ? [] : versions;
}

/**
 * Groups of peered VPCs may name a group of another account in the same region, so all of them must have been read.
 * Where none of the audit does, one of a network that the audit does not read may.
 * https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-security-groups.html
 */
function referrersOf(
  resources: readonly Resource[],
  view: Viewpoint,
): (group: SecurityGroup) => Known<readonly string[]> {
  const { scopes, referrers } = regionIndex(view.index, view.scope.region);
  const doubts = scopes.map((scope) => doubtOf({ ...view, scope }, "ec2:DescribeSecurityGroups"));
  const doubt = doubts.find((unknown) => unknown !== undefined);
  const foreign = foreignPeersOf(resources, view);
  return ({ com, ext }) => {
    const found = [...(referrers.get(ext.id) ?? [])].sort();
    if (doubt !== undefined || found.some((id) => id !== ext.id)) return doubt ?? found;
    return foreign(com.network) ?? found;
  };
}

/** Why groups that the audit does not read may name those of a network: it is peered with another of the same region. */
function foreignPeersOf(resources: readonly Resource[], view: Viewpoint): (network: string) => Unknown | undefined {
  const doubt = doubtOf(view, "ec2:DescribeVpcPeeringConnections");
  const byNetwork = new Map<string, Unknown>();
  for (const { com } of ofType(resources, "aws.ec2.vpc_peering_connection")) {
    if (com.state !== "active") continue;
    const ends = [com.requester, com.accepter] as const;
    for (const [own, other] of [ends, ends.toReversed()]) {
      if (own === undefined || other === undefined || other.region !== view.scope.region) continue;
      const isRead = ownersView(view, other.account) !== undefined;
      if (!isRead) byNetwork.set(own.network, outsideAudit(view, other.network, other.account));
    }
  }
  return (network) => doubt ?? byNetwork.get(network);
}

function resolved(rule: ListedFirewallRule, view: Viewpoint): ListedFirewallRule {
  if (rule.addressLists.length === 0) return rule;
  const addresses = addressesOfLists(rule.addressLists, view);
  const { prefixLists } = regionIndex(view.index, view.scope.region);
  const providerLists = rule.addressLists.filter((id) => prefixLists.get(id)?.com.isManagedByProvider === true);
  return {
    ...rule,
    ...(rule.direction === "in" ? { sources: addresses } : { destinations: addresses }),
    ...(providerLists.length === 0 ? {} : { providerLists }),
  };
}
