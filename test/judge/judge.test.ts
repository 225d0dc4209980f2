import { describe, expect, it, test } from "vitest";
import { fingerprint } from "../../src/judge/fingerprint.ts";
import { isKnown, judge, type JudgeInput } from "../../src/judge/judge.ts";
import type { Counts } from "../../src/model/report.ts";
import { baselineWith, entryOf, evaluated, exemptionOf, groupId, inputOf, ledgerEntry, ruleOf } from "./cases.ts";

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
  {
    cell: "in baseline | pass",
    input: { ...passed, baseline: baselineWith(entryOf()) },
    counts: { findings: 0, fixed: 1 },
  },
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
    input: {
      baseline: baselineWith(entryOf()),
      ledger: [ledgerEntry("complete", { scope: "aws:444455556666:eu-west-1" })],
    },
    counts: { fixed: 0 },
  },
  {
    cell: "in baseline, listing complete in one audit and cut in another",
    input: {
      baseline: baselineWith(entryOf()),
      ledger: [ledgerEntry("complete"), ledgerEntry("cut", { audit: "hourly" })],
    },
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

describe("what must be remembered of passes", () => {
  it("is what the baseline names", () => {
    const known = isKnown(baselineWith(entryOf()));
    expect(known(evaluated("pass").evaluation)).toBe(key);
    expect(known(evaluated("pass", { id: "other" }).evaluation)).toBeUndefined();
  });

  it("is nothing where there is none", () => {
    expect(isKnown(undefined)(evaluated("pass").evaluation)).toBeUndefined();
  });
});
