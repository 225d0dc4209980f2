import fc from "fast-check";
import { expect, it } from "vitest";
import { EvaluationLog } from "../../src/audit/evaluation-log.ts";
import { fingerprint } from "../../src/judge/fingerprint.ts";
import type { Evaluation } from "../../src/plugin.ts";
import { ruleOf } from "./in-memory.ts";

const statuses = ["pass", "fail", "skip", "unknown"] as const;

function logged(status: Evaluation["status"], id: string, { audit = "a", rule = ruleOf() } = {}) {
  const resource = { id, name: id, type: "acme.disk", cloud: "acme", account: "1", region: "n" };
  const evaluation: Evaluation = { rule, status, resource, scope: "acme:1:n" };
  return { audit, cloud: "c", event: { key: "e", plugin: "e" }, evaluation };
}

it("counts every evaluation and keeps what is not settled", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...statuses)), (given) => {
      const log = new EvaluationLog(() => undefined);
      for (const [number, status] of given.entries()) log.add(logged(status, `disk-${number}`));
      for (const status of statuses) expect(log.counts[status]).toBe(given.filter((one) => one === status).length);
      const open = given.filter((status) => status === "fail" || status === "unknown");
      expect(log.kept.map(({ evaluation }) => evaluation.status)).toEqual(open);
      expect(log.settled.size).toBe(0);
      expect(log.audits.has("a")).toBe(given.length > 0);
    }),
  );
});

it("remembers how that ended which the baseline knows", () => {
  const key = fingerprint("disk-good", "disk-1");
  const log = new EvaluationLog(({ resource }) => (resource.id === "disk-1" ? key : undefined));
  log.add(logged("pass", "disk-1"));
  log.add(logged("pass", "disk-2"));
  expect([...log.settled]).toEqual([[key, "pass"]]);
});

it("knows which rules ran in which audit, also those that found nothing", () => {
  const log = new EvaluationLog(() => undefined);
  log.know("a", ruleOf({ id: "quiet" }));
  log.add(logged("pass", "disk-1", { audit: "b" }));
  expect([...log.rules.keys()]).toEqual(["quiet", "disk-good"]);
  expect([log.hasRun("quiet", "a"), log.hasRun("quiet", "b"), log.hasRun("disk-good", "b")]).toEqual([
    true,
    false,
    true,
  ]);
  expect([...log.audits]).toEqual(["b"]);
});

it("takes nothing of what is malformed", () => {
  const log = new EvaluationLog(() => undefined);
  const severe = ruleOf({ severity: "severe" as "high" });
  expect(() => log.add(logged("fail", "disk-1", { rule: severe }))).toThrow(/a rule is malformed: severity: /);
  expect(() => log.add(logged("failed" as "fail", "disk-1"))).toThrow(/rule disk-good is malformed: status: /);
  expect(() => log.know("a", severe)).toThrow(/severity/);
  expect(log.counts).toEqual({ pass: 0, fail: 0, skip: 0, unknown: 0 });
  expect([log.kept.length, log.rules.size, log.audits.size]).toEqual([0, 0, 0]);
});
