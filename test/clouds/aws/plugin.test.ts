/** The cloud `aws` as a whole, against the estate server through the real SDK. */
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import type { AwsParams } from "../../../src/clouds/aws/params.ts";
import aws from "../../../src/clouds/aws/plugin.ts";
import { readRulesFolder } from "../../../src/dev/rules-folder.ts";
import type { Outcome } from "../../../src/model/scope.ts";
import type { ResourceType, ScopeResult } from "../../../src/model/resource.ts";
import { laptopKey } from "../../estate/builders/access.ts";
import { apis, collections } from "../../estate/collection.ts";
import { demoEstate } from "../../estate/demo.ts";
import { scopeResults } from "../../estate/scope-results.ts";
import type { ServerFault } from "../../estate/server/faults.ts";
import { type EstateServer, startEstateServer } from "../../estate/server/server.ts";
import { contextIn } from "../plugin-context.ts";
import { relatedScopes } from "../related-scopes.ts";

const estate = demoEstate();
const production = estate.accounts[0]!.id;
const both = {
  accounts: estate.accounts.map(({ id }) => id),
  accountRole: "posturegate-audit",
  externalId: "fernhollow-audit",
  regions: ["us-east-1", "eu-west-1", "eu-central-1", "ap-southeast-1"],
};

/** The list calls of a region, each once: no list of the demo takes two pages. */
const ordinaryCalls = [
  "DescribeAddresses",
  "DescribeClientVpnEndpoints",
  "DescribeFlowLogs",
  "DescribeImages",
  "DescribeImages",
  "DescribeInstanceInformation",
  "DescribeInstances",
  "DescribeLaunchTemplateVersions",
  "DescribeLaunchTemplates",
  "DescribeManagedPrefixLists",
  "DescribeNetworkAcls",
  "DescribeNetworkInterfaces",
  "DescribeRouteTables",
  "DescribeSecurityGroups",
  "DescribeSnapshots",
  "DescribeSnapshots",
  "DescribeSubnets",
  "DescribeTransitGateways",
  "DescribeVolumes",
  "DescribeVpcEndpointServiceConfigurations",
  "DescribeVpcEndpoints",
  "DescribeVpcPeeringConnections",
  "DescribeVpcs",
  "DescribeVpnConnections",
  "ListProtectedResources",
];

let server: EstateServer;

beforeAll(async () => {
  server = await startEstateServer({ estate });
});

afterAll(() => server.close());

afterEach(() => {
  vi.unstubAllEnvs();
  server.setFaults([]);
});

/** Reads with the laptop's key of the estate's first account. */
async function read(
  params: Partial<AwsParams>,
  needs: readonly ResourceType[] | "all",
  over = {},
): Promise<ScopeResult[]> {
  const key = laptopKey(production);
  vi.stubEnv("AWS_ENDPOINT_URL", server.url);
  vi.stubEnv("AWS_ACCESS_KEY_ID", key.accessKeyId);
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", key.secretAccessKey);
  const context = contextIn("/tmp", { audit: "test", now: new Date(estate.collectedAt), ...over });
  const cloud = aws.create(aws.params(z).parse(params), context);
  const parts: ScopeResult[] = [];
  const wanted = needs === "all" ? needs : new Set(needs);
  for await (const part of cloud.read({ needs: wanted, known: [], progress: () => undefined })) parts.push(part);
  await cloud.done?.();
  return parts;
}

describe("the demo estate, read live", () => {
  test("gives the same resources and the same unknowns as the demo snapshot", async () => {
    const params = { ...both, userData: apis.includes("ec2:DescribeInstanceAttribute") };
    const live = relatedScopes((await read(params, "all")).map((part) => asRecorded(part)));
    const replayed = relatedScopes(scopeResults(estate, "test"));
    for (const { scope, resources, ledger } of replayed) {
      const found = live.find((one) => one.scope.id === scope.id)!;
      const facts = (all: typeof resources) => JSON.stringify(sorted(all.map(({ com, ext }) => ({ com, ext }))));
      expect(JSON.parse(facts(found.resources))).toEqual(JSON.parse(facts(resources)));
      const endings = (entries: typeof ledger) => [...entries.values()].map(({ api, outcome }) => `${api} ${outcome}`);
      expect(endings(found.ledger).sort()).toEqual(endings(ledger).sort());
    }
  });

  test("takes at most 25 list calls for an ordinary region and all rules", async () => {
    const needs = [...new Set(rulesTypes())];
    await read({ regions: ["eu-west-1"] }, needs);
    const before = server.requests.length;
    await read({ regions: ["eu-west-1"] }, needs);
    const lists = server.requests
      .slice(before)
      .filter(({ action, region }) => /^(?:Describe|List)/.test(action) && region === "eu-west-1")
      // Of the few objects that only a call each can tell about.
      .filter(({ action }) => action !== "DescribeVpcEndpointServicePermissions");
    expect(lists.map(({ action }) => action).sort()).toEqual(ordinaryCalls);
    expect(lists.length).toBeLessThanOrEqual(25);
  });
});

describe("a fault of an API", () => {
  const needs = ["aws.ec2.vpc"];
  const api = "ec2:DescribeVpcs";
  const limits = { attempts: 2, callSeconds: 1, scopeMinutes: 0.05, runMinutes: 1, doneSeconds: 1 };

  test.each<[ServerFault, Outcome, RegExp]>([
    // Its time may end while it waits to try again.
    [{ kind: "throttle" }, "throttled", /RequestLimitExceeded: /],
    [{ kind: "deny" }, "denied", /^UnauthorizedOperation: .* no identity-based policy allows/],
    [
      { kind: "deny", deniedBy: "arn:aws:organizations::111122223333:policy/o-fernhollow1/service_control_policy/p-1" },
      "denied",
      /explicit deny in a service control policy/,
    ],
    [{ kind: "not-subscribed" }, "failed", /^OptInRequired: /],
    [{ kind: "server-error" }, "failed", /\w/],
    [{ kind: "server-error", status: 503 }, "failed", /\w/],
    [{ kind: "expired-credentials" }, "denied", /^RequestExpired: /],
    [{ kind: "bad-gateway" }, "failed", /\w/],
    [{ kind: "repeated-token" }, "failed", /leads back to a page that was read before/],
    [{ kind: "endless-tokens" }, "cut", /the scope was not read within/],
    [{ kind: "cut-connection", when: "before-answer" }, "failed", /\w/],
    [{ kind: "cut-connection", when: "mid-body" }, "failed", /\w/],
    [{ kind: "truncated-body" }, "failed", /\w/],
    [{ kind: "malformed-body" }, "failed", /\w/],
    [{ kind: "empty-body" }, "failed", /the XML of the answer ends/],
    [{ kind: "hang" }, "cut", /no answer within 1 second|TimeoutError/],
    [{ kind: "slow-drip", everyMs: 100 }, "cut", /no answer within 1 second/],
  ])("%o ends %s, and never complete", async (fault, outcome, message) => {
    server.setFaults([{ api, region: "eu-west-1", fault }]);
    const parts = await read({ regions: ["eu-west-1"] }, needs, { limits });
    const entry = parts.flatMap(({ ledger }) => ledger).find((one) => one.api === api);
    expect(entry).toMatchObject({ outcome, message: expect.stringMatching(message) });
    expect(entry?.message).not.toMatch(/hidden field|Encoded authorization/);
  });
});

/** As far as estates can say it: what `collection.ts` does not know is not in a demo snapshot. */
function asRecorded(part: ScopeResult): ScopeResult {
  const types = new Set(collections.map(({ type }) => type));
  return {
    ...part,
    resources: part.resources.filter(({ type }) => types.has(type)),
    ledger: part.ledger.filter(({ api }) => apis.includes(api)),
  };
}

function rulesTypes(): ResourceType[] {
  return readRulesFolder()
    .map(({ text }) => /^resource: (\S+)$/m.exec(text)?.[1])
    .filter((type) => type?.startsWith("aws.") === true) as ResourceType[];
}

function sorted<T extends { com: { id: string } }>(resources: readonly T[]): T[] {
  return resources.toSorted((a, b) => (a.com.id < b.com.id ? -1 : 1));
}
