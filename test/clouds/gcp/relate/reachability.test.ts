import { describe, expect, test } from "vitest";
import { Unknown } from "../../../../src/model/unknown.ts";
import { internetExposure } from "../../../../src/net/exposure.ts";
import { instance, instanceGroupManager, project as hostProject } from "../fixtures/well-configured-machines.ts";
import { firewall, firewallPolicy, link, network, route } from "../fixtures/well-configured-networks.ts";
import { only, readScopes, scopeOf, type ScopeContents } from "../scope-parts.ts";

const nic = instance.networkInterfaces[0];
const address = { name: "External NAT", natIP: "34.76.10.20", type: "ONE_TO_ONE_NAT" };
const addressed = { ...instance, networkInterfaces: [{ ...nic, accessConfigs: [address] }] };

interface Rule {
  readonly name?: string;
  readonly allow?: string;
  readonly deny?: string;
  readonly from?: readonly string[];
  readonly [field: string]: unknown;
}

/** `tcp:22` */
function entries(text: string): object[] {
  const [IPProtocol = "", ports] = text.split(":");
  return [{ IPProtocol, ...(ports === undefined ? {} : { ports: ports.split(",") }) }];
}

function fw({ name = "f", allow, deny, from = ["0.0.0.0/0"], ...others }: Rule) {
  const { targetTags: _, ...base } = firewall;
  return {
    ...base,
    name,
    selfLink: link(`global/firewalls/${name}`),
    sourceRanges: from,
    allowed: allow === undefined ? undefined : entries(allow),
    denied: deny === undefined ? undefined : entries(deny),
    ...others,
  };
}

interface PolicyRule {
  readonly action: string;
  readonly on?: string;
  readonly from?: readonly string[];
  readonly match?: object;
  readonly [field: string]: unknown;
}

function policy(type: string, ...rules: PolicyRule[]) {
  return {
    type,
    displayName: type.toLowerCase(),
    rules: rules.map(({ action, on = "all", from = ["0.0.0.0/0"], match = {}, ...others }, position) => {
      const [ipProtocol, ports] = on.split(":");
      const layer4Configs = [{ ipProtocol, ...(ports === undefined ? {} : { ports: [ports] }) }];
      return {
        priority: position,
        action,
        direction: "INGRESS",
        match: { srcIpRanges: from, layer4Configs, ...match },
        ...others,
      };
    }),
  };
}

interface Machine {
  readonly firewalls?: readonly object[];
  readonly policies?: readonly object[] | "unread";
  readonly order?: string;
  readonly networks?: readonly object[];
  readonly regional?: readonly object[];
  readonly routes?: readonly object[];
  readonly instance?: object;
  readonly items?: ScopeContents["items"];
  readonly outcomes?: ScopeContents["outcomes"];
}

const ssh = fw({ name: "ssh", allow: "tcp:22" });

function contentsOf(machine: Machine): ScopeContents {
  const {
    firewalls = [ssh],
    policies = [],
    order = "AFTER_CLASSIC_FIREWALL",
    regional = [],
    routes = [route],
  } = machine;
  const { effectiveFirewalls: _, ...plain } = network;
  const answered = policies === "unread" ? {} : { effectiveFirewalls: { firewallPolicys: policies } };
  return {
    items: {
      project: [hostProject],
      network: [{ ...plain, ...answered, networkFirewallPolicyEnforcementOrder: order }, ...(machine.networks ?? [])],
      firewall: firewalls,
      firewall_policy: regional,
      route: routes,
      instance: [machine.instance ?? addressed],
      ...machine.items,
    },
    ...(machine.outcomes === undefined ? {} : { outcomes: machine.outcomes }),
  };
}

function exposedOf(machine: Machine) {
  const { com } = only(readScopes(contentsOf(machine)), "gcp.compute.instance");
  return exposureOf(com.reachable);
}

function exposureOf(reachable: unknown) {
  if (reachable instanceof Unknown || !Array.isArray(reachable)) throw new Error("must be a list");
  const { open, undecided } = internetExposure(reachable, { protocols: ["all"], ports: ["all"] });
  return { open: open.map(({ facet }) => facet), undecided: undecided.map(({ kind }) => kind) };
}

const open = { open: ["tcp/22 from 0.0.0.0/0"], undecided: [] };
const nothing = { open: [], undecided: [] };
const undecided = { open: [], undecided: ["not-collected"] };
const hierarchy = (...rules: PolicyRule[]) => policy("HIERARCHY", ...rules);
const ofNetwork = (...rules: PolicyRule[]) => policy("NETWORK", ...rules);
const denyAll = fw({ name: "deny", deny: "all", priority: 1000 });
const ilb = link("regions/europe-west1/forwardingRules/appliance");

describe("what of an instance the internet reaches", () => {
  test.each<[string, Machine, object]>([
    ["SSH that a firewall opens", {}, open],
    ["nothing where no firewall opens anything", { firewalls: [] }, nothing],
    ["nothing without an external address", { instance }, nothing],
    ["the protocol by its number", { firewalls: [fw({ allow: "6:22" })] }, open],
    ["nothing by a disabled firewall", { firewalls: [fw({ allow: "tcp:22", disabled: true })] }, nothing],
    [
      "nothing by an outbound firewall",
      { firewalls: [fw({ allow: "tcp:22", direction: "EGRESS", from: [] })] },
      nothing,
    ],
    ["nothing by tags alone", { firewalls: [fw({ allow: "tcp:22", from: [], sourceTags: ["web"] })] }, nothing],
    ["ranges beside tags", { firewalls: [fw({ allow: "tcp:22", sourceTags: ["web"] })] }, open],
    ["everyone where no source is named", { firewalls: [fw({ allow: "tcp:22", from: [] })] }, open],
    ["SSH for its tag", { firewalls: [fw({ allow: "tcp:22", targetTags: ["web", "db"] })] }, open],
    ["nothing for another tag", { firewalls: [fw({ allow: "tcp:22", targetTags: ["db"] })] }, nothing],
    [
      "SSH for its service account",
      { firewalls: [fw({ allow: "tcp:22", targetServiceAccounts: [instance.serviceAccounts[0]?.email] })] },
      open,
    ],
    [
      "nothing for another service account",
      { firewalls: [fw({ allow: "tcp:22", targetServiceAccounts: ["a@b"] })] },
      nothing,
    ],
    ["nothing where a deny of the same priority wins", { firewalls: [ssh, denyAll] }, nothing],
    ["SSH where the deny comes later", { firewalls: [ssh, fw({ deny: "all", priority: 1001 })] }, open],
    ["SSH where the deny is disabled", { firewalls: [ssh, fw({ deny: "all", priority: 0, disabled: true })] }, open],
    [
      "SSH where the deny is for others",
      { firewalls: [ssh, fw({ deny: "all", priority: 0, targetTags: ["db"] })] },
      open,
    ],
    ["two halves of the internet", { firewalls: [fw({ allow: "tcp:22", from: ["0.0.0.0/1", "128.0.0.0/1"] })] }, open],
    ["nothing without a route to the internet", { routes: [] }, nothing],
    ["nothing by a route for another tag", { routes: [{ ...route, tags: ["out"] }] }, nothing],
    ["SSH by a route for its tag", { routes: [{ ...route, tags: ["web"] }] }, open],
    [
      "nothing where answers leave through an appliance",
      {
        routes: [
          route,
          {
            ...route,
            name: "a",
            selfLink: link("global/routes/a"),
            nextHopGateway: null,
            nextHopIlb: ilb,
            priority: 5,
          },
        ],
      },
      nothing,
    ],
    [
      "SSH where the appliance comes second",
      {
        routes: [
          route,
          {
            ...route,
            name: "a",
            selfLink: link("global/routes/a"),
            nextHopGateway: null,
            nextHopIlb: ilb,
            priority: 2000,
          },
        ],
      },
      open,
    ],
    [
      "nothing to other destinations",
      { firewalls: [fw({ allow: "tcp:22", destinationRanges: ["10.99.0.0/16"] })] },
      nothing,
    ],
    [
      "SSH to its internal address",
      { firewalls: [fw({ allow: "tcp:22", destinationRanges: ["10.20.0.0/16"] })] },
      open,
    ],
    [
      "SSH where other destinations are denied",
      { firewalls: [ssh, fw({ deny: "all", priority: 1, destinationRanges: ["10.99.0.0/16"] })] },
      open,
    ],
    [
      "nothing where its destination is denied",
      { firewalls: [ssh, fw({ deny: "all", priority: 1, destinationRanges: ["10.20.0.0/16"] })] },
      nothing,
    ],
  ])("%s", (_, machine, expected) => {
    expect(exposedOf(machine)).toEqual(expected);
  });
});

describe("policies of organization and folders", () => {
  test.each<[string, Machine, object]>([
    ["deny before firewalls", { policies: [hierarchy({ action: "deny" })] }, nothing],
    [
      "allow before firewalls",
      { firewalls: [denyAll], policies: [hierarchy({ action: "allow", on: "tcp:22" })] },
      open,
    ],
    [
      "leave it to firewalls",
      { policies: [hierarchy({ action: "goto_next", on: "tcp:22" }, { action: "deny" })] },
      open,
    ],
    [
      "leave other ports to firewalls",
      { policies: [hierarchy({ action: "goto_next", on: "tcp:80" }, { action: "deny" })] },
      nothing,
    ],
    [
      "leave it to a folder that denies",
      { policies: [hierarchy({ action: "goto_next" }), hierarchy({ action: "deny" })] },
      nothing,
    ],
    [
      "allow what a folder denies",
      { policies: [hierarchy({ action: "allow", on: "tcp:22" }), hierarchy({ action: "deny" })] },
      open,
    ],
    ["deny nothing where disabled", { policies: [hierarchy({ action: "deny", disabled: true })] }, open],
    ["deny nothing outbound", { policies: [hierarchy({ action: "deny", direction: "EGRESS" })] }, open],
    [
      "deny other networks",
      { policies: [hierarchy({ action: "deny", targetResources: [link("global/networks/other")] })] },
      open,
    ],
    [
      "deny this network",
      { policies: [hierarchy({ action: "deny", targetResources: [link("global/networks/shop")] })] },
      nothing,
    ],
    [
      "perhaps deny this network by the number of a project",
      { policies: [hierarchy({ action: "deny", targetResources: ["projects/123456789012/global/networks/shop"] })] },
      undecided,
    ],
    [
      "deny other networks by the number of a project",
      { policies: [hierarchy({ action: "deny", targetResources: ["projects/123456789012/global/networks/other"] })] },
      open,
    ],
    [
      "deny other service accounts",
      { policies: [hierarchy({ action: "deny", targetServiceAccounts: ["a@b"] })] },
      open,
    ],
    [
      "inspect and let in",
      { firewalls: [], policies: [hierarchy({ action: "apply_security_profile_group", on: "tcp:22" })] },
      open,
    ],
    ["deny load balancers", { policies: [hierarchy({ action: "deny", targetType: "INTERNAL_MANAGED_LB" })] }, open],
    [
      "deny what is not of the internet",
      { policies: [hierarchy({ action: "deny", match: { srcNetworkContext: "NON_INTERNET" } })] },
      open,
    ],
    [
      "deny what is of the internet",
      { policies: [hierarchy({ action: "deny", match: { srcNetworkType: "INTERNET" } })] },
      nothing,
    ],
    [
      "perhaps deny machines with secure tags",
      { policies: [hierarchy({ action: "deny", targetSecureTags: [{ name: "tagValues/1" }] })] },
      undecided,
    ],
    [
      "perhaps deny some countries",
      { policies: [hierarchy({ action: "deny", from: [], match: { srcRegionCodes: ["CN"] } })] },
      undecided,
    ],
    [
      "perhaps allow a domain name",
      {
        firewalls: [],
        policies: [hierarchy({ action: "allow", on: "tcp:22", from: [], match: { srcFqdns: ["a.example"] } })],
      },
      undecided,
    ],
    [
      "perhaps allow what firewalls allow anyway",
      { policies: [hierarchy({ action: "allow", from: [], match: { srcAddressGroups: ["g"] } })] },
      { open: ["tcp/22 from 0.0.0.0/0"], undecided: ["not-collected"] },
    ],
    [
      "perhaps deny other ports",
      {
        policies: [
          hierarchy({ action: "deny", on: "tcp:80", from: [], match: { srcThreatIntelligences: ["iplist-tor"] } }),
        ],
      },
      open,
    ],
  ])("%s", (_, machine, expected) => {
    expect(exposedOf(machine)).toEqual(expected);
  });

  test("that were not read may deny and allow everything", () => {
    const api = "compute.networks.getEffectiveFirewalls";
    expect(exposedOf({ policies: "unread", outcomes: { [api]: "denied" } })).toEqual({
      open: [],
      undecided: ["denied"],
    });
  });
});

describe("policies of a network", () => {
  const deny = ofNetwork({ action: "deny" });
  const allow = ofNetwork({ action: "allow", on: "tcp:22" });
  const regional = (region: string, action: string) => ({
    ...firewallPolicy,
    name: "r",
    selfLink: link(`regions/${region}/firewallPolicies/r`),
    region: link(`regions/${region}`),
    rules: policy("", { action, on: "tcp:22" }).rules,
  });
  test.each<[string, Machine, object]>([
    ["deny after firewalls", { policies: [deny] }, open],
    [
      "deny before firewalls where the network says so",
      { policies: [deny], order: "BEFORE_CLASSIC_FIREWALL" },
      nothing,
    ],
    ["allow after firewalls that say nothing", { firewalls: [], policies: [allow] }, open],
    ["allow after firewalls that deny", { firewalls: [denyAll], policies: [allow] }, nothing],
    [
      "allow before firewalls that deny",
      { firewalls: [denyAll], policies: [allow], order: "BEFORE_CLASSIC_FIREWALL" },
      open,
    ],
    ["allow in its region", { firewalls: [], regional: [regional("europe-west1", "allow")] }, open],
    ["allow in another region", { firewalls: [], regional: [regional("us-east1", "allow")] }, nothing],
    ["deny in its region after firewalls", { regional: [regional("europe-west1", "deny")] }, open],
    [
      "deny in its region before firewalls",
      { regional: [regional("europe-west1", "deny")], order: "BEFORE_CLASSIC_FIREWALL" },
      nothing,
    ],
  ])("%s", (_, machine, expected) => {
    expect(exposedOf(machine)).toEqual(expected);
  });
});

describe("what could not be read", () => {
  test.each<[string, string, string]>([
    ["firewalls", "compute.firewalls.list", "firewall"],
    ["routes", "compute.routes.list", "route"],
    ["networks", "compute.networks.list", "network"],
  ])("of %s leaves it open whether the internet comes in", (_, api, kind) => {
    const expected = { open: [], undecided: ["denied"] };
    expect(exposedOf({ items: { [kind]: [] }, outcomes: { [api]: "denied" } })).toEqual(expected);
  });

  test("of firewalls may hold one that denies before those that were read", () => {
    expect(exposedOf({ outcomes: { "compute.firewalls.list": "cut" } })).toEqual({ open: [], undecided: ["cut"] });
  });

  test("of regional policies takes nothing back that a firewall allows before", () => {
    const api = "compute.networkFirewallPolicies.aggregatedList";
    expect(exposedOf({ outcomes: { [api]: "failed" } }).open).toEqual(["tcp/22 from 0.0.0.0/0"]);
  });

  test("of firewalls does not matter where a policy denies", () => {
    const policies = [hierarchy({ action: "deny" })];
    expect(exposedOf({ policies, firewalls: [], outcomes: { "compute.firewalls.list": "denied" } })).toEqual(nothing);
  });
});

describe("a network of another project", () => {
  const shared = `https://www.googleapis.com/compute/v1/projects/host-prod/global/networks/shared`;
  const guest: ScopeContents = {
    items: { instance: [{ ...addressed, networkInterfaces: [{ ...nic, network: shared, accessConfigs: [address] }] }] },
  };
  const { targetTags: _, ...plain } = firewall;
  const host: ScopeContents = {
    scope: scopeOf("host-prod"),
    items: {
      project: [{ ...hostProject, name: "host-prod", xpnProjectStatus: "HOST" }],
      network: [{ ...network, name: "shared", selfLink: shared }],
      route: [{ ...route, network: shared }],
      firewall: [{ ...plain, network: shared, sourceRanges: ["0.0.0.0/0"], allowed: entries("tcp:22") }],
    },
  };

  test("decides with the firewalls of that project", () => {
    expect(exposureOf(only(readScopes(guest, host), "gcp.compute.instance").com.reachable)).toEqual(open);
  });

  test("that the audit does not read is unknown and names it", () => {
    const { com } = only(readScopes(guest), "gcp.compute.instance");
    expect(exposureOf(com.reachable)).toEqual({ open: [], undecided: ["outside-audit"] });
    expect(JSON.stringify(com.reachable)).toContain("gcp:host-prod");
    expect(com.facesInternet).toBeInstanceOf(Unknown);
  });
});

describe("routes to what may not run", () => {
  const own = { ...route, name: "a", selfLink: link("global/routes/a"), nextHopGateway: null, priority: 5 };
  const tunnel = { ...own, nextHopVpnTunnel: link("regions/r/vpnTunnels/t") };
  test.each<[string, Machine, object]>([
    ["to a tunnel leave it open", { routes: [route, tunnel] }, undecided],
    [
      "to a machine leave it open",
      { routes: [route, { ...own, nextHopInstance: link("zones/z/instances/nat") }] },
      undecided,
    ],
    ["to an address leave it open", { routes: [route, { ...own, nextHopIp: "10.20.1.5" }] }, undecided],
    ["to what is not known leave it open", { routes: [route, own] }, undecided],
    ["decide nothing where they come second", { routes: [route, { ...tunnel, priority: 2000 }] }, open],
    ["decide nothing of other addresses", { routes: [route, { ...tunnel, destRange: "10.99.0.0/16" }] }, open],
    ["decide nothing without a route to the internet", { routes: [tunnel] }, nothing],
    ["decide nothing where no firewall opens anything", { routes: [route, tunnel], firewalls: [] }, nothing],
    ["share with the gateway where they say no priority", { routes: [route, { ...tunnel, priority: null }] }, open],
  ])("%s", (_, machine, expected) => {
    expect(exposedOf(machine)).toEqual(expected);
  });
});

describe("a machine that is to have an address", () => {
  const awaiting = { ...addressed, networkInterfaces: [{ ...nic, accessConfigs: [{ type: "ONE_TO_ONE_NAT" }] }] };
  test.each([
    ["RUNNING", undecided],
    ["STAGING", undecided],
    ["TERMINATED", nothing],
  ])("and is %s", (status, expected) => {
    expect(exposedOf({ instance: { ...awaiting, status } })).toEqual(expected);
  });

  test("is closed where firewalls let nothing in", () => {
    expect(exposedOf({ instance: awaiting, firewalls: [] })).toEqual(nothing);
  });

  test("of IPv6 may be reached, too", () => {
    const six = { ...awaiting, networkInterfaces: [{ ...nic, ipv6AccessConfigs: [{ type: "DIRECT_IPV6" }] }] };
    const routes = [{ ...route, destRange: "::/0" }];
    expect(exposedOf({ instance: six, firewalls: [fw({ allow: "tcp:22", from: ["::/0"] })], routes })).toEqual(
      undecided,
    );
  });
});

describe("IPv6", () => {
  const six = { ...addressed, networkInterfaces: [{ ...nic, ipv6AccessConfigs: [{ externalIpv6: "2600:1900::1" }] }] };
  const route6 = { ...route, name: "six", selfLink: link("global/routes/six"), destRange: "::/0" };
  const ssh6 = fw({ allow: "tcp:22", from: ["::/0"] });
  test.each<[string, Machine, object]>([
    [
      "comes in by its own route and range",
      { instance: six, firewalls: [ssh6], routes: [route6] },
      { open: ["tcp/22 from 2000::/3"], undecided: [] },
    ],
    ["does not come in by a range of IPv4", { instance: six, routes: [route, route6] }, nothing],
    ["does not come in by a route of IPv4", { instance: six, firewalls: [ssh6] }, nothing],
  ])("%s", (_, machine, expected) => {
    const { open: found, undecided: causes } = exposedOf(machine);
    expect({ open: found.map((facet) => facet.replace("::/0", "2000::/3")), undecided: causes }).toEqual(expected);
  });
});

describe("load balancers that hand packets on", () => {
  const front = {
    kind: "compute#forwardingRule",
    name: "lb",
    selfLink: link("regions/europe-west1/forwardingRules/lb"),
    region: link("regions/europe-west1"),
    IPAddress: "35.195.1.2",
    IPProtocol: "TCP",
    ports: ["22"],
    loadBalancingScheme: "EXTERNAL",
    backendService: link("regions/europe-west1/backendServices/lb"),
  };
  const service = (group: string) => ({
    kind: "compute#backendService",
    name: "lb",
    selfLink: link("regions/europe-west1/backendServices/lb"),
    loadBalancingScheme: "EXTERNAL",
    protocol: "TCP",
    backends: [{ group: link(group) }],
  });
  const managed = {
    ...instance,
    metadata: { items: [{ key: "created-by", value: "projects/1/zones/europe-west1-b/instanceGroupManagers/web" }] },
  };
  const pooled = link("regions/europe-west1/targetPools/pooled");
  const manager = (name: string) => ({
    ...instanceGroupManager,
    name,
    targetPools: name === "web" ? [pooled] : [],
    selfLink: link(`zones/europe-west1-b/instanceGroupManagers/${name}`),
    instanceGroup: link(`zones/europe-west1-b/instanceGroups/${name}`),
  });
  const behind = (one: object, group: string, fields: object = {}): Machine => ({
    instance: one,
    items: {
      forwarding_rule: [{ ...front, ...fields }],
      backend_service: [service(group)],
      instance_group_manager: [manager("web"), manager("db")],
    },
  });
  const second = {
    ...instance,
    networkInterfaces: [nic, { name: "nic1", network: link("global/networks/other"), networkIP: "10.30.1.5" }],
  };
  const pool = { backendService: null, target: link("regions/europe-west1/targetPools/p") };
  test.each<[string, Machine, object]>([
    ["reach a machine of a managed group", behind(managed, "zones/europe-west1-b/instanceGroups/web"), open],
    ["do not reach one of another group", behind(managed, "zones/europe-west1-b/instanceGroups/db"), nothing],
    ["do not reach one of another zone", behind(instance, "zones/europe-west1-c/instanceGroups/web"), nothing],
    [
      "do not reach a machine of no group through a managed one",
      behind(instance, "zones/europe-west1-b/instanceGroups/web"),
      nothing,
    ],
    [
      "perhaps reach a machine of a group that nobody manages",
      behind(instance, "zones/europe-west1-b/instanceGroups/by-hand"),
      undecided,
    ],
    [
      "perhaps reach a machine of a managed group through one that nobody manages, as nodes of GKE are",
      behind(managed, "zones/europe-west1-b/instanceGroups/k8s-ig--1"),
      undecided,
    ],
    [
      "perhaps reach a machine of a managed group as an endpoint",
      behind(managed, "zones/europe-west1-b/networkEndpointGroups/k8s2-1"),
      undecided,
    ],
    [
      "do not reach an endpoint of another zone",
      behind(managed, "zones/europe-west1-c/networkEndpointGroups/k8s2-1"),
      nothing,
    ],
    [
      "perhaps reach the second interface as an endpoint",
      {
        ...behind(second, "zones/europe-west1-b/networkEndpointGroups/k8s2-1"),
        firewalls: [fw({ allow: "tcp:22", network: link("global/networks/other") })],
        networks: [{ ...network, name: "other", selfLink: link("global/networks/other") }],
      },
      undecided,
    ],
    ["perhaps reach a machine of a pool", behind(instance, "", pool), undecided],
    ["reach a machine that its group puts into the pool", behind(managed, "", { ...pool, target: pooled }), open],
    [
      "do not reach one of another region",
      behind(instance, "", { ...pool, selfLink: link("regions/us-east1/forwardingRules/lb") }),
      nothing,
    ],
    [
      "only on the ports that they forward",
      behind(managed, "zones/europe-west1-b/instanceGroups/web", { ports: ["80"] }),
      nothing,
    ],
    [
      "not as proxies, of which machines see addresses of Google",
      behind(managed, "zones/europe-west1-b/instanceGroups/web", { loadBalancingScheme: "EXTERNAL_MANAGED" }),
      nothing,
    ],
    [
      "not as internal ones",
      behind(managed, "zones/europe-west1-b/instanceGroups/web", { loadBalancingScheme: "INTERNAL" }),
      nothing,
    ],
  ])("%s", (_, machine, expected) => {
    expect(exposedOf(machine)).toEqual(expected);
  });
});
