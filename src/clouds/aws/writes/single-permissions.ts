/** Permissions of a security group, source by source: EC2 groups them by protocol and ports, in an order that says nothing. */
import type { IpPermission, UserIdGroupPair } from "@aws-sdk/client-ec2";
import type { Json } from "../../../model/json.ts";
import { normaliseCidrs } from "../../../net/addresses.ts";
import { parseProtocol, protocolName } from "../../../net/protocols.ts";
import type { RawObject } from "../../modelling/raw-object.ts";

/** One protocol, one range of ports, one source or destination. */
export interface SinglePermission {
  /** The same for what EC2 takes for the same rule, whatever its description is. */
  readonly key: string;
  /** As EC2 has it, in one spelling. */
  readonly permission: { readonly [field: string]: Json };
}

/** Every source of these permissions by itself, sorted. Throws an Error for what is no permission. */
export function singlePermissions(permissions: readonly RawObject<IpPermission>[]): readonly SinglePermission[] {
  return permissions
    .flatMap((permission) => singlesOf(permission))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

function singlesOf(permission: RawObject<IpPermission>): SinglePermission[] {
  const service = serviceOf(permission);
  const single = (list: keyof IpPermission, source: string, member: Readonly<Record<string, Json>>) => ({
    key: JSON.stringify([service, list, source]),
    permission: { ...service, [list]: [member] },
  });
  return [
    ...permission.objects("IpRanges").map((range) => {
      const CidrIp = canonicalCidr(range.requiredText("CidrIp"));
      return single("IpRanges", CidrIp, { CidrIp, ...described(range) });
    }),
    ...permission.objects("Ipv6Ranges").map((range) => {
      const CidrIpv6 = canonicalCidr(range.requiredText("CidrIpv6"));
      return single("Ipv6Ranges", CidrIpv6, { CidrIpv6, ...described(range) });
    }),
    ...permission.objects("PrefixListIds").map((list) => {
      const PrefixListId = list.requiredText("PrefixListId");
      return single("PrefixListIds", PrefixListId, { PrefixListId, ...described(list) });
    }),
    ...permission.objects("UserIdGroupPairs").map((pair) => {
      const group = pair.text("GroupId") ?? pair.requiredText("GroupName");
      return single("UserIdGroupPairs", group, groupOf(pair));
    }),
  ];
}

/**
 * EC2 names four protocols and numbers the others; ports and ICMP types count for these four only.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html
 */
function serviceOf(permission: RawObject<IpPermission>): Readonly<Record<string, Json>> {
  const number = parseProtocol(permission.requiredText("IpProtocol"));
  if (number === "all") return { IpProtocol: "-1" };
  if (!["1", "6", "17", "58"].includes(number)) return { IpProtocol: number };
  const isIcmp = number === "1" || number === "58";
  const [from, to] = [permission.integer("FromPort"), permission.integer("ToPort")];
  const ends = isIcmp ? [from ?? -1, to ?? -1] : [from, to];
  if (ends[0] === undefined || ends[1] === undefined) return permission.refuse("has no ports");
  return { IpProtocol: protocolName(number), FromPort: ends[0], ToPort: ends[1] };
}

/** Without what EC2 tells beside the rule: names, and the state of a peering. */
function groupOf(pair: RawObject<UserIdGroupPair>): Readonly<Record<string, Json>> {
  const [GroupId, UserId] = [pair.text("GroupId"), pair.text("UserId")];
  const GroupName = GroupId === undefined ? pair.text("GroupName") : undefined;
  const VpcPeeringConnectionId = pair.text("VpcPeeringConnectionId");
  return { ...present({ GroupId, GroupName, UserId, VpcPeeringConnectionId }), ...described(pair) };
}

function described(source: RawObject<{ Description?: string | undefined }>): Readonly<Record<string, Json>> {
  return present({ Description: source.text("Description") });
}

function present(fields: Readonly<Record<string, string | undefined>>): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** EC2 clears host bits: https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html */
function canonicalCidr(text: string): string {
  return normaliseCidrs([text])[0] ?? text;
}
