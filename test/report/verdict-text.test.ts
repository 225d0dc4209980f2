import { expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { count, exitCodes, exitText, furtherReasons, grouped, verdictText } from "../../src/report/verdict-text.ts";
import { failingReport, sampleFinding, sampleReport, sampleUnknown } from "./sample-report.ts";

const gate = sampleReport().gate;

test.each<[string, Partial<Report>]>([
  ["passed: no findings", {}],
  ["passed: no finding at or above high", { findings: [sampleFinding({ severity: "low", gates: false })] }],
  [
    "passed: no new finding at or above high",
    { findings: [sampleFinding({ state: "existing", gates: false })], gate: { ...gate, newOnly: true } },
  ],
  ["passed: no findings, 1 unknown allowed", { findings: [sampleUnknown({}, { gates: false })] }],
  ["failed: 1 finding at or above high", { verdict: "failed", findings: [sampleFinding()] }],
  [
    "failed: 1 new finding at or above high",
    { verdict: "failed", findings: [sampleFinding()], gate: { ...gate, newOnly: true } },
  ],
  ["not established: 1 unknown counted, none allowed", { verdict: "not-established", findings: [sampleUnknown({})] }],
  [
    "not established: 2 unknowns counted, 1 allowed",
    {
      verdict: "not-established",
      findings: [sampleUnknown({}), sampleUnknown({})],
      gate: { ...gate, onUnknown: 1 },
    },
  ],
  [
    "not established: 1 required plugin failed",
    {
      verdict: "not-established",
      failures: [
        { audit: "a", plugin: "p", kind: "store", required: true, message: "" },
        { audit: "a", plugin: "q", kind: "alert", required: false, message: "" },
      ],
    },
  ],
  ["not established: nothing was evaluated in an audit", { verdict: "not-established" }],
])("without the gate's own words, says %s", (expected, over) => {
  expect(verdictText(sampleReport(over), "details")).toBe(expected);
});

test("the gate's first reason is said, the others follow, and with counts none is", () => {
  const report = failingReport();
  const named = { ...report, reasons: ["store x of audit y failed: disk.", ...report.reasons] };
  expect(verdictText(named, "details")).toBe("failed: store x of audit y failed: disk");
  expect(verdictText(named, "counts")).toBe("failed: 3 findings at or above high");
  expect(furtherReasons(named)).toEqual(report.reasons);
});

test("numbers are grouped, and one is singular", () => {
  expect([0, 999, 1000, 1234567].map(grouped)).toEqual(["0", "999", "1,000", "1,234,567"]);
  expect([count(1, "finding"), count(1204, "finding"), count(2, "more cause", "more causes")]).toEqual([
    "1 finding",
    "1,204 findings",
    "2 more causes",
  ]);
});

test("exit codes are those of the contract", () => {
  expect(exitCodes).toEqual({ passed: 0, failed: 1, "not-established": 3 });
  expect(exitText("not-established")).toBe("exit 3, too little could be seen to tell");
});
