/** Which traffic a firewall rule meets on its way to some addresses: at least and at most. */
import type { Scope } from "../../../model/scope.ts";
import { type Known, Unknown } from "../../../model/unknown.ts";
import { type AddressSet, allAddresses, isSubset, overlaps, parseAddresses } from "../../../net/addresses.ts";
import { portsFromRanges } from "../../../net/ports.ts";
import { servicesFrom } from "../../../net/services.ts";
import { noTraffic, trafficTo, unionAll } from "../../../net/traffic.ts";
import type { PolicyRuleFacts, ServiceFacts } from "../declarations/firewall-policies.ts";
import type { Stage, StageRule } from "./stages.ts";

/** What inbound rules of firewalls and of policies have in common. */
export type InboundRule = Pick<
  PolicyRuleFacts,
  "id" | "description" | "services" | "sources" | "destinations" | "destinationReferences"
>;

/** How a rule is met. */
export interface Meeting {
  readonly action: StageRule["action"];
  /** Whether it is for the machine: an Unknown says why that cannot be told. */
  readonly applies: true | Unknown;
  /** Addresses that traffic leads to; undefined: of everything alike. */
  readonly inside: AddressSet | undefined;
  readonly scope: Scope;
}

/** The rule as its stage meets it; undefined where it is about nothing that can come. */
export function stageRule(rule: InboundRule, meeting: Meeting): StageRule | undefined {
  const { id, description, services, sources } = rule;
  const { action, applies } = meeting;
  const leads = leadsTo(rule, meeting);
  if (leads === false) return undefined;
  const doubts: readonly Known<unknown>[] = [applies, leads, sources];
  const unknown = doubts.find((doubt) => doubt instanceof Unknown);
  const addresses = sources instanceof Unknown ? allAddresses : parseAddresses(sources);
  const possible = unionAll(services.map((service) => trafficTo(servicesOf(service), addresses)));
  return { id, description, action, possible, certain: unknown === undefined ? possible : noTraffic, unknown };
}

/** A stage that was not read: it may let in everything, and nothing. */
export function unreadStage(what: string, unknown: Unknown): Stage {
  return unreadRules(what, unknown);
}

/** What may come before the rules that were read, and after them. */
export function unreadRules(what: string, unknown: Unknown): readonly [mayDeny: StageRule, mayAllow: StageRule] {
  const possible = trafficTo(servicesFrom(["all"], portsFromRanges([[0, 65_535]])), allAddresses);
  const rule = { id: what, description: "", certain: noTraffic, possible, unknown };
  return [
    { ...rule, action: "deny" },
    { ...rule, action: "allow" },
  ];
}

function servicesOf({ protocol, ports }: ServiceFacts) {
  return servicesFrom([protocol], portsFromRanges(ports));
}

/**
 * Of what is asked of everything alike, only a rule about everything is met. Otherwise the rule must hold all the addresses;
 * where it holds some, it is not told which of them the packet has.
 */
function leadsTo({ destinations, destinationReferences }: InboundRule, { inside, scope }: Meeting): boolean | Unknown {
  if (destinations instanceof Unknown) return inside === undefined ? false : destinations;
  if (destinations.length === 0 && destinationReferences.length === 0) return true;
  if (inside === undefined) return false;
  const addresses = parseAddresses(destinations);
  if (isSubset(inside, addresses)) return true;
  return overlaps(inside, addresses) ? someDestinations(destinations, scope) : false;
}

function someDestinations(destinations: readonly string[], scope: Scope): Unknown {
  return new Unknown({
    kind: "not-collected",
    scope: scope.id,
    message: `Which of the addresses is meant by ${destinations.join(", ")} cannot be told.`,
  });
}

/** Why it cannot be told whether a rule is for a machine. */
export function unlistedTargets({ targetTags, targetNetworks }: PolicyRuleFacts, scope: Scope): Unknown {
  const message =
    targetTags.length > 0
      ? `Which machines have the secure tags ${targetTags.join(", ")} is not collected.`
      : `Which projects have the numbers in ${targetNetworks.join(", ")} is not collected.`;
  return new Unknown({ kind: "not-collected", scope: scope.id, message });
}
