import { expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { count, exitCodes, exitText, furtherReasons, grouped, verdictText } from "../../src/report/verdict-text.ts";
import { failingReport, sampleFinding, sampleReport, sampleUnknown } from "./sample-report.ts";

const gate = sampleReport().gate;

test.each<[string, Partial<Report>]>([
  ["passed: no finding at or above high", {}],
  ["passed: no new finding at critical", { gate: { ...gate, failOn: "critical", newOnly: true } }],
  ["passed: no finding at or above high, 1 unknown", { findings: [sampleUnknown({}, { gates: false })] }],
  ["failed: 1 finding at or above high", { verdict: "failed", findings: [sampleFinding()] }],
  [
    "failed: 1 new finding at or above high",
    { verdict: "failed", findings: [sampleFinding()], gate: { ...gate, newOnly: true } },
  ],
  [
    "not established: 1 evaluation that the gate counts is unknown",
    { verdict: "not-established", findings: [sampleUnknown({})] },
  ],
  [
    "not established: 2 evaluations that the gate counts are unknown, 1 accepted",
    { verdict: "not-established", findings: [sampleUnknown({}), sampleUnknown({})], gate: { ...gate, onUnknown: 1 } },
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
  [
    "not established: nothing was evaluated",
    { verdict: "not-established", evaluations: { pass: 0, fail: 0, skip: 0, unknown: 0 } },
  ],
  ["not established: an audit evaluated nothing", { verdict: "not-established" }],
])("says %s", (expected, over) => {
  expect(verdictText(sampleReport(over))).toBe(expected);
});

test("what the gate says beyond that is kept, what it repeats is not", () => {
  const reasons = ["3 findings at or above high.", "A store failed."];
  expect(furtherReasons({ ...failingReport(), reasons })).toEqual(["A store failed."]);
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
