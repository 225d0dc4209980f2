import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import type { LedgerEntry } from "../../src/model/scope.ts";
import { unreadScopes } from "../../src/report/unread-scopes.ts";
import { actionText, causeOf, unknownGroups } from "../../src/report/unknowns.ts";
import { cleanReport, sampleFinding, sampleReport, sampleUnknown, unknownReport } from "./sample-report.ts";

test("a report without unknowns has no groups", () => {
  expect(unknownGroups(cleanReport())).toEqual([]);
});

test("unknowns are grouped by kind, API and permission, what the gate counts most first", () => {
  expect(
    unknownGroups(unknownReport()).map(({ kind, count, counted, scopes }) => [kind, count, counted, scopes.length]),
  ).toEqual([
    ["denied", 4, 4, 4],
    ["lost-login", 1, 1, 1],
    ["throttled", 1, 1, 1],
    ["outside-audit", 1, 0, 1],
    ["rule-error", 1, 0, 1],
  ]);
});

test("a group names its scopes, rules and messages once each, sorted", () => {
  const cause = { api: "ec2:DescribeFlowLogs", permission: "ec2:DescribeFlowLogs", message: "no" };
  const findings = [
    sampleUnknown({ ...cause, scope: "aws:2:b" }, { rule: "r2" }),
    sampleUnknown({ ...cause, scope: "aws:1:a" }, { rule: "r1", gates: false }),
    sampleUnknown({ ...cause, scope: "aws:1:a" }, { rule: "r2" }),
  ];
  expect(unknownGroups(sampleReport({ findings }))).toEqual([
    {
      kind: "denied",
      title: "access denied",
      apis: ["ec2:DescribeFlowLogs"],
      permissions: ["ec2:DescribeFlowLogs"],
      count: 3,
      counted: 2,
      scopes: ["aws:1:a", "aws:2:b"],
      rules: ["r1", "r2"],
      messages: ["no"],
      action: "grant ec2:DescribeFlowLogs",
    },
  ]);
});

test("many APIs in the same scopes are one thing to settle, one API in many scopes is another", () => {
  const denied = (scope: string, api: string) => sampleUnknown({ kind: "denied", scope, api, permission: api });
  const region = ["a", "b", "c", "d", "e"].map((api) => denied("aws:1:far", api));
  const everywhere = ["aws:1:x", "aws:1:y"].map((scope) => denied(scope, "f"));
  const groups = unknownGroups(sampleReport({ findings: [...region, ...everywhere] }));
  expect(groups.map((group) => [group.count, actionText(group)])).toEqual([
    [5, "grant a, b, c and 2 more in aws:1:far"],
    [2, "grant f in aws:1:x and aws:1:y"],
  ]);
});

describe("a scope that was not read at all", () => {
  const policy =
    "is not authorized with an explicit deny in a service control policy: arn:aws:organizations::9:policy/p";
  const scopeOf = (region: string) => ({ id: `aws:1:${region}`, cloud: "aws", account: "1", region });
  const [far, near, standIn] = ["eu-far-1", "eu-near-1", "opted-in-regions"].map((region) => scopeOf(region)) as [
    ReturnType<typeof scopeOf>,
    ReturnType<typeof scopeOf>,
    ReturnType<typeof scopeOf>,
  ];
  const scopes = new Map([far, near, standIn].map((scope) => [scope.id, scope]));
  const entry = (api: string, message: string, over: Partial<LedgerEntry> = {}): LedgerEntry => ({
    audit: "nightly",
    scope: far.id,
    api,
    outcome: "denied",
    pages: 0,
    attempts: 1,
    ms: 1,
    message,
    ...over,
  });
  const unknowns = (scope: string) =>
    ["a", "b"].map((api) => sampleUnknown({ kind: "denied", scope, api, permission: api }));
  const settled = (findings: Finding[], ledger: LedgerEntry[]) =>
    unknownGroups(sampleReport({ findings, ledger, scopes })).map((group) => [group.count, actionText(group)]);

  test("a region that the organization denies is told apart from what a permission settles, with the line that accepts it", () => {
    const elsewhere = sampleUnknown({ kind: "denied", scope: near.id, api: "a", permission: "a" });
    const ledger = [entry("a", policy), entry("b", policy), entry("a", "no", { scope: near.id })];
    expect(settled([...unknowns(far.id), elsewhere], ledger)).toEqual([
      [
        2,
        "have the service control policy changed, or accept it in the params of the cloud: excludeRegions: [eu-far-1]",
      ],
      [1, "grant a in aws:1:eu-near-1"],
    ]);
  });

  test.each([
    ["one API was read", [entry("a", policy), entry("b", "", { outcome: "complete" })]],
    ["one API was denied by something else", [entry("a", policy), entry("b", "no identity-based policy allows it")]],
    ["nothing is known of it", []],
  ])("nothing of the kind is said of a region where %s", (_name, ledger) => {
    expect(settled(unknowns(far.id), ledger)).toEqual([[2, "grant a and b in aws:1:eu-far-1"]]);
  });

  test("both of AWS's wordings are known", () => {
    const implicit = "because no service control policy allows the ec2:DescribeVpcs action";
    expect(unreadScopes({ ledger: [entry("a", policy), entry("b", implicit)], scopes }).get(far.id)).toEqual({
      kind: "denied-region",
      region: "eu-far-1",
    });
  });

  test("what stands for regions that nobody knows cannot be left out", () => {
    const ledger = ["a", "b"].map((api) => entry(api, policy, { scope: standIn.id, attempts: 0 }));
    expect(settled(unknowns(standIn.id), ledger)).toEqual([[2, policy]]);
  });

  test("a refused login is told in its own words, whatever it was needed for", () => {
    const message = "AWS refused the role to this job. Its trust policy must contain {}.";
    const ledger = ["a", "b"].map((api) => entry(api, message, { attempts: 0 }));
    const [group] = unknownGroups(sampleReport({ findings: unknowns(far.id), ledger, scopes }));
    expect(group).toMatchObject({ title: "not read", apis: [], scopes: [far.id], count: 2 });
    expect(group && actionText(group)).toBe(message);
  });

  test("an API that was not asked because another failed is no scope that was not read", () => {
    const ledger = [entry("a", "no"), entry("b", "no", { attempts: 0 })];
    expect(settled(unknowns(far.id), ledger)).toEqual([[2, "grant a and b in aws:1:eu-far-1"]]);
  });
});

test.each([
  ["denied", "grant p in s"],
  ["throttled", "run again or raise limits.attempts for a in s"],
  ["disabled", "enable a in s"],
  ["cut", "raise limits.scopeMinutes or limits.runMinutes, or split the audit, to finish a in s"],
  ["failed", "run again; if it stays, look up what was said of a in s"],
  ["not-collected", "collect a from the live cloud in s"],
  ["outside-audit", "add a cloud to the audit that reads s"],
  ["rule-error", "correct the rule for what it met in s"],
  ["plugin-error", "correct the plugin for what it met in s"],
  ["lost-login", "let this workflow log in to s"],
] as const)("what settles %s is: %s", (kind, expected) => {
  const [group] = unknownGroups(
    sampleReport({ findings: [sampleUnknown({ kind, api: "a", permission: "p", scope: "s" })] }),
  );
  expect(group && actionText(group)).toBe(expected);
});

test("many scopes are named in part and counted", () => {
  const findings = ["e", "d", "c", "b", "a"].map((scope) => sampleUnknown({ scope, api: "x" }));
  const [group] = unknownGroups(sampleReport({ findings }));
  expect(group && actionText(group)).toBe("allow x in a, b, c and 2 more");
});

test("an unknown without a cause is a failed read of its own scope", () => {
  const { cause: _, ...unknown } = sampleUnknown({});
  expect(causeOf(unknown)).toEqual({ kind: "failed", scope: unknown.scope, message: unknown.message });
  expect(causeOf(sampleFinding()).kind).toBe("failed");
});
