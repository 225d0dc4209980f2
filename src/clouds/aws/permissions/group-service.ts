/** What a rule of a security group says about protocol and ports, and the services that it means. */
import { equals, isEmpty } from "../../../net/interval-set.ts";
import { portsFromRanges, portsText } from "../../../net/ports.ts";
import { hasPorts, parseProtocol, protocolName } from "../../../net/protocols.ts";
import { allServices, protocolRanges, servicesFrom } from "../../../net/services.ts";
import type { ProtocolRange, ServiceSet } from "../../../net/services.ts";

/** As the SDK has it; of ICMP, the ports are type and code. */
export interface GroupService {
  readonly IpProtocol: string;
  readonly FromPort?: number;
  readonly ToPort?: number;
}

/**
 * The protocols whose ports a rule can tell apart. Any other is admitted on all ports, whatever the rule says.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html
 */
const withPorts: ReadonlySet<string> = new Set(["6", "17"]);

/** What is admitted. ICMP counts whole, be it one type only. Throws RangeError naming what is no protocol or port. */
export function servicesOf({ IpProtocol, FromPort = -1, ToPort = -1 }: GroupService): ServiceSet {
  const protocol = parseProtocol(IpProtocol);
  const ports = withPorts.has(protocol) && FromPort !== -1 ? ([FromPort, ToPort] as const) : ([0, 65_535] as const);
  return servicesFrom([protocol], portsFromRanges([ports]));
}

/** The fewest that mean exactly these services; undefined where a group cannot say it: some ports of SCTP, say. */
export function groupServices(services: ServiceSet): readonly GroupService[] | undefined {
  if (isEmpty(services)) return [];
  if (equals(services, allServices)) return [{ IpProtocol: "-1" }];
  const said = protocolRanges(services).map((one) => groupService(one));
  return said.every((service) => service !== undefined) ? said : undefined;
}

/** `tcp/22`, `tcp`, `all`, `icmp type 3 code 4`, `gre`: equal for what means the same. */
export function serviceText(service: GroupService): string {
  const { IpProtocol, FromPort = -1, ToPort = -1 } = service;
  const protocol = parseProtocol(IpProtocol);
  const name = protocolName(protocol);
  if (withPorts.has(protocol)) {
    const ports = FromPort === -1 ? "all" : portsText(portsFromRanges([[FromPort, ToPort]]));
    return ports === "all" ? name : `${name}/${ports}`;
  }
  if (!name.startsWith("icmp") || FromPort === -1) return /^\d/.test(name) ? `protocol ${name}` : name;
  return `${name} type ${FromPort}${ToPort === -1 ? "" : ` code ${ToPort}`}`;
}

function groupService({ protocol, range: [first, last] }: ProtocolRange): GroupService | undefined {
  if (withPorts.has(protocol)) return { IpProtocol: protocolName(protocol), FromPort: first, ToPort: last };
  if (hasPorts(protocol) && (first > 0 || last < 65_535)) return undefined;
  const name = protocolName(protocol);
  return name.startsWith("icmp") ? { IpProtocol: name, FromPort: -1, ToPort: -1 } : { IpProtocol: protocol };
}
