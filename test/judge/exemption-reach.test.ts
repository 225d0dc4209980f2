import { describe, expect, it, test } from "vitest";
import { exemptionReach, sameExemption } from "../../src/judge/exemption-reach.ts";
import type { RecordedFinding } from "../../src/judge/recorded-findings.ts";
import type { Exemption } from "../../src/model/exemption.ts";
import { exemptionOf, now, resourceOf, ruleOf } from "./cases.ts";

const ssh = "tcp/22 from 0.0.0.0/0";
const rdp = "tcp/3389 from 0.0.0.0/0";

function recorded(over: Partial<RecordedFinding> = {}): RecordedFinding {
  return {
    rule: ruleOf().id,
    title: ruleOf().title,
    status: "fail",
    severity: "high",
    fingerprint: "0".repeat(64),
    facets: [ssh],
    resource: resourceOf(),
    isExempted: false,
    includedRules: [],
    ...over,
  };
}

function reachOf(exemption: Exemption, findings: readonly RecordedFinding[], known: readonly Exemption[] = []) {
  const { covered, exceeded } = exemptionReach(exemption, findings, { known, now });
  return { covered: covered.length, exceeded: exceeded.map(({ facets }) => facets) };
}

describe("what an exemption covers of a run", () => {
  test.each([
    ["the finding that it names", exemptionOf({ facets: [ssh] }), recorded(), 1, []],
    ["whatever is wrong, without facets", exemptionOf(), recorded({ facets: [ssh, rdp] }), 1, []],
    ["an unknown that it names", exemptionOf({ facets: [ssh] }), recorded({ status: "unknown", facets: [] }), 1, []],
    ["traffic as a set", exemptionOf({ facets: ["tcp/0-1023 from 0.0.0.0/0"] }), recorded(), 1, []],
    ["no finding with more wrong", exemptionOf({ facets: [ssh] }), recorded({ facets: [ssh, rdp] }), 0, [[rdp]]],
    ["nothing of another rule", exemptionOf({ rule: "aws-ec2-vpc-flow-logs" }), recorded(), 0, []],
    ["nothing of another resource", exemptionOf({ resource: "sg-2" }), recorded(), 0, []],
    ["what its patterns match", exemptionOf({ rule: "aws-*", resource: "*" }), recorded(), 1, []],
  ])("is %s", (_what, exemption, finding, covered, exceeded) => {
    expect(reachOf(exemption, [finding])).toEqual({ covered, exceeded });
  });

  it("counts what other exemptions accept of the same finding", () => {
    const other = exemptionOf({ facets: [rdp] });
    expect(reachOf(exemptionOf({ facets: [ssh] }), [recorded({ facets: [ssh, rdp] })], [other])).toEqual({
      covered: 1,
      exceeded: [],
    });
  });
});

describe("an exemption that says the same already", () => {
  test.each([
    ["the same", exemptionOf({ facets: [ssh] }), exemptionOf({ facets: [ssh] }), true],
    ["accepts more", exemptionOf(), exemptionOf({ facets: [ssh] }), true],
    ["is over", exemptionOf({ expires: "2020-01-01" }), exemptionOf(), true],
    ["accepts less", exemptionOf({ facets: [ssh] }), exemptionOf(), false],
    ["accepts something else", exemptionOf({ facets: [rdp] }), exemptionOf({ facets: [ssh] }), false],
    ["is of another resource", exemptionOf({ resource: "sg-2" }), exemptionOf(), false],
    ["is a pattern that holds it", exemptionOf({ resource: "*" }), exemptionOf(), false],
  ])("%s: %#", (_what, known, wanted, isSame) => {
    expect(sameExemption(wanted, [known]) === known).toBe(isSame);
  });
});
