import { describe, expect, it, test } from "vitest";
import { withIncluded } from "../../src/judge/included-findings.ts";
import type { Finding } from "../../src/model/finding.ts";
import { sampleFinding } from "../report/sample-report.ts";

const everything = ["all from ::/0"];
const ssh = ["tcp/22 from ::/0"];

function finding(rule: string, facets: readonly string[], more: Partial<Finding> = {}): Finding {
  return { ...sampleFinding(), rule, fingerprint: `of ${rule}`, severity: "high", gates: true, facets, ...more };
}

function told(...findings: readonly Finding[]): string[] {
  return withIncluded(findings).map(({ rule, includes = [] }) =>
    [rule, ...includes.map((part) => part.rule)].join(" + "),
  );
}

describe("one bad setting", () => {
  it("is one finding, with the others that say a part of it", () => {
    const worst = finding("all", everything, { severity: "critical" });
    expect(told(worst, finding("admin", ssh), finding("databases", ["tcp/5432 from ::/0"]))).toEqual([
      "all + admin + databases",
    ]);
  });

  it("is told by the first of two findings that say the same", () => {
    expect(told(finding("a", ssh), finding("b", ssh))).toEqual(["a + b"]);
    expect(told(finding("a", ssh), finding("b", ssh), finding("c", everything))).toEqual(["c + a + b"]);
  });

  it("keeps order and what it does not touch", () => {
    const other = { ...sampleFinding().resource, id: "another" };
    const findings = [finding("x", ["a name"]), finding("admin", ssh), finding("all", everything, { resource: other })];
    expect(withIncluded(findings)).toEqual(findings);
  });
});

test.each([
  ["of another resource", { resource: { ...sampleFinding().resource, id: "another" } }],
  ["of another audit", { audit: "another" }],
  ["that is milder", { severity: "low" as const }],
  ["that does not gate, while the part does", { gates: false }],
  ["that is exempted, while the part is not", { exemption: { owner: "o", reason: "r", expires: "2030-01-01" } }],
  ["that is known, while the part is new", { state: "existing" as const }],
  ["with other traffic", { facets: ["udp from ::/0"] }],
  ["whose facets are no traffic", { facets: ["everything"] }],
  ["without facets", { facets: [] }],
  ["that is unknown", { status: "unknown" as const }],
])("a finding is not included in one %s", (_what, more) => {
  expect(told(finding("all", everything, { severity: "critical", ...more }), finding("admin", ssh))).toHaveLength(2);
});
