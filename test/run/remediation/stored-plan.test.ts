import { expect, test } from "vitest";
import type { PlannedEntry } from "../../../src/model/plan.ts";
import { partDigest } from "../../../src/remediation/digests.ts";
import { plannedEntry } from "../../../src/remediation/plan.ts";
import { parseStoredPlan, type StoredPlan, storedPlanText } from "../../../src/run/remediation/stored-plan.ts";

const scope = { id: "aws:1:eu-west-1", cloud: "aws", account: "1", region: "eu-west-1" };
const resource = {
  id: "sg-1",
  name: "web",
  type: "aws.ec2.security_group",
  cloud: "aws",
  account: "1",
  region: "eu-west-1",
};

const entry: PlannedEntry = plannedEntry({
  finding: { audit: "a", rule: "r", title: "t", severity: "high", fingerprint: "f", message: "m", facets: [] },
  resource,
  scope,
  bot: "b",
  params: {},
  risk: "reversible",
  calls: [{ api: "ec2:CreateTags", input: { Resources: ["sg-1"] } }],
  before: [],
  after: [],
  undo: [],
  affected: [],
  counterfactual: undefined,
});
const digest = partDigest({ account: "1", risk: "reversible", entries: [entry.digest] });
const stored: StoredPlan = {
  schemaVersion: 1,
  plannedAt: "2026-11-21T12:00:00.000Z",
  audits: ["a"],
  part: { digest, cloud: "aws", account: "1", risk: "reversible", entries: [entry] },
};

function changed(change: (plan: typeof stored) => object): string {
  return JSON.stringify(change(structuredClone(stored)));
}

test("a plan is read as it was written", () => {
  expect(parseStoredPlan(storedPlanText(stored), digest)).toEqual(JSON.parse(JSON.stringify(stored)));
});

test.each<[string, string]>([
  ["no JSON", "{"],
  ["no plan", "{}"],
  ["a plan of another digest", changed((plan) => ({ ...plan, part: { ...plan.part, digest: "0".repeat(64) } }))],
  [
    "another call under the same digest",
    changed((plan) => {
      const [one] = plan.part.entries;
      const calls = [{ api: "ec2:TerminateInstances", input: {} }];
      return { ...plan, part: { ...plan.part, entries: [{ ...one, change: { ...one!.change, calls } }] } };
    }),
  ],
  [
    "one entry more",
    changed((plan) => ({ ...plan, part: { ...plan.part, entries: [...plan.part.entries, ...plan.part.entries] } })),
  ],
  ["another account", changed((plan) => ({ ...plan, part: { ...plan.part, account: "2" } }))],
  ["another risk", changed((plan) => ({ ...plan, part: { ...plan.part, risk: "irreversible" } }))],
])("%s is not the plan that was approved", (_, text) => {
  expect(() => parseStoredPlan(text, digest)).toThrow(`the plan ${digest.slice(0, 12)} cannot be used as it was kept`);
});
