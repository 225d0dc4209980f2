import { describe, expect, test } from "vitest";
import { Unknown } from "../../../../src/model/unknown.ts";
import {
  address,
  backendService,
  dnsPolicy,
  firewall,
  firewallPolicy,
  forwardingRule,
  link,
  network,
  route,
  sslPolicy,
  subnetwork,
  wellConfiguredNetworks,
} from "../fixtures/well-configured-networks.ts";
import { only, readScopes } from "../scope-parts.ts";

describe("a VPC firewall", () => {
  const of = (fields: object) =>
    only(readScopes({ items: { firewall: [{ ...firewall, ...fields }] } }), "gcp.compute.firewall");

  test.each<[string, object, readonly (readonly [string, readonly (readonly number[])[]])[]]>([
    ["a name of a protocol", { IPProtocol: "tcp", ports: ["22"] }, [["6", [[22, 22]]]]],
    ["upper case", { IPProtocol: "TCP", ports: ["22"] }, [["6", [[22, 22]]]]],
    [
      "a number",
      { IPProtocol: "6", ports: ["22", "80-90"] },
      [
        [
          "6",
          [
            [22, 22],
            [80, 90],
          ],
        ],
      ],
    ],
    ["no ports: all", { IPProtocol: "udp" }, [["17", [[0, 65_535]]]]],
    ["all protocols", { IPProtocol: "all" }, [["all", [[0, 65_535]]]]],
    ["IP in IP by Google's name", { IPProtocol: "ipip" }, [["4", [[0, 65_535]]]]],
    ["ESP", { IPProtocol: "esp" }, [["50", [[0, 65_535]]]]],
  ])("may have %s", (_, entry, services) => {
    const { com } = of({ allowed: [entry] });
    expect(com.rules.map(({ protocol, ports }) => [protocol, ports])).toEqual(services);
  });

  test("is named rule by rule, alike ones too", () => {
    const entry = { IPProtocol: "tcp", ports: ["22", "8000-8080"] };
    expect(of({ allowed: [entry, entry, { IPProtocol: "icmp" }] }).com.rules.map(({ id }) => id)).toEqual([
      "allow-tcp-22,8000-8080",
      "allow-tcp-22,8000-8080-2",
      "allow-icmp",
    ]);
  });

  test.each<[string, object, object]>([
    ["means everyone over IPv4 without sources", { sourceRanges: undefined }, { sources: ["0.0.0.0/0"] }],
    [
      "means no address by tags alone",
      { sourceRanges: [], sourceTags: ["a"] },
      { sources: [], sourceReferences: ["a"] },
    ],
    [
      "means ranges and tags together",
      { sourceRanges: ["10.0.0.0/8"], sourceTags: ["a"], sourceServiceAccounts: ["s@p"] },
      { sources: ["10.0.0.0/8"], sourceReferences: ["a", "s@p"] },
    ],
    ["joins halves", { sourceRanges: ["0.0.0.0/1", "128.0.0.0/1", "::/0"] }, { sources: ["0.0.0.0/0", "::/0"] }],
    ["may name destinations", { destinationRanges: ["10.1.0.0/16"] }, { destinations: ["10.1.0.0/16"] }],
    ["has priority 1000 unless it says so", { priority: undefined }, { priority: 1000 }],
    ["may have priority 0", { priority: 0 }, { priority: 0 }],
    ["does nothing where disabled", { disabled: true }, { enabled: false }],
    [
      "goes everywhere without destinations",
      { direction: "EGRESS", sourceRanges: undefined },
      { direction: "out", sources: [], destinations: ["0.0.0.0/0"] },
    ],
    ["may deny", { allowed: undefined, denied: [{ IPProtocol: "all" }] }, { access: "deny", id: "deny-all" }],
  ])("%s", (_, fields, rule) => {
    expect(of(fields).ext.ownRules[0]).toMatchObject(rule);
  });

  test.each<[string, object]>([
    ["neither allows nor denies", { allowed: undefined }],
    ["has a port that is none", { allowed: [{ IPProtocol: "tcp", ports: ["ssh"] }] }],
    ["has a range of ports the wrong way round", { allowed: [{ IPProtocol: "tcp", ports: ["90-80"] }] }],
    ["has a protocol that is none", { allowed: [{ IPProtocol: "tpc" }] }],
    ["has an address that is none", { sourceRanges: ["10.0.0.0/33"] }],
    ["has a direction that is none", { direction: "SIDEWAYS" }],
    ["has a priority that is none", { priority: 70_000 }],
  ])("that %s is refused by name", (_, fields) => {
    expect(() => of(fields)).toThrow(/projects\/shop-prod\/global\/firewalls\/shop-web-from-balancers/);
  });

  test.each<[string, object, boolean]>([
    [
      "of the default network is Google's",
      { name: "default-allow-ssh", priority: 65_534, network: link("global/networks/default") },
      true,
    ],
    ["of that name elsewhere is not", { name: "default-allow-ssh", priority: 65_534 }, false],
    ["of another name is not", { name: "ssh", priority: 65_534, network: link("global/networks/default") }, false],
  ])("%s", (_, fields, isPrePopulated) => {
    expect(of(fields).ext.isPrePopulated).toBe(isPrePopulated);
  });
});

describe("a rule of a firewall policy", () => {
  const layer4Configs = [{ ipProtocol: "tcp", ports: ["22"] }];
  const of = (fields: object, match: object = {}) => {
    const rule = { priority: 7, action: "allow", direction: "INGRESS", match: { layer4Configs, ...match }, ...fields };
    const policy = { ...firewallPolicy, rules: [rule] };
    const { ext, com } = only(readScopes({ items: { firewall_policy: [policy] } }), "gcp.compute.firewall_policy");
    return { rule: ext.policyRules[0], rules: com.rules };
  };

  test.each<[string, object, object]>([
    ["means everyone without sources", {}, { sources: ["0.0.0.0/0", "::/0"] }],
    ["means its ranges", { srcIpRanges: ["10.0.0.0/8"] }, { sources: ["10.0.0.0/8"] }],
    [
      "means no address by secure tags alone",
      { srcSecureTags: [{ name: "tagValues/1" }] },
      { sources: [], sourceReferences: ["tagValues/1"] },
    ],
    [
      "means nobody of the internet by its other networks",
      { srcNetworkType: "VPC_NETWORKS" },
      { sources: [], sourceReferences: ["network VPC_NETWORKS"] },
    ],
    [
      "means its ranges of the internet",
      { srcNetworkContext: "INTERNET", srcIpRanges: ["8.0.0.0/7"] },
      { sources: ["8.0.0.0/7"] },
    ],
    ["may name destinations", { destIpRanges: ["10.1.0.0/16"] }, { destinations: ["10.1.0.0/16"] }],
  ])("%s", (_, match, facts) => {
    expect(of({}, match).rule).toMatchObject(facts);
  });

  test.each([
    [{ srcRegionCodes: ["CN", "RU"] }, "country CN, country RU"],
    [{ srcFqdns: ["a.example"] }, "domain name a.example"],
    [{ srcThreatIntelligences: ["iplist-tor-exit-nodes"] }, "threat list iplist-tor-exit-nodes"],
    [{ srcAddressGroups: ["projects/p/locations/global/addressGroups/partners"] }, "address group partners"],
  ])("that names %o does not know its sources and says whom it means", (match, text) => {
    const { rule } = of({}, { ...match, srcIpRanges: ["10.0.0.0/8"] });
    expect(rule?.sources).toBeInstanceOf(Unknown);
    expect(JSON.stringify(rule?.sources)).toContain(text);
  });

  test.each([
    ["allow", "allow"],
    ["deny", "deny"],
    ["goto_next", "deny"],
    ["apply_security_profile_group", "allow"],
  ])("with the action %s stands as %s", (action, access) => {
    expect(of({ action }).rules[0]?.access).toBe(access);
  });

  test("for load balancers is left out", () => {
    expect(of({ targetType: "INTERNAL_MANAGED_LB" }).rule).toBeUndefined();
  });

  test("with several services becomes several rules", () => {
    const services = [...layer4Configs, { ipProtocol: "udp" }];
    expect(of({ ruleName: "r" }, { layer4Configs: services }).rules.map(({ id }) => id)).toEqual(["7 r #1", "7 r #2"]);
  });

  test("of an action that nobody knows is refused", () => {
    expect(() => of({ action: "mirror" })).toThrow(/mirror/);
  });
});

test.each<[object, string, string]>([
  [{}, "internet", "projects/shop-prod/global/gateways/default-internet-gateway"],
  [{ nextHopGateway: null, nextHopIlb: "10.0.0.9" }, "interface", "10.0.0.9"],
  [
    { nextHopGateway: null, nextHopNetwork: link("global/networks/shop") },
    "local",
    "projects/shop-prod/global/networks/shop",
  ],
  [{ nextHopGateway: null, nextHopPeering: "peer" }, "peering", "peer"],
  [
    { nextHopGateway: null, nextHopVpnTunnel: link("regions/r/vpnTunnels/t") },
    "vpn",
    "projects/shop-prod/regions/r/vpnTunnels/t",
  ],
  [{ nextHopGateway: null }, "other", ""],
])("a route with %o leads to %s", (fields, kind, target) => {
  const { com } = only(readScopes({ items: { route: [{ ...route, ...fields }] } }), "gcp.compute.route");
  expect([com.targetKind, com.target]).toEqual([kind, target]);
});

test.each<[object, number]>([
  [{}, 1],
  [{ logConfig: undefined }, 1],
  [{ enableFlowLogs: false, logConfig: { enable: false } }, 0],
  [{ enableFlowLogs: undefined, logConfig: undefined }, 0],
])("a subnet with %o has %i flow logs", (fields, count) => {
  const { com } = only(readScopes({ items: { subnetwork: [{ ...subnetwork, ...fields }] } }), "gcp.compute.subnetwork");
  expect(com.flowLogs).toHaveLength(count);
});

test.each<[object, object]>([
  [{}, { isExternal: true, ports: [[443, 443]] }],
  [
    { portRange: undefined, allPorts: true, loadBalancingScheme: "INTERNAL" },
    { isExternal: false, ports: [[0, 65_535]] },
  ],
  [
    { portRange: undefined, ports: ["80", "8080"] },
    {
      ports: [
        [80, 80],
        [8080, 8080],
      ],
    },
  ],
  [
    { loadBalancingScheme: undefined, IPAddress: link("global/addresses/a") },
    { scheme: "", isExternal: false },
  ],
])("a forwarding rule with %o is %o", (fields, ext) => {
  const items = { forwarding_rule: [{ ...forwardingRule, ...fields }] };
  expect(only(readScopes({ items }), "gcp.compute.forwarding_rule").ext).toMatchObject(ext);
});

test.each<[object, object]>([
  [{}, { isLogged: true, logSampling: 1 }],
  [{ logConfig: undefined }, { isLogged: false, logSampling: 0 }],
  [{ logConfig: { enable: true } }, { isLogged: true, logSampling: 1 }],
  [{ logConfig: { enable: true, sampleRate: 0 } }, { isLogged: true, logSampling: 0 }],
])("a backend service with %o is %o", (fields, ext) => {
  const items = { backend_service: [{ ...backendService, ...fields }] };
  expect(only(readScopes({ items }), "gcp.compute.backend_service").ext).toMatchObject(ext);
});

test.each<[object, boolean]>([
  [{}, true],
  [{ status: "RESERVED", users: [] }, false],
  [{ status: "RESERVED" }, true],
])("an address with %o is in use: %s", (fields, isInUse) => {
  const { com } = only(readScopes({ items: { address: [{ ...address, ...fields }] } }), "gcp.compute.address");
  expect(com.isInUse).toBe(isInUse);
});

test("a DNS policy has the id that its API has for it", () => {
  const { com } = only(readScopes({ items: { "gcp.dns.policy": [dnsPolicy] } }), "gcp.dns.policy");
  expect(com.id).toBe("projects/shop-prod/policies/shop");
});

test("a network of peers names the other networks of active peerings", () => {
  const peerings = [
    { name: "a", network: "https://www.googleapis.com/compute/v1/projects/x/global/networks/y", state: "ACTIVE" },
    { name: "b", network: link("global/networks/z"), state: "INACTIVE" },
  ];
  const { com } = only(readScopes({ items: { network: [{ ...network, peerings }] } }), "gcp.compute.network");
  expect(com.peerings).toEqual(["projects/x/global/networks/y"]);
});

test.each(Object.entries(wellConfiguredNetworks))("%s that is no object is refused", (kind) => {
  expect(() => readScopes({ items: { [kind]: ["text"] } })).toThrow(kind.replace(/^.*\./, ""));
});

test.each<[string, string, { readonly selfLink: string; readonly [field: string]: unknown }]>([
  ["a firewall of no network", "firewall", { ...firewall, network: undefined }],
  ["a route of no network", "route", { ...route, network: undefined }],
  ["a route to nowhere", "route", { ...route, destRange: "" }],
  ["a subnet of no network", "subnetwork", { ...subnetwork, network: undefined }],
  [
    "a TLS policy of one's own without features",
    "ssl_policy",
    { ...sslPolicy, profile: "CUSTOM", enabledFeatures: [] },
  ],
])("%s is refused: it would be taken for one that concerns nobody", (_, kind, raw) => {
  expect(() => readScopes({ items: { [kind]: [raw] } })).toThrow(raw.selfLink.replace(/^.*\/v1\//, ""));
});

test("a subnet with the older name of the purpose is one for machines", () => {
  const raw = { ...subnetwork, purpose: "PRIVATE_RFC_1918" };
  expect(only(readScopes({ items: { subnetwork: [raw] } }), "gcp.compute.subnetwork").ext.purpose).toBe("PRIVATE");
});

test("a TLS policy of one's own accepts the features that it names", () => {
  const raw = { ...sslPolicy, profile: "CUSTOM", enabledFeatures: undefined, customFeatures: ["B", "A"] };
  expect(only(readScopes({ items: { ssl_policy: [raw] } }), "gcp.compute.ssl_policy").ext.tls.features).toEqual([
    "A",
    "B",
  ]);
});
