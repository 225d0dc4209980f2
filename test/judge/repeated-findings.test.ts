import { expect, test } from "vitest";
import { withoutRepeats } from "../../src/judge/repeated-findings.ts";
import type { Finding } from "../../src/model/finding.ts";
import { sampleFinding, sampleUnknown } from "../report/sample-report.ts";

const first: Finding = { ...sampleFinding(), scope: "aws:1:eu-west-1", facets: ["tcp/22 from 0.0.0.0/0"] };

test("a finding that another account's reading repeats is told once", () => {
  expect(withoutRepeats([first, { ...first, scope: "aws:2:eu-west-1" }])).toEqual([first]);
});

test.each<[string, Partial<Finding>]>([
  ["says more", { facets: ["tcp/22 from ::/0"] }],
  ["is of another audit", { audit: "another" }],
  ["is another finding", { fingerprint: "another" }],
  ["gates, where the first does not", { gates: !first.gates }],
  ["stands differently to the baseline", { state: first.state === "new" ? "existing" : "new" }],
  ["is exempted", { exemption: { owner: "o", reason: "r", expires: "2030-01-01" } }],
])("one that %s stays", (_what, more) => {
  expect(withoutRepeats([first, { ...first, ...more }])).toHaveLength(2);
});

test("unknowns all stay: each API that was not read is its own", () => {
  const unknown = sampleUnknown({ api: "a" });
  expect(withoutRepeats([unknown, unknown])).toHaveLength(2);
});
