/** Network ACLs and their entries. */
import type { NetworkAcl, NetworkAclEntry } from "@aws-sdk/client-ec2";
import { identifier } from "../identifier.ts";
import type { VpcDraft } from "./network.ts";
import { type RegionDraft, tagList } from "./region.ts";

/** Adds an ACL to a VPC; the last entries, which deny the rest, are added to `entries`. */
export function addNetworkAcl(
  region: RegionDraft,
  vpc: VpcDraft,
  name: string,
  entries: readonly NetworkAclEntry[],
): NetworkAcl {
  const acl: NetworkAcl = {
    NetworkAclId: identifier("acl", vpc.vpcId, name),
    VpcId: vpc.vpcId,
    OwnerId: region.account,
    IsDefault: false,
    Associations: [],
    Entries: [...entries, ...denyTheRest()],
    Tags: tagList(region, name),
  };
  region.resources.networkAcls.push(acl);
  return acl;
}

/** An entry for traffic that comes in, of either family; TCP if there are ports, otherwise everything. */
export function entry(
  RuleNumber: number,
  RuleAction: "allow" | "deny",
  cidr: string,
  ports?: number | readonly [number, number],
): NetworkAclEntry {
  return {
    RuleNumber,
    RuleAction,
    Egress: false,
    ...(cidr.includes(":") ? { Ipv6CidrBlock: cidr } : { CidrBlock: cidr }),
    ...protocolFields(ports),
  };
}

/** Everything may leave. */
export function everythingOut(): NetworkAclEntry[] {
  return [
    { ...entry(100, "allow", "0.0.0.0/0"), Egress: true },
    { ...entry(101, "allow", "::/0"), Egress: true },
  ];
}

/** The default ACL as AWS makes it: everything in, everything out. */
export function untouchedAcl(): NetworkAclEntry[] {
  return [entry(100, "allow", "0.0.0.0/0"), { ...entry(100, "allow", "0.0.0.0/0"), Egress: true }, ...denyTheRest()];
}

/** The default ACL once someone has taken all its entries out. */
export function emptiedAcl(): NetworkAclEntry[] {
  return denyTheRest();
}

function denyTheRest(): NetworkAclEntry[] {
  return [entry(32_767, "deny", "0.0.0.0/0"), { ...entry(32_767, "deny", "0.0.0.0/0"), Egress: true }];
}

function protocolFields(ports: number | readonly [number, number] | undefined) {
  if (ports === undefined) {
    return { Protocol: "-1" };
  }
  const [From, To] = typeof ports === "number" ? [ports, ports] : ports;
  return { Protocol: "6", PortRange: { From, To } };
}
