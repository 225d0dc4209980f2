/** Flows that config declares as to be kept: whether the model lets them through, asked before and after a change. */
import type { Evaluation, Status } from "../model/evaluation.ts";
import type { FirewallRule } from "../model/firewall-rule.ts";
import { matchesPattern } from "../model/pattern.ts";
import type { Com, Resource } from "../model/resource.ts";
import type { RuleSummary } from "../model/rule.ts";
import { Unknown } from "../model/unknown.ts";
import { allAddresses, parseAddresses } from "../net/addresses.ts";
import { effectiveTraffic } from "../net/effective-traffic.ts";
import { allPorts, parsePorts } from "../net/ports.ts";
import { hasPorts, parseProtocol } from "../net/protocols.ts";
import { publicAddresses } from "../net/special-ranges.ts";
import { intersect, isEmpty, isSubset, type TrafficSet, trafficFrom, unionAll } from "../net/traffic.ts";
import type { EventPlugin } from "../plugin.ts";
import type { RemediationSettings } from "../remediation/settings.ts";

/** Traffic that must get through, as config declares it. */
export type KeepFlow = RemediationSettings["keep"][number];

/** Stands before the name of a flow where others have the id of a rule. */
const rulePrefix = "remediation.keep:";

/**
 * Evaluates every flow on every firewall and machine that it leads to: `pass` where all of it gets through. A flow is judged
 * as rules are, so that the one comparison which tells the rules that a change breaks tells the flows that it loses. `onPass`
 * is told of each that gets through: a change may take away what it leads to. Throws RangeError naming an address, port or
 * protocol that is none.
 */
export function keepFlowsPlugin(
  flows: readonly KeepFlow[],
  onPass: (evaluation: Evaluation) => void = () => undefined,
): EventPlugin {
  const wanted = flows.map((flow) => wantedOf(flow));
  return {
    needs: [],
    rules: wanted.map(({ rule }) => rule),
    *evaluate({ scope, resources }) {
      for (const resource of resources) {
        if (resource.com.type !== "firewall" && resource.com.type !== "compute") continue;
        for (const want of wanted.filter(({ to }) => isMeant(to, resource.com))) {
          const evaluation = evaluationOf(want, { resource, scope: scope.id, resources });
          if (evaluation.status === "pass") onPass(evaluation);
          yield evaluation;
        }
      }
    },
  };
}

/** The name of the flow that an evaluation is about; undefined where it is about a rule. */
export function flowOf(rule: string): string | undefined {
  return rule.startsWith(rulePrefix) ? rule.slice(rulePrefix.length) : undefined;
}

/** What is to be said of flows that nothing watches over, because they do not hold as things are. One sentence each. */
export function flowNotices(flows: readonly KeepFlow[], evaluations: Iterable<Evaluation>): string[] {
  const statuses = new Map<string, Set<Status>>(flows.map(({ name }) => [name, new Set()]));
  for (const { rule, status } of evaluations) statuses.get(flowOf(rule.id) ?? "")?.add(status);
  return [...statuses].flatMap(([name, found]) => {
    if (found.size === 0)
      return [
        `remediation.keep ${name} leads to no firewall or machine that was read, so no change can be seen to end it.`,
      ];
    if (found.has("fail")) return [`remediation.keep ${name} does not get through everywhere even as things are.`];
    return found.has("unknown")
      ? [`remediation.keep ${name}: it is not known whether it gets through everywhere.`]
      : [];
  });
}

interface Wanted {
  readonly to: string;
  readonly rule: RuleSummary;
  /** From the CIDRs. */
  readonly traffic: TrafficSet;
  /** The same from everywhere: what a rule that names a group must let through. */
  readonly fromAnywhere: TrafficSet;
  readonly groups: readonly string[];
}

function wantedOf({ name, from, to, protocol, ports }: KeepFlow): Wanted {
  const number = parseProtocol(protocol);
  const services = { protocols: [number], ports: hasPorts(number) ? parsePorts(ports) : allPorts };
  const groups = from.filter((source) => source.startsWith("sg-"));
  const cidrs = from.filter((source) => !groups.includes(source));
  return {
    to,
    rule: ruleOf(name),
    traffic: trafficFrom({ ...services, addresses: parseAddresses(cidrs) }),
    fromAnywhere: trafficFrom({ ...services, addresses: allAddresses }),
    groups,
  };
}

function ruleOf(name: string): RuleSummary {
  const nothing = {
    tags: [],
    resource: "any",
    apis: [],
    description: "",
    remediation: "",
    controls: {},
    references: [],
  };
  return { id: `${rulePrefix}${name}`, title: name, severity: "critical", ...nothing };
}

function isMeant(to: string, { id, name }: Com): boolean {
  return [id, shortId(id), name].some((text) => matchesPattern(to, text));
}

function shortId(id: string): string {
  return id.split("/").at(-1) ?? id;
}

interface Judged {
  readonly resource: Resource;
  readonly scope: string;
  /** All of its scope. */
  readonly resources: readonly Resource[];
}

function evaluationOf(wanted: Wanted, { resource, scope, resources }: Judged): Evaluation {
  const { com, ext } = resource;
  const { id, name, cloud, account, region } = com;
  const status = com.type === "firewall" ? firewallStatus([com], wanted) : machineStatus(com, resources, wanted);
  const message = "It is not known what is let through.";
  return {
    rule: wanted.rule,
    resource: { id, name, type: ext.type, cloud, account, region },
    scope,
    status,
    ...(status === "unknown" ? { cause: { kind: "not-collected", scope, message } } : {}),
  };
}

/** A machine must run, and what comes from the internet must find a way to it beside its firewalls. */
function machineStatus(com: Com, resources: readonly Resource[], wanted: Wanted): Status {
  if (com["state"] instanceof Unknown) return "unknown";
  if (com["state"] !== "running") return "fail";
  const ids = Array.isArray(com["firewalls"]) ? com["firewalls"].map(String) : [];
  const firewalls = resources.filter(
    (one) => one.com.type === "firewall" && (ids.includes(one.com.id) || ids.includes(shortId(one.com.id))),
  );
  const status = firewallStatus(
    firewalls.map((one) => one.com),
    wanted,
  );
  return status === "pass" ? internetStatus(com, wanted) : status;
}

function internetStatus(com: Com, { traffic }: Wanted): Status {
  const all = trafficFrom({ protocols: ["all"], ports: allPorts, addresses: publicAddresses });
  const fromInternet = intersect(traffic, all);
  if (isEmpty(fromInternet)) return "pass";
  const { certain, possible } = effectiveTraffic(rulesIn(com, "reachable"), "in");
  if (isSubset(fromInternet, certain)) return "pass";
  return isSubset(fromInternet, possible) ? "unknown" : "fail";
}

/** What several firewalls let in is what any of them does. */
function firewallStatus(firewalls: readonly Com[], { traffic, fromAnywhere, groups }: Wanted): Status {
  const rules = firewalls.map((com) => rulesIn(com, "rules"));
  const byAddress = letIn(rules, traffic);
  const statuses = groups.map((group) =>
    letIn(
      rules.map((some) => ofGroup(some, group)),
      fromAnywhere,
    ),
  );
  if ([byAddress, ...statuses].includes("fail")) return "fail";
  return [byAddress, ...statuses].includes("unknown") ? "unknown" : "pass";
}

function letIn(firewalls: readonly (readonly FirewallRule[])[], traffic: TrafficSet): Status {
  const effective = firewalls.map((rules) => effectiveTraffic(rules, "in"));
  if (isSubset(traffic, unionAll(effective.map(({ certain }) => certain)))) return "pass";
  return isSubset(traffic, unionAll(effective.map(({ possible }) => possible))) ? "unknown" : "fail";
}

/** The rules that name a group, as if they named every address instead. */
function ofGroup(rules: readonly FirewallRule[], group: string): FirewallRule[] {
  return rules
    .filter(({ sourceReferences }) => sourceReferences.includes(group))
    .map((rule) => ({ ...rule, sources: ["0.0.0.0/0", "::/0"], sourceReferences: [] }));
}

/** What is unknown as a whole lets nothing through for certain. */
function rulesIn(com: Com, field: "rules" | "reachable"): readonly FirewallRule[] {
  const rules: unknown = com[field];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as the object model declares both fields
  return Array.isArray(rules) ? (rules as readonly FirewallRule[]) : [];
}
