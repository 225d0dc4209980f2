import { describe, expect, test } from "vitest";
import type { HiddenFinding, Weakening } from "../../src/model/preview.ts";
import type { Severity } from "../../src/model/severity.ts";
import { basisText, byEffect, effectText, worstHidden } from "../../src/report/preview-text.ts";
import { samplePreview } from "./sample-report.ts";

const hidden = (severity: Severity, status: HiddenFinding["status"] = "fail"): HiddenFinding => ({
  status,
  rule: "r",
  title: "t",
  severity,
  fingerprint: "f".repeat(64),
  resource: severity,
});
const weakening = (text: string, hides: Weakening["hides"]): Weakening => ({ kind: "rule-removed", text, hides });

describe("what a pull request changes about the gate", () => {
  test("comes in the order of what it hides: what nobody can tell first, what hides nothing last", () => {
    const weakenings = [
      weakening("nothing", []),
      weakening("one high", [hidden("high")]),
      weakening("one critical", [hidden("low"), hidden("critical")]),
      weakening("two high", [hidden("high"), hidden("high")]),
      weakening("not known", undefined),
    ];
    expect(byEffect(weakenings).map(({ text }) => text)).toEqual([
      "not known",
      "one critical",
      "two high",
      "one high",
      "nothing",
    ]);
  });

  test("names the worst hidden finding first", () => {
    expect(worstHidden([hidden("low"), hidden("critical"), hidden("high")]).map(({ severity }) => severity)).toEqual([
      "critical",
      "high",
      "low",
    ]);
  });

  test.each([
    [[], undefined, "would hide nothing now"],
    [[hidden("low")], undefined, "would hide 1 finding"],
    [[hidden("low"), hidden("low")], undefined, "would hide 2 findings"],
    [[hidden("low", "unknown")], undefined, "would hide 1 unknown"],
    [[hidden("low"), hidden("low", "unknown")], undefined, "would hide 1 finding and 1 unknown"],
    [undefined, undefined, "what it would hide cannot be told without reading the clouds"],
    [undefined, "no state", undefined],
  ] as const)("says how much it hides: %j, without a state: %s", (hides, missing, expected) => {
    const preview = missing === undefined ? samplePreview() : samplePreview({ basis: { missing } });
    expect(effectText(weakening("", hides), preview)).toBe(expected);
  });

  test.each([
    [samplePreview(), "Judged on what was read on 2026-11-20 03:00 UTC"],
    [samplePreview({ added: 2 }), "Judged on what was read on 2026-11-20 03:00 UTC; 2 findings would be new"],
    [
      samplePreview({ basis: { missing: "the config keeps no `state`" } }),
      "What this would hide is not known: the config keeps no `state`",
    ],
  ])("says what that rests on %#", (preview, expected) => {
    expect(basisText(preview)).toBe(expected);
  });
});
