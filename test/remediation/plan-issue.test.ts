import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { PlanPart } from "../../src/model/plan.ts";
import { planIssue } from "../../src/remediation/plan-issue.ts";
import { parsePlanMark, planMark } from "../../src/remediation/plan-mark.ts";
import { planOf } from "../../src/remediation/plan.ts";
import { planPartMarkdown } from "../../src/report/plan-markdown.ts";
import { anyHostileString, hostileStrings } from "../report/hostile-strings.ts";
import { hostilePlan, sampleEntry, samplePlan } from "../report/sample-plan.ts";

function issueOf(part: PlanPart) {
  return planIssue(part, (maxBytes) =>
    planPartMarkdown(part, { detail: "details", label: "posturegate:approve", maxBytes }),
  );
}

test("an issue says what it is the plan of, to people and to us", () => {
  const [part] = samplePlan().parts;
  const issue = issueOf(part!);
  expect(issue.title).toBe(`posturegate: 1 fix for aws 111122223333, reversible (${part!.digest.slice(0, 12)})`);
  expect(parsePlanMark(issue.body)).toEqual(planMark(part!));
  expect(issue.body.split("\n").slice(1, 3)).toEqual(["", "### Fixes for `aws 111122223333`: reversible, 1 entry"]);
});

test("the largest plan that limits allow fits, whatever its entries hold", () => {
  const entries = Array.from({ length: 100 }, (_, index) =>
    sampleEntry(`sg-${String(index).padStart(8, "0")}`, { affected: ["x".repeat(5000)] }),
  );
  const { tool, plannedAt, state, withoutBot, notices } = samplePlan();
  const [part] = planOf(entries, { tool, plannedAt, state, withoutBot, notices }).parts;
  const { body } = issueOf(part!);
  expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_000);
  expect(parsePlanMark(body)?.entries).toHaveLength(100);
  for (const { digest } of entries) expect(body).toContain(`entry \`${digest.slice(0, 12)}\``);
});

test("a text that does not keep to its room is an error", () => {
  const [part] = samplePlan().parts;
  expect(() => planIssue(part!, (room) => "x".repeat(room + 1))).toThrow(RangeError);
  expect(planIssue(part!, (room) => "x".repeat(room)).body).toHaveLength(65_000);
});

test("no name from a cloud makes a second mark or a title of its own", () => {
  const [part] = samplePlan().parts;
  const smuggled = issueOf(part!).body.split("\n")[0] ?? "";
  const names = fc.array(fc.oneof(anyHostileString(), fc.constant(smuggled)), { minLength: 1, maxLength: 5 });
  const check = (strings: readonly string[]) => {
    for (const hostile of hostilePlan(strings).parts) {
      const { title, body } = issueOf({ ...hostile, account: strings[0] ?? "" });
      expect(title).toMatch(/^[\w.:,?() -]+$/);
      expect(title.length).toBeLessThanOrEqual(256);
      expect(body.indexOf("<!--", 4)).toBe(-1);
    }
    for (const hostile of hostilePlan(strings).parts) expect(parsePlanMark(issueOf(hostile).body)).toBeDefined();
  };
  check([...hostileStrings, smuggled]);
  fc.assert(fc.property(names, check), { numRuns: 50 });
});
