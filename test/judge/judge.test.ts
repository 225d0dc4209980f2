import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { fingerprint } from "../../src/judge/fingerprint.ts";
import { isKnown, judge, type JudgeInput } from "../../src/judge/judge.ts";
import type { Counts } from "../../src/model/report.ts";
import {
  baselineWith,
  entryOf,
  evaluated,
  exemptionOf,
  groupId,
  inputOf,
  ledgerEntry,
  now,
  resourceOf,
  ruleOf,
  scope,
} from "./cases.ts";

const key = fingerprint(ruleOf().id, groupId);
const policy = inputOf().policy;
const newOnly = { ...policy, newOnly: true };
const ssh = ["tcp/22 from 0.0.0.0/0"];
const sshAndRdp = [...ssh, "tcp/3389 from 0.0.0.0/0"];
const active = exemptionOf();
const expired = exemptionOf({ expires: "2026-11-20" });

interface Cell {
  readonly cell: string;
  readonly input: Partial<JudgeInput>;
  readonly finding?: { state: "new" | "existing"; gates: boolean; worsened: boolean; exempted: boolean };
  readonly counts: Partial<Counts>;
}

const passed = { settled: new Map([[key, "pass" as const]]) };
const fails = (facets: string[] = []) => ({ evaluations: [evaluated("fail", { facets })] });
const unknown = { evaluations: [evaluated("unknown")] };
const opened = { state: "new", gates: true, worsened: false, exempted: false } as const;

const cells: Cell[] = [
  { cell: "active exemption | pass", input: { ...passed, exemptions: [active] }, counts: { findings: 0, fixed: 0 } },
  {
    cell: "active exemption | fail",
    input: { ...fails(), exemptions: [active] },
    finding: { ...opened, gates: false, exempted: true },
    counts: { findings: 0, exempted: 1, new: 0, high: 0 },
  },
  {
    cell: "active exemption that accepts the facets | fail",
    input: { ...fails(ssh), exemptions: [exemptionOf({ facets: sshAndRdp })] },
    finding: { ...opened, gates: false, exempted: true },
    counts: { findings: 0, exempted: 1 },
  },
  {
    cell: "active exemption that accepts fewer facets | fail",
    input: { ...fails(sshAndRdp), exemptions: [exemptionOf({ facets: ssh })] },
    finding: { ...opened, worsened: true },
    counts: { findings: 1, exempted: 0, new: 1, high: 1 },
  },
  {
    cell: "active exemption | unknown",
    input: { ...unknown, exemptions: [active] },
    finding: { ...opened, gates: false, exempted: true },
    counts: { unknown: 1, unknownCounted: 0, findings: 0, exempted: 0 },
  },
  { cell: "expired exemption | pass", input: { ...passed, exemptions: [expired] }, counts: { findings: 0, fixed: 0 } },
  {
    cell: "expired exemption | fail",
    input: { ...fails(), exemptions: [expired] },
    finding: opened,
    counts: { findings: 1, new: 1, exempted: 0 },
  },
  {
    cell: "expired exemption | unknown",
    input: { ...unknown, exemptions: [expired] },
    finding: opened,
    counts: { unknown: 1, unknownCounted: 1 },
  },
  { cell: "in baseline | pass", input: { ...passed, baseline: baselineWith(entryOf()) }, counts: { findings: 0, fixed: 1 } },
  {
    cell: "in baseline | skip",
    input: { settled: new Map([[key, "skip"]]), baseline: baselineWith(entryOf()) },
    counts: { findings: 0, fixed: 1 },
  },
  {
    cell: "in baseline | fail",
    input: { ...fails(ssh), baseline: baselineWith(entryOf({ facets: ssh })) },
    finding: { ...opened, state: "existing" },
    counts: { findings: 1, existing: 1, new: 0, fixed: 0 },
  },
  {
    cell: "in baseline | fail, newOnly",
    input: { ...fails(ssh), baseline: baselineWith(entryOf({ facets: ssh })), policy: newOnly },
    finding: { ...opened, state: "existing", gates: false },
    counts: { findings: 1, existing: 1 },
  },
  {
    cell: "in baseline | fail worsened, newOnly",
    input: { ...fails(sshAndRdp), baseline: baselineWith(entryOf({ facets: ssh })), policy: newOnly },
    finding: { ...opened, worsened: true },
    counts: { findings: 1, new: 1, existing: 0, fixed: 0 },
  },
  {
    cell: "in baseline | unknown",
    input: { ...unknown, baseline: baselineWith(entryOf({ facets: ssh })) },
    finding: { ...opened, state: "existing" },
    counts: { unknown: 1, unknownCounted: 1, fixed: 0 },
  },
  {
    cell: "in baseline | unknown, newOnly",
    input: { ...unknown, baseline: baselineWith(entryOf({ facets: ssh })), policy: newOnly },
    finding: { ...opened, state: "existing", gates: false },
    counts: { unknown: 1, unknownCounted: 0, fixed: 0 },
  },
  {
    cell: "in baseline, resource gone from a complete listing",
    input: { baseline: baselineWith(entryOf()) },
    counts: { findings: 0, fixed: 1 },
  },
  {
    cell: "in baseline, scope not read",
    input: { baseline: baselineWith(entryOf()), ledger: [ledgerEntry("denied")] },
    counts: { findings: 0, fixed: 0 },
  },
  {
    cell: "in baseline, scope no longer configured",
    input: { baseline: baselineWith(entryOf()), ledger: [ledgerEntry("complete", { scope: "aws:444455556666:eu-west-1" })] },
    counts: { fixed: 0 },
  },
  {
    cell: "in baseline, listing complete in one audit and cut in another",
    input: { baseline: baselineWith(entryOf()), ledger: [ledgerEntry("complete"), ledgerEntry("cut", { audit: "hourly" })] },
    counts: { fixed: 0 },
  },
  {
    cell: "in baseline, one of two listing APIs complete",
    input: {
      baseline: baselineWith(entryOf()),
      rules: new Map([[ruleOf().id, ruleOf({ apis: ["ec2:DescribeSecurityGroups", "ec2:DescribeVpcs"] })]]),
    },
    counts: { fixed: 0 },
  },
  {
    cell: "in baseline, rule not evaluated",
    input: { baseline: baselineWith(entryOf()), rules: new Map() },
    counts: { fixed: 0 },
  },
  {
    cell: "in baseline, rule evaluated in another audit only",
    input: { baseline: baselineWith(entryOf()), ranIn: (_rule, audit) => audit === "hourly" },
    counts: { fixed: 0 },
  },
  {
    cell: "in baseline, rule that does not say what lists its resources",
    input: { baseline: baselineWith(entryOf()), rules: new Map([[ruleOf().id, ruleOf({ apis: [] })]]) },
    counts: { fixed: 0 },
  },
  { cell: "not in baseline | pass", input: { ...passed, baseline: baselineWith() }, counts: { findings: 0, fixed: 0 } },
  {
    cell: "not in baseline | fail",
    input: { ...fails(), baseline: baselineWith() },
    finding: opened,
    counts: { findings: 1, new: 1 },
  },
  {
    cell: "not in baseline | unknown",
    input: { ...unknown, baseline: baselineWith() },
    finding: opened,
    counts: { unknown: 1, unknownCounted: 1 },
  },
  {
    cell: "not in baseline | unknown, newOnly",
    input: { ...unknown, baseline: baselineWith(), policy: newOnly },
    finding: opened,
    counts: { unknownCounted: 1 },
  },
];

test.each(cells)("$cell", ({ input, finding, counts }) => {
  const judgement = judge(inputOf(input));
  const shown = judgement.findings.map(({ state, gates, worsened, exemption }) => ({
    state,
    gates,
    worsened,
    exempted: exemption !== undefined,
  }));
  expect(shown).toEqual(finding === undefined ? [] : [finding]);
  expect(judgement.counts).toMatchObject(counts);
  expect(judgement.fixed.map((fixed) => fixed.fingerprint)).toEqual(counts.fixed === 1 ? [key] : []);
});

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
    const { findings } = judge(inputOf({ ...fails(), exemptions: [active] }));
    expect(findings[0]?.exemption).toEqual({ owner: "platform", reason: "bastion", expires: "2027-01-31" });
  });

  it("keeps the cause of an unknown and has its message where the rule gives none", () => {
    const [finding] = judge(inputOf(unknown)).findings;
    expect(finding?.cause?.kind).toBe("denied");
    expect(finding?.message).toBe("not allowed");
  });

  it("of two audits is one finding in each, judged alike, and fixed once", () => {
    const both = [evaluated("fail", { audit: "a" }), evaluated("fail", { audit: "b" })];
    const { findings } = judge(inputOf({ evaluations: both, baseline: baselineWith(entryOf()) }));
    expect(findings.map(({ audit, state }) => [audit, state])).toEqual([
      ["a", "existing"],
      ["b", "existing"],
    ]);
    const twice = judge(inputOf({ ...passed, baseline: baselineWith(entryOf(), entryOf()) }));
    expect(twice.counts.fixed).toBe(1);
  });

  it("that passes in one audit and fails in another is not fixed", () => {
    const { fixed } = judge(inputOf({ ...fails(), ...passed, baseline: baselineWith(entryOf()) }));
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
});

describe("a fingerprint", () => {
  it("is a sha256 that does not depend on severity, facets or audit", () => {
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    const { findings } = judge(
      inputOf({ evaluations: [evaluated("fail", { facets: ssh, audit: "b" }), evaluated("unknown", { severity: "low" })] }),
    );
    expect(new Set(findings.map((finding) => finding.fingerprint))).toEqual(new Set([key]));
  });

  it("never lets rule and resource run into each other", () => {
    expect(fingerprint("ab", "c")).not.toBe(fingerprint("a", "bc"));
  });
});

describe("what must be remembered of passes", () => {
  it("is what the baseline or an active exemption names", () => {
    const other = evaluated("pass", { id: "other" }).evaluation;
    const known = isKnown(baselineWith(entryOf()), [exemptionOf({ resource: "exempt*" })], now);
    expect(known(evaluated("pass").evaluation)).toBe(key);
    expect(known(evaluated("pass", { id: "exempt-1" }).evaluation)).toBe(fingerprint(ruleOf().id, "exempt-1"));
    expect(known(other)).toBeUndefined();
  });

  it("is nothing where there is neither", () => {
    expect(isKnown(undefined, [], now)(evaluated("pass").evaluation)).toBeUndefined();
  });
});

describe("a baseline", () => {
  const entries = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"));
  const status = fc.constantFrom("pass", "fail", "unknown", "absent");

  it("never calls fixed what failed, is unknown, or was not seen", () => {
    fc.assert(
      fc.property(entries, fc.array(status, { minLength: 5, maxLength: 5 }), fc.boolean(), (ids, statuses, isRead) => {
        const now_ = ["a", "b", "c", "d", "e"].map((id, index) => ({ id, status: statuses[index] ?? "absent" }));
        const { fixed } = judge(
          inputOf({
            evaluations: now_
              .filter((one) => one.status === "fail" || one.status === "unknown")
              .map(({ id, status: ended }) => evaluated(ended as "fail" | "unknown", { id })),
            settled: new Map(
              now_.filter((one) => one.status === "pass").map(({ id }) => [fingerprint(ruleOf().id, id), "pass"] as const),
            ),
            ledger: isRead ? [ledgerEntry("complete")] : [],
            baseline: baselineWith(...ids.map((id) => entryOf({ resource: resourceOf(id), scope }))),
          }),
        );
        const expected = now_
          .filter(({ id }) => ids.includes(id))
          .filter((one) => one.status === "pass" || (one.status === "absent" && isRead))
          .map(({ id }) => id);
        expect(fixed.map(({ resource }) => resource.id).sort()).toEqual(expected);
      }),
    );
  });
});
