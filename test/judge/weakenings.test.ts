import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Change,
  type GateState,
  type JudgingAudit,
  type JudgingRule,
  weakenings,
} from "../../src/judge/weakenings.ts";
import type { Severity } from "../../src/model/severity.ts";
import { sampleFinding } from "../report/sample-report.ts";
import { baselineWith, entryOf, exemptionOf, groupId, ruleOf } from "./cases.ts";

const rule = (id: string, over: Partial<JudgingRule> = {}): [string, JudgingRule] => [
  id,
  { id, severity: "high", digest: "1", ...over },
];
const auditWith = (over: Partial<JudgingAudit> = {}): JudgingAudit => ({
  clouds: new Map([["prod", "1"]]),
  events: new Map([["rules", "rules"]]),
  rules: new Map([rule("a"), rule("b")]),
  ...over,
});

function gateWith({ audit, ...over }: Partial<GateState> & { audit?: Partial<JudgingAudit> } = {}): GateState {
  return {
    audits: new Map([["nightly", auditWith(audit)]]),
    gate: { failOn: "high", newOnly: false, onUnknown: "fail" },
    exemptions: [],
    exemptionsRequire: {},
    baseline: undefined,
    place: (...path) => ({ file: "posturegate.yaml", line: path.length }),
    ...over,
  };
}

const kindsAndTexts = (changes: readonly Change[]): string[] => changes.map(({ kind, text }) => `${kind}: ${text}`);

describe("a gate is not weaker", () => {
  test("than itself", () => {
    const same = () =>
      gateWith({ exemptions: [exemptionOf()], baseline: baselineWith(entryOf()), exemptionsRequire: { reason: 10 } });
    expect(weakenings(same(), same())).toEqual([]);
  });

  test.each<[string, GateState, GateState]>([
    [
      "for failing on milder findings",
      gateWith(),
      gateWith({ gate: { failOn: "low", newOnly: false, onUnknown: "fail" } }),
    ],
    [
      "for accepting fewer unknowns",
      gateWith({ gate: { failOn: "high", newOnly: true, onUnknown: "pass" } }),
      gateWith({ gate: { failOn: "high", newOnly: false, onUnknown: 3 } }),
    ],
    ["for another rule", gateWith(), gateWith({ audit: { rules: new Map([rule("a"), rule("b"), rule("c")]) } })],
    [
      "for a cloud more",
      gateWith(),
      gateWith({
        audit: {
          clouds: new Map([
            ["prod", "1"],
            ["dev", "1"],
          ]),
        },
      }),
    ],
    [
      "for a severer rule",
      gateWith(),
      gateWith({ audit: { rules: new Map([rule("a", { severity: "critical" }), rule("b")]) } }),
    ],
    ["for an exemption less", gateWith({ exemptions: [exemptionOf()] }), gateWith()],
    [
      "for an exemption that ends sooner and accepts less",
      gateWith({ exemptions: [exemptionOf()] }),
      gateWith({ exemptions: [exemptionOf({ expires: "2026-12-01", facets: ["tcp/22 from 0.0.0.0/0"] })] }),
    ],
    [
      "for an exemption in place of a wider one",
      gateWith({ exemptions: [exemptionOf({ rule: "aws-*", resource: "arn:aws:ec2:*" })] }),
      gateWith({ exemptions: [exemptionOf({ rule: "aws-ec2-*", resource: groupId })] }),
    ],
    ["for a smaller baseline", gateWith({ baseline: baselineWith(entryOf()) }), gateWith({ baseline: baselineWith() })],
    [
      "for asking more of exemptions",
      gateWith({ exemptionsRequire: { expires: 90 } }),
      gateWith({ exemptionsRequire: { expires: 30, reason: 20, owner: "@acme/*", approvedBy: "codeowners" } }),
    ],
  ])("%s", (_, before, after) => {
    expect(kindsAndTexts(weakenings(before, after))).toEqual([]);
  });
});

describe("a gate is weaker", () => {
  const accepting = (facets: string[]) => exemptionOf({ facets });
  test.each<[string, GateState, GateState, string[]]>([
    [
      "without an audit",
      gateWith(),
      gateWith({ audits: new Map() }),
      ["audit-dropped: Audit nightly does not run any more."],
    ],
    [
      "without a cloud",
      gateWith(),
      gateWith({ audit: { clouds: new Map() } }),
      ["cloud-dropped: Audit nightly does not read cloud prod any more."],
    ],
    [
      "where a cloud reads otherwise",
      gateWith(),
      gateWith({ audit: { clouds: new Map([["prod", "2"]]) } }),
      ["cloud-changed: Cloud prod of audit nightly reads with other params or code: it may read less."],
    ],
    [
      "without an event plugin",
      gateWith({ audit: { events: new Map([["own", "1"]]) } }),
      gateWith({ audit: { events: new Map() } }),
      ["event-dropped: Audit nightly does not run own any more."],
    ],
    [
      "where an event plugin has other code",
      gateWith({ audit: { events: new Map([["own", "1"]]) } }),
      gateWith({ audit: { events: new Map([["own", "2"]]) } }),
      ["event-changed: own of audit nightly runs with other params or code: it may find less."],
    ],
    [
      "without a rule",
      gateWith(),
      gateWith({ audit: { rules: new Map([rule("a")]) } }),
      ["rule-removed: Audit nightly does not run rule b any more."],
    ],
    [
      "without many rules, which are one change",
      gateWith({ audit: { rules: new Map("abcdefgh".split("").map((id) => rule(id))) } }),
      gateWith({ audit: { rules: new Map() } }),
      ["rule-removed: Audit nightly does not run 8 rules any more: a, b, c, d, e and 3 more."],
    ],
    [
      "where a rule judges otherwise, and is milder",
      gateWith(),
      gateWith({ audit: { rules: new Map([rule("a", { digest: "2", severity: "low" }), rule("b")]) } }),
      [
        "severity-lowered: Rule a of audit nightly is low instead of high.",
        "rule-changed: Rule a of audit nightly judges otherwise: its conditions or params are changed.",
      ],
    ],
    [
      "that fails on less",
      gateWith(),
      gateWith({ gate: { failOn: "critical", newOnly: true, onUnknown: 7 } }),
      [
        "gate-loosened: Findings fail the gate from critical on instead of high.",
        "gate-loosened: Only new findings fail the gate.",
        "gate-loosened: Unknowns that are accepted: 7 instead of fail.",
      ],
    ],
    [
      "with an exemption more",
      gateWith(),
      gateWith({ exemptions: [exemptionOf()] }),
      [`exemption-added: A new exemption: ${ruleOf().id} on ${groupId}, until 2027-01-31.`],
    ],
    [
      "with an exemption that holds longer",
      gateWith({ exemptions: [exemptionOf()] }),
      gateWith({ exemptions: [exemptionOf({ expires: "2028-01-01" })] }),
      [
        `exemption-widened: An exemption that accepts more, or holds longer: ${ruleOf().id} on ${groupId}, until 2028-01-01.`,
      ],
    ],
    [
      "with an exemption that accepts more",
      gateWith({ exemptions: [accepting(["tcp/22 from 10.0.0.0/8"])] }),
      gateWith({ exemptions: [accepting(["tcp/22 from 0.0.0.0/0"])] }),
      [
        `exemption-widened: An exemption that accepts more, or holds longer: ${ruleOf().id} on ${groupId}, until 2027-01-31.`,
      ],
    ],
    [
      "with an exemption for more resources",
      gateWith({ exemptions: [exemptionOf()] }),
      gateWith({ exemptions: [exemptionOf({ resource: "*" })] }),
      [`exemption-added: A new exemption: ${ruleOf().id} on *, until 2027-01-31.`],
    ],
    [
      "that asks less of exemptions",
      gateWith({ exemptionsRequire: { owner: "@acme/*", reason: 20, expires: 30, approvedBy: "codeowners" } }),
      gateWith({ exemptionsRequire: { owner: "*", reason: 5, expires: 90 } }),
      [
        "gate-loosened: Exemptions need not have an owner like @acme/* any more.",
        "gate-loosened: Exemptions need not have a reason of 20 characters any more.",
        "gate-loosened: Exemptions need not have an end within 30 days any more.",
        "gate-loosened: Exemptions need not have an approval by code owners any more.",
      ],
    ],
    [
      "with a baseline that knows more",
      gateWith(),
      gateWith({ baseline: baselineWith(entryOf()) }),
      ["baseline-widened: The baseline knows 1 finding more, or more of what is wrong."],
    ],
    [
      "with a baseline that accepts more of a finding",
      gateWith({ baseline: baselineWith(entryOf({ facets: ["tcp/22 from 10.0.0.0/8"] })) }),
      gateWith({ baseline: baselineWith(entryOf({ facets: ["tcp/22 from 0.0.0.0/0"] })) }),
      ["baseline-widened: The baseline knows 1 finding more, or more of what is wrong."],
    ],
    [
      "where code scanning is the baseline",
      gateWith({ baseline: baselineWith() }),
      gateWith({ baseline: "code-scanning" }),
      ["baseline-widened: The baseline is what code scanning shows as open."],
    ],
  ])("%s", (_, before, after, expected) => {
    expect(kindsAndTexts(weakenings(before, after))).toEqual(expected);
  });

  test("and says where", () => {
    const place = { file: "rules/mine.yaml", line: 3 };
    const after = gateWith({
      gate: { failOn: "critical", newOnly: false, onUnknown: "fail" },
      audit: { rules: new Map([rule("a", { digest: "2", place }), rule("b", { digest: "2" })]) },
      exemptions: [exemptionOf()],
    });
    expect(weakenings(gateWith(), after).map((change) => change.place)).toEqual([
      { file: "posturegate.yaml", line: 2 },
      place,
      { file: "posturegate.yaml", line: 3 },
      exemptionOf().source,
    ]);
  });
});

test("a pattern that an exemption had before covers what it matches, whatever both are", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "*"), minLength: 1, maxLength: 6 });
  const ids = fc.array(fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 6 }));
  const matches = (pattern: string, id: string): boolean => new RegExp(`^${pattern.replaceAll("*", ".*")}$`).test(id);
  const uncovered = (wide: string, narrow: string, all: readonly string[]): string[] => {
    const [before, after] = [wide, narrow].map((resource) => gateWith({ exemptions: [exemptionOf({ resource })] }));
    const isCovered = weakenings(before ?? gateWith(), after ?? gateWith()).length === 0;
    return isCovered ? all.filter((id) => matches(narrow, id) && !matches(wide, id)) : [];
  };
  fc.assert(fc.property(text, text, ids, (wide, narrow, all) => uncovered(wide, narrow, all).length === 0));
  expect(uncovered("a*", "a*b", ["ab"])).toEqual([]);
});

describe("what a change explains", () => {
  const finding = sampleFinding({ rule: "a", severity: "high" });
  const explained = (before: GateState, after: GateState, now: typeof finding | undefined, what = finding) =>
    weakenings(before, after).map((change) => change.explains?.(what, now));

  test("is nothing where nothing was read that would tell", () => {
    expect(explained(gateWith(), gateWith({ audit: { clouds: new Map() } }), undefined)).toEqual([undefined]);
  });

  test("is of its audit and rule", () => {
    const after = gateWith({ audit: { rules: new Map([rule("b")]) } });
    expect(explained(gateWith(), after, undefined)).toEqual([true]);
    expect(explained(gateWith(), after, undefined, { ...finding, rule: "b" })).toEqual([false]);
    expect(explained(gateWith(), after, undefined, { ...finding, audit: "other" })).toEqual([false]);
  });

  test.each<[Severity, boolean]>([
    ["critical", false],
    ["high", true],
  ])("of a gate that fails from critical on is not %s", (severity, expected) => {
    const after = gateWith({ gate: { failOn: "critical", newOnly: false, onUnknown: "fail" } });
    const was = { ...finding, severity };
    expect(explained(gateWith(), after, { ...was, gates: severity === "critical" }, was)).toEqual([expected]);
  });

  test("of a changed rule is what it finds no more, not what it finds still", () => {
    const after = gateWith({ audit: { rules: new Map([rule("a", { digest: "2" }), rule("b")]) } });
    expect(explained(gateWith(), after, undefined)).toEqual([true]);
    expect(explained(gateWith(), after, finding)).toEqual([false]);
  });

  test("of an exemption is what it names and what is exempted now", () => {
    const after = gateWith({ exemptions: [exemptionOf({ rule: "a", resource: "*" })] });
    const exempted = { ...finding, exemption: { owner: "o", reason: "r" } };
    expect(explained(gateWith(), after, exempted)).toEqual([true]);
    expect(explained(gateWith(), after, finding)).toEqual([false]);
    expect(explained(gateWith(), after, exempted, { ...finding, rule: "b" })).toEqual([false]);
  });
});
