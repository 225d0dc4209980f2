import { expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { sarifCategories } from "../../src/report/sarif-categories.ts";
import { failingReport, sampleFinding, sampleLedger, sampleReport, sampleUnknown } from "./sample-report.ts";

function gapsOf(over: Partial<Report>): readonly string[] {
  return sarifCategories(sampleReport(over)).flatMap((category) => category.gaps);
}

test("a clean account still is a category, without findings and gaps", () => {
  expect(sarifCategories(sampleReport())).toEqual([
    { id: "posturegate/nightly/aws/111122223333/", findings: [], gaps: [] },
  ]);
});

test("there is one category for each audit and account, whatever the regions", () => {
  const ledger = [
    sampleLedger({ scope: "aws:111122223333:eu-west-1" }),
    sampleLedger({ scope: "aws:111122223333:eu-west-3" }),
    sampleLedger({ scope: "aws:444455556666:eu-west-1" }),
    sampleLedger({ scope: "aws:444455556666:eu-west-1", audit: "weekly" }),
    sampleLedger({ scope: "azure:0000-1111" }),
  ];
  expect(
    sarifCategories(sampleReport({ audits: ["nightly", "weekly"], ledger })).map((category) => category.id),
  ).toEqual([
    "posturegate/nightly/aws/111122223333/",
    "posturegate/nightly/aws/444455556666/",
    "posturegate/nightly/azure/0000-1111/",
    "posturegate/weekly/aws/444455556666/",
  ]);
});

test("exempted findings and unknowns are left out, and rule × resource is there once", () => {
  const twice = sampleFinding();
  const [category] = sarifCategories(sampleReport({ findings: [...failingReport().findings, twice, twice] }));
  expect(category?.findings).toHaveLength(18);
  expect(
    category?.findings.filter((finding) => finding.exemption !== undefined || finding.status === "unknown"),
  ).toEqual([]);
});

test.each(["denied", "throttled", "cut", "failed"] as const)("a ledger entry that ended %s is a gap", (outcome) => {
  expect(gapsOf({ ledger: [sampleLedger(), sampleLedger({ api: "ec2:DescribeImages", outcome })] })).toEqual([
    `ec2:DescribeImages in aws:111122223333:eu-west-1: ${outcome}`,
  ]);
});

test("a disabled API is no gap", () => {
  expect(gapsOf({ ledger: [sampleLedger({ outcome: "disabled" })] })).toEqual([]);
});

test.each(["denied", "lost-login", "rule-error", "plugin-error", "not-collected"] as const)(
  "an unknown for %s is a gap, counted or not",
  (kind) => {
    const scope = "aws:111122223333:eu-west-1";
    expect(gapsOf({ findings: [sampleUnknown({ kind, scope }, { gates: false })] })).toEqual(["1 evaluation unknown"]);
  },
);

test.each(["disabled", "outside-audit"] as const)("an unknown for %s is no gap", (kind) => {
  expect(gapsOf({ findings: [sampleUnknown({ kind }, { scope: "aws:111122223333:eu-west-1" })] })).toEqual([]);
});

test("a scope without a ledger entry was not read", () => {
  expect(gapsOf({ ledger: [], findings: [sampleFinding()] })).toEqual([
    "nothing says that aws:111122223333:eu-west-1 was read",
  ]);
});

test("a scope that only the report names is a category of every audit, with a gap", () => {
  const scope = { id: "gcp:my-project", cloud: "gcp", account: "my-project", region: "global" };
  expect(sarifCategories(sampleReport({ ledger: [], scopes: new Map([[scope.id, scope]]) }))).toEqual([
    { id: "posturegate/nightly/gcp/my-project/", findings: [], gaps: ["nothing says that gcp:my-project was read"] },
  ]);
});

test.each([
  ["cloud", "nightly", 1],
  ["event", "nightly", 1],
  ["store", "nightly", 0],
  ["alert", "nightly", 0],
  ["cloud", "weekly", 0],
] as const)("the failure of a %s plugin of audit %s is %i gaps", (kind, audit, gaps) => {
  expect(gapsOf({ failures: [{ audit, plugin: "prod", kind, required: true, message: "x" }] })).toHaveLength(gaps);
});

test("names are made safe and stay apart", () => {
  const ledger = ["a b", "a-b", "a/b"].map((audit) => sampleLedger({ audit }));
  const ids = sarifCategories(sampleReport({ audits: [], ledger })).map((category) => category.id);
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) expect(id).toMatch(/^posturegate\/[A-Za-z0-9._-]+\/aws\/111122223333\/$/);
});
