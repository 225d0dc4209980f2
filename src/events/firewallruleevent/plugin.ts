/** The `firewallruleevent` event plugin: Cloudmarker's, with exact sets of addresses and ports. */
import type { Evaluation } from "../../model/evaluation.ts";
import type { FirewallRule } from "../../model/firewall-rule.ts";
import type { Resource } from "../../model/resource.ts";
import type { RuleSummary } from "../../model/rule.ts";
import type { Scope } from "../../model/scope.ts";
import type { UnknownCause } from "../../model/unknown.ts";
import { type Exposure, type InternetExposure, internetExposure } from "../../net/exposure.ts";
import { parsePorts, portsText } from "../../net/ports.ts";
import type { EventPlugin, PluginModule, ScopeView } from "../../plugin.ts";
import { referenceOf } from "../reference.ts";
import { allListingApis, listingApis, unlistedCauses } from "./listing.ts";
import { declaration, type FirewallRuleEventParams } from "./params.ts";

/** A resource whose `com` is a firewall rule, and where it stands and whom it is for, where its provider says. */
type FirewallRuleResource = Resource & {
  readonly com: FirewallRule & {
    readonly firewall?: string;
    readonly network?: string;
    readonly targets?: readonly string[];
  };
};

export default {
  ...declaration,
  create: (params: FirewallRuleEventParams): EventPlugin => {
    const rule = ruleOf(params);
    return {
      needs: [
        "aws.ec2.security_group_rule",
        "aws.ec2.network_acl_entry",
        "aws.ec2.prefix_list",
        "azure.network.security_rule",
        "gcp.compute.firewall_rule",
      ],
      rules: [rule],
      evaluate: function* (view: ScopeView): Iterable<Evaluation> {
        const firewallRules = view.resources.filter(isFirewallRule);
        const denials = denialsBySet(firewallRules);
        for (const resource of firewallRules) {
          const before = denialsFor(resource, denials.get(setOf(resource)) ?? []);
          yield evaluate({ resource, before, scope: view.scope.id, rule, ports: params.ports });
        }
        for (const cause of unlistedCauses(view.scope, view.ledger)) yield unlisted(view.scope, rule, cause);
      },
    };
  },
} satisfies PluginModule<"event", FirewallRuleEventParams>;

function isFirewallRule(resource: Resource): resource is FirewallRuleResource {
  return resource.com.type === "firewall_rule";
}

/** What is denied can take away from what is allowed: a rule is not judged without it. */
function denialsBySet(resources: readonly FirewallRuleResource[]): Map<string, FirewallRuleResource[]> {
  const denials = new Map<string, FirewallRuleResource[]>();
  for (const resource of resources) {
    if (resource.com.access !== "deny") continue;
    const known = denials.get(setOf(resource));
    if (known === undefined) denials.set(setOf(resource), [resource]);
    else known.push(resource);
  }
  return denials;
}

/**
 * Rules decide together within their firewall; those of Google Cloud, which are firewalls by themselves, in their network.
 * https://cloud.google.com/firewall/docs/firewalls#priority_order_for_firewall_rules
 */
function setOf({ com }: FirewallRuleResource): string {
  return com.cloud === "gcp" ? (com.network ?? com.id) : (com.firewall ?? com.id);
}

/** A denial for other machines than those that a rule is for denies it nothing; one for all machines does. */
function denialsFor({ com }: FirewallRuleResource, denials: readonly FirewallRuleResource[]): FirewallRule[] {
  const own = (com.targets ?? []).join(" ");
  const forIts = denials.filter((denial) => {
    const targets = denial.com.targets ?? [];
    return targets.length === 0 || targets.join(" ") === own;
  });
  return forIts.map((denial) => denial.com);
}

interface Question {
  readonly resource: FirewallRuleResource;
  /** Rules that deny, of the same firewall. */
  readonly before: readonly FirewallRule[];
  readonly scope: string;
  readonly rule: RuleSummary;
  readonly ports: readonly (number | string)[];
}

function evaluate(question: Question): Evaluation {
  const { resource, scope, rule } = question;
  const judged = { rule, resource: referenceOf(resource), scope };
  const { access, direction, enabled } = resource.com;
  if (access !== "allow" || direction !== "in" || !enabled) return { ...judged, status: "pass" };
  const { open, undecided } = exposureOf(question);
  const [cause] = undecided;
  if (open.length > 0) return failed(resource, open, scope, rule);
  if (cause !== undefined) return { ...judged, status: "unknown", cause };
  return { ...judged, status: "pass" };
}

/** A rule that makes no sense is no reason to lose sight of the others. */
function exposureOf({ resource, before, scope, ports }: Question): InternetExposure {
  try {
    return internetExposure([...before, resource.com], { protocols: ["tcp"], ports });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = `firewall rule ${resource.com.id} cannot be understood: ${error.message}`;
    return { open: [], undecided: [{ kind: "failed", scope, message }] };
  }
}

function unlisted({ id, cloud, account, region }: Scope, rule: RuleSummary, cause: UnknownCause): Evaluation {
  return {
    rule,
    status: "unknown",
    resource: { id, name: id, type: rule.resource, cloud, account, region },
    scope: id,
    cause,
  };
}

function failed(
  resource: FirewallRuleResource,
  open: readonly Exposure[],
  scope: string,
  rule: RuleSummary,
): Evaluation {
  const ports = portsText(parsePorts(open.map((exposure) => exposure.ports))).split(",");
  const exposedPorts = ports.map((text) => (/^\d+$/.test(text) ? Number(text) : text));
  const description = `firewall rule ${resource.com.id} lets the internet reach TCP ${ports.join(", ")}`;
  return {
    rule,
    status: "fail",
    resource: referenceOf(resource),
    scope,
    message: open.map(({ facet }) => facet).join("; "),
    evidence: open.map(({ family, protocol, ports: range, sources }) => ({ family, protocol, ports: range, sources })),
    facets: open.map(({ facet }) => facet).sort(),
    record: {
      ext: resource.ext,
      com: {
        description: `The ${description}.`,
        recommendation: "Allow only the addresses that need it.",
        exposed_ports: exposedPorts,
      },
    },
  };
}

function ruleOf({ ports, severity }: FirewallRuleEventParams): RuleSummary {
  return {
    id: "firewall_rule_event",
    title: "Firewall rule keeps the internet away from the listed ports",
    severity,
    tags: ["network"],
    resource: "firewall_rule",
    apis: allListingApis,
    apisByCloud: listingApis,
    description: `A rule that lets the internet reach one of the ports ${ports.join(", ")} over TCP.`,
    remediation: "Allow only the addresses that need it.",
    controls: {},
    references: [],
  };
}
