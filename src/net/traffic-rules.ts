/** Traffic that was computed → the firewall rules that let exactly it through. */
import type { FirewallRule } from "../model/firewall-rule.ts";
import { describeTraffic } from "./facets.ts";
import { protocolRanges } from "./services.ts";
import type { ProtocolRange } from "./services.ts";
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
    for (const { protocol, range } of name === "all" ? everything : protocolRanges(services)) {
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

const everything: readonly ProtocolRange[] = [{ protocol: "all", range: [0, 65_535] }];
