import { describe, expect, test } from "vitest";
import { Unknown } from "../../../../src/model/unknown.ts";
import { internetExposure } from "../../../../src/net/exposure.ts";
import { instance, project } from "../fixtures/well-configured-machines.ts";
import { dnsPolicy, link, network, route, subnetwork } from "../fixtures/well-configured-networks.ts";
import { only, readScopes, type ScopeContents } from "../scope-parts.ts";

const items = {
  project: [project],
  network: [network],
  subnetwork: [subnetwork],
  route: [route],
  instance: [instance],
  "gcp.dns.policy": [dnsPolicy],
};

function read(more: ScopeContents = {}) {
  return only(readScopes({ ...more, items: { ...items, ...more.items } }), "gcp.compute.network");
}

describe("a network", () => {
  test("has its subnets with their ranges, and the machines in it", () => {
    const { com } = read();
    expect(com.subnets).toMatchObject([{ id: "projects/shop-prod/regions/europe-west1/subnetworks/shop-web" }]);
    expect(com.addressRanges).toEqual(["10.20.1.0/24"]);
    expect(com.interfaces).toBe(1);
  });

  test.each<[string, object, string]>([
    ["legacy", { IPv4Range: "10.240.0.0/16", autoCreateSubnetworks: undefined }, "legacy"],
    ["of automatic subnets", { autoCreateSubnetworks: true }, "auto"],
    ["of subnets of its own", {}, "custom"],
  ])("is told to be %s", (_, fields, mode) => {
    expect(read({ items: { network: [{ ...network, ...fields }] } }).ext.subnetMode).toBe(mode);
  });

  test.each<[string, ScopeContents, boolean]>([
    ["logs queries by its policy", {}, true],
    [
      "logs nothing by a policy that does not log",
      { items: { "gcp.dns.policy": [{ ...dnsPolicy, enableLogging: false }] } },
      false,
    ],
    [
      "logs nothing by the policy of another",
      { items: { "gcp.dns.policy": [{ ...dnsPolicy, networks: [{ networkUrl: link("global/networks/x") }] }] } },
      false,
    ],
    ["logs nothing without a policy", { items: { "gcp.dns.policy": [] } }, false],
  ])("%s", (_, contents, logs) => {
    expect(read(contents).ext.logsQueries).toBe(logs);
  });

  test.each(["denied", "disabled"] as const)("says where the listing of DNS policies was %s", (outcome) => {
    const { ext } = read({ items: { "gcp.dns.policy": [] }, outcomes: { "dns.policies.list": outcome } });
    expect(ext.logsQueries).toBeInstanceOf(Unknown);
    expect(ext.isDnsListed).toBe(outcome !== "disabled");
  });

  test("that other projects use has nobody knows how many machines", () => {
    const host = { ...project, xpnProjectStatus: "HOST" };
    expect(read({ items: { project: [host] } }).com.interfaces).toBeInstanceOf(Unknown);
  });

  test("of a project that could not be read may be used by others", () => {
    const { com } = read({ items: { project: [] }, outcomes: { "compute.projects.get": "denied" } });
    expect(com.interfaces).toBeInstanceOf(Unknown);
  });

  test("names the API that did not say which policies decide in it", () => {
    const { effectiveFirewalls: _, ...plain } = network;
    const api = "compute.networks.getEffectiveFirewalls";
    const { ext } = read({ items: { network: [plain] }, outcomes: { [api]: "throttled" } });
    expect(ext.policies).toMatchObject({ cause: { kind: "throttled", api } });
    expect(ext.inheritedRules).toMatchObject({ cause: { kind: "throttled", api } });
  });
});

describe("what a network inherits", () => {
  const layer4Configs = [{ ipProtocol: "tcp", ports: ["22"] }];
  const allow = { action: "allow", direction: "INGRESS", match: { srcIpRanges: ["0.0.0.0/0"], layer4Configs } };
  const hierarchy = (...rules: object[]) => ({
    type: "HIERARCHY",
    displayName: "org",
    rules: rules.map((rule, priority) => ({ priority, ...rule })),
  });
  test.each<[string, readonly object[], readonly string[]]>([
    ["is what a policy opens", [hierarchy(allow)], ["tcp/22 from 0.0.0.0/0"]],
    ["is not what it opens to some machines", [hierarchy({ ...allow, targetServiceAccounts: ["a@b"] })], []],
    [
      "is not what it opens to other networks",
      [hierarchy({ ...allow, targetResources: [link("global/networks/x")] })],
      [],
    ],
    ["is not what it leaves to the network first", [hierarchy({ ...allow, action: "goto_next" }, allow)], []],
    [
      "is what a folder opens after that",
      [hierarchy({ ...allow, action: "goto_next" }), hierarchy(allow)],
      ["tcp/22 from 0.0.0.0/0"],
    ],
    ["is not what the network's own policy opens", [{ ...hierarchy(allow), type: "NETWORK" }], []],
  ])("%s", (_, firewallPolicys, facets) => {
    const { ext } = read({ items: { network: [{ ...network, effectiveFirewalls: { firewallPolicys } }] } });
    if (ext.inheritedRules instanceof Unknown) throw new Error("must be a list");
    const { open } = internetExposure(ext.inheritedRules, { protocols: ["tcp"], ports: [22] });
    expect(open.map(({ facet }) => facet)).toEqual(facets);
  });
});

describe("a subnet", () => {
  test("leads to the internet where a route of its network does", () => {
    const of = (routes: readonly object[]) =>
      only(readScopes({ items: { ...items, route: routes } }), "gcp.compute.subnetwork").com.internetRoutes;
    expect(of([route])).toEqual({ ipv4: true, ipv6: false });
    expect(of([])).toEqual({ ipv4: false, ipv6: false });
    expect(of([{ ...route, nextHopGateway: null, nextHopIp: "10.20.1.5" }])).toEqual({ ipv4: false, ipv6: false });
    expect(of([{ ...route, routeStatus: "DROPPED" }])).toEqual({ ipv4: false, ipv6: false });
  });
});
