/** Rules of firewall policies: hierarchical ones and those of networks. */
import type { protos } from "@google-cloud/compute";
import type { FirewallRule } from "../../../model/firewall-rule.ts";
import type { Scope } from "../../../model/scope.ts";
import { type Known, Unknown } from "../../../model/unknown.ts";
import { cidrsOf } from "../../modelling/checked-values.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import type { PolicyRuleFacts } from "../declarations/firewall-policies.ts";
import { lastPart, selfLinkPath } from "../self-link.ts";
import { everyPort, serviceOf } from "./services.ts";

type PolicyRule = protos.google.cloud.compute.v1.IFirewallPolicyRule;
type Matcher = protos.google.cloud.compute.v1.IFirewallPolicyRuleMatcher;

/**
 * The rules of a policy that machines meet: those for load balancers are left out.
 * https://cloud.google.com/firewall/docs/firewall-policies-rule-details
 */
export function policyRules(rules: readonly RawObject<PolicyRule>[], scope: Scope): PolicyRuleFacts[] {
  return rules
    .filter((raw) => (raw.text("targetType") ?? "INSTANCES") === "INSTANCES")
    .map((raw) => policyRule(raw, scope));
}

function policyRule(raw: RawObject<PolicyRule>, scope: Scope): PolicyRuleFacts {
  const priority = raw.integer("priority") ?? raw.refuse("has no priority");
  const name = raw.text("ruleName");
  const match = raw.object("match");
  const direction = directionOf(raw);
  return {
    id: name === undefined ? String(priority) : `${priority} ${name}`,
    description: raw.text("description") ?? "",
    direction,
    action: actionOf(raw),
    priority,
    enabled: raw.flag("disabled") !== true,
    isLogged: raw.flag("enableLogging") === true,
    services: servicesOf(match),
    ...sidesOf(match, direction, scope),
    targetServiceAccounts: raw.texts("targetServiceAccounts"),
    targetTags: raw.objects("targetSecureTags").map((tag) => tag.requiredText("name")),
    targetNetworks: raw.texts("targetResources").map((link) => selfLinkPath(link)),
  };
}

function servicesOf(match: RawObject<Matcher> | undefined): PolicyRuleFacts["services"] {
  const configs = match?.objects("layer4Configs") ?? [];
  if (configs.length === 0) return [{ protocol: "all", ports: everyPort }];
  return configs.map((config) => serviceOf(config, config.requiredText("ipProtocol"), config.texts("ports")));
}

function directionOf(raw: RawObject<PolicyRule>): FirewallRule["direction"] {
  const direction = raw.text("direction");
  if (direction !== "INGRESS" && direction !== "EGRESS") return raw.refuse(`has the direction ${direction}`);
  return direction === "INGRESS" ? "in" : "out";
}

function actionOf(raw: RawObject<PolicyRule>): PolicyRuleFacts["action"] {
  const action = raw.requiredText("action");
  if (action === "apply_security_profile_group") return "inspect";
  if (action === "allow" || action === "goto_next") return action;
  return action === "deny" || action.startsWith("deny(") ? "deny" : raw.refuse(`has the action ${action}`);
}

/**
 * What a rule is about on each side. Ranges, names, countries and lists count together; a kind of network narrows them, and
 * all kinds but the internet leave nothing of it. Whom names, countries, threat lists and groups mean is not collected.
 * https://cloud.google.com/firewall/docs/understand-network-contexts
 */
function sidesOf(match: RawObject<Matcher> | undefined, direction: FirewallRule["direction"], scope: Scope) {
  const sources = sideOf(match, sourceFields, scope);
  const destinations = sideOf(match, destinationFields, scope);
  const everyone = { addresses: ["0.0.0.0/0", "::/0"], references: [] };
  const asked = direction === "in" ? (sources ?? everyone) : (destinations ?? everyone);
  const other = (direction === "in" ? destinations : sources) ?? { addresses: [], references: [] };
  const [from, to] = direction === "in" ? [asked, other] : [other, asked];
  return {
    sources: from.addresses,
    sourceReferences: from.references,
    destinations: to.addresses,
    destinationReferences: to.references,
  };
}

interface Side {
  readonly addresses: Known<readonly string[]>;
  readonly references: readonly string[];
}

const sourceFields = {
  ranges: "srcIpRanges",
  lists: ["srcAddressGroups", "srcFqdns", "srcRegionCodes", "srcThreatIntelligences"],
  networks: ["srcNetworkContext", "srcNetworkType"],
  tags: "srcSecureTags",
} as const;

const destinationFields = {
  ranges: "destIpRanges",
  lists: ["destAddressGroups", "destFqdns", "destRegionCodes", "destThreatIntelligences"],
  networks: ["destNetworkContext", "destNetworkType"],
  tags: undefined,
} as const;

type SideFields = typeof sourceFields | typeof destinationFields;

/** Undefined where the rule says nothing of the side. */
function sideOf(match: RawObject<Matcher> | undefined, fields: SideFields, scope: Scope): Side | undefined {
  if (match === undefined) return undefined;
  const ranges = match.texts(fields.ranges);
  const lists = fields.lists.flatMap((field) =>
    match.texts(field).map((name) => `${listKinds[field]} ${lastPart(name)}`),
  );
  const tags = fields.tags === undefined ? [] : match.objects(fields.tags).map((tag) => tag.requiredText("name"));
  const network = fields.networks.map((field) => match.text(field)).find((kind) => kind !== undefined);
  if (ranges.length === 0 && lists.length === 0 && tags.length === 0) {
    if (network === undefined || network === "UNSPECIFIED") return undefined;
    return network === "INTERNET" ? undefined : { addresses: [], references: [`network ${network}`] };
  }
  const isInternal = network !== undefined && !["INTERNET", "UNSPECIFIED"].includes(network);
  if (isInternal) return { addresses: [], references: [`network ${network}`, ...tags] };
  const addresses = lists.length === 0 ? cidrsOf(match, ranges) : notResolved(lists, scope);
  return { addresses, references: tags };
}

const listKinds = {
  srcAddressGroups: "address group",
  srcFqdns: "domain name",
  srcRegionCodes: "country",
  srcThreatIntelligences: "threat list",
  destAddressGroups: "address group",
  destFqdns: "domain name",
  destRegionCodes: "country",
  destThreatIntelligences: "threat list",
} as const;

function notResolved(lists: readonly string[], scope: Scope): Unknown {
  return new Unknown({
    kind: "not-collected",
    scope: scope.id,
    message: `Which addresses are meant by ${lists.join(", ")} is not collected.`,
  });
}
