/** What cannot be told for want of a complete listing is Unknown, with the cause that the ledger gives; never empty. */
import { describe, expect, test } from "vitest";
import { awsModel } from "../../../../src/clouds/aws/model.ts";
import type { AuditIndex } from "../../../../src/model/resource-model.ts";
import { Unknown } from "../../../../src/model/unknown.ts";
import { demoEstate } from "../../../estate/demo.ts";
import { scopeResults } from "../../../estate/scope-results.ts";
import { wellConfigured } from "../fixtures/well-configured.ts";
import { outcomes } from "../outcomes.ts";
import { relatedScopes } from "../../related-scopes.ts";
import { readScopes, scope, type ScopeContents } from "../scope-parts.ts";

/** Type, fact, and an API without whose complete answer the fact cannot be told. */
const joins: readonly (readonly [kind: string, fact: string, api: string])[] = [
  ["security_group", "attachments", "ec2:DescribeNetworkInterfaces"],
  ["security_group", "attachments", "ec2:DescribeLaunchTemplates"],
  ["security_group", "attachments", "ec2:DescribeLaunchTemplateVersions"],
  ["security_group", "referencedBy", "ec2:DescribeSecurityGroups"],
  ["security_group_rule", "attachments", "ec2:DescribeNetworkInterfaces"],
  ["vpc", "flowLogs", "ec2:DescribeFlowLogs"],
  ["vpc", "subnets", "ec2:DescribeSubnets"],
  ["vpc", "peerings", "ec2:DescribeVpcPeeringConnections"],
  ["vpc", "endpointServices", "ec2:DescribeVpcEndpoints"],
  ["subnet", "flowLogs", "ec2:DescribeFlowLogs"],
  ["vpc_peering_connection", "routeTables", "ec2:DescribeRouteTables"],
  ["network_interface", "flowLogs", "ec2:DescribeFlowLogs"],
  ["volume", "snapshots", "ec2:DescribeSnapshots"],
];

function factOf(kind: string, fact: string, contents: ScopeContents = {}): unknown {
  const found = readScopes({ items: wellConfigured, ...contents }).find(({ ext }) => ext.type === `aws.ec2.${kind}`);
  if (found === undefined) throw new Error(`no ${kind}`);
  return found.com[fact];
}

function causeOf(fact: unknown) {
  return fact instanceof Unknown ? fact.cause : fact;
}

describe.each(joins)("%s.%s without %s", (kind, fact, api) => {
  test.each(outcomes)("is unknown where it ended %s", (outcome) => {
    expect(causeOf(factOf(kind, fact, { outcomes: { [api]: outcome } }))).toEqual({
      kind: outcome,
      scope: scope.id,
      api,
      message: `${api} ended ${outcome}`,
      ...(outcome === "denied" ? { permission: api } : {}),
    });
  });

  test("is unknown where it was never asked", () => {
    const cause = { kind: "not-collected", scope: scope.id, api };
    expect(causeOf(factOf(kind, fact, { unasked: [api] }))).toMatchObject(cause);
  });

  test("is known where it ended complete", () => {
    expect(factOf(kind, fact)).not.toBeInstanceOf(Unknown);
  });
});

describe("what the collector did not complete", () => {
  const { Entries: _entries, ...withoutEntries } = { Entries: [], ...wellConfigured["prefix_list"]?.[0] };
  const { Versions: _versions, ...withoutVersions } = { Versions: [], ...wellConfigured["launch_template"]?.[0] };

  test.each([
    ["prefix_list", "addresses", withoutEntries, "ec2:GetManagedPrefixListEntries"],
    ["prefix_list", "entries", withoutEntries, "ec2:GetManagedPrefixListEntries"],
    ["launch_template", "versions", withoutVersions, "ec2:DescribeLaunchTemplateVersions"],
  ])("of a %s, the fact %s is unknown", (kind, fact, raw, api) => {
    const items = { ...wellConfigured, [kind]: [raw] };
    const denied = factOf(kind, fact, { items, outcomes: { [api]: "denied" } });
    expect(causeOf(denied)).toMatchObject({ kind: "denied", api, permission: api });
    expect(causeOf(factOf(kind, fact, { items }))).toMatchObject({ kind: "failed", api });
  });
});

describe("relating", () => {
  const scopes = relatedScopes(scopeResults(demoEstate(), "test"));

  test("leaves no fact that says it was not related", () => {
    const written = JSON.stringify(scopes.map(({ resources }) => resources.map(({ com, ext }) => ({ com, ext }))));
    expect(written).not.toContain("This was not related to other resources.");
  });

  test("again changes nothing", () => {
    const all = scopes.flatMap(({ resources }) => resources);
    const index: AuditIndex = {
      get: (type, id) => all.find(({ com, ext }) => ext.type === type && com.id === id),
      list: (type) => all.filter(({ ext }) => ext.type === type),
      ledger: (id, api) => scopes.find((one) => one.scope.id === id)?.ledger.get(api),
      scopes: new Map(scopes.map((one) => [one.scope.id, one.scope])),
    };
    const before = JSON.stringify(all);
    for (const one of scopes) awsModel.relate(one.scope, one.resources, index);
    expect(JSON.stringify(all)).toBe(before);
  });
});
