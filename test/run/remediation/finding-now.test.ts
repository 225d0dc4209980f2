import { expect, test } from "vitest";
import type { Finding } from "../../../src/model/finding.ts";
import type { Report } from "../../../src/model/report.ts";
import type { LedgerEntry, Outcome } from "../../../src/model/scope.ts";
import { findingNow } from "../../../src/run/remediation/finding-now.ts";
import { ruleOf } from "../../judge/cases.ts";
import { sampleEntry } from "../../report/sample-plan.ts";

const entry = sampleEntry();
const api = "ec2:DescribeSecurityGroups";

function ledgerOf(outcome: Outcome, over: Partial<LedgerEntry> = {}): LedgerEntry {
  return { audit: "nightly", scope: entry.scope.id, api, outcome, pages: 1, attempts: 1, ms: 1, ...over };
}

function report(over: Partial<Report>): Report {
  const { rule } = entry.finding;
  const seen = { findings: [], failures: [], rules: new Map([[rule, ruleOf({ id: rule, apis: [api] })]]) };
  return { ...seen, ledger: [ledgerOf("complete")], ...over } as unknown as Report;
}

const { audit, fingerprint, rule } = entry.finding;
const found = { audit, fingerprint, rule, scope: entry.scope.id, status: "fail" } as unknown as Finding;

test.each<[string, Partial<Report>, string]>([
  ["gone, and its listing is complete", {}, "fixed"],
  ["still there", { findings: [found] }, "still-failing"],
  ["exempted since", { findings: [{ ...found, exemption: { owner: "o", reason: "r" } }] }, "still-failing"],
  [
    "told with a wider finding of the resource",
    { findings: [{ ...found, fingerprint: "other", includes: [{ ...found, title: "t" }] }] },
    "still-failing",
  ],
  ["unknown itself", { findings: [{ ...found, status: "unknown" }] }, "unknown"],
  ["failing in another audit only", { findings: [{ ...found, audit: "other" }] }, "fixed"],
  ["gone, but its listing was denied", { ledger: [ledgerOf("denied")] }, "unknown"],
  ["gone, but its listing was cut", { ledger: [ledgerOf("cut")] }, "unknown"],
  ["gone, but its scope was never asked: the login was refused", { ledger: [] }, "unknown"],
  ["gone, but another audit asked", { ledger: [ledgerOf("complete", { audit: "other" })] }, "unknown"],
  ["gone, but its rule did not run", { rules: new Map() }, "unknown"],
  [
    "gone, but the cloud failed",
    { failures: [{ audit, plugin: "prod", kind: "cloud", required: true, message: "m" }] },
    "unknown",
  ],
  [
    "gone, and only an alert failed",
    { failures: [{ audit, plugin: "mail", kind: "alert", required: true, message: "m" }] },
    "fixed",
  ],
])("a finding that is %s", (_, over, expected) => {
  expect(findingNow(entry, report(over))).toBe(expected);
});
