import { describe, expect, test } from "vitest";
import { fingerprint } from "../../src/judge/fingerprint.ts";
import { judge } from "../../src/judge/judge.ts";
import type { Dismissal } from "../../src/model/dismissal.ts";
import { baselineWith, entryOf, evaluated, exemptionOf, groupId, inputOf, ruleOf } from "./cases.ts";

const dismissal: Dismissal = {
  fingerprint: fingerprint(ruleOf().id, groupId),
  facets: ["tcp/22 from 10.0.0.0/8"],
  alert: 7,
  url: "https://github.com/octo/infra/security/code-scanning/7",
  reason: "won't fix: bastion",
  by: "security-lead",
  at: "2026-11-16T06:00:00Z",
};
const covered = ["tcp/22 from 10.1.0.0/16"];
const worse = ["tcp/22 from 0.0.0.0/0"];
const dismissals = [dismissal];

describe("a finding whose alert was dismissed", () => {
  test("is exempted by whoever dismissed it, and does not fail the gate", () => {
    const { findings, counts } = judge(inputOf({ evaluations: [evaluated("fail", { facets: covered })], dismissals }));
    expect(findings).toMatchObject([
      {
        exemption: { owner: "security-lead", reason: "won't fix: bastion" },
        dismissal,
        gates: false,
        worsened: false,
        state: "new",
      },
    ]);
    expect(findings[0]?.exemption).not.toHaveProperty("expires");
    expect(counts).toMatchObject({ exempted: 1, findings: 0 });
  });

  test("counts as new, and says so, once it has got worse", () => {
    const { findings, counts } = judge(inputOf({ evaluations: [evaluated("fail", { facets: worse })], dismissals }));
    expect(findings).toMatchObject([{ gates: true, worsened: true, state: "new", dismissal }]);
    expect(findings[0]).not.toHaveProperty("exemption");
    expect(counts).toMatchObject({ exempted: 0, new: 1 });
  });

  test("is exempted whatever is wrong where nobody knows what was wrong then", () => {
    const all = [{ ...dismissal, facets: undefined }];
    const { findings } = judge(inputOf({ evaluations: [evaluated("fail", { facets: worse })], dismissals: all }));
    expect(findings).toMatchObject([{ gates: false, worsened: false, exemption: { owner: "security-lead" } }]);
  });

  test("is not counted while it is unknown", () => {
    const { findings, counts } = judge(inputOf({ evaluations: [evaluated("unknown")], dismissals }));
    expect(findings).toMatchObject([{ status: "unknown", gates: false }]);
    expect(counts).toMatchObject({ unknown: 1, unknownCounted: 0 });
  });

  test("is told with the exemption of the config where there is one, too", () => {
    const { findings } = judge(
      inputOf({ evaluations: [evaluated("fail", { facets: worse })], dismissals, exemptions: [exemptionOf()] }),
    );
    expect(findings).toMatchObject([{ exemption: { owner: "platform", expires: "2027-01-31" }, worsened: false }]);
  });

  test("is in the baseline as before, and not new, although it has got worse since it was dismissed", () => {
    const baseline = baselineWith(entryOf({ facets: worse }));
    const { findings } = judge(inputOf({ evaluations: [evaluated("fail", { facets: worse })], dismissals, baseline }));
    expect(findings).toMatchObject([{ state: "existing", worsened: false, gates: true }]);
  });

  test("is another one's where the fingerprint is another", () => {
    const others = [{ ...dismissal, fingerprint: "0".repeat(64) }];
    const { findings } = judge(inputOf({ evaluations: [evaluated("fail", { facets: covered })], dismissals: others }));
    expect(findings[0]).not.toHaveProperty("dismissal");
    expect(findings).toMatchObject([{ gates: true, worsened: false }]);
  });
});
