/** Entries of network ACLs in one spelling. */
import type { NetworkAclEntry } from "@aws-sdk/client-ec2";
import type { Json } from "../../../model/json.ts";
import { normaliseCidrs } from "../../../net/addresses.ts";
import { parseProtocol } from "../../../net/protocols.ts";
import type { RawObject } from "../../modelling/raw-object.ts";

/** An entry as `DescribeNetworkAcls` shows it. Throws an Error for what is no entry. */
export function aclEntry(entry: RawObject<NetworkAclEntry>): { readonly [field: string]: Json } {
  const protocol = parseProtocol(entry.requiredText("Protocol"));
  return {
    Egress: entry.flag("Egress") ?? entry.refuse("has no Egress"),
    RuleNumber: entry.integer("RuleNumber") ?? entry.refuse("has no RuleNumber"),
    RuleAction: entry.requiredText("RuleAction"),
    Protocol: protocol === "all" ? "-1" : protocol,
    ...addresses(entry),
    ...services(entry, protocol),
  };
}

function addresses(entry: RawObject<NetworkAclEntry>): Readonly<Record<string, Json>> {
  const [ipv4, ipv6] = [entry.text("CidrBlock"), entry.text("Ipv6CidrBlock")];
  if (ipv4 !== undefined) return { CidrBlock: canonicalCidr(ipv4) };
  return { Ipv6CidrBlock: canonicalCidr(ipv6 ?? entry.refuse("has no address range")) };
}

/**
 * Ports and ICMP types count only with their protocols.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAclEntry.html
 */
function services(entry: RawObject<NetworkAclEntry>, protocol: string): Readonly<Record<string, Json>> {
  if (protocol === "6" || protocol === "17") return { PortRange: portsOf(entry) };
  return protocol === "1" || protocol === "58" ? { IcmpTypeCode: icmpOf(entry) } : {};
}

function portsOf(entry: RawObject<NetworkAclEntry>): Json {
  const ports = entry.object("PortRange") ?? entry.refuse("has no ports");
  return { From: ports.integer("From") ?? 0, To: ports.integer("To") ?? 65_535 };
}

function icmpOf(entry: RawObject<NetworkAclEntry>): Json {
  const icmp = entry.object("IcmpTypeCode");
  return { Code: icmp?.integer("Code") ?? -1, Type: icmp?.integer("Type") ?? -1 };
}

/** EC2 clears host bits, as `100.68.0.18/18`. */
function canonicalCidr(text: string): string {
  return normaliseCidrs([text])[0] ?? text;
}
