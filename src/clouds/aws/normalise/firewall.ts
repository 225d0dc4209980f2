/** Security groups, network ACLs and prefix lists. */
import type {
  IpPermission,
  ManagedPrefixList,
  NetworkAcl,
  NetworkAclEntry,
  PrefixListEntry,
  SecurityGroup,
} from "@aws-sdk/client-ec2";
import type { FirewallRule } from "../../../model/firewall-rule.ts";
import type { Resource } from "../../../model/resource.ts";
import type { FirewallFacts, ListedFirewallRule } from "../../object-model/firewall.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import { bucket, type Collected, type Identity, isShared, named } from "./bucket.ts";
import { notYetRelated } from "../../modelling/doubt.ts";
import { cidrsOf, portRange, protocolOf } from "../../modelling/checked-values.ts";
import { permissionRules } from "./permission-rules.ts";

/** A group, and each of its rules. */
export function securityGroup(collected: Collected): Resource[] {
  const { scope } = collected;
  const raw = named<SecurityGroup>(collected, "GroupId");
  const identity = {
    id: raw.requiredText("GroupId"),
    name: raw.text("GroupName"),
    kind: "security-group",
    owner: raw.text("OwnerId"),
    tags: raw.tags("Tags"),
  };
  const com: FirewallFacts = {
    network: raw.text("VpcId") ?? "",
    attachments: notYetRelated(scope),
    unattached: false,
    // A default group cannot be renamed, and no other may have its name.
    // https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html
    isDefault: identity.name === "default",
    interfaces: notYetRelated(scope),
    interfacesInNetwork: notYetRelated(scope),
    referencedBy: notYetRelated(scope),
    rules: [
      ...raw.objects("IpPermissions").flatMap((permission) => permissionRules(permission, "in", scope)),
      ...raw.objects("IpPermissionsEgress").flatMap((permission) => permissionRules(permission, "out", scope)),
    ],
  };
  const ext = {
    isShared: isShared(collected, identity.owner),
    inboundEntries: entryCount(raw.objects("IpPermissions")),
    outboundEntries: entryCount(raw.objects("IpPermissionsEgress")),
  };
  const group = bucket(collected, identity, { type: "aws.ec2.security_group", comType: "firewall", com, ext });
  return [group, ...ruleResources(collected, identity, { type: "aws.ec2.security_group_rule", com })];
}

/** https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html counts each source or destination alone. */
function entryCount(permissions: readonly RawObject<IpPermission>[]): number {
  const kinds = ["IpRanges", "Ipv6Ranges", "PrefixListIds", "UserIdGroupPairs"] as const;
  return permissions
    .flatMap((permission) => kinds.map((kind) => permission.objects(kind).length))
    .reduce((sum, count) => sum + count, 0);
}

/** An ACL, and each of its entries. */
export function networkAcl(collected: Collected): Resource[] {
  const raw = named<NetworkAcl>(collected, "NetworkAclId");
  const isDefault = raw.flag("IsDefault") ?? false;
  const tags = raw.tags("Tags");
  const identity = {
    id: raw.requiredText("NetworkAclId"),
    name: tags["Name"] || (isDefault ? "default" : undefined),
    kind: "network-acl",
    owner: raw.text("OwnerId"),
    tags,
  };
  const subnets = raw.objects("Associations").map((association) => association.requiredText("SubnetId"));
  const com: FirewallFacts = {
    network: raw.text("VpcId") ?? "",
    attachments: [...new Set(subnets)].sort(),
    unattached: subnets.length === 0,
    isDefault,
    interfaces: notYetRelated(collected.scope),
    interfacesInNetwork: notYetRelated(collected.scope),
    referencedBy: [],
    rules: raw.objects("Entries").map((entry) => aclRule(entry)),
  };
  const ext = { isShared: isShared(collected, identity.owner) };
  const acl = bucket(collected, identity, { type: "aws.ec2.network_acl", comType: "firewall", com, ext });
  return [acl, ...ruleResources(collected, identity, { type: "aws.ec2.network_acl_entry", com })];
}

type PrefixList = ManagedPrefixList & { Entries?: PrefixListEntry[] | undefined };

/** A prefix list; its entries are Unknown where the item has none, even if it is an empty list in truth. */
export function prefixList(collected: Collected): Resource[] {
  const raw = named<PrefixList>(collected, "PrefixListId");
  const owner = raw.text("OwnerId") ?? "";
  const isManagedByProvider = owner.toLowerCase() === "aws";
  const entries = raw.objects("Entries").map((entry) => ({
    range: entry.requiredText("Cidr"),
    description: entry.text("Description") ?? "",
  }));
  const isRead = raw.has("Entries");
  const identity = {
    id: raw.requiredText("PrefixListId"),
    name: raw.text("PrefixListName"),
    kind: "prefix-list",
    owner: isManagedByProvider ? "aws" : owner,
    tags: raw.tags("Tags"),
  };
  const com = {
    entries: isRead ? entries : notYetRelated(collected.scope),
    addresses: isRead
      ? cidrsOf(
          raw,
          entries.map(({ range }) => range),
        )
      : notYetRelated(collected.scope),
    isManagedByProvider,
  };
  const ext = { isShared: isShared(collected, identity.owner) };
  return [bucket(collected, identity, { type: "aws.ec2.prefix_list", comType: "address_list", com, ext })];
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkAclEntry.html; the last, `*`, has a number too. */
function aclRule(entry: RawObject<NetworkAclEntry>): ListedFirewallRule {
  const direction = entry.flag("Egress") === true ? "out" : "in";
  const number = entry.integer("RuleNumber");
  const action = entry.text("RuleAction");
  const cidr = entry.text("CidrBlock") ?? entry.text("Ipv6CidrBlock");
  if (number === undefined) return entry.refuse("has no RuleNumber");
  if (action !== "allow" && action !== "deny") return entry.refuse(`has the action ${JSON.stringify(action)}`);
  const protocol = protocolOf(entry, entry.requiredText("Protocol"));
  const cidrs = cidr === undefined ? entry.refuse("has no address range") : cidrsOf(entry, [cidr]);
  return {
    id: `${direction === "in" ? "ingress" : "egress"}-${number}`,
    description: "",
    direction,
    access: action,
    priority: number,
    enabled: true,
    protocol,
    sources: direction === "in" ? cidrs : [],
    sourceReferences: [],
    destinations: direction === "in" ? [] : cidrs,
    destinationReferences: [],
    addressLists: [],
    ports: aclPorts(entry, protocol),
  };
}

function aclPorts(entry: RawObject<NetworkAclEntry>, protocol: string): FirewallRule["ports"] {
  const range = protocol === "6" || protocol === "17" ? entry.object("PortRange") : undefined;
  const [from, to] = [range?.integer("From"), range?.integer("To")];
  return range === undefined || from === undefined || to === undefined || from === -1
    ? [[0, 65_535]]
    : [portRange(range, from, to)];
}

function ruleResources(
  collected: Collected,
  firewall: Identity,
  of: { readonly type: "aws.ec2.security_group_rule" | "aws.ec2.network_acl_entry"; readonly com: FirewallFacts },
): Resource[] {
  const { rules, network, attachments, unattached } = of.com;
  return rules.map(({ id: ruleId, ...rule }) => {
    const identity = { ...firewall, id: `${firewall.id}/${ruleId}`, name: ruleId, tags: {} };
    const com = { ...rule, firewall: firewall.id, targets: [], network, attachments, unattached };
    return bucket(collected, identity, { type: of.type, comType: "firewall_rule", com, ext: {} });
  });
}
