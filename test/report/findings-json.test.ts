import { expect, test } from "vitest";
import { findingsJson } from "../../src/report/findings-json.ts";
import { failingReport, hugeReport, sampleFinding, samplePreview, sampleReport } from "./sample-report.ts";

interface Parsed {
  readonly findings: readonly Record<string, unknown>[];
  readonly [key: string]: unknown;
}

function parsed(report: ReturnType<typeof sampleReport>): Parsed {
  const value: Parsed = JSON.parse(findingsJson(report));
  return value;
}

test("the keys are those of the contract, in its order, without rules and scopes", () => {
  expect(Object.keys(parsed(failingReport()))).toEqual([
    "schemaVersion",
    "tool",
    "startedAt",
    "audits",
    "verdict",
    "reasons",
    "gate",
    "counts",
    "ledger",
    "evaluations",
    "findings",
    "fixed",
    "frameworks",
    "exemptions",
    "failures",
    "notices",
  ]);
});

test("what a pull request changes about the gate stands between failures and notices", () => {
  const keys = Object.keys(parsed(sampleReport({ preview: samplePreview() })));
  expect(keys.slice(-3)).toEqual(["failures", "preview", "notices"]);
});

test("the keys of a finding are those of the contract, in its order", () => {
  const finding = sampleFinding({ exemption: { owner: "o", reason: "r", expires: "2027-01-01" } });
  expect(Object.keys(parsed(sampleReport({ findings: [finding] })).findings[0] ?? {})).toEqual([
    "audit",
    "rule",
    "title",
    "status",
    "severity",
    "fingerprint",
    "message",
    "resource",
    "scope",
    "evidence",
    "facets",
    "worsened",
    "location",
    "state",
    "gates",
    "exemption",
    "remediation",
    "controls",
  ]);
});

test("frameworks keep their controls in the standard's order", () => {
  const control = { status: "passed", rules: ["a"], findings: 0, exempted: 0, unknown: 0 } as const;
  const controls = [
    { id: "1.2", title: "Two", level: 1, assessment: "automated", ...control },
    { id: "1.10", ...control },
  ] as const;
  const frameworks = [{ id: "cis", title: "CIS", version: "1", controls }];
  expect(parsed(sampleReport({ frameworks }))["frameworks"]).toEqual(frameworks);
});

test("nothing of a finding is lost", () => {
  const finding = sampleFinding();
  expect(parsed(sampleReport({ findings: [finding] })).findings).toEqual([finding]);
});

test("the same report is the same bytes, whatever order its parts came in", () => {
  const report = failingReport();
  const shuffled = {
    ...report,
    findings: report.findings.toReversed(),
    ledger: report.ledger.toReversed(),
    fixed: report.fixed.toReversed(),
  };
  expect(findingsJson(shuffled)).toBe(findingsJson(report));
});

test("lone surrogates, in keys too, become replacement characters", () => {
  const finding = sampleFinding({ message: "a\uD800", evidence: { "\uDC00": ["\uD800😀"] } });
  expect(parsed(sampleReport({ findings: [finding] })).findings[0]).toMatchObject({
    message: "a\uFFFD",
    evidence: { "\uFFFD": ["\uFFFD😀"] },
  });
});

test("a key called __proto__ stays a key", () => {
  const evidence: Record<string, number> = JSON.parse('{"__proto__": 1}');
  expect(findingsJson(sampleReport({ findings: [sampleFinding({ evidence })] }))).toContain('"__proto__": 1');
});

test("it ends with a newline, and holds every finding of a huge report", () => {
  const text = findingsJson(hugeReport(2000));
  expect(text.endsWith("}\n")).toBe(true);
  expect(JSON.parse(text)).toHaveProperty("findings.length", 2000);
});
