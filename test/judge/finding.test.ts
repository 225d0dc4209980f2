import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprint } from "../../src/judge/fingerprint.ts";
import { judge } from "../../src/judge/judge.ts";
import { baselineWith, entryOf, evaluated, exemptionOf, groupId, inputOf, ruleOf } from "./cases.ts";

const key = fingerprint(ruleOf().id, groupId);
const facets = ["tcp/22 from 0.0.0.0/0"];

describe("a finding", () => {
  it("below failOn is counted by severity and does not gate", () => {
    const { findings, counts } = judge(inputOf({ evaluations: [evaluated("fail", { severity: "low" })] }));
    expect(findings[0]?.gates).toBe(false);
    expect(counts).toMatchObject({ low: 1, findings: 1, high: 0 });
  });

  it("that is unknown and below failOn is shown and not counted", () => {
    const { counts } = judge(inputOf({ evaluations: [evaluated("unknown", { severity: "low" })] }));
    expect(counts).toMatchObject({ unknown: 1, unknownCounted: 0 });
  });

  it("says who exempted it, why, and until when", () => {
    const { findings } = judge(inputOf({ evaluations: [evaluated("fail")], exemptions: [exemptionOf()] }));
    expect(findings[0]?.exemption).toEqual({ owner: "platform", reason: "bastion", expires: "2027-01-31" });
  });

  it("keeps the cause of an unknown and has its message where the rule gives none", () => {
    const [finding] = judge(inputOf({ evaluations: [evaluated("unknown")] })).findings;
    expect(finding?.cause?.kind).toBe("denied");
    expect(finding?.message).toBe("not allowed");
  });

  it("that is unknown has no facets: nobody saw what is wrong", () => {
    const unknown = evaluated("unknown", { facets });
    const [finding] = judge(inputOf({ evaluations: [unknown] })).findings;
    expect(finding).toMatchObject({ facets: [], worsened: false });
  });

  it("of two audits is one finding in each, judged alike, and fixed once", () => {
    const both = [evaluated("fail", { audit: "a" }), evaluated("fail", { audit: "b" })];
    const { findings } = judge(inputOf({ evaluations: both, baseline: baselineWith(entryOf()) }));
    expect(findings.map(({ audit, state }) => [audit, state])).toEqual([
      ["a", "existing"],
      ["b", "existing"],
    ]);
    const twice = judge(
      inputOf({ settled: new Map([[key, "pass" as const]]), baseline: baselineWith(entryOf(), entryOf()) }),
    );
    expect(twice.counts.fixed).toBe(1);
  });

  it("that passes in one audit and fails in another is not fixed", () => {
    const { fixed } = judge(
      inputOf({
        evaluations: [evaluated("fail")],
        settled: new Map([[key, "pass" as const]]),
        baseline: baselineWith(entryOf()),
      }),
    );
    expect(fixed).toEqual([]);
  });

  it("comes worst first, then by rule, account, region and resource, whatever the order of evaluation", () => {
    const evaluations = [
      evaluated("fail", { severity: "critical", rule: "z" }),
      evaluated("fail", { rule: "a", account: "1", id: "y" }),
      evaluated("unknown", { rule: "a", account: "2", id: "x" }),
      evaluated("fail", { rule: "a", account: "2", id: "z" }),
      evaluated("fail", { rule: "b", id: "a" }),
      evaluated("fail", { severity: "informational", rule: "a", id: "a" }),
    ];
    const inOrder = judge(inputOf({ evaluations })).findings;
    expect(inOrder.map(({ rule, resource }) => `${rule} ${resource.id}`)).toEqual([
      `z ${groupId}`,
      "a y",
      "a x",
      "a z",
      "b a",
      "a a",
    ]);
    fc.assert(
      fc.property(fc.shuffledSubarray(evaluations, { minLength: evaluations.length }), (shuffled) => {
        expect(judge(inputOf({ evaluations: shuffled })).findings).toEqual(inOrder);
      }),
    );
  });

  it("has as fingerprint a sha256 that does not depend on severity, facets or audit", () => {
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    const { findings } = judge(
      inputOf({
        evaluations: [evaluated("fail", { facets, audit: "b" }), evaluated("unknown", { severity: "low" })],
      }),
    );
    expect(new Set(findings.map((finding) => finding.fingerprint))).toEqual(new Set([key]));
  });
});
