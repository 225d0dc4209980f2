import { describe, expect, it, test } from "vitest";
import { gate, type GateInput } from "../../src/judge/gate.ts";
import { judge } from "../../src/judge/judge.ts";
import type { GatePolicy, PluginFailure, Verdict } from "../../src/model/report.ts";
import { baselineWith, entryOf, evaluated, exemptionOf, inputOf } from "./cases.ts";

const policy: GatePolicy = { failOn: "high", newOnly: false, onUnknown: "fail" };
const storeFailure: PluginFailure = {
  audit: "nightly",
  plugin: "files",
  kind: "store",
  required: true,
  message: "disk full",
};

function gated(
  over: Partial<Parameters<typeof inputOf>[0]> & Partial<Pick<GateInput, "failures" | "emptyAudits">>,
  policyOver: Partial<GatePolicy> = {},
) {
  const { failures = [], emptyAudits = [], ...input } = over;
  const asked = { ...policy, ...policyOver };
  const { findings, counts } = judge(inputOf({ ...input, policy: asked }));
  return gate({ policy: asked, findings, counts, failures, emptyAudits });
}

const fail = { evaluations: [evaluated("fail")] };
const unknown = { evaluations: [evaluated("unknown")] };
const known = { baseline: baselineWith(entryOf()) };

const verdicts: [string, Verdict, ReturnType<typeof gated>][] = [
  ["nothing found", "passed", gated({})],
  ["a finding at failOn", "failed", gated(fail)],
  ["a finding above failOn", "failed", gated({ evaluations: [evaluated("fail", { severity: "critical" })] })],
  ["a finding below failOn", "passed", gated({ evaluations: [evaluated("fail", { severity: "medium" })] })],
  ["an exempted finding", "passed", gated({ ...fail, exemptions: [exemptionOf()] })],
  ["an expired exemption", "failed", gated({ ...fail, exemptions: [exemptionOf({ expires: "2026-11-20" })] })],
  ["an existing finding", "failed", gated({ ...fail, ...known })],
  ["an existing finding with newOnly", "passed", gated({ ...fail, ...known }, { newOnly: true })],
  ["a new finding with newOnly", "failed", gated(fail, { newOnly: true })],
  ["an unknown", "not-established", gated(unknown)],
  ["an unknown with onUnknown pass", "passed", gated(unknown, { onUnknown: "pass" })],
  ["as many unknowns as allowed", "passed", gated(unknown, { onUnknown: 1 })],
  ["more unknowns than allowed", "not-established", gated(unknown, { onUnknown: 0 })],
  ["an unknown below failOn", "passed", gated({ evaluations: [evaluated("unknown", { severity: "low" })] })],
  ["an unknown of a known finding with newOnly", "passed", gated({ ...unknown, ...known }, { newOnly: true })],
  ["an unknown of a known finding", "not-established", gated({ ...unknown, ...known })],
  ["an exempted unknown", "passed", gated({ ...unknown, exemptions: [exemptionOf()] })],
  ["a failure of a required plugin", "not-established", gated({ failures: [storeFailure] })],
  ["a failure of an optional store", "passed", gated({ failures: [{ ...storeFailure, required: false }] })],
  ["an audit that evaluated nothing", "not-established", gated({ emptyAudits: ["nightly"] })],
  [
    "a finding, an unknown and a failed store",
    "failed",
    gated({ evaluations: [evaluated("fail"), evaluated("unknown", { id: "other" })], failures: [storeFailure] }),
  ],
];

test.each(verdicts)("%s: %s", (_what, expected, { verdict }) => {
  expect(verdict).toBe(expected);
});

describe("the reasons", () => {
  it("put the decisive one first and name each", () => {
    const { reasons } = gated({
      evaluations: [evaluated("fail"), evaluated("unknown", { id: "other" })],
      failures: [storeFailure],
      emptyAudits: ["empty"],
    });
    expect(reasons).toEqual([
      "1 finding at or above high",
      "1 unknown counted, none allowed",
      "store files of audit nightly failed: disk full",
      "nothing was evaluated in audit empty",
    ]);
  });

  it("say what passed although something was found or not seen", () => {
    const low = [evaluated("fail", { severity: "low" }), evaluated("unknown", { severity: "low", id: "other" })];
    expect(gated({ evaluations: low }).reasons).toEqual(["no finding at or above high, 1 unknown allowed"]);
    expect(gated({}).reasons).toEqual(["no findings"]);
  });
});
