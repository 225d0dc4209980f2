/** The rules of a security group one by one, and grouped into permissions as DescribeSecurityGroups shows them. */
import type { IpPermission, SecurityGroupRule, UserIdGroupPair } from "@aws-sdk/client-ec2";
import { digest } from "../../identifier.ts";

/** One rule: one protocol, one range of ports, one source or destination. */
export interface Rule {
  /** `tcp`, `udp`, `icmp`, `icmpv6`, `-1` or a number. */
  readonly protocol: string;
  /** First port, or ICMP type. Undefined where the protocol has none. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly peer: Peer;
  readonly description: string | undefined;
}

/** Where the traffic comes from or goes to. */
export type Peer =
  | { readonly kind: "ipv4" | "ipv6" | "prefix-list"; readonly id: string }
  | { readonly kind: "group"; readonly id: string; readonly pair: UserIdGroupPair };

/** In the order of the permissions. */
export function rulesOf(permissions: readonly IpPermission[]): Rule[] {
  return permissions.flatMap(({ IpProtocol = "", FromPort, ToPort, ...peers }) => {
    const rule = (peer: Peer, description: string | undefined): Rule => ({
      protocol: IpProtocol,
      from: FromPort,
      to: ToPort,
      peer,
      description,
    });
    return [
      ...(peers.IpRanges ?? []).map((one) => rule({ kind: "ipv4", id: one.CidrIp ?? "" }, one.Description)),
      ...(peers.Ipv6Ranges ?? []).map((one) => rule({ kind: "ipv6", id: one.CidrIpv6 ?? "" }, one.Description)),
      ...(peers.PrefixListIds ?? []).map((one) =>
        rule({ kind: "prefix-list", id: one.PrefixListId ?? "" }, one.Description),
      ),
      ...(peers.UserIdGroupPairs ?? []).map(({ Description, ...pair }) =>
        rule({ kind: "group", id: pair.GroupId ?? "", pair }, Description),
      ),
    ];
  });
}

/** Two rules with the same key are the same, whatever their descriptions. */
export function keyOf({ protocol, from, to, peer }: Rule): string {
  return JSON.stringify([protocol, from ?? null, to ?? null, peer.kind, peer.id]);
}

/**
 * One permission for each protocol and range of ports. AWS promises no order; this one is always the same, and not that
 * in which they were given.
 */
export function permissionsOf(rules: readonly Rule[]): IpPermission[] {
  const grouped = new Map<string, Rule[]>();
  for (const rule of shuffled(rules, keyOf)) {
    const key = JSON.stringify([rule.protocol, rule.from, rule.to]);
    grouped.set(key, [...(grouped.get(key) ?? []), rule]);
  }
  return shuffled([...grouped], ([key]) => key).map(([, group]) => permissionOf(group));
}

function permissionOf(group: readonly Rule[]): IpPermission {
  const [first] = group;
  const described = ({ description }: Rule) => (description === undefined ? {} : { Description: description });
  const pick = <Shown>(kind: Peer["kind"], show: (rule: Rule, id: string) => Shown): Shown[] =>
    group.filter(({ peer }) => peer.kind === kind).map((rule) => show(rule, rule.peer.id));
  return {
    IpProtocol: first?.protocol,
    ...(first?.from === undefined ? {} : { FromPort: first.from }),
    ...(first?.to === undefined ? {} : { ToPort: first.to }),
    IpRanges: pick("ipv4", (rule, CidrIp) => ({ CidrIp, ...described(rule) })),
    Ipv6Ranges: pick("ipv6", (rule, CidrIpv6) => ({ CidrIpv6, ...described(rule) })),
    PrefixListIds: pick("prefix-list", (rule, PrefixListId) => ({ PrefixListId, ...described(rule) })),
    UserIdGroupPairs: pick("group", (rule, GroupId) => ({
      ...(rule.peer.kind === "group" ? rule.peer.pair : {}),
      GroupId,
      ...described(rule),
    })),
  };
}

function shuffled<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return items
    .map((item) => ({ item, order: digest("order of security group rules", key(item)) }))
    .sort((one, other) => (one.order < other.order ? -1 : 1))
    .map(({ item }) => item);
}

/** The id of a rule, which nobody can choose. */
export function ruleId(groupId: string, isEgress: boolean, rule: Rule): string {
  return `sgr-0${digest(groupId, String(isEgress), keyOf(rule)).slice(0, 16)}`;
}

/** A rule as DescribeSecurityGroupRules shows it: `-1` for ports that a protocol does not have. */
export function shownRule(groupId: string, owner: string, isEgress: boolean, rule: Rule): SecurityGroupRule {
  const { protocol, from = -1, to = -1, peer, description } = rule;
  return {
    SecurityGroupRuleId: ruleId(groupId, isEgress, rule),
    GroupId: groupId,
    GroupOwnerId: owner,
    IsEgress: isEgress,
    IpProtocol: protocol,
    FromPort: from,
    ToPort: to,
    ...(peer.kind === "ipv4" ? { CidrIpv4: peer.id } : {}),
    ...(peer.kind === "ipv6" ? { CidrIpv6: peer.id } : {}),
    ...(peer.kind === "prefix-list" ? { PrefixListId: peer.id } : {}),
    ...(peer.kind === "group" ? { ReferencedGroupInfo: { GroupId: peer.id, UserId: peer.pair.UserId } } : {}),
    ...(description === undefined ? {} : { Description: description }),
    Tags: [],
  };
}
