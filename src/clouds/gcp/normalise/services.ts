/** Protocols and ports as Google Cloud writes them. */
import type { FirewallRule } from "../../../model/firewall-rule.ts";
import { protocolName } from "../../../net/protocols.ts";
import { portRange, protocolOf } from "../../modelling/checked-values.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import type { ServiceFacts } from "../declarations/firewall-policies.ts";

/**
 * A protocol by name or number with ports `22`, `20-25`; without ports it is meant whole.
 * https://cloud.google.com/firewall/docs/firewalls#protocols_and_ports
 */
export function serviceOf(raw: RawObject<object>, protocol: string, ports: readonly string[]): ServiceFacts {
  return {
    protocol: protocolOf(raw, protocol === "ipip" ? "4" : protocol),
    ports: ports.length === 0 ? everyPort : ports.map((text) => portsOf(raw, text)),
  };
}

/** `22` or `20-25`. Throws an Error that names the object where it is neither. */
export function portsOf(raw: RawObject<object>, text: string): readonly [number, number] {
  const [, from, to = from] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text) ?? [];
  if (from === undefined) return raw.refuse(`has the ports ${JSON.stringify(text)}`);
  return portRange(raw, Number(from), Number(to));
}

/** `tcp-22,8000-8080`: how rules of a firewall are told apart. */
export function serviceText({ protocol, ports }: ServiceFacts): string {
  const name = protocol === "all" ? "all" : protocolName(protocol);
  if (ports === everyPort) return name;
  return `${name}-${ports.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(",")}`;
}

/** Every port. */
export const everyPort: FirewallRule["ports"] = [[0, 65_535]];
