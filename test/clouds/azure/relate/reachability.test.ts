import { describe, expect, test } from "vitest";
import { Unknown } from "../../../../src/model/unknown.ts";
import { internetExposure } from "../../../../src/net/exposure.ts";
import { bareMachine as machine, machine as namingMachine } from "../fixtures/machines.ts";
import { groupOf, ruleOf } from "../fixtures/network.ts";
import { idOf, only, readScopes, type ScopeContents } from "../scope-parts.ts";

const networkId = idOf("Microsoft.Network/virtualNetworks", "net");
const subnetId = `${networkId}/subnets/web`;
const nicId = idOf("Microsoft.Network/networkInterfaces", "nic");
const configurationId = `${nicId}/ipConfigurations/one`;
const ofSubnet = idOf("Microsoft.Network/networkSecurityGroups", "of-subnet");
const ofInterface = idOf("Microsoft.Network/networkSecurityGroups", "of-interface");
const tableId = idOf("Microsoft.Network/routeTables", "table");
const addressId = idOf("Microsoft.Network/publicIPAddresses", "address");
const balancerId = idOf("Microsoft.Network/loadBalancers", "balancer");
const groupOfMembers = idOf("Microsoft.Network/applicationSecurityGroups", "members");

type Rules = Readonly<Record<string, unknown>>[];

/** One machine with a public address, of which the internet reaches what these let through. */
interface Given {
  readonly subnetRules?: Rules;
  readonly interfaceRules?: Rules;
  readonly routes?: Rules;
  readonly sku?: string;
  readonly address?: string | null;
  readonly privateAddress?: string;
  readonly configuration?: Readonly<Record<string, unknown>>;
  readonly balancer?: Readonly<Record<string, unknown>>;
  readonly outcomes?: ScopeContents["outcomes"];
}

const ssh = { destinationPortRange: "22" };
const closed = { access: "Deny", protocol: "*", destinationPortRange: "*", sourceAddressPrefix: "*" };

function reachable(given: Given) {
  const { outcomes = {} } = given;
  const resources = readScopes({ outcomes, items: itemsOf(given) });
  const { com } = only(resources, "azure.compute.virtual_machine");
  if (com.reachable instanceof Unknown) return { open: [] as string[], undecided: [com.reachable.cause], ids: [] };
  const { open, undecided } = internetExposure(com.reachable, { protocols: ["all"], ports: ["all"] });
  return { open: open.map(({ facet }) => facet), undecided, ids: com.reachable.map(({ id }) => id) };
}

function itemsOf(given: Given): Record<string, unknown[]> {
  const { subnetRules, interfaceRules, routes, sku = "Standard", address = "20.1.2.3", balancer } = given;
  return {
    "network.virtual_network": [networkOf(given)],
    "network.security_group": [...groupsOf(ofSubnet, subnetRules), ...groupsOf(ofInterface, interfaceRules)],
    "network.route_table": routes === undefined ? [] : [tableOf(routes)],
    "network.network_interface": [interfaceOf(given)],
    "network.public_ip_address": [
      { id: addressId, sku: { name: sku }, properties: { ipAddress: address ?? "20.1.2.3" } },
    ],
    "network.load_balancer": balancer === undefined ? [] : [balancer],
    "compute.virtual_machine": [machine],
  };
}

function networkOf({ subnetRules, routes }: Given) {
  const properties = {
    addressPrefix: "10.0.0.0/24",
    ...(subnetRules === undefined ? {} : { networkSecurityGroup: { id: ofSubnet } }),
    ...(routes === undefined ? {} : { routeTable: { id: tableId } }),
  };
  return { id: networkId, name: "net", properties: { subnets: [{ id: subnetId, name: "web", properties }] } };
}

function groupsOf(id: string, rules: Rules | undefined) {
  if (rules === undefined) return [];
  return [
    groupOf(
      id,
      rules.map((one, at) => ruleOf(`rule-${at}`, { priority: 100 + at, ...one })),
    ),
  ];
}

function tableOf(routes: Rules) {
  return { id: tableId, properties: { routes: routes.map((properties) => ({ id: "r", properties })) } };
}

function interfaceOf({ interfaceRules, address, privateAddress = "10.0.0.4", configuration }: Given) {
  const properties = {
    privateIPAddress: privateAddress,
    subnet: { id: subnetId },
    ...(address === null ? {} : { publicIPAddress: { id: addressId } }),
    ...configuration,
  };
  return {
    id: nicId,
    properties: {
      virtualMachine: { id: machine.id },
      ipConfigurations: [{ id: configurationId, properties }],
      ...(interfaceRules === undefined ? {} : { networkSecurityGroup: { id: ofInterface } }),
    },
  };
}

const tcp22 = ["tcp/22 from 0.0.0.0/0"];

describe("a machine with a public address", () => {
  test.each<[string, Given, string[]]>([
    ["whose subnet lets SSH in", { subnetRules: [ssh] }, tcp22],
    ["whose interface lets SSH in", { interfaceRules: [ssh] }, tcp22],
    ["whose subnet and interface both do", { subnetRules: [ssh], interfaceRules: [ssh] }, tcp22],
    ["whose subnet does, and whose interface does not", { subnetRules: [ssh], interfaceRules: [] }, []],
    ["whose interface does, and whose subnet does not", { subnetRules: [], interfaceRules: [ssh] }, []],
    ["that a deny before closes", { subnetRules: [closed, ssh] }, []],
    ["for which another is closed", { subnetRules: [{ ...closed, destinationAddressPrefix: "10.0.0.5" }, ssh] }, tcp22],
    ["which alone is closed", { subnetRules: [{ ...closed, destinationAddressPrefix: "10.0.0.4" }, ssh] }, []],
    ["for another than which SSH is open", { subnetRules: [{ ...ssh, destinationAddressPrefix: "10.0.0.5" }] }, []],
    [
      "whose public address a rule names, in vain",
      { subnetRules: [{ ...ssh, destinationAddressPrefix: "20.1.2.3" }] },
      [],
    ],
    ["of the SKU Standard without any group", {}, []],
    ["of the SKU Basic without any group", { sku: "Basic" }, ["all from 0.0.0.0/0"]],
    ["that has no value until the machine starts", { subnetRules: [ssh], address: "" }, tcp22],
    ["that has none", { subnetRules: [ssh], address: null }, []],
    [
      "whose answers go to an appliance",
      {
        subnetRules: [ssh],
        routes: [{ addressPrefix: "0.0.0.0/0", nextHopType: "VirtualAppliance", nextHopIpAddress: "10.9.0.4" }],
      },
      [],
    ],
    [
      "whose answers to a half of the internet are dropped",
      { subnetRules: [ssh], routes: [{ addressPrefix: "0.0.0.0/1", nextHopType: "None" }] },
      ["tcp/22 from 128.0.0.0/1"],
    ],
    [
      "whose table leads to the internet again, more exactly",
      {
        subnetRules: [ssh],
        routes: [
          { addressPrefix: "0.0.0.0/0", nextHopType: "VirtualAppliance" },
          { addressPrefix: "8.0.0.0/6", nextHopType: "Internet" },
        ],
      },
      ["tcp/22 from 8.0.0.0/6"],
    ],
    ["of IPv6", { subnetRules: [ssh], privateAddress: "fd00::4", address: "2603:1020::4" }, ["tcp/22 from ::/0"]],
  ])("%s", (_name, given, wanted) => {
    const { open, undecided } = reachable(given);
    expect(open.map((facet) => facet.replace("2000::/3", "::/0"))).toEqual(wanted);
    expect(undecided).toEqual([]);
  });

  test("that rules mean by an application security group", () => {
    const to = { destinationAddressPrefix: "", destinationApplicationSecurityGroups: [{ id: groupOfMembers }] };
    const configuration = { applicationSecurityGroups: [{ id: groupOfMembers.toUpperCase() }] };
    expect(reachable({ subnetRules: [{ ...ssh, ...to }], configuration }).open).toEqual(tcp22);
    expect(reachable({ subnetRules: [{ ...ssh, ...to }] }).open).toEqual([]);
    expect(reachable({ subnetRules: [{ ...closed, ...to }, ssh], configuration }).open).toEqual([]);
  });

  test("tells the way", () => {
    expect(reachable({ subnetRules: [ssh], interfaceRules: [ssh] }).ids).toEqual([
      "public address 20.1.2.3 through of-subnet and of-interface",
    ]);
  });
});

describe("a machine behind a public load balancer", () => {
  const frontend = `${balancerId}/frontendIPConfigurations/public`;
  const pool = `${balancerId}/backendAddressPools/machines`;
  const natRule = `${balancerId}/inboundNatRules/ssh`;
  const balancerOf = (properties: Readonly<Record<string, unknown>>, sku = "Standard") => ({
    id: balancerId,
    name: "balancer",
    sku: { name: sku },
    properties: {
      frontendIPConfigurations: [{ id: frontend, properties: { publicIPAddress: { id: addressId } } }],
      ...properties,
    },
  });
  const natTo22 = {
    inboundNatRules: [
      {
        id: natRule,
        properties: {
          frontendIPConfiguration: { id: frontend },
          backendIPConfiguration: { id: configurationId },
          protocol: "Tcp",
          frontendPort: 50_001,
          backendPort: 22,
        },
      },
    ],
  };
  const balanced = (rule: Readonly<Record<string, unknown>>, members: Readonly<Record<string, unknown>>) => ({
    backendAddressPools: [{ id: pool, properties: members }],
    loadBalancingRules: [
      {
        id: `${balancerId}/loadBalancingRules/web`,
        properties: { frontendIPConfiguration: { id: frontend }, backendAddressPool: { id: pool }, ...rule },
      },
    ],
  });
  const web = { protocol: "Tcp", frontendPort: 80, backendPort: 8080 };
  const member = { backendIPConfigurations: [{ id: configurationId }] };
  const open = { subnetRules: [{ destinationPortRange: "*", protocol: "*" }], address: null };

  test.each<[string, Given, string[]]>([
    ["an inbound NAT rule, at its own port", { ...open, balancer: balancerOf(natTo22) }, tcp22],
    ["one that the security group closes", { subnetRules: [], address: null, balancer: balancerOf(natTo22) }, []],
    [
      "one that the security group opens at the port of the frontend alone",
      { subnetRules: [{ destinationPortRange: "50001" }], address: null, balancer: balancerOf(natTo22) },
      [],
    ],
    ["a load-balancing rule", { ...open, balancer: balancerOf(balanced(web, member)) }, ["tcp/8080 from 0.0.0.0/0"]],
    [
      "a pool of addresses",
      {
        ...open,
        balancer: balancerOf(
          balanced(web, { loadBalancerBackendAddresses: [{ name: "one", properties: { ipAddress: "10.0.0.4" } }] }),
        ),
      },
      ["tcp/8080 from 0.0.0.0/0"],
    ],
    [
      "a pool that the interface names",
      {
        ...open,
        configuration: { loadBalancerBackendAddressPools: [{ id: pool }] },
        balancer: balancerOf(balanced(web, {})),
      },
      ["tcp/8080 from 0.0.0.0/0"],
    ],
    [
      "floating IP, past a deny for the machine's own address, which is not the destination",
      {
        subnetRules: [{ ...closed, destinationAddressPrefix: "10.0.0.4" }, { destinationPortRange: "80" }],
        address: null,
        balancer: balancerOf(balanced({ ...web, enableFloatingIP: true }, member)),
      },
      ["tcp/80 from 0.0.0.0/0"],
    ],
    [
      "floating IP, which keeps the port",
      { ...open, balancer: balancerOf(balanced({ ...web, enableFloatingIP: true }, member)) },
      ["tcp/80 from 0.0.0.0/0"],
    ],
    [
      "every port",
      { ...open, balancer: balancerOf(balanced({ protocol: "All", frontendPort: 0, backendPort: 0 }, member)) },
      ["all from 0.0.0.0/0"],
    ],
    [
      "a pool of NAT ports, of which each machine has one",
      {
        ...open,
        balancer: balancerOf({
          backendAddressPools: [{ id: pool, properties: member }],
          inboundNatRules: [
            {
              id: natRule,
              properties: {
                frontendIPConfiguration: { id: frontend },
                backendAddressPool: { id: pool },
                protocol: "Tcp",
                frontendPortRangeStart: 50_000,
                frontendPortRangeEnd: 50_100,
                backendPort: 3389,
              },
            },
          ],
        }),
      },
      ["tcp/3389 from 0.0.0.0/0"],
    ],
    ["a pool of others", { ...open, balancer: balancerOf(balanced(web, {})) }, []],
    ["no group, with the SKU Standard", { address: null, balancer: balancerOf(natTo22) }, []],
    ["no group, with the SKU Basic", { address: null, balancer: balancerOf(natTo22, "Basic") }, tcp22],
    [
      "a frontend inside of the network",
      {
        ...open,
        balancer: balancerOf({
          ...natTo22,
          frontendIPConfigurations: [{ id: frontend, properties: { subnet: { id: subnetId } } }],
        }),
      },
      [],
    ],
  ])("%s", (_name, given, wanted) => {
    const { open: found, undecided } = reachable(given);
    expect(found).toEqual(wanted);
    expect(undecided).toEqual([]);
  });

  test("tells the port that the internet knows", () => {
    expect(reachable({ ...open, balancer: balancerOf(natTo22) }).ids).toEqual([
      "port 50001 of load balancer balancer at 20.1.2.3 through of-subnet",
    ]);
  });
});

describe("what could not be read", () => {
  const denied = (api: string) => ({ outcomes: { [`Microsoft.Network/${api}`]: "denied" as const } });

  test.each([
    ["networkInterfaces", { subnetRules: [ssh] }],
    ["publicIPAddresses", { subnetRules: [ssh] }],
    ["loadBalancers", { subnetRules: [ssh], address: null }],
    ["virtualNetworks", { subnetRules: [ssh] }],
    ["networkSecurityGroups", { subnetRules: [ssh] }],
    ["routeTables", { subnetRules: [ssh], routes: [] }],
  ])("%s leaves open what may be reached", (api, given: Given) => {
    const items = itemsOf(given);
    const kind = {
      networkInterfaces: "network_interface",
      publicIPAddresses: "public_ip_address",
      loadBalancers: "load_balancer",
      virtualNetworks: "virtual_network",
      networkSecurityGroups: "security_group",
      routeTables: "route_table",
    }[api];
    items[`network.${kind}`] = [];
    const resources = readScopes({ ...denied(api), items });
    const { reachable: rules } = only(resources, "azure.compute.virtual_machine").com;
    const { open, undecided } =
      rules instanceof Unknown
        ? { open: [], undecided: [rules.cause] }
        : internetExposure(rules, { protocols: ["tcp"], ports: [22] });
    expect(open).toEqual([]);
    expect(undecided).toMatchObject([{ kind: "denied", api: `Microsoft.Network/${api}` }]);
  });

  test("an interface that the machine names and no listing has leaves open what may be, and hides nothing that is", () => {
    const items = { ...itemsOf({ subnetRules: [ssh] }), "compute.virtual_machine": [namingMachine] };
    const { com } = only(readScopes({ items }), "azure.compute.virtual_machine");
    const rules = com.reachable instanceof Unknown ? [] : com.reachable;
    expect(internetExposure(rules, { protocols: ["tcp"], ports: [22] }).open).toMatchObject([{ facet: tcp22[0] }]);
    expect(internetExposure(rules, { protocols: ["tcp"], ports: [23] })).toMatchObject({
      open: [],
      undecided: [{ kind: "failed", api: "Microsoft.Network/networkInterfaces" }],
    });
  });

  test("decides nothing where a security group closes the machine anyway", () => {
    const { open, undecided } = reachable({ ...denied("publicIPAddresses"), subnetRules: [] });
    expect({ open, undecided }).toEqual({ open: [], undecided: [] });
  });

  test("of a load balancer that another subscription owns is told by its name", () => {
    const foreign = balancerId.replace(/subscriptions\/[^/]+/, "subscriptions/other");
    const configuration = { loadBalancerBackendAddressPools: [{ id: `${foreign}/backendAddressPools/p` }] };
    const { undecided } = reachable({ subnetRules: [ssh], address: null, configuration });
    expect(undecided).toMatchObject([{ kind: "outside-audit" }]);
  });
});
