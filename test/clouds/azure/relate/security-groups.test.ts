import { describe, expect, test } from "vitest";
import { exposed } from "../exposed.ts";
import { scaleSet } from "../fixtures/machines.ts";
import { groupId, groupOf, ruleOf, subnetId } from "../fixtures/network.ts";
import { idOf, only, readScopes, type ScopeContents } from "../scope-parts.ts";

type Written = Readonly<Record<string, unknown>>;

const networkId = idOf("Microsoft.Network/virtualNetworks", "shop");
const nicId = idOf("Microsoft.Network/networkInterfaces", "nic");
const members = idOf("Microsoft.Network/applicationSecurityGroups", "Members");

function network(occupants: readonly string[]) {
  const ipConfigurations = occupants.map((id) => ({ id: `${id}/ipConfigurations/one` }));
  return {
    id: networkId,
    properties: { subnets: [{ id: subnetId("web"), name: "web", properties: { ipConfigurations } }] },
  };
}

function memberAt(privateIPAddress: string) {
  const properties = {
    privateIPAddress,
    subnet: { id: subnetId("web") },
    applicationSecurityGroups: [{ id: members }],
  };
  const id = idOf("Microsoft.Network/networkInterfaces", privateIPAddress);
  return { id, properties: { ipConfigurations: [{ id: `${id}/ipConfigurations/one`, properties }] } };
}

function groupIn(contents: ScopeContents) {
  return only(readScopes(contents), "azure.network.security_group");
}

describe("what a group decides for", () => {
  test("is the subnets, interfaces and scale sets that name it", () => {
    const id = idOf("Microsoft.Network/networkSecurityGroups", "shop-workers");
    const attached = { subnets: [{ id: subnetId("web") }], networkInterfaces: [{ id: nicId }] };
    const { com } = groupIn({
      items: {
        "network.security_group": [groupOf(id, [], attached)],
        "network.virtual_network": [network([nicId, "/gateway"])],
        "compute.scale_set": [scaleSet],
      },
    });
    expect(com.attachments).toEqual([subnetId("web"), nicId, scaleSet.id].map((one) => one.toLowerCase()).sort());
    expect(com).toMatchObject({ unattached: false, interfaces: 2, interfacesInNetwork: 2 });
  });

  test("is also what names it while the group does not say so", () => {
    const web = network([]);
    const [subnet] = web.properties.subnets;
    Object.assign(subnet?.properties ?? {}, { networkSecurityGroup: { id: groupId.toUpperCase() } });
    const naming = { id: nicId, properties: { networkSecurityGroup: { id: groupId }, ipConfigurations: [] } };
    const { com } = groupIn({
      items: {
        "network.security_group": [groupOf(groupId, [])],
        "network.virtual_network": [web],
        "network.network_interface": [naming],
      },
    });
    expect(com.attachments).toEqual([nicId, subnetId("web")].map((one) => one.toLowerCase()).sort());
    expect(com.unattached).toBe(false);
  });

  test("is nothing, for certain, only where scale sets were listed", () => {
    const items = { "network.security_group": [groupOf(groupId, [])] };
    expect(groupIn({ items }).com).toMatchObject({ attachments: [], unattached: true, interfaces: 0 });
    const outcomes = { "Microsoft.Compute/virtualMachineScaleSets": "denied" as const };
    expect(groupIn({ items, outcomes }).com).toMatchObject({
      attachments: { cause: { kind: "denied" } },
      unattached: false,
    });
    const disabled = { "Microsoft.Compute/virtualMachineScaleSets": "disabled" as const };
    expect(groupIn({ items, outcomes: disabled }).com.unattached).toBe(true);
  });

  test("cannot be counted where a subnet was not read", () => {
    const items = { "network.security_group": [groupOf(groupId, [], { subnets: [{ id: subnetId("web") }] })] };
    const outcomes = { "Microsoft.Network/virtualNetworks": "denied" as const };
    expect(groupIn({ items, outcomes }).com.interfaces).toMatchObject({ cause: { kind: "denied" } });
    expect(groupIn({ items }).com.interfaces).toMatchObject({ cause: { kind: "failed" } });
  });
});

describe("an application security group in a rule", () => {
  const to: Written = {
    destinationPortRange: "22",
    destinationAddressPrefix: "",
    destinationApplicationSecurityGroups: [{ id: members }],
  };

  test("means the addresses of its members, in the group and in the rule's own resource", () => {
    const resources = readScopes({
      items: {
        "network.security_group": [groupOf(groupId, [ruleOf("ssh", to)])],
        "network.network_interface": [memberAt("10.20.1.4"), memberAt("10.20.1.5")],
      },
    });
    const wanted = {
      destinations: ["10.20.1.4/31"],
      destinationReferences: [],
      addressLists: [members.toLowerCase()],
    };
    expect(only(resources, "azure.network.security_group").com.rules[0]).toMatchObject(wanted);
    expect(only(resources, "azure.network.security_rule", "ssh").com).toMatchObject(wanted);
  });

  test("stays a reference where it has no members, and is open all the same", () => {
    const { rules } = groupIn({ items: { "network.security_group": [groupOf(groupId, [ruleOf("ssh", to)])] } }).com;
    expect(rules[0]).toMatchObject({ destinations: [], destinationReferences: [members.toLowerCase()] });
    expect(exposed(rules, 22)).toBe(true);
  });

  test("that is closed leaves the others open", () => {
    const rules = [
      ruleOf("no", { ...to, access: "Deny", priority: 100 }),
      ruleOf("ssh", { destinationPortRange: "22", priority: 200 }),
    ];
    const items = {
      "network.security_group": [groupOf(groupId, rules)],
      "network.network_interface": [memberAt("10.20.1.4")],
    };
    expect(exposed(groupIn({ items }).com.rules, 22)).toBe(true);
    const both = [rules[0]!, ruleOf("ssh", { ...to, priority: 200 })];
    expect(
      exposed(groupIn({ items: { ...items, "network.security_group": [groupOf(groupId, both)] } }).com.rules, 22),
    ).toBe(false);
  });

  test("as a source stays a reference: its members have no addresses on the internet", () => {
    const from = { sourceAddressPrefix: "", sourceApplicationSecurityGroups: [{ id: members }] };
    const items = {
      "network.security_group": [groupOf(groupId, [ruleOf("in", from)])],
      "network.network_interface": [memberAt("10.20.1.4")],
    };
    expect(groupIn({ items }).com.rules[0]).toMatchObject({ sources: [], sourceReferences: [members.toLowerCase()] });
  });

  test("as the source of a rule for traffic out means its members", () => {
    const out = { direction: "Outbound", sourceAddressPrefix: "", sourceApplicationSecurityGroups: [{ id: members }] };
    const items = {
      "network.security_group": [groupOf(groupId, [ruleOf("out", out)])],
      "network.network_interface": [memberAt("10.20.1.4")],
    };
    expect(groupIn({ items }).com.rules[0]).toMatchObject({ sources: ["10.20.1.4/32"], sourceReferences: [] });
  });
});
