/** Traffic that was computed → the firewall rules that let exactly it through. */
import type { FirewallRule } from "../model/firewall-rule.ts";
import { describeTraffic } from "./facets.ts";
import type { TrafficSet } from "./traffic.ts";

/** What the rules for traffic have in common. */
export type RuleLabel = Pick<FirewallRule, "id" | "description" | "access" | "priority" | "destinations">;

/**
 * The enabled rules of direction `in` whose services and sources are together exactly the traffic: one for each protocol
 * and each list of sources.
 */
export function inboundRules(traffic: TrafficSet, label: RuleLabel): FirewallRule[] {
  const ports = new Map<string, { protocol: string; sources: readonly string[]; ports: [number, number][] }>();
  for (const { services, protocol: name, cidrs } of describeTraffic(traffic)) {
    for (const { protocol, range } of name === "all" ? everything : perProtocol(services)) {
      const key = `${protocol} ${cidrs.join(",")}`;
      const known = ports.get(key);
      if (known === undefined) ports.set(key, { protocol, sources: cidrs, ports: [range] });
      else known.ports.push(range);
    }
  }
  return [...ports.values()].map((one) => ({
    ...label,
    ...one,
    direction: "in",
    enabled: true,
    sourceReferences: [],
    destinationReferences: [],
  }));
}

interface ProtocolPorts {
  readonly protocol: string;
  readonly range: [number, number];
}

const everything: readonly ProtocolPorts[] = [{ protocol: "all", range: [0, 65_535] }];

/** A range of protocols holds each of them whole, so it becomes a rule for each. */
function perProtocol(services: readonly number[]): ProtocolPorts[] {
  const [from = 0, end = from] = services;
  const parts: ProtocolPorts[] = [];
  for (let at = from; at < end;) {
    const protocol = Math.floor(at / 65_536);
    const next = Math.min(end, (protocol + 1) * 65_536);
    parts.push({ protocol: String(protocol), range: [at - protocol * 65_536, next - 1 - protocol * 65_536] });
    at = next;
  }
  return parts;
}
