import { describe, expect, test } from "vitest";
import { idOf, only, readScopes } from "../scope-parts.ts";

type Written = Readonly<Record<string, unknown>>;

const nicId = idOf("Microsoft.Network/networkInterfaces", "Nic");
const subnet = `${idOf("Microsoft.Network/virtualNetworks", "Net")}/subnets/Web`;

function interfaceWith(properties: Written) {
  const raw = { id: nicId, name: "Nic", properties };
  return only(readScopes({ items: { "network.network_interface": [raw] } }), "azure.network.network_interface");
}

describe("an interface", () => {
  test("has the addresses of all its configurations, and the network of the first", () => {
    const { com, ext } = interfaceWith({
      ipConfigurations: [
        { id: `${nicId}/ipConfigurations/One`, properties: { privateIPAddress: "10.0.0.5", subnet: { id: subnet } } },
        { id: `${nicId}/ipConfigurations/two`, properties: { privateIPAddress: "fd00::5", subnet: { id: subnet } } },
        { id: `${nicId}/ipConfigurations/three`, properties: { subnet: { id: subnet } } },
      ],
    });
    expect(com.privateAddresses).toEqual(["10.0.0.5", "fd00::5"]);
    expect(com).toMatchObject({
      subnet: subnet.toLowerCase(),
      network: subnet.toLowerCase().replace("/subnets/web", ""),
    });
    expect(ext.ipConfigurations.map(({ id }) => id)).toContain(`${nicId}/ipConfigurations/one`.toLowerCase());
    expect(ext.ipConfigurations[2]?.privateAddress).toBeUndefined();
  });

  test.each<[string, Written, object]>([
    ["of a machine", { virtualMachine: { id: "/M" } }, { state: "in-use", machine: "/m", isManagedByService: false }],
    ["of nothing", {}, { state: "available", isManagedByService: false, kind: "Standard" }],
    [
      "of a private endpoint",
      { privateEndpoint: { id: "/e" } },
      { state: "in-use", isManagedByService: true, kind: "private-endpoint" },
    ],
    ["of a service", { hostedWorkloads: ["w"] }, { state: "in-use", isManagedByService: true }],
  ])("%s", (_name, given, wanted) => {
    expect(interfaceWith({ ipConfigurations: [], ...given }).com).toMatchObject(wanted);
  });

  test("names the group of its own", () => {
    const { com } = interfaceWith({ ipConfigurations: [], networkSecurityGroup: { id: "/G" } });
    expect(com.firewalls).toEqual(["/g"]);
  });

  test("that does not list its addresses is refused: one may be public", () => {
    expect(() => interfaceWith({})).toThrow(/has no ipConfigurations/);
    const bare = { id: `${nicId}/ipConfigurations/one` };
    expect(() => interfaceWith({ ipConfigurations: [bare] })).toThrow(/ipConfigurations\[0\] has no properties/);
  });
});

describe("a public address", () => {
  const addressWith = (properties: Written, sku?: Written) => {
    const raw = { id: idOf("Microsoft.Network/publicIPAddresses", "a"), name: "a", sku, properties };
    return only(readScopes({ items: { "network.public_ip_address": [raw] } }), "azure.network.public_ip_address");
  };

  test.each<[string, Written, object]>([
    [
      "of an interface",
      { ipAddress: "20.1.2.3", ipConfiguration: { id: `${nicId}/ipConfigurations/one` } },
      { address: "20.1.2.3", isInUse: true, networkInterface: nicId.toLowerCase() },
    ],
    [
      "of a gateway",
      { ipAddress: "20.1.2.3", ipConfiguration: { id: "/gateways/g/ipConfigurations/one" } },
      { isInUse: true, networkInterface: undefined },
    ],
    ["of a NAT gateway", { natGateway: { id: "/n" } }, { address: "", isInUse: true }],
    ["of nothing", { ipAddress: "20.1.2.3" }, { isInUse: false }],
  ])("%s", (_name, given, wanted) => {
    expect(addressWith(given).com).toMatchObject(wanted);
  });

  test("without a SKU is Basic", () => {
    expect(addressWith({}).ext.sku).toBe("Basic");
    expect(addressWith({}, { name: "Standard" }).ext.sku).toBe("Standard");
    expect(addressWith({}, { name: "basic" }).ext.sku).toBe("Basic");
  });
});
