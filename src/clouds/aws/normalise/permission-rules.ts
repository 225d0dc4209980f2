/** Permissions of a security group → firewall rules. */
import type { IpPermission } from "@aws-sdk/client-ec2";
import type { FirewallRule } from "../../../model/firewall-rule.ts";
import type { Scope } from "../../../model/scope.ts";
import { protocolName } from "../../../net/protocols.ts";
import type { ListedFirewallRule } from "../../object-model/firewall.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import { notYetRelated } from "../../modelling/doubt.ts";
import { cidrsOf, portRange, protocolOf } from "../../modelling/checked-values.ts";

/**
 * One rule for the CIDRs of a permission, one for each prefix list, one for the groups it names: what each kind of
 * source means is known or unknown on its own. Addresses of prefix lists are Unknown until `relate` looks them up.
 */
export function permissionRules(
  permission: RawObject<IpPermission>,
  direction: FirewallRule["direction"],
  scope: Scope,
): ListedFirewallRule[] {
  const service = serviceOf(permission);
  const rule = (suffix: string, description: string, side: Side): ListedFirewallRule => ({
    id: `${direction === "in" ? "ingress" : "egress"}-${service.text}${suffix}`,
    description,
    direction,
    access: "allow",
    priority: 0,
    enabled: true,
    protocol: service.protocol,
    ports: service.ports,
    ...oriented(direction, side),
    addressLists: side.lists ?? none,
  });
  const ranges = [...permission.objects("IpRanges"), ...permission.objects("Ipv6Ranges")];
  const lists = permission.objects("PrefixListIds");
  const groups = permission.objects("UserIdGroupPairs");
  return [
    ...(ranges.length === 0 ? [] : [rule("", descriptions(ranges), { addresses: addressesOf(permission) })]),
    ...lists.map((list) => {
      const id = list.requiredText("PrefixListId");
      return rule(`-${id}`, list.text("Description") ?? "", { addresses: notYetRelated(scope), lists: [id] });
    }),
    ...(groups.length === 0
      ? []
      : [rule("-groups", descriptions(groups), { addresses: [], references: references(groups) })]),
  ];
}

interface Side {
  readonly addresses: FirewallRule["sources"];
  readonly references?: readonly string[];
  readonly lists?: readonly string[];
}

/** One list for all, because there are many rules and most sides of them are empty. */
const none: readonly string[] = [];

function oriented(direction: FirewallRule["direction"], { addresses, references: named = none }: Side) {
  return direction === "in"
    ? { sources: addresses, sourceReferences: named, destinations: none, destinationReferences: none }
    : { sources: none, sourceReferences: none, destinations: addresses, destinationReferences: named };
}

/**
 * Protocols other than TCP, UDP, ICMP and ICMPv6 are allowed on all ports whatever the permission says; of ICMP, the
 * ports are type and code. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html
 */
function serviceOf(permission: RawObject<IpPermission>) {
  const protocol = protocolOf(permission, permission.requiredText("IpProtocol"));
  const name = protocolName(protocol);
  const [from, to] = [permission.integer("FromPort"), permission.integer("ToPort")];
  if (protocol !== "6" && protocol !== "17") {
    const type = from === undefined || from === -1 ? "" : `-${from}-${to ?? -1}`;
    return { protocol, ports: allPorts, text: `${name}${name.startsWith("icmp") ? type : ""}` };
  }
  if (from === undefined || to === undefined || from === -1) return { protocol, ports: allPorts, text: name };
  const ports = [portRange(permission, from, to)];
  return { protocol, ports, text: `${name}-${from === to ? from : `${from}-${to}`}` };
}

const allPorts: FirewallRule["ports"] = [[0, 65_535]];

function addressesOf(permission: RawObject<IpPermission>): readonly string[] {
  return cidrsOf(permission, [
    ...permission.objects("IpRanges").map((range) => range.requiredText("CidrIp")),
    ...permission.objects("Ipv6Ranges").map((range) => range.requiredText("CidrIpv6")),
  ]);
}

function descriptions(parts: readonly RawObject<{ Description?: string | undefined }>[]): string {
  return [...new Set(parts.map((part) => part.text("Description")).filter((text) => text !== undefined))].join("; ");
}

/** Groups of peered VPCs that are gone have no id; their name is all there is. */
function references(groups: readonly RawObject<IpPermissionGroup>[]): string[] {
  return [...new Set(groups.map((group) => group.text("GroupId") ?? group.requiredText("GroupName")))].sort();
}

type IpPermissionGroup = NonNullable<IpPermission["UserIdGroupPairs"]>[number];
