/** Inbound entries of a network ACL: what each is about, and what they admit together. */
import type { NetworkAclEntry } from "@aws-sdk/client-ec2";
import type { CallInput } from "../../../model/cloud-call.ts";
import { parseAddresses } from "../../../net/addresses.ts";
import { portsFromRanges } from "../../../net/ports.ts";
import { hasPorts, protocolName } from "../../../net/protocols.ts";
import { servicesFrom } from "../../../net/services.ts";
import type { ProtocolRange } from "../../../net/services.ts";
import { noTraffic, subtract, trafficTo, union, unionAll } from "../../../net/traffic.ts";
import type { TrafficSet } from "../../../net/traffic.ts";
import { RawObject } from "../../modelling/raw-object.ts";
import { aclEntry as canonicalEntry } from "../writes/acl-entry.ts";

/** What one entry can be about: one range of ports of one protocol, or `all` protocols, from one block. */
export interface AclBox extends ProtocolRange {
  readonly cidr: string;
}

/** An inbound entry. */
export interface AclEntry {
  readonly number: number;
  readonly isAllowing: boolean;
  readonly box: AclBox;
  /** About some types of ICMP only, which {@link AclBox} does not tell. */
  readonly isPartOfProtocol: boolean;
  /** As calls take it, without the ACL's id. */
  readonly input: CallInput;
}

/** What an allowing entry admits that no entry before it decides. */
export interface Admission {
  readonly entry: AclEntry;
  readonly traffic: TrafficSet;
}

/** The inbound entries among all of an ACL, in the order in which they decide. */
export function inboundEntries(entries: readonly RawObject<NetworkAclEntry>[]): readonly AclEntry[] {
  return entries
    .filter((entry) => entry.flag("Egress") === false)
    .map((entry) => entryOf(entry))
    .sort((a, b) => a.number - b.number);
}

/** What each allowing entry admits. An entry about some types of ICMP decides nothing for certain. */
export function admissions(entries: readonly AclEntry[]): readonly Admission[] {
  const admitting: Admission[] = [];
  let decided = noTraffic;
  for (const entry of entries) {
    const traffic = boxTraffic(entry.box);
    if (entry.isAllowing) admitting.push({ entry, traffic: subtract(traffic, decided) });
    if (!entry.isPartOfProtocol) decided = union(decided, traffic);
  }
  return admitting;
}

/** What they admit together. */
export function admitted(admitting: readonly Admission[]): TrafficSet {
  return unionAll(admitting.map(({ traffic }) => traffic));
}

/** All that a box is about. */
export function boxTraffic({ protocol, range, cidr }: AclBox): TrafficSet {
  return trafficTo(servicesFrom([protocol], portsFromRanges([range])), parseAddresses([cidr]));
}

/** `tcp/22 for 0.0.0.0/0` */
export function boxText({ protocol, range: [first, last], cidr }: AclBox): string {
  const name = /^\d+$/.test(protocolName(protocol)) ? `protocol ${protocol}` : protocolName(protocol);
  const ports = first === last ? `${first}` : `${first}-${last}`;
  return `${name}${first === 0 && last === 65_535 ? "" : `/${ports}`} for ${cidr}`;
}

/** Whether one entry can say it: of SCTP, say, entries do not tell ports apart. */
export function isSayable({ protocol, range: [first, last] }: ProtocolRange): boolean {
  return protocol === "6" || protocol === "17" || !hasPorts(protocol) || (first === 0 && last === 65_535);
}

/**
 * An entry about the box, as calls take it. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAclEntry.html
 */
export function entryInput(box: AclBox, number: number, action: "allow" | "deny"): CallInput {
  const { protocol, range, cidr } = box;
  return {
    RuleNumber: number,
    RuleAction: action,
    Egress: false,
    Protocol: protocol === "all" ? "-1" : protocol,
    ...(cidr.includes(":") ? { Ipv6CidrBlock: cidr } : { CidrBlock: cidr }),
    ...(protocol === "6" || protocol === "17" ? { PortRange: { From: range[0], To: range[1] } } : {}),
    ...(protocol === "1" || protocol === "58" ? { IcmpTypeCode: { Type: -1, Code: -1 } } : {}),
  };
}

function entryOf(raw: RawObject<NetworkAclEntry>): AclEntry {
  const input = canonicalEntry(raw);
  const entry = new RawObject<NetworkAclEntry>(input, "An entry of a network ACL");
  const [ports, icmp] = [entry.object("PortRange"), entry.object("IcmpTypeCode")];
  const protocol = entry.requiredText("Protocol");
  return {
    number: entry.integer("RuleNumber") ?? entry.refuse("has no number"),
    isAllowing: entry.text("RuleAction") === "allow",
    box: {
      protocol: protocol === "-1" ? "all" : protocol,
      range: [ports?.integer("From") ?? 0, ports?.integer("To") ?? 65_535],
      cidr: entry.text("CidrBlock") ?? entry.requiredText("Ipv6CidrBlock"),
    },
    isPartOfProtocol: (icmp?.integer("Type") ?? -1) !== -1,
    input,
  };
}
