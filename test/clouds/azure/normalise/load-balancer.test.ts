import { expect, test } from "vitest";
import { idOf, only, readScopes } from "../scope-parts.ts";

type Written = Readonly<Record<string, unknown>>;

const id = idOf("Microsoft.Network/loadBalancers", "lb");
const frontend = `${id}/frontendIPConfigurations/one`;

function extOf(properties: Written) {
  const raw = { id, name: "lb", sku: { name: "Standard" }, properties };
  return only(readScopes({ items: { "network.load_balancer": [raw] } }), "azure.network.load_balancer").ext;
}

const forwarded = { frontendIPConfiguration: { id: frontend.toUpperCase() }, protocol: "Tcp" };

test.each<[string, Written, object]>([
  [
    "a rule",
    {
      loadBalancingRules: [
        {
          id: "/R",
          properties: {
            ...forwarded,
            frontendPort: 80,
            backendPort: 8080,
            backendAddressPool: { id: "/P" },
            backendAddressPools: [{ id: "/p" }],
          },
        },
      ],
    },
    {
      id: "/r",
      frontend: frontend.toLowerCase(),
      protocol: "6",
      frontendPorts: [80, 80],
      backendPort: 8080,
      pools: ["/p"],
    },
  ],
  [
    "a rule for all ports",
    {
      loadBalancingRules: [
        { id: "/r", properties: { ...forwarded, protocol: "All", frontendPort: 0, backendPort: 0 } },
      ],
    },
    { protocol: "all", frontendPorts: [0, 65_535], backendPort: 0 },
  ],
  [
    "a NAT rule for one address",
    {
      inboundNatRules: [
        {
          id: "/r",
          properties: {
            ...forwarded,
            frontendPort: 5000,
            frontendPortRangeStart: 0,
            frontendPortRangeEnd: 0,
            backendPort: 22,
            backendIPConfiguration: { id: "/C" },
          },
        },
      ],
    },
    { frontendPorts: [5000, 5000], backendPort: 22, ipConfiguration: "/c", pools: [] },
  ],
  [
    "a NAT rule for a pool",
    {
      inboundNatRules: [
        {
          id: "/r",
          properties: {
            ...forwarded,
            frontendPortRangeStart: 5000,
            frontendPortRangeEnd: 5099,
            backendPort: 22,
            backendAddressPool: { id: "/p" },
          },
        },
      ],
    },
    { frontendPorts: [5000, 5099], pools: ["/p"] },
  ],
  [
    "a NAT pool of a scale set",
    {
      inboundNatPools: [
        {
          id: "/r",
          properties: { ...forwarded, frontendPortRangeStart: 5000, frontendPortRangeEnd: 5099, backendPort: 22 },
        },
      ],
    },
    { frontendPorts: [5000, 5099], backendPort: 22, pools: [] },
  ],
])("%s", (_name, given, wanted) => {
  expect(extOf(given).forwardings[0]).toMatchObject(wanted);
});

test.each<[string, Written, RegExp]>([
  ["which frontend it is for", { protocol: "Tcp", frontendPort: 25_432, backendPort: 5432 }, /names no frontend/],
  ["which port it leads to", { ...forwarded, frontendPort: 25_432 }, /has no backendPort/],
])("a rule that does not say %s is refused", (_name, properties, reason) => {
  expect(() => extOf({ loadBalancingRules: [{ id: "/r", properties }] })).toThrow(reason);
});

test.each<[string, Written, boolean]>([
  ["with a public address", { publicIPAddress: { id: "/a" } }, true],
  ["with one of a prefix", { publicIPPrefix: { id: "/a" } }, true],
  ["that does not say where it is", {}, true],
  ["in a subnet", { subnet: { id: "/s" }, privateIPAddress: "10.0.0.4" }, false],
])("a frontend %s is public: %s", (_name, properties, isPublic) => {
  expect(extOf({ frontendIPConfigurations: [{ id: frontend, properties }] }).frontends[0]?.isPublic).toBe(isPublic);
});

test("a pool names addresses of interfaces, and others with their network", () => {
  const properties = {
    backendIPConfigurations: [{ id: "/C" }],
    loadBalancerBackendAddresses: [{ name: "x", properties: { ipAddress: "10.0.0.9", virtualNetwork: { id: "/N" } } }],
  };
  expect(extOf({ backendAddressPools: [{ id: "/P", properties }] }).pools).toEqual([
    { id: "/p", ipConfigurations: ["/c"], addresses: ["10.0.0.9"], network: "/n" },
  ]);
});
