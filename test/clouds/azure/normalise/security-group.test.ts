import { describe, expect, test } from "vitest";
import { exposed } from "../exposed.ts";
import { defaultRules, groupId, groupOf, ruleOf, subnetId } from "../fixtures/network.ts";
import { only, readScopes } from "../scope-parts.ts";

type Written = Readonly<Record<string, unknown>>;

function groupWith(...rules: readonly Written[]) {
  const raw = groupOf(
    groupId,
    rules.map((given, position) => ruleOf(`rule-${position}`, { priority: 100 + position, ...given })),
  );
  return only(readScopes({ items: { "network.security_group": [raw] } }), "azure.network.security_group");
}

function firstRule(given: Written) {
  return groupWith(given).com.rules[0]!;
}

test.each([undefined, null])("a group whose rules are %s is refused: it is not one without rules", (securityRules) => {
  const raw = groupOf(groupId, []);
  const items = { "network.security_group": [{ ...raw, properties: { ...raw.properties, securityRules } }] };
  expect(() => readScopes({ items })).toThrow(/has no securityRules/);
});

describe("a rule", () => {
  test.each<[string, Written, object]>([
    ["of one prefix", { sourceAddressPrefix: "10.1.2.3/8" }, { sources: ["10.0.0.0/8"] }],
    ["of one address", { sourceAddressPrefix: "10.1.2.3" }, { sources: ["10.1.2.3/32"] }],
    [
      "of several prefixes",
      { sourceAddressPrefix: "", sourceAddressPrefixes: ["0.0.0.0/1", "128.0.0.0/1", "::/0"] },
      { sources: ["0.0.0.0/0", "::/0"] },
    ],
    ["with blanks and commas", { sourceAddressPrefix: " 10.0.0.0/9, 10.128.0.0/9 " }, { sources: ["10.0.0.0/8"] }],
    ["from everywhere", { sourceAddressPrefix: "*" }, { sources: ["0.0.0.0/0", "::/0"] }],
    ["from Any", { sourceAddressPrefix: "Any" }, { sources: ["0.0.0.0/0", "::/0"] }],
    ["from the internet, in any case", { sourceAddressPrefix: "internet" }, { sources: ["0.0.0.0/0", "::/0"] }],
    ["from IPv4 alone", { sourceAddressPrefix: "0.0.0.0/0" }, { sources: ["0.0.0.0/0"] }],
    [
      "from the network",
      { sourceAddressPrefix: "VirtualNetwork" },
      { sources: [], sourceReferences: ["VirtualNetwork"] },
    ],
    [
      "from a service, and an address",
      { sourceAddressPrefix: undefined, sourceAddressPrefixes: ["ApiManagement", "10.0.0.4"] },
      { sources: ["10.0.0.4/32"], sourceReferences: ["ApiManagement"] },
    ],
    ["of one port", { destinationPortRange: "22" }, { ports: [[22, 22]] }],
    [
      "of several ports",
      { destinationPortRange: "", destinationPortRanges: ["22", "3389-3390"] },
      {
        ports: [
          [22, 22],
          [3389, 3390],
        ],
      },
    ],
    ["of ports with blanks and commas", { destinationPortRange: "22, 23" }, { ports: [[22, 23]] }],
    ["of all ports", { destinationPortRange: "*" }, { ports: [[0, 65_535]] }],
    ["of a protocol in any case", { protocol: "UDP" }, { protocol: "17" }],
    ["of all protocols", { protocol: "*" }, { protocol: "all" }],
    ["of ping", { protocol: "Icmp", destinationPortRange: "8" }, { protocol: "1", ports: [[0, 65_535]] }],
    ["that denies", { access: "deny" }, { access: "deny" }],
    ["that is being changed", { provisioningState: "Updating" }, { enabled: true }],
    ["whose last change failed", { provisioningState: "Failed" }, { enabled: true }],
    ["to one machine", { destinationAddressPrefix: "10.20.1.10" }, { destinations: ["10.20.1.10/32"] }],
    ["to the network", { destinationAddressPrefix: "VirtualNetwork" }, { destinations: [], destinationReferences: [] }],
    [
      "to what is not in the network",
      { destinationAddressPrefix: "Internet" },
      { destinations: [], destinationReferences: ["Internet"] },
    ],
    [
      "from some ports",
      { sourcePortRange: "", sourcePortRanges: ["0-1023", "2000"] },
      {
        sourcePorts: [
          [0, 1023],
          [2000, 2000],
        ],
      },
    ],
  ])("%s", (_name, given, wanted) => {
    expect(firstRule(given)).toMatchObject(wanted);
  });

  test("from all ports says nothing of them", () => {
    expect(firstRule({})).not.toHaveProperty("sourcePorts");
  });

  test("for traffic out has its tags on the other side", () => {
    const rule = firstRule({
      direction: "Outbound",
      sourceAddressPrefix: "VirtualNetwork",
      destinationAddressPrefix: "Storage.WestEurope",
    });
    expect(rule).toMatchObject({
      direction: "out",
      sources: [],
      sourceReferences: [],
      destinations: [],
      destinationReferences: ["Storage.WestEurope"],
    });
  });

  test.each(["AzureCloud", "AzureCloud.WestEurope", "SomethingNew"])("from %s is one of unknown sources", (tag) => {
    const { sources, addressLists } = firstRule({ sourceAddressPrefix: tag });
    expect(addressLists).toEqual([tag]);
    expect(sources).toMatchObject({ cause: { kind: "not-collected" } });
    expect(JSON.stringify(sources)).toContain(tag);
  });

  test.each<[string, Written]>([
    ["an address range that is none", { sourceAddressPrefix: "10.0.0.0/99" }],
    ["ports that are none", { destinationPortRange: "ssh" }],
    ["ports that are none", { destinationPortRange: "70000" }],
    ["a protocol that is none", { protocol: "quic" }],
    ["the access", { access: "Audit" }],
    ["the direction", { direction: "constructor" }],
    ["no priority", { priority: undefined }],
    ["a side without addresses", { sourceAddressPrefix: "" }],
    ["no ports", { destinationPortRange: "" }],
  ])("that is none is refused: %s", (message, given) => {
    expect(() => groupWith(given)).toThrow(message);
    expect(() => groupWith(given)).toThrow("networkSecurityGroups/web");
  });
});

describe("a group", () => {
  test("has the rules that Azure made with it, which decide last", () => {
    const { com } = groupWith({});
    expect(com.rules.map(({ id }) => id)).toEqual(["rule-0", ...defaultRules().map(({ name }) => name)]);
    expect(com.rules.at(3)).toMatchObject({ id: "DenyAllInBound", priority: 65_500, access: "deny" });
  });

  test("has each of its rules as a resource of its own", () => {
    const resources = readScopes({ items: { "network.security_group": [groupOf(groupId, [ruleOf("Web")])] } });
    const rule = only(resources, "azure.network.security_rule", "Web");
    expect(rule.com.id).toBe(`${groupId.toLowerCase()}/securityrules/web`);
    expect(rule.com).toMatchObject({ type: "firewall_rule", firewall: groupId.toLowerCase(), region: "westeurope" });
    expect(rule.ext).toMatchObject({ isDefault: false, provisioningState: "Succeeded", resourceGroup: "shop" });
    expect(only(resources, "azure.network.security_rule", "DenyAllInBound").ext.isDefault).toBe(true);
  });

  test("is of the network whose subnets name it, if it is one", () => {
    const subnets = (...ids: string[]) => ({ subnets: ids.map((id) => ({ id })) });
    const networkOf = (attached: Written) =>
      only(
        readScopes({ items: { "network.security_group": [groupOf(groupId, [], attached)] } }),
        "azure.network.security_group",
      ).com.network;
    expect(networkOf(subnets(subnetId("web"), subnetId("workers")))).toMatch(/virtualnetworks\/shop$/);
    expect(networkOf(subnets(subnetId("web"), subnetId("web").replace("shop/subnets", "other/subnets")))).toBe("");
    expect(networkOf({})).toBe("");
  });
});

/** Rows that others judge wrongly, with the true answer. */
describe("port 22 open to the world", () => {
  const ssh = { destinationPortRange: "22" };
  test.each<[string, Written[], boolean]>([
    ["port * from Internet", [{ destinationPortRange: "*" }], true],
    ["destinationPortRanges", [{ destinationPortRange: "", destinationPortRanges: ["22", "3389"] }], true],
    ["::/0", [{ ...ssh, sourceAddressPrefix: "::/0" }], true],
    ["Any", [{ ...ssh, sourceAddressPrefix: "Any" }], true],
    ["plural prefixes", [{ ...ssh, sourceAddressPrefix: "", sourceAddressPrefixes: ["Internet"] }], true],
    ["two halves", [{ ...ssh, sourceAddressPrefix: "", sourceAddressPrefixes: ["0.0.0.0/1", "128.0.0.0/1"] }], true],
    ["deny at 100 before allow at 101", [{ ...ssh, access: "Deny", sourceAddressPrefix: "*" }, ssh], false],
    ["deny after allow", [ssh, { ...ssh, access: "Deny", sourceAddressPrefix: "*" }], true],
    ["a rule that is being updated", [{ ...ssh, provisioningState: "Updating" }], true],
    ["a service tag", [{ ...ssh, sourceAddressPrefix: "ApiManagement" }], false],
    ["UDP", [{ ...ssh, protocol: "Udp" }], false],
    ["an application security group", [asTo("web-servers")], true],
    ["nothing but Azure's own rules", [], false],
  ])("%s", (_name, rules, wanted) => {
    expect(exposed(groupWith(...rules).com.rules, 22)).toBe(wanted);
  });

  function asTo(group: string): Written {
    return { ...ssh, destinationAddressPrefix: "", destinationApplicationSecurityGroups: [{ id: group }] };
  }
});
