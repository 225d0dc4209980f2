import { expect, test } from "vitest";
import type { Finding } from "../../../src/model/finding.ts";
import { unseenBy, type PlannedFrom } from "../../../src/run/remediation/unseen.ts";
import { sampleEntry, sampleSettled } from "../../report/sample-plan.ts";

const unknown = {
  audit: "nightly",
  status: "unknown",
  message: "ec2:DescribeVpcs was denied",
  remediation: { steps: "s", bot: "sg_exposure_remove" },
} as unknown as Finding;

function unseen(findings: Finding[], over: Partial<PlannedFrom> = {}): string[] {
  const settings = { allow: { nightly: ["sg_exposure_remove"] } };
  return unseenBy({ report: { findings, failures: [] }, entries: [], wants: () => true, settings, ...over });
}

test("what an allowed bot could fix and nobody could read is said", () => {
  expect(unseen([unknown, unknown])).toEqual([
    expect.stringContaining("2 evaluations of rules that allowed bots can fix are unknown"),
  ]);
  expect(unseen([unknown])[0]).toContain("ec2:DescribeVpcs was denied");
});

test.each<[string, Finding, Partial<PlannedFrom>]>([
  ["a failure", { ...unknown, status: "fail" }, {}],
  ["a rule without a bot", { ...unknown, remediation: { steps: "s" } }, {}],
  ["a bot that is not allowed", unknown, { settings: { allow: { nightly: [] } } }],
  ["an audit whose name every object has", { ...unknown, audit: "constructor" }, {}],
  ["a finding that is not asked for", unknown, { wants: () => false }],
])("%s is nothing unseen", (_, finding, over) => {
  expect(unseen([finding], over)).toEqual([]);
});

test("a cloud that failed and entries whose state could not be read are said, too", () => {
  const failure = { audit: "nightly", plugin: "prod", kind: "cloud", required: true, message: "it hung" } as const;
  expect(unseen([], { report: { findings: [], failures: [failure] } })).toEqual([
    "Plugin prod of audit nightly failed, so the plan may lack entries: it hung",
  ]);
  expect(unseen([], { entries: [sampleEntry(), sampleSettled("unknown", "m")] })).toEqual([
    "1 of the plan's entries are unknown: their state could not be read.",
  ]);
});
