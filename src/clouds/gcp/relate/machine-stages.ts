/** The firewalls and policies that decide about traffic to a machine, in their order. */
import { Unknown } from "../../../model/unknown.ts";
import type { AddressSet } from "../../../net/addresses.ts";
import { doubtOf, type Viewpoint } from "../../modelling/doubt.ts";
import type { PolicyRuleFacts } from "../declarations/firewall-policies.ts";
import type { ResourceOf } from "../resource-of.ts";
import { lastPart } from "../self-link.ts";
import { stageRule, unlistedTargets, unreadRules, unreadStage } from "./met-traffic.ts";
import { networkIndex } from "./network-index.ts";
import { outsideAudit, ownersView } from "./owners.ts";
import type { Stage } from "./stages.ts";
import { isFor, isPolicyRuleFor, type Machine } from "./targets.ts";

/** A machine, where it stands, and the addresses inside that traffic leads to. */
export interface Destination extends Machine {
  readonly region: string;
  /** Undefined where no rule of the network names destinations. */
  readonly inside: AddressSet | undefined;
}

type Network = ResourceOf<"gcp.compute.network">;

/**
 * Policies of organization and folders, then by the network's setting its firewalls or the policies of the network, then
 * regional policies. What no rule decides is denied, and is not said.
 * https://cloud.google.com/firewall/docs/firewall-policies-overview#rule-evaluation
 */
export function machineStages(destination: Destination, view: Viewpoint): Stage[] {
  const network = networkIndex(view.index).networks.get(destination.network);
  const owner = ownersView(view, destination.network);
  if (network === undefined || owner === undefined) {
    const doubt = owner === undefined ? undefined : doubtOf(owner, "compute.networks.list");
    return [unreadStage(destination.network, doubt ?? outsideAudit(view, destination.network))];
  }
  const firewalls = firewallStage(destination, owner);
  const ofNetwork = [...policyStages("network", network, destination, owner), ...regionalStages(destination, owner)];
  return [
    ...policyStages("hierarchy", network, destination, owner),
    ...(network.ext.policiesDecideFirst ? [...ofNetwork, firewalls] : [firewalls, ...ofNetwork]),
  ];
}

/** A policy that could not be read may be any of the two kinds, and is told with the first. */
function policyStages(
  kind: "hierarchy" | "network",
  { ext }: Network,
  destination: Destination,
  view: Viewpoint,
): Stage[] {
  const { policies } = ext;
  if (policies instanceof Unknown) {
    const doubt = doubtOf(view, "compute.networks.getEffectiveFirewalls") ?? policies;
    return kind === "hierarchy" ? [unreadStage("firewall policies", doubt)] : [];
  }
  return policies
    .filter((policy) => policy.kind === kind)
    .map(({ name, rules }) => policyStage(name, rules, destination, view));
}

function regionalStages(destination: Destination, view: Viewpoint): Stage[] {
  const doubt = doubtOf(view, "compute.networkFirewallPolicies.aggregatedList");
  const policies = networkIndex(view.index).policies.get(destination.network) ?? [];
  const regional = policies.filter(({ com, ext }) => ext.isRegional && com.region === destination.region);
  return [
    ...regional.map(({ com, ext }) => policyStage(com.name, ext.policyRules, destination, view)),
    ...(doubt === undefined ? [] : [unreadStage("regional firewall policies", doubt)]),
  ];
}

function policyStage(
  name: string,
  rules: readonly PolicyRuleFacts[],
  destination: Destination,
  { scope }: Viewpoint,
): Stage {
  return rules
    .filter(({ direction, enabled }) => enabled && direction === "in")
    .toSorted((a, b) => a.priority - b.priority)
    .flatMap((rule) => {
      const applies = isPolicyRuleFor(rule, destination);
      if (applies === false) return [];
      const met = stageRule(
        { ...rule, id: `${rule.id} of policy ${name}` },
        {
          action: stageAction(rule),
          applies: applies === "perhaps" ? unlistedTargets(rule, scope) : true,
          inside: destination.inside,
          scope,
        },
      );
      return met === undefined ? [] : [met];
    });
}

/** What a profile inspects comes in unless the profile finds something in it. */
export function stageAction({ action }: PolicyRuleFacts): "allow" | "deny" | "pass" {
  if (action === "goto_next") return "pass";
  return action === "inspect" ? "allow" : action;
}

function firewallStage(destination: Destination, view: Viewpoint): Stage {
  const doubt = doubtOf(view, "compute.firewalls.list");
  const firewalls = networkIndex(view.index).firewalls.get(destination.network) ?? [];
  const rules = firewalls
    .filter(({ ext }) => ext.isEnabled && ext.direction === "in" && isFor(ext, destination))
    .flatMap(({ com, ext }) =>
      ext.ownRules.map((rule) => {
        const id = `${rule.id} of ${lastPart(com.id)}`;
        return stageRule(
          { ...rule, id, services: [rule] },
          { action: rule.access, applies: true, inside: destination.inside, scope: view.scope },
        );
      }),
    );
  const met = rules.filter((rule) => rule !== undefined);
  if (doubt === undefined) return met;
  const [mayDeny, mayAllow] = unreadRules("firewalls", doubt);
  return [mayDeny, ...met, mayAllow];
}
