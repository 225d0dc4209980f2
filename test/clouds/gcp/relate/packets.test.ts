/** What of an instance the internet reaches, held against an evaluator that takes packets one by one, as Google's documents say. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { Unknown } from "../../../../src/model/unknown.ts";
import type { FirewallRule } from "../../../../src/model/firewall-rule.ts";
import { parseAddresses } from "../../../../src/net/addresses.ts";
import { effectiveTraffic } from "../../../../src/net/effective-traffic.ts";
import { parsePorts } from "../../../../src/net/ports.ts";
import { isSubset, trafficFrom } from "../../../../src/net/traffic.ts";
import { instance, project } from "../fixtures/well-configured-machines.ts";
import { firewall, firewallPolicy, link, network, route } from "../fixtures/well-configured-networks.ts";
import { only, readScopes } from "../scope-parts.ts";

const here = "europe-west1";
const account = "web@shop-prod.iam.gserviceaccount.com";
const machine = {
  ...instance,
  tags: { items: ["web", "blue"] },
  serviceAccounts: [{ email: account, scopes: [] }],
  networkInterfaces: [
    {
      name: "nic0",
      network: link("global/networks/shop"),
      networkIP: "10.20.1.5",
      accessConfigs: [{ natIP: "34.76.10.20", type: "ONE_TO_ONE_NAT" }],
    },
  ],
};

/** Few enough that rules meet each other. */
interface Packet {
  readonly protocol: string;
  readonly port: number;
  readonly source: string;
}

const halves = { "8.8.8.8": "0.0.0.0/1", "200.1.1.1": "128.0.0.0/1" } as const;
const packets: readonly Packet[] = ["tcp", "udp"].flatMap((protocol) =>
  [22, 80].flatMap((port) => Object.keys(halves).map((source) => ({ protocol, port, source }))),
);

/** What firewalls and policies have in common. */
interface Match {
  readonly sources: readonly string[];
  readonly protocol: string;
  readonly ports: readonly string[];
  readonly disabled: boolean;
  readonly isInbound: boolean;
  readonly destinations: readonly string[];
}

const match: fc.Arbitrary<Match> = fc.record({
  sources: fc.constantFrom(["0.0.0.0/0"], ["0.0.0.0/1"], ["128.0.0.0/1"], ["0.0.0.0/1", "128.0.0.0/1"], ["10.0.0.0/8"]),
  protocol: fc.constantFrom("all", "tcp", "udp", "6", "17"),
  ports: fc.constantFrom([], ["22"], ["0-79"], ["22", "80-90"]),
  disabled: fc.constantFrom(false, false, false, true),
  isInbound: fc.constantFrom(true, true, true, false),
  destinations: fc.constantFrom([], [], [], ["10.20.0.0/16"], ["10.99.0.0/16"]),
});

interface PolicyRule extends Match {
  readonly action: "allow" | "deny" | "goto_next";
  readonly accounts: readonly string[];
  readonly networks: readonly string[];
  readonly type: string | undefined;
}

const policyRule: fc.Arbitrary<PolicyRule> = fc
  .record({
    action: fc.constantFrom("allow", "deny", "goto_next"),
    accounts: fc.constantFrom([], [], [account], ["db@shop-prod.iam.gserviceaccount.com"]),
    networks: fc.constantFrom([], [], [link("global/networks/shop")], [link("global/networks/other")]),
    type: fc.constantFrom(undefined, "INSTANCES", "INTERNAL_MANAGED_LB"),
  })
  .chain((rule) => match.map((matched) => ({ ...matched, ...rule })));

/** Rules in any order: their priorities are what counts, and each has another. */
const policy = fc
  .array(policyRule, { maxLength: 4 })
  .chain((rules) =>
    fc
      .shuffledSubarray([100, 200, 300, 400], { minLength: rules.length, maxLength: rules.length })
      .map((priorities) => rules.map((rule, position) => ({ ...rule, priority: priorities[position] ?? 0 }))),
  );

type Policy = readonly (PolicyRule & { readonly priority: number })[];

interface Firewall extends Match {
  readonly isAllow: boolean;
  readonly priority: number;
  readonly tags: readonly string[];
  readonly accounts: readonly string[];
}

const firewallDrawn: fc.Arbitrary<Firewall> = fc
  .record({
    isAllow: fc.boolean(),
    priority: fc.constantFrom(0, 1000, 1000, 65_535),
    target: fc.constantFrom("all", "all", "blue", "red", "mine", "theirs"),
  })
  .chain(({ target, ...rule }) =>
    match.map((matched) => ({
      ...matched,
      ...rule,
      tags: ["blue", "red"].filter((tag) => tag === target),
      accounts: target === "mine" ? [account] : target === "theirs" ? ["db@shop-prod.iam.gserviceaccount.com"] : [],
    })),
  );

interface World {
  readonly hierarchy: readonly Policy[];
  readonly ofNetwork: readonly Policy[];
  readonly regional: readonly { readonly region: string; readonly rules: Policy }[];
  readonly firewalls: readonly Firewall[];
  readonly policiesFirst: boolean;
}

const world: fc.Arbitrary<World> = fc.record({
  hierarchy: fc.array(policy, { maxLength: 2 }),
  ofNetwork: fc.array(policy, { maxLength: 1 }),
  regional: fc.uniqueArray(fc.record({ region: fc.constantFrom(here, "us-east1"), rules: policy }), {
    maxLength: 2,
    selector: ({ region }) => region,
  }),
  firewalls: fc.array(firewallDrawn, { maxLength: 5 }),
  policiesFirst: fc.boolean(),
});

// What Google Cloud would say of the world.

function rawPolicy(rules: Policy) {
  return rules.map((rule) => ({
    priority: rule.priority,
    action: rule.action,
    direction: rule.isInbound ? "INGRESS" : "EGRESS",
    disabled: rule.disabled,
    ...(rule.type === undefined ? {} : { targetType: rule.type }),
    targetServiceAccounts: rule.accounts,
    targetResources: rule.networks,
    match: {
      srcIpRanges: rule.sources,
      destIpRanges: rule.destinations,
      layer4Configs: [{ ipProtocol: rule.protocol, ...(rule.protocol === "all" ? {} : { ports: rule.ports }) }],
    },
  }));
}

function rawFirewall(rule: Firewall, position: number) {
  const entries = [{ IPProtocol: rule.protocol, ...(rule.protocol === "all" ? {} : { ports: rule.ports }) }];
  return {
    kind: firewall.kind,
    name: `f${position}`,
    selfLink: link(`global/firewalls/f${position}`),
    network: firewall.network,
    direction: rule.isInbound ? "INGRESS" : "EGRESS",
    priority: rule.priority,
    disabled: rule.disabled,
    sourceRanges: rule.sources,
    destinationRanges: rule.destinations,
    ...(rule.tags.length === 0 ? {} : { targetTags: rule.tags }),
    ...(rule.accounts.length === 0 ? {} : { targetServiceAccounts: rule.accounts }),
    ...(rule.isAllow ? { allowed: entries } : { denied: entries }),
  };
}

function resourcesOf({ hierarchy, ofNetwork, regional, firewalls, policiesFirst }: World) {
  const applied = (type: string) => (rules: Policy, position: number) => ({
    type,
    displayName: `${type} ${position}`,
    rules: rawPolicy(rules),
  });
  return readScopes({
    items: {
      project: [project],
      network: [
        {
          ...network,
          networkFirewallPolicyEnforcementOrder: policiesFirst ? "BEFORE_CLASSIC_FIREWALL" : "AFTER_CLASSIC_FIREWALL",
          effectiveFirewalls: {
            firewallPolicys: [...hierarchy.map(applied("HIERARCHY")), ...ofNetwork.map(applied("NETWORK"))],
          },
        },
      ],
      firewall: firewalls.map(rawFirewall),
      firewall_policy: regional.map(({ region, rules }) => ({
        ...firewallPolicy,
        name: region,
        selfLink: link(`regions/${region}/firewallPolicies/${region}`),
        region: link(`regions/${region}`),
        rules: rawPolicy(rules),
      })),
      route: [route],
      instance: [machine],
    },
  });
}

// How Google Cloud would decide: https://cloud.google.com/firewall/docs/firewall-policies-overview#rule-evaluation

type Verdict = "allow" | "deny" | "next";

function isMet({ sources, protocol, ports, disabled, isInbound, destinations }: Match, packet: Packet): boolean {
  const half = halves[packet.source as keyof typeof halves];
  return (
    !disabled &&
    isInbound &&
    (sources.includes("0.0.0.0/0") || sources.includes(half)) &&
    ["all", packet.protocol, packet.protocol === "tcp" ? "6" : "17"].includes(protocol) &&
    (protocol === "all" || ports.length === 0 || ports.some((range) => isInRange(range, packet.port))) &&
    (destinations.length === 0 || destinations.includes("10.20.0.0/16"))
  );
}

function isInRange(range: string, port: number): boolean {
  const [from = 0, to = from] = range.split("-").map(Number);
  return port >= from && port <= to;
}

function byPolicy(rules: Policy, packet: Packet): Verdict {
  const first = rules
    .toSorted((a, b) => a.priority - b.priority)
    .find(
      (rule) =>
        isMet(rule, packet) &&
        rule.type !== "INTERNAL_MANAGED_LB" &&
        (rule.accounts.length === 0 || rule.accounts.includes(account)) &&
        (rule.networks.length === 0 || rule.networks.includes(link("global/networks/shop"))),
    );
  return first === undefined || first.action === "goto_next" ? "next" : first.action;
}

/** The firewalls that may be the one that decides: of those that meet the packet the first, and deny before allow. */
function deciding(firewalls: readonly Firewall[], packet: Packet): readonly Firewall[] {
  const met = firewalls.filter(
    (one) =>
      isMet(one, packet) &&
      ((one.tags.length === 0 && one.accounts.length === 0) ||
        one.tags.includes("blue") ||
        one.accounts.includes(account)),
  );
  const first = met.filter(({ priority }) => priority === Math.min(...met.map((one) => one.priority)));
  return first.some(({ isAllow }) => !isAllow) ? first.filter(({ isAllow }) => !isAllow) : first;
}

/** Whether the packet comes in, and the firewalls that let it in if it is one of those. */
function decide(drawn: World, packet: Packet): { readonly comesIn: boolean; readonly by: readonly Firewall[] } {
  const verdictOf = (rules: readonly Policy[]): Verdict =>
    rules.map((one) => byPolicy(one, packet)).find((verdict) => verdict !== "next") ?? "next";
  const ofNetwork = verdictOf([
    ...drawn.ofNetwork,
    ...drawn.regional.filter(({ region }) => region === here).map(({ rules }) => rules),
  ]);
  const by = deciding(drawn.firewalls, packet);
  const [decider] = by;
  const ofFirewalls: Verdict = decider === undefined ? "next" : decider.isAllow ? "allow" : "deny";
  const order: readonly Verdict[] = drawn.policiesFirst
    ? [verdictOf(drawn.hierarchy), ofNetwork, ofFirewalls]
    : [verdictOf(drawn.hierarchy), ofFirewalls, ofNetwork];
  const position = order.findIndex((verdict) => verdict !== "next");
  const isByFirewall = position === (drawn.policiesFirst ? 2 : 1);
  return { comesIn: order[position] === "allow", by: isByFirewall && order[position] === "allow" ? by : [] };
}

function letsIn(rules: Unknown | readonly FirewallRule[], { protocol, port, source }: Packet): boolean {
  if (rules instanceof Unknown) throw new Error("must be known");
  const packet = trafficFrom({ protocols: [protocol], ports: parsePorts([port]), addresses: parseAddresses([source]) });
  const toAll = rules.map((rule) => ({ ...rule, destinations: [] }));
  const { certain, possible } = effectiveTraffic(toAll, "in");
  expect(possible).toEqual(certain);
  return isSubset(packet, certain);
}

test("the internet reaches an instance with exactly the packets that come through everything that decides", () => {
  fc.assert(
    fc.property(world, (drawn) => {
      const { com } = only(resourcesOf(drawn), "gcp.compute.instance");
      for (const packet of packets) {
        expect([packet, letsIn(com.reachable, packet)]).toEqual([packet, decide(drawn, packet).comesIn]);
      }
    }),
    { numRuns: 400 },
  );
});

test("a firewall that lets a packet in is open for it, whatever is denied before", () => {
  fc.assert(
    fc.property(world, (drawn) => {
      const resources = resourcesOf(drawn);
      for (const packet of packets) {
        for (const one of decide(drawn, packet).by) {
          const { com } = only(resources, "gcp.compute.firewall", `f${drawn.firewalls.indexOf(one)}`);
          expect([packet, letsIn(com.rules, packet)]).toEqual([packet, true]);
        }
      }
    }),
    { numRuns: 400 },
  );
});
