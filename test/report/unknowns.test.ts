import { describe, expect, test } from "vitest";
import type { LedgerEntry } from "../../src/model/scope.ts";
import { deniedRegions } from "../../src/report/denied-regions.ts";
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
      deniedRegions: [],
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

describe("a region that the organization denies", () => {
  const policy =
    "is not authorized with an explicit deny in a service control policy: arn:aws:organizations::9:policy/p";
  const scope = { id: "aws:1:far", cloud: "aws", account: "1", region: "far" };
  const near = { id: "aws:1:near", cloud: "aws", account: "1", region: "near" };
  const entry = (api: string, message: string, over: Partial<LedgerEntry> = {}): LedgerEntry => ({
    audit: "nightly",
    scope: scope.id,
    api,
    outcome: "denied",
    pages: 0,
    attempts: 1,
    ms: 1,
    message,
    ...over,
  });
  const unknowns = ["a", "b"].map((api) => sampleUnknown({ kind: "denied", scope: scope.id, api, permission: api }));
  const scopes = new Map([scope, near].map((one) => [one.id, one]));

  test("is told apart from what a permission would settle, with the line that accepts it", () => {
    const elsewhere = sampleUnknown({ kind: "denied", scope: near.id, api: "a", permission: "a" });
    const ledger = [entry("a", policy), entry("b", policy), entry("a", "no", { scope: near.id })];
    const groups = unknownGroups(sampleReport({ findings: [...unknowns, elsewhere], ledger, scopes }));
    expect(groups.map((group) => [group.count, actionText(group)])).toEqual([
      [2, "have the service control policy changed, or accept it in the params of the cloud: excludeRegions: [far]"],
      [1, "grant a in aws:1:near"],
    ]);
  });

  test.each([
    ["one API was read", [entry("a", policy), entry("b", "", { outcome: "complete" })]],
    ["one API was denied by something else", [entry("a", policy), entry("b", "no identity-based policy allows it")]],
    ["nothing is known of it", []],
  ])("is not said of a region where %s", (_name, ledger) => {
    const groups = unknownGroups(sampleReport({ findings: unknowns, ledger, scopes }));
    expect(groups.map((group) => actionText(group))).toEqual(["grant a and b in aws:1:far"]);
  });

  test("is recognised by both of AWS's wordings", () => {
    const implicit = "because no service control policy allows the ec2:DescribeVpcs action";
    expect([...deniedRegions({ ledger: [entry("a", policy), entry("b", implicit)], scopes }).values()]).toEqual([
      "far",
    ]);
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
