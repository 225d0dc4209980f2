/** Which rules the params of CloudBots' bots mean. */
import { isSubset } from "../../../net/addresses.ts";
import { equals, overlaps } from "../../../net/interval-set.ts";
import { portsFromRanges } from "../../../net/ports.ts";
import { parseProtocol } from "../../../net/protocols.ts";
import { servicesFrom } from "../../../net/services.ts";
import { addressesOf, cidrSource, sourceText } from "./group-rule.ts";
import type { GroupRule } from "./group-rule.ts";
import { servicesOf } from "./group-service.ts";
import type { PortParam } from "./rule-params.ts";

/** Whether the rule is for this block, prefix list or group; `*` is every block, for rules by list or group have none. */
export function isFor({ source }: GroupRule, scope: string): boolean {
  return scope === "*" ? source.kind === "cidr" : sourceText(source) === scope;
}

/** Whether the rule is for all of a block; of a prefix list or group, for it. */
export function isForAllOf(rule: GroupRule, scope: string): boolean {
  const { source } = rule;
  if (source.kind !== "cidr" || isId(scope)) return isFor(rule, scope);
  return isSubset(addressesOf(cidrSource(scope)), addressesOf(source));
}

/** Whether the rule is of the protocol: `all` are rules for all protocols, `*` is any rule. */
export function isOfProtocol({ service }: GroupRule, protocol: string): boolean {
  return protocol === "*" || parseProtocol(service.IpProtocol) === protocol;
}

/** Whether the rule is about this port alone; `*` is any rule. */
export function isOfPort(rule: GroupRule, port: PortParam): boolean {
  if (port === "*") return true;
  const protocol = parseProtocol(rule.service.IpProtocol);
  return (
    includesPort(rule, port) &&
    equals(servicesOf(rule.service), servicesFrom([protocol], portsFromRanges([[port, port]])))
  );
}

/** Whether the rule admits the port, by whatever protocol. */
export function includesPort({ service }: GroupRule, port: number): boolean {
  return overlaps(servicesOf(service), servicesFrom(["all"], portsFromRanges([[port, port]])));
}

function isId(scope: string): boolean {
  return /^(?:sg|pl)-/.test(scope);
}
