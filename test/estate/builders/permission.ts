/** Permissions of security groups as EC2 groups them: protocol, ports, and every kind of source. */
import type { IpPermission, SecurityGroup } from "@aws-sdk/client-ec2";
import type { PrefixList } from "../estate.ts";

/** A CIDR of either family, a group, or a prefix list. */
export type Source = string | SecurityGroup | PrefixList;

/** A source with the description that someone gave to it. */
export interface DescribedSource {
  readonly from: Source;
  readonly description: string;
}

/** TCP to one port or a range. */
export function tcp(
  ports: number | readonly [number, number],
  ...sources: readonly (Source | DescribedSource)[]
): IpPermission {
  return permission("tcp", ports, sources);
}

/** Every protocol and port: EC2 leaves the ports out. */
export function allTraffic(...sources: readonly (Source | DescribedSource)[]): IpPermission {
  return permission("-1", undefined, sources);
}

/** ICMP of every type and code. */
export function icmp(...sources: readonly (Source | DescribedSource)[]): IpPermission {
  return permission("icmp", -1, sources);
}

/** What EC2 puts into a new group: everything out. */
export function allOut(): IpPermission {
  return allTraffic("0.0.0.0/0");
}

function permission(
  protocol: string,
  ports: number | readonly [number, number] | undefined,
  sources: readonly (Source | DescribedSource)[],
): IpPermission {
  const result = {
    IpProtocol: protocol,
    ...portFields(ports),
    IpRanges: [],
    Ipv6Ranges: [],
    PrefixListIds: [],
    UserIdGroupPairs: [],
  } satisfies IpPermission;
  for (const source of sources) {
    addSource(result, source);
  }
  return result;
}

function portFields(ports: number | readonly [number, number] | undefined) {
  if (ports === undefined) {
    return {};
  }
  const [FromPort, ToPort] = typeof ports === "number" ? [ports, ports] : ports;
  return { FromPort, ToPort };
}

function addSource(target: IpPermission, source: Source | DescribedSource): void {
  const described = typeof source === "object" && "from" in source;
  const from = described ? source.from : source;
  const description = described ? { Description: source.description } : {};
  if (typeof from !== "string") {
    addReference(target, from, description);
  } else if (from.includes(":")) {
    target.Ipv6Ranges?.push({ CidrIpv6: from, ...description });
  } else {
    target.IpRanges?.push({ CidrIp: from, ...description });
  }
}

function addReference(
  target: IpPermission,
  from: SecurityGroup | PrefixList,
  description: { Description?: string },
): void {
  if ("PrefixListId" in from) {
    target.PrefixListIds?.push({ PrefixListId: from.PrefixListId, ...description });
  } else if ("GroupId" in from) {
    target.UserIdGroupPairs?.push({ GroupId: from.GroupId, UserId: from.OwnerId, ...description });
  }
}
