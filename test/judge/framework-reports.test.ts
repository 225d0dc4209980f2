import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frameworkReports, type FrameworkInput } from "../../src/judge/framework-reports.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { ControlReport } from "../../src/model/framework.ts";
import type { RuleSummary } from "../../src/model/rule.ts";
import { ruleOf } from "./cases.ts";
import { sampleFinding } from "../report/sample-report.ts";

const framework = {
  id: "cis",
  title: "CIS",
  version: "1",
  controls: {
    "1.1": { title: "Groups are closed", level: 1, assessment: "automated" },
    "1.2": { title: "Disks are encrypted" },
    "1.3": {},
  },
} as const;

const closed = ruleOf({ id: "closed", controls: { cis: ["1.1"] } });
const quiet = ruleOf({ id: "quiet", controls: { cis: ["1.1"] } });
const encrypted = ruleOf({ id: "encrypted", controls: { cis: ["1.2"] } });

interface Case extends Partial<Omit<FrameworkInput, "rules">> {
  /** Those that were selected. */
  readonly rules?: readonly RuleSummary[];
}

function reportsOf({ rules = [closed], ...over }: Case) {
  return frameworkReports({
    frameworks: [framework],
    knownRules: [closed, encrypted],
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    audits: [{ name: "nightly", clouds: new Set(["aws"]), isWhole: true }],
    ranIn: () => true,
    findings: [],
    ...over,
  });
}

function control(id: string, given: Case): ControlReport | undefined {
  return reportsOf(given)[0]?.controls.find((one) => one.id === id);
}

const failed = (rule: string, over: Partial<Finding> = {}) => sampleFinding({ rule, status: "fail", ...over });
const unknown = (rule: string) => sampleFinding({ rule, status: "unknown" });
const exemption = { owner: "o", reason: "r", expires: "2027-01-01" };

describe("a control", () => {
  test("has passed if its rule looked, and nothing failed or is unknown", () => {
    expect(control("1.1", {})).toEqual({
      id: "1.1",
      title: "Groups are closed",
      level: 1,
      assessment: "automated",
      status: "passed",
      rules: ["closed"],
      findings: 0,
      exempted: 0,
      unknown: 0,
    });
  });

  test("that no rule cites is not automated; whose rule was not selected, not looked at", () => {
    expect(control("1.3", {})).toMatchObject({ status: "not-automated", rules: [] });
    expect(control("1.2", {})).toMatchObject({ status: "not-looked-at", rules: ["encrypted"] });
  });

  test("has failed if something did, whatever else is unknown or was not looked at", () => {
    const findings = [failed("closed"), failed("closed"), unknown("closed")];
    expect(control("1.1", { findings })).toMatchObject({ status: "failed", findings: 2, unknown: 1 });
    const knownRules = [closed, quiet];
    expect(control("1.1", { knownRules, findings })).toMatchObject({ status: "failed", rules: ["closed", "quiet"] });
  });

  test("has failed also where all that failed was accepted, and says so", () => {
    const findings = [failed("closed", { exemption })];
    expect(control("1.1", { findings })).toMatchObject({ status: "failed", findings: 1, exempted: 1 });
  });

  test("has failed if its finding is told with a worse one of another rule", () => {
    const included = {
      rule: "closed",
      title: "",
      severity: "high",
      fingerprint: "",
      facets: [],
      controls: {},
    } as const;
    const findings = [failed("everything", { includes: [included] })];
    expect(control("1.1", { findings })).toMatchObject({ status: "failed", findings: 1 });
  });

  test("is unknown if something is, or if a plugin failed half-way", () => {
    expect(control("1.1", { findings: [unknown("closed")] })).toMatchObject({ status: "unknown", unknown: 1 });
    const audits = [
      { name: "nightly", clouds: new Set(["aws"]), isWhole: true },
      { name: "weekly", clouds: new Set<string>(), isWhole: false },
    ];
    expect(control("1.1", { audits })).toMatchObject({ status: "unknown", unknown: 0 });
    const ranIn = (_rule: string, audit: string) => audit === "nightly";
    expect(control("1.1", { audits, ranIn })?.status).toBe("passed");
  });

  test.each([
    ["no scope of its cloud was read", { audits: [{ name: "a", clouds: new Set(["gcp"]), isWhole: true }] }],
    ["its rule ran in none of the audits", { ranIn: () => false }],
    ["one of its rules was not selected", { knownRules: [closed, quiet] }],
  ])("was not looked at where %s", (_, given) => {
    expect(control("1.1", given)?.status).toBe("not-looked-at");
  });

  test("is decided by rules of the user's own as well", () => {
    const rules = [closed, ruleOf({ id: "mine", controls: { cis: ["1.3"] } })];
    expect(control("1.3", { rules })).toMatchObject({ status: "passed", rules: ["mine"] });
  });
});

test("a framework that no selected rule cites is left out", () => {
  expect(reportsOf({ rules: [ruleOf()] })).toEqual([]);
});

test("a control never passes where one of its rules has a finding, or did not look", () => {
  const rules = [closed, quiet, encrypted];
  fc.assert(
    fc.property(
      fc.subarray(rules, { minLength: 1 }),
      fc.array(fc.tuple(fc.constantFrom(...rules), fc.constantFrom("fail", "unknown"), fc.boolean())),
      (selected, outcomes) => {
        const seen = outcomes.filter(([rule]) => selected.includes(rule));
        const findings = seen.map(([{ id }, status, isExempt]) =>
          sampleFinding({ rule: id, status, ...(isExempt ? { exemption } : {}) }),
        );
        const [report] = reportsOf({ rules: selected, knownRules: rules, findings });
        for (const one of report?.controls ?? []) {
          const its = rules.filter(({ controls }) => controls["cis"]?.includes(one.id));
          const isGood = its.every((rule) => selected.includes(rule) && !seen.some(([found]) => found === rule));
          expect(one.status === "passed").toBe(its.length > 0 && isGood);
        }
      },
    ),
  );
});
