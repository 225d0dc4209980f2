import { expect, test } from "vitest";
import { openFindings, severityGroups } from "../../src/report/rule-groups.ts";
import { cleanReport, failingReport, sampleFinding, sampleReport } from "./sample-report.ts";

test("exempted findings and unknowns are not open", () => {
  expect(openFindings(failingReport())).toHaveLength(17);
  expect(openFindings(cleanReport())).toEqual([]);
});

test("findings are grouped by severity, worst first, then by rule", () => {
  expect(
    severityGroups(failingReport()).map((group) => [
      group.severity,
      group.count,
      group.rules.map((rule) => [rule.rule, rule.findings.length]),
    ]),
  ).toEqual([
    ["high", 3, [["aws-ec2-security-group-admin-ports", 3]]],
    ["medium", 14, [["aws-ec2-volume-encrypted", 14]]],
  ]);
});

test("the steps are the finding's, else the rule's", () => {
  const { remediation: _, ...finding } = sampleFinding();
  expect(firstSteps(sampleReport({ findings: [{ ...finding, remediation: { steps: "its own" } }] }))).toBe("its own");
  expect(firstSteps(sampleReport({ findings: [finding] }))).toContain("Session Manager");
  expect(firstSteps(sampleReport({ findings: [finding], rules: new Map() }))).toBe("");
});

function firstSteps(report: ReturnType<typeof sampleReport>): string | undefined {
  return severityGroups(report)[0]?.rules[0]?.steps;
}
