import { describe, expect, it, test } from "vitest";
import { z } from "zod";
import { declaration } from "../../../src/events/firewallruleevent/params.ts";
import plugin from "../../../src/events/firewallruleevent/plugin.ts";
import type { FirewallRule } from "../../../src/model/firewall-rule.ts";
import type { Outcome, Scope } from "../../../src/model/scope.ts";
import { Unknown } from "../../../src/model/unknown.ts";
import { resourceOf, scope, viewOf } from "../views.ts";

const listed = { "ec2:DescribeSecurityGroups": "complete", "ec2:DescribeNetworkAcls": "complete" } as const;

type RuleFacts = Partial<FirewallRule> & { firewall?: string; network?: string; targets?: string[]; cloud?: string };

/** TCP 22 from everywhere, but for what is said otherwise. */
function firewallRule(over: RuleFacts = {}) {
  return resourceOf({
    type: "firewall_rule",
    id: "rule-1",
    description: "",
    direction: "in",
    access: "allow",
    priority: 0,
    enabled: true,
    protocol: "6",
    sources: ["0.0.0.0/0"],
    sourceReferences: [],
    destinations: [],
    destinationReferences: [],
    ports: [[22, 22]],
    ...over,
  });
}

function evaluated(
  rules: readonly RuleFacts[],
  over: { params?: unknown; scope?: Scope; outcomes?: Record<string, Outcome> } = {},
) {
  const event = plugin.create(declaration.params(z).parse(over.params ?? {}));
  return [...event.evaluate(viewOf(rules.map(firewallRule), { outcomes: listed, ...over }))];
}

const statusOf = (rule: RuleFacts, params: unknown = {}) => evaluated([rule], { params })[0]?.status;

describe("a firewall rule", () => {
  const unknown = new Unknown({
    kind: "denied",
    scope: scope.id,
    api: "ec2:GetManagedPrefixListEntries",
    message: "no",
  });

  const cases: [string, RuleFacts, string][] = [
    ["that lets the internet reach SSH", {}, "fail"],
    ["over IPv6", { sources: ["::/0"] }, "fail"],
    ["in two halves", { sources: ["0.0.0.0/1", "128.0.0.0/1"] }, "fail"],
    ["of all protocols", { protocol: "all", ports: [[0, 65_535]] }, "fail"],
    ["of a range that holds a port", { ports: [[3000, 4000]] }, "fail"],
    ["for UDP", { protocol: "17" }, "pass"],
    ["for another port", { ports: [[443, 443]] }, "pass"],
    ["from one network", { sources: ["203.0.113.0/24"] }, "pass"],
    ["from private addresses", { sources: ["10.0.0.0/8"] }, "pass"],
    ["from other groups only", { sources: [], sourceReferences: ["sg-1"] }, "pass"],
    ["that is disabled", { enabled: false }, "pass"],
    ["that denies", { access: "deny" }, "pass"],
    ["of direction out", { direction: "out" }, "pass"],
    ["whose sources are not known", { sources: unknown }, "unknown"],
    ["for another port whose sources are not known", { sources: unknown, ports: [[443, 443]] }, "pass"],
    ["whose sources are no addresses", { sources: ["everywhere"] }, "unknown"],
  ];

  test.each(cases)("%s", (_what, rule, expected) => {
    expect(statusOf(rule)).toBe(expected);
  });

  it("names what decided, for people and for what reads Cloudmarker's records", () => {
    const [evaluation] = evaluated([{ sources: ["0.0.0.0/0", "::/0"], ports: [[20, 3400]] }]);
    expect(evaluation).toMatchObject({
      rule: { id: "firewall_rule_event", severity: "high" },
      status: "fail",
      resource: { id: "rule-1" },
      scope: scope.id,
      record: { com: { exposed_ports: [22, 1433, 1521, 3306, 3389] } },
    });
    expect(evaluation?.facets).toContain("tcp/22 from 0.0.0.0/0");
    expect(evaluation?.facets).toContain("tcp/22 from ::/0");
    expect(evaluation?.record?.com["description"]).toBe(
      "The firewall rule rule-1 lets the internet reach TCP 22, 1433, 1521, 3306, 3389.",
    );
    expect(evaluation?.record?.com["recommendation"]).toMatch(/./);
  });

  it("keeps an unknown's cause", () => {
    expect(evaluated([{ sources: unknown }])[0]?.cause).toEqual(unknown.cause);
  });

  test.each([
    [{ ports: ["443"] }, "fail"],
    [{ ports: ["440-450"] }, "fail"],
    [{ ports: [443] }, "fail"],
    [{ ports: ["22"] }, "pass"],
  ])("is asked for the ports %j: %s", (params, expected) => {
    expect(statusOf({ ports: [[443, 443]] }, params)).toBe(expected);
  });

  it("shows exposed ranges as ranges", () => {
    const [evaluation] = evaluated([{ ports: [[20, 30]] }], { params: { ports: ["20-21", 25] } });
    expect(evaluation?.record?.com["exposed_ports"]).toEqual(["20-21", 25]);
  });
});

describe("what is open to the internet and what is not, where others are wrong:", () => {
  const everywhere = "0.0.0.0/0";
  const allPorts: [number, number][] = [[0, 65_535]];

  test.each<[string, RuleFacts, string]>([
    ["TCP 22 from 0.0.0.0/0", {}, "fail"],
    ["TCP 22 from ::/0", { sources: ["::/0"] }, "fail"],
    ["TCP 20-30", { ports: [[20, 30]] }, "fail"],
    ["TCP 0-65535", { ports: allPorts }, "fail"],
    ["all traffic", { protocol: "all", ports: allPorts }, "fail"],
    ["0.0.0.0/1 and 128.0.0.0/1", { sources: ["0.0.0.0/1", "128.0.0.0/1"] }, "fail"],
    ["::/1 and 8000::/1", { sources: ["::/1", "8000::/1"] }, "fail"],
    ["2000::/3", { sources: ["2000::/3"] }, "fail"],
    ["a prefix list that holds 0.0.0.0/0", { sources: [everywhere], sourceReferences: ["pl-1"] }, "fail"],
    ["UDP 22", { protocol: "17" }, "pass"],
    ["GRE", { protocol: "47", ports: allPorts }, "pass"],
    ["ICMP", { protocol: "1", ports: allPorts }, "pass"],
    ["a reference to a group", { sources: [], sourceReferences: ["sg-1"] }, "pass"],
    ["TCP 22 from 8.0.0.0/8, which is not wider than a /8", { sources: ["8.0.0.0/8"] }, "pass"],
    ["TCP 22 from 8.0.0.0/7, which is", { sources: ["8.0.0.0/7"] }, "fail"],
  ])("%s: %s", (_what, rule, expected) => {
    expect(statusOf(rule)).toBe(expected);
  });
});

describe("rules of one firewall", () => {
  const allow: RuleFacts = { id: "allow", firewall: "acl-1", priority: 100 };
  const deny: RuleFacts = { id: "deny", firewall: "acl-1", access: "deny" };

  test.each([
    ["denied before it is allowed", [allow, { ...deny, priority: 50 }], "pass"],
    ["denied after it is allowed", [allow, { ...deny, priority: 150 }], "fail"],
    [
      "denied in two halves before it is allowed",
      [allow, { ...deny, priority: 50, sources: ["0.0.0.0/1"] }, { ...deny, priority: 60, sources: ["128.0.0.0/1"] }],
      "pass",
    ],
    ["denied for one half only", [allow, { ...deny, priority: 50, sources: ["0.0.0.0/1"] }], "fail"],
    ["denied over the other family", [allow, { ...deny, priority: 50, sources: ["::/0"] }], "fail"],
    ["denied by another firewall", [allow, { ...deny, priority: 50, firewall: "acl-2" }], "fail"],
    ["denied for one address", [allow, { ...deny, priority: 50, sources: ["198.51.100.1/32"] }], "fail"],
  ])("%s: %s", (_what, rules, expected) => {
    expect(evaluated(rules)[0]?.status).toBe(expected);
  });
});

describe("rules of Google Cloud, which decide together in their network", () => {
  const gcp = { cloud: "gcp", network: "networks/shop" };
  const allow: RuleFacts = { ...gcp, id: "allow", firewall: "firewalls/allow", priority: 1000, targets: ["web"] };
  const deny: RuleFacts = {
    ...gcp,
    id: "deny",
    firewall: "firewalls/deny",
    access: "deny",
    priority: 900,
    targets: [],
  };

  test.each<[string, RuleFacts, string]>([
    ["denied for all machines before", deny, "pass"],
    ["denied for the same machines before", { ...deny, targets: ["web"] }, "pass"],
    ["denied at the same priority", { ...deny, priority: 1000 }, "pass"],
    ["denied after", { ...deny, priority: 1100 }, "fail"],
    ["denied for other machines", { ...deny, targets: ["db"] }, "fail"],
    ["denied in another network", { ...deny, network: "networks/other" }, "fail"],
    ["denied by a rule that is switched off", { ...deny, enabled: false }, "fail"],
  ])("%s: %s", (_what, denial, expected) => {
    expect(evaluated([allow, denial])[0]?.status).toBe(expected);
  });

  it("is none of other clouds: groups and ACLs of one network decide apart", () => {
    expect(
      evaluated([
        { ...allow, cloud: "aws" },
        { ...deny, cloud: "aws" },
      ])[0]?.status,
    ).toBe("fail");
  });
});

describe("firewall rules that could not be listed", () => {
  it.each([
    ["azure", "Microsoft.Network/networkSecurityGroups"],
    ["gcp", "compute.firewalls.list"],
  ])("of %s wait for their own API alone", (cloud, api) => {
    const of = { id: `${cloud}:1`, cloud, account: "1", region: "global" };
    expect(evaluated([], { scope: of, outcomes: { [api]: "complete" } })).toEqual([]);
    const [evaluation, ...more] = evaluated([], { scope: of, outcomes: { [api]: "denied" } });
    expect(more).toEqual([]);
    expect(evaluation).toMatchObject({ status: "unknown", cause: { kind: "denied", api } });
  });

  it("are none in a scope that has no firewall rules", () => {
    const azvm = { id: "azvm:1", cloud: "azvm", account: "1", region: "global" };
    expect(evaluated([], { scope: azvm, outcomes: { "Microsoft.Compute/virtualMachines": "denied" } })).toEqual([]);
  });

  it("are unknown once for each API, with the permission that would settle it", () => {
    const outcomes = { "ec2:DescribeSecurityGroups": "denied", "ec2:DescribeNetworkAcls": "complete" } as const;
    const [evaluation, ...more] = evaluated([], { outcomes });
    expect(more).toEqual([]);
    expect(evaluation).toMatchObject({
      status: "unknown",
      resource: { id: scope.id, name: scope.id },
      cause: { kind: "denied", api: "ec2:DescribeSecurityGroups", permission: "ec2:DescribeSecurityGroups" },
    });
  });

  it("are unknown where nobody asked", () => {
    const evaluations = evaluated([], { outcomes: {} });
    expect(evaluations.map(({ cause }) => cause?.kind)).toEqual(["not-collected", "not-collected"]);
  });

  it("are unknown in a cloud of one's own where anything was not read", () => {
    const own = { id: "own:1", cloud: "own", account: "1", region: "global" };
    expect(evaluated([], { scope: own, outcomes: { "own:List": "complete" } })).toEqual([]);
    const evaluations = evaluated([], { scope: own, outcomes: { "own:List": "failed" } });
    expect(evaluations.map(({ status, cause }) => [status, cause?.api])).toEqual([["unknown", "own:List"]]);
  });

  it("are none where all was listed, or the service is disabled", () => {
    expect(evaluated([])).toEqual([]);
    expect(evaluated([], { outcomes: { ...listed, "ec2:DescribeNetworkAcls": "disabled" } })).toEqual([]);
  });
});

test.each([
  [{ ports: [] }],
  [{ ports: [70_000] }],
  [{ ports: ["70000"] }],
  [{ ports: ["22-20"] }],
  [{ ports: ["ssh"] }],
  [{ port: 22 }],
])("firewallruleevent refuses the params %j", (params) => {
  expect(declaration.params(z).safeParse(params).success).toBe(false);
});
