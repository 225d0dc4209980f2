import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { PlanEntry } from "../../src/model/plan.ts";
import { entryDigest } from "../../src/remediation/digests.ts";
import { planJson } from "../../src/report/plan-json.ts";
import { workflowCommands } from "./active-constructs.ts";
import { anyHostileString } from "./hostile-strings.ts";
import { hostilePlan, samplePlan } from "./sample-plan.ts";

test("is the plan as it is, keys sorted", () => {
  const text = planJson(samplePlan());
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(samplePlan())));
  expect(Object.keys(JSON.parse(text))).toEqual([
    "entries",
    "notices",
    "parts",
    "plannedAt",
    "schemaVersion",
    "state",
    "tool",
    "withoutBot",
  ]);
  expect(text.endsWith("}\n")).toBe(true);
});

test("digests of what is read back are the same, and a log takes none of it for a command", () => {
  fc.assert(
    fc.property(fc.array(anyHostileString(), { minLength: 1, maxLength: 4 }), (strings) => {
      const text = planJson(hostilePlan(strings));
      expect(workflowCommands(text)).toEqual([]);
      expect(Buffer.from(text).toString()).toBe(text);
      const planned = JSON.parse(text).entries.filter((entry: PlanEntry) => entry.status === "planned");
      expect(planned).not.toEqual([]);
      for (const entry of planned) expect(entryDigest(entry.change)).toBe(entry.digest);
    }),
    { numRuns: 50 },
  );
});
