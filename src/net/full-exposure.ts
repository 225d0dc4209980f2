/** Which protocols firewall rules open to the internet with every port. */
import type { FirewallRule } from "../model/firewall-rule.ts";
import { Unknown } from "../model/unknown.ts";
import { type Exposure, type ExposureQuestion, internetExposure, type InternetExposure } from "./exposure.ts";

/** What is asked of {@link fullExposure}: protocols as exposures name them, `all` for everything at once. */
export type FullExposureQuestion = Omit<ExposureQuestion, "ports">;

/**
 * The asked protocols of which every port is open. Undecided only where what is not known could open a protocol as a
 * whole: an unknown source of port 443 decides nothing here. Throws RangeError as {@link internetExposure} does.
 */
export function fullExposure(rules: readonly FirewallRule[], question: FullExposureQuestion): InternetExposure {
  const everything = { ...question, protocols: ["all"], ports: ["all"] };
  const isFull = ({ protocol, ports }: Exposure): boolean => ports === "all" && question.protocols.includes(protocol);
  const { open, undecided } = internetExposure(rules, everything);
  const full = open.filter(isFull);
  if (full.length > 0 || undecided.length === 0) return { open: full, undecided: [] };
  const couldBe = internetExposure(rules.map(asOpenAsCanBe), everything).open.some(isFull);
  return { open: [], undecided: couldBe ? undecided : [] };
}

/** An unknown source may be everyone, and an unknown deny nobody. */
function asOpenAsCanBe(rule: FirewallRule): FirewallRule {
  if (!(rule.sources instanceof Unknown)) return rule;
  return { ...rule, sources: rule.access === "allow" ? ["0.0.0.0/0", "::/0"] : [] };
}
