import { describe, expect, test } from "vitest";
import { Unknown } from "../../../../src/model/unknown.ts";
import { internetExposure } from "../../../../src/net/exposure.ts";
import { instance, instanceTemplate, project } from "../fixtures/well-configured-machines.ts";
import { firewall, firewallPolicy, link, network } from "../fixtures/well-configured-networks.ts";
import { only, readScopes, type ScopeContents } from "../scope-parts.ts";

const { targetTags: _, ...untargeted } = firewall;

/** Opens SSH to everyone, unless the fields say otherwise. */
const open = {
  ...untargeted,
  name: "open",
  selfLink: link("global/firewalls/open"),
  sourceRanges: ["0.0.0.0/0"],
  allowed: [{ IPProtocol: "tcp", ports: ["22"] }],
};

/** Denies everything to everyone with a higher priority. */
const deny = {
  ...open,
  name: "deny",
  selfLink: link("global/firewalls/deny"),
  allowed: undefined,
  denied: [{ IPProtocol: "all" }],
  priority: 100,
};

interface PolicyRule {
  readonly action: string;
  readonly [field: string]: unknown;
}

function hierarchy(...rules: PolicyRule[]) {
  const match = { srcIpRanges: ["0.0.0.0/0"], layer4Configs: [{ ipProtocol: "all" }] };
  return {
    type: "HIERARCHY",
    displayName: "org",
    rules: rules.map((rule, priority) => ({ priority, direction: "INGRESS", match, ...rule })),
  };
}

function read(
  fields: object,
  others: readonly object[] = [],
  policies: readonly object[] = [],
  more: ScopeContents = {},
) {
  const items = {
    project: [project],
    network: [{ ...network, effectiveFirewalls: { firewallPolicys: policies } }],
    firewall: [{ ...open, ...fields }, ...others],
    instance: [instance],
    ...more.items,
  };
  return only(readScopes({ ...more, items }), "gcp.compute.firewall", "open");
}

function exposed(...parts: Parameters<typeof read>) {
  const { open: found, undecided } = internetExposure(read(...parts).com.rules, { protocols: ["tcp"], ports: [22] });
  return { open: found.map(({ facet }) => facet), undecided: undecided.map(({ kind }) => kind) };
}

const certain = { open: ["tcp/22 from 0.0.0.0/0"], undecided: [] };
const closed = { open: [], undecided: [] };

describe("what a firewall opens", () => {
  test.each<[string, object, readonly object[], object]>([
    ["is what it allows", {}, [], certain],
    ["is nothing where it is disabled", { disabled: true }, [], closed],
    ["is nothing where it denies", { allowed: undefined, denied: [{ IPProtocol: "all" }] }, [], closed],
    ["is nothing where another denies before", {}, [deny], closed],
    ["is nothing where another of the same priority denies", { priority: 100 }, [deny], closed],
    ["is all where the other denies after", { priority: 99 }, [deny], certain],
    ["is all where the other denies over IPv6", {}, [{ ...deny, sourceRanges: ["::/0"] }], certain],
    [
      "is all where the other is of another network",
      {},
      [{ ...deny, network: link("global/networks/other") }],
      certain,
    ],
    ["is all where the other denies some machines", {}, [{ ...deny, targetTags: ["db"] }], certain],
    [
      "is nothing where the other denies all of its tags",
      { targetTags: ["web"] },
      [{ ...deny, targetTags: ["web", "db"] }],
      closed,
    ],
    [
      "is all where the other denies one of its tags",
      { targetTags: ["web", "db"] },
      [{ ...deny, targetTags: ["web"] }],
      certain,
    ],
    [
      "is all where the other denies by service account",
      { targetTags: ["web"] },
      [{ ...deny, targetServiceAccounts: ["a@b"] }],
      certain,
    ],
    ["is all where the other denies some destinations", {}, [{ ...deny, destinationRanges: ["10.0.0.0/8"] }], certain],
    ["is all where the other denies by source tags", {}, [{ ...deny, sourceRanges: [], sourceTags: ["x"] }], certain],
    [
      "is the half that the other leaves",
      {},
      [{ ...deny, sourceRanges: ["0.0.0.0/1"] }],
      { open: ["tcp/22 from 128.0.0.0/1"], undecided: [] },
    ],
  ])("%s", (_name, fields, others, expected) => {
    expect(exposed(fields, others)).toEqual(expected);
  });

  test.each<[string, readonly PolicyRule[], object]>([
    ["nothing where a policy denies", [{ action: "deny" }], closed],
    ["all that a policy leaves to it", [{ action: "goto_next" }, { action: "deny" }], certain],
    [
      "all that a policy leaves to it for some machines",
      [{ action: "goto_next", targetServiceAccounts: ["a@b"] }, { action: "deny" }],
      certain,
    ],
    ["all where a policy denies some machines", [{ action: "deny", targetServiceAccounts: ["a@b"] }], certain],
    [
      "all where a policy denies machines with secure tags",
      [{ action: "deny", targetSecureTags: [{ name: "tagValues/1" }] }],
      certain,
    ],
    [
      "all or nothing where a policy denies countries",
      [{ action: "deny", match: { srcRegionCodes: ["CN"] } }],
      { open: [], undecided: ["not-collected"] },
    ],
  ])("is %s", (_name, rules, expected) => {
    expect(exposed({}, [], [hierarchy(...rules)])).toEqual(expected);
  });

  test("is undecided where policies could not be read", () => {
    const { effectiveFirewalls: _unread, ...plain } = network;
    const api = "compute.networks.getEffectiveFirewalls";
    const more: ScopeContents = { items: { network: [plain] }, outcomes: { [api]: "denied" } };
    expect(exposed({}, [], [], more)).toEqual({ open: [], undecided: ["denied"] });
  });
});

describe("the machines of a firewall", () => {
  const machine = "projects/shop-prod/zones/europe-west1-b/instances/web-1";
  test.each<[string, object, readonly string[]]>([
    ["are all of the network without targets", {}, [machine]],
    [
      "are those with its tag, and templates",
      { targetTags: ["web"] },
      [`projects/shop-prod/global/instanceTemplates/${instanceTemplate.name}`, machine],
    ],
    ["are none with another tag", { targetTags: ["db"] }, []],
    ["are none of another network", { network: link("global/networks/other") }, []],
  ])("%s", (_name, fields, attachments) => {
    const { com } = read(fields, [], [], { items: { instance_template: [instanceTemplate] } });
    expect(com.attachments).toEqual(attachments);
    expect(com.unattached).toBe(attachments.length === 0);
  });

  test.each<[string, object, ScopeContents]>([
    ["could not be listed", {}, { outcomes: { "compute.instances.aggregatedList": "denied" } }],
    ["may be of other projects", {}, { items: { project: [{ ...project, xpnProjectStatus: "HOST" }] } }],
    ["may be connectors of serverless services", { targetTags: ["vpc-connector-europe-west1-c"] }, {}],
  ])("that %s leave it open whether it is used", (_name, fields, more) => {
    const { com } = read({ targetTags: ["db"], ...fields }, [], [], more);
    expect(com.attachments).toBeInstanceOf(Unknown);
    expect(com.unattached).toBe(false);
  });
});

test("rules of a firewall are for what it is for", () => {
  const resources = readScopes({
    items: { project: [project], firewall: [{ ...open, targetTags: ["db"] }], instance: [instance] },
  });
  const { com } = only(resources, "gcp.compute.firewall_rule");
  expect(com).toMatchObject({
    targets: ["db"],
    attachments: [],
    unattached: true,
    firewall: "projects/shop-prod/global/firewalls/open",
  });
});

test("a policy that leaves traffic to others does not open it", () => {
  const rules = [
    {
      priority: 1,
      action: "goto_next",
      direction: "INGRESS",
      match: { layer4Configs: [{ ipProtocol: "tcp", ports: ["22"] }] },
    },
    {
      priority: 2,
      action: "allow",
      direction: "INGRESS",
      match: { srcIpRanges: ["0.0.0.0/0"], layer4Configs: [{ ipProtocol: "tcp", ports: ["20-25"] }] },
    },
  ];
  const resources = readScopes({ items: { firewall_policy: [{ ...firewallPolicy, rules }] } });
  const { com } = only(resources, "gcp.compute.firewall_policy");
  const facets = internetExposure(com.rules, { protocols: ["tcp"], ports: ["all"] }).open.map(({ facet }) => facet);
  expect(facets).toEqual(["tcp/20-21 from 0.0.0.0/0", "tcp/23-25 from 0.0.0.0/0"]);
});
