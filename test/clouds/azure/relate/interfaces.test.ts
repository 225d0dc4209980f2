import { describe, expect, test } from "vitest";
import { bareMachine as machine, machine as namingMachine } from "../fixtures/machines.ts";
import { idOf, only, readScopes, type ScopeContents } from "../scope-parts.ts";

type Written = Readonly<Record<string, unknown>>;

const networkId = idOf("Microsoft.Network/virtualNetworks", "net");
const subnetId = `${networkId}/subnets/web`;
const addressId = idOf("Microsoft.Network/publicIPAddresses", "a");

function nic(name: string, properties: Written, configuration: Written = {}) {
  const id = idOf("Microsoft.Network/networkInterfaces", name);
  const one = { id: `${id}/ipConfigurations/one`, properties: { subnet: { id: subnetId }, ...configuration } };
  return { id, name, properties: { ipConfigurations: [one], ...properties } };
}

const ofMachine = { virtualMachine: { id: machine.id.toUpperCase() } };

function contents(interfaces: readonly unknown[], given: ScopeContents = {}, subnet: Written = {}): ScopeContents {
  return {
    ...given,
    items: {
      "network.virtual_network": [
        { id: networkId, properties: { subnets: [{ id: subnetId, name: "web", properties: subnet }] } },
      ],
      "network.public_ip_address": [{ id: addressId, properties: { ipAddress: "20.1.2.3" } }],
      "network.network_interface": interfaces,
      "compute.virtual_machine": [machine],
      ...given.items,
    },
  };
}

const interfaceFacts = [
  "network",
  "subnet",
  "publicAddresses",
  "privateAddresses",
  "networkInterfaces",
  "firewalls",
  "facesInternet",
] as const;

describe("a machine", () => {
  test("has the addresses and groups of all its interfaces, the first one first", () => {
    const interfaces = [
      nic("b", { ...ofMachine, networkSecurityGroup: { id: "/nsg-b" } }, { privateIPAddress: "10.0.0.6" }),
      nic("a", { ...ofMachine, primary: true }, { privateIPAddress: "10.0.0.5", publicIPAddress: { id: addressId } }),
      nic("c", {}, { privateIPAddress: "10.0.0.7" }),
    ];
    const resources = readScopes(contents(interfaces, {}, { networkSecurityGroup: { id: "/nsg-subnet" } }));
    const { com } = only(resources, "azure.compute.virtual_machine");
    expect(com).toMatchObject({
      network: networkId.toLowerCase(),
      subnet: subnetId.toLowerCase(),
      publicAddresses: ["20.1.2.3"],
      privateAddresses: ["10.0.0.5", "10.0.0.6"],
      firewalls: ["/nsg-b", "/nsg-subnet"],
      facesInternet: true,
    });
    expect(com.networkInterfaces).toMatchObject([
      { id: interfaces[1]?.id.toLowerCase(), firewalls: ["/nsg-subnet"], publicAddresses: ["20.1.2.3"] },
      { id: interfaces[0]?.id.toLowerCase(), firewalls: ["/nsg-b", "/nsg-subnet"], publicAddresses: [] },
    ]);
  });

  test("without an interface has nothing", () => {
    const { com } = only(readScopes(contents([])), "azure.compute.virtual_machine");
    expect(com).toMatchObject({
      publicAddresses: [],
      privateAddresses: [],
      firewalls: [],
      facesInternet: false,
      reachable: [],
    });
    expect(com.network).toBeUndefined();
  });

  test("has nothing known where interfaces were not read", () => {
    const outcomes = { "Microsoft.Network/networkInterfaces": "denied" as const };
    const { com } = only(readScopes(contents([], { outcomes })), "azure.compute.virtual_machine");
    const unknown = { cause: { kind: "denied", api: "Microsoft.Network/networkInterfaces" } };
    for (const fact of interfaceFacts) expect(com[fact]).toMatchObject(unknown);
    expect(com.reachable).toMatchObject([{ access: "allow", sources: unknown }]);
  });

  test("has the interface that it names, though that does not name it", () => {
    const [id = ""] = namingMachine.properties.networkProfile.networkInterfaces.map((one) => one.id);
    const silent = { ...nic("silent", {}, { publicIPAddress: { id: addressId } }), id: id.toUpperCase() };
    const items = { "compute.virtual_machine": [namingMachine] };
    const { com } = only(readScopes(contents([silent], { items })), "azure.compute.virtual_machine");
    expect(com).toMatchObject({ publicAddresses: ["20.1.2.3"], facesInternet: true });
  });

  test("has nothing known where it names an interface that no listing has, but that one faces the internet", () => {
    const items = { "compute.virtual_machine": [namingMachine] };
    const unknown = { cause: { kind: "failed", api: "Microsoft.Network/networkInterfaces" } };
    const none = only(readScopes(contents([], { items })), "azure.compute.virtual_machine").com;
    for (const fact of interfaceFacts) expect(none[fact]).toMatchObject(unknown);
    const other = nic("other", ofMachine, { publicIPAddress: { id: addressId } });
    const one = only(readScopes(contents([other], { items })), "azure.compute.virtual_machine").com;
    expect(one).toMatchObject({ facesInternet: true, publicAddresses: unknown });
  });

  test("has groups that are not known where its subnet was not read", () => {
    const outcomes = { "Microsoft.Network/virtualNetworks": "denied" as const };
    const given = { outcomes, items: { "network.virtual_network": [] } };
    const { com } = only(readScopes(contents([nic("a", ofMachine)], given)), "azure.compute.virtual_machine");
    expect(com.firewalls).toMatchObject({ cause: { kind: "denied" } });
    expect(com.networkInterfaces).toMatchObject({ cause: { kind: "denied" } });
    expect(com.publicAddresses).toEqual([]);
  });
});

describe("an interface with a public address", () => {
  const withAddress = [nic("a", {}, { publicIPAddress: { id: addressId } })];

  test.each<[string, ScopeContents, Written, object]>([
    ["faces the internet", {}, {}, { publicAddresses: ["20.1.2.3"], facesInternet: true }],
    [
      "does where a dynamic address has no value until the machine starts",
      { items: { "network.public_ip_address": [{ id: addressId, properties: {} }] } },
      {},
      { publicAddresses: [], facesInternet: true },
    ],
    [
      "may where addresses were not read",
      { outcomes: { "Microsoft.Network/publicIPAddresses": "denied" }, items: { "network.public_ip_address": [] } },
      {},
      { publicAddresses: { cause: { kind: "denied" } }, facesInternet: { cause: { kind: "denied" } } },
    ],
    [
      "may where a complete listing lacks it",
      { items: { "network.public_ip_address": [] } },
      {},
      { publicAddresses: { cause: { kind: "failed" } } },
    ],
    [
      "may where the route table was not read",
      { outcomes: { "Microsoft.Network/routeTables": "denied" } },
      { routeTable: { id: "/t" } },
      { publicAddresses: ["20.1.2.3"], facesInternet: { cause: { kind: "denied" } } },
    ],
    [
      "may where the subnet was not read",
      { outcomes: { "Microsoft.Network/virtualNetworks": "denied" }, items: { "network.virtual_network": [] } },
      {},
      { facesInternet: { cause: { kind: "denied" } } },
    ],
  ])("%s", (_name, given, subnet, wanted) => {
    const resources = readScopes(contents(withAddress, given, subnet));
    expect(only(resources, "azure.network.network_interface").com).toMatchObject(wanted);
  });
});
