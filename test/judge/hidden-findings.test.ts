import { describe, expect, test } from "vitest";
import { effectsOf, withoutEffects } from "../../src/judge/hidden-findings.ts";
import type { Change } from "../../src/judge/weakenings.ts";
import type { Finding } from "../../src/model/finding.ts";
import { sampleFinding, sampleReport, sampleResource, sampleUnknown } from "../report/sample-report.ts";

const finding = (name: string, over: Partial<Finding> = {}): Finding =>
  sampleFinding({ resource: sampleResource(`id/${name}`), ...over });
const change = (over: Partial<Change> = {}): Change => ({
  kind: "rule-changed",
  text: "changed",
  explains: () => true,
  ...over,
});
function effects(before: Finding[], after: Finding[], over: Partial<Change> = {}) {
  const { weakenings, added } = effectsOf(
    [change(over)],
    sampleReport({ findings: before }),
    sampleReport({ findings: after }),
  );
  return { hides: weakenings[0]?.hides?.map(({ resource }) => resource), added };
}

describe("what a change hides", () => {
  const exemption = { owner: "o", reason: "r" };
  const unknown = sampleUnknown({}, { resource: sampleResource("id/unknown") });
  test.each<[string, Finding[], Finding[], string[]]>([
    ["what is shown as before is not hidden", [finding("x")], [finding("x")], []],
    ["a finding that is no more is", [finding("x"), finding("y")], [finding("y")], ["x"]],
    ["one that is exempted is", [finding("x")], [finding("x", { exemption, gates: false })], ["x"]],
    ["one that fails the gate no more is", [finding("x")], [finding("x", { gates: false })], ["x"]],
    [
      "one that never gated and is shown is not",
      [finding("x", { gates: false })],
      [finding("x", { gates: false })],
      [],
    ],
    ["one that was exempted before is not", [finding("x", { exemption, gates: false })], [], []],
    ["an unknown that counted and is no more is", [unknown], [], ["unknown"]],
    ["an unknown that counts no more is", [unknown], [{ ...unknown, gates: false }], ["unknown"]],
    ["an unknown that never counted is not", [{ ...unknown, gates: false }], [], []],
    ["one that turns unknown, and counts, is not", [finding("x")], [finding("x", { status: "unknown" })], []],
    [
      "one that another finding tells now is not",
      [finding("x")],
      [
        finding("y", {
          includes: [{ ...finding("x"), fingerprint: finding("x").fingerprint }],
        }),
      ],
      [],
    ],
    ["one of another audit is another finding", [finding("x", { audit: "a" })], [finding("x", { audit: "b" })], ["x"]],
  ])("%s", (_, before, after, expected) => {
    expect(effects(before, after).hides).toEqual(expected);
  });

  test("is what it explains", () => {
    const explains: Change["explains"] = ({ resource }) => resource.name === "y";
    expect(effects([finding("x"), finding("y")], [], { explains }).hides).toEqual(["y"]);
  });

  test("is not known where the state cannot tell", () => {
    const { weakenings } = effectsOf(
      [{ kind: "cloud-dropped", text: "dropped" }],
      sampleReport({ findings: [finding("x")] }),
      sampleReport(),
    );
    expect(weakenings).toEqual([{ kind: "cloud-dropped", text: "dropped", hides: undefined }]);
  });

  test("are the unknowns that count still, where more of them are accepted", () => {
    const still = effects([finding("x"), unknown], [finding("x"), unknown], { acceptsUnknowns: true });
    expect(still.hides).toEqual(["unknown"]);
    expect(effects([unknown], [], { acceptsUnknowns: true }).hides).toEqual([]);
  });
});

describe("what a change adds", () => {
  test("is counted", () => {
    expect(effects([finding("x")], [finding("x"), finding("y"), finding("z")]).added).toBe(2);
  });

  test("is not what another finding told before", () => {
    const includes = [{ ...finding("y"), fingerprint: finding("y").fingerprint }];
    expect(effects([finding("x", { includes })], [finding("y")]).added).toBe(0);
  });
});

test("without a state nothing is known of what is hidden", () => {
  const place = { file: "posturegate.yaml", line: 1 };
  expect(withoutEffects([change({ place })])).toEqual([
    { kind: "rule-changed", text: "changed", place, hides: undefined },
  ]);
});
