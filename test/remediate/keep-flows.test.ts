import { expect, test } from "vitest";
import type { FirewallRule } from "../../src/model/firewall-rule.ts";
import type { Resource } from "../../src/model/resource.ts";
import { Unknown } from "../../src/model/unknown.ts";
import { flowOf, type KeepFlow, keepFlowsPlugin } from "../../src/remediate/keep-flows.ts";

const scope = { id: "aws:1:eu-west-1", cloud: "aws", account: "1", region: "eu-west-1" };
const groupArn = "arn:aws:ec2:eu-west-1:1:security-group/sg-0a1";

function rule(over: Partial<FirewallRule> = {}): FirewallRule {
  return {
    id: "r",
    description: "",
    direction: "in",
    access: "allow",
    priority: 0,
    enabled: true,
    protocol: "6",
    sources: ["10.0.0.0/8"],
    sourceReferences: [],
    destinations: [],
    destinationReferences: [],
    ports: [[443, 443]],
    ...over,
  };
}

function resource(type: string, id: string, facts: object): Resource {
  const identity = { id, name: "web", account: "1", region: "eu-west-1", cloud: "aws", tags: {}, collectedAt: "" };
  return { ext: { type: `aws.ec2.${type}` }, com: { type, ...identity, ...facts } };
}

function group(...rules: FirewallRule[]): Resource {
  return resource("firewall", groupArn, { rules });
}

function machine(facts: object = {}): Resource {
  return resource("compute", "arn:aws:ec2:eu-west-1:1:instance/i-1", {
    state: "running",
    firewalls: ["sg-0a1"],
    reachable: [],
    ...facts,
  });
}

const flow: KeepFlow = { name: "office", from: ["10.1.0.0/16"], to: "sg-0a1", protocol: "tcp", ports: ["443"] };

function statuses(resources: Resource[], over: Partial<KeepFlow> = {}): string[] {
  const view = { scope, resources, ledger: new Map(), index: undefined as never };
  return [...keepFlowsPlugin([{ ...flow, ...over }]).evaluate(view)].map(({ status }) => status);
}

test.each<[string, FirewallRule[], Partial<KeepFlow>, string]>([
  ["the whole of it gets in", [rule()], {}, "pass"],
  [
    "two rules let in a half each",
    [rule({ sources: ["10.1.0.0/17"] }), rule({ sources: ["10.1.128.0/17"] })],
    {},
    "pass",
  ],
  ["a part of the sources does not", [rule({ sources: ["10.1.0.0/17"] })], {}, "fail"],
  ["one of the ports does not", [rule()], { ports: ["443-444"] }, "fail"],
  ["another protocol does", [rule({ protocol: "17" })], {}, "fail"],
  [
    "nobody knows the sources",
    [rule({ sources: new Unknown({ kind: "denied", scope: "s", message: "m" }) })],
    {},
    "unknown",
  ],
  ["a group is named", [rule({ sources: [], sourceReferences: ["sg-0b2"] })], { from: ["sg-0b2"] }, "pass"],
  ["another group is named", [rule({ sources: [], sourceReferences: ["sg-0c3"] })], { from: ["sg-0b2"] }, "fail"],
  ["all protocols get in", [rule({ protocol: "all", ports: [[0, 65_535]] })], { protocol: "all", ports: [] }, "pass"],
  ["only one protocol gets in", [rule({ ports: [[0, 65_535]] })], { protocol: "all", ports: [] }, "fail"],
])("to a firewall: %s", (_, rules, over, status) => {
  expect(statuses([group(...rules)], over)).toEqual([status]);
});

test.each(["sg-0a1", groupArn, "web", "sg-*"])("%s names the firewall", (to) => {
  expect(statuses([group(rule())], { to })).toEqual(["pass"]);
});

test("what is named by nothing is not judged", () => {
  expect(statuses([group(rule())], { to: "sg-9" })).toEqual([]);
});

test.each<[string, object, Partial<KeepFlow>, string]>([
  ["it runs, and its firewall lets the flow in", {}, {}, "pass"],
  ["it does not run", { state: "stopped" }, {}, "fail"],
  ["nobody knows whether it runs", { state: new Unknown({ kind: "denied", scope: "s", message: "m" }) }, {}, "unknown"],
  ["it has another firewall", { firewalls: ["sg-9"] }, {}, "fail"],
  ["the internet has no way to it", {}, { from: ["8.8.8.0/24"] }, "fail"],
  ["the internet has a way to it", { reachable: [rule({ sources: ["0.0.0.0/0"] })] }, { from: ["8.8.8.0/24"] }, "pass"],
])("to a machine: %s", (_, facts, over, status) => {
  const wide = group(rule({ sources: ["10.0.0.0/8", "8.0.0.0/8"] }));
  expect(statuses([wide, machine(facts)], { to: "i-1", ...over })).toEqual([status]);
});

test("a flow is told from a rule by its id", () => {
  const [declared] = keepFlowsPlugin([flow]).rules ?? [];
  expect(flowOf(declared!.id)).toBe("office");
  expect(flowOf("aws-ec2-instance-imdsv2")).toBeUndefined();
});
