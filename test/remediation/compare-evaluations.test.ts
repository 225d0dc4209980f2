import { expect, test } from "vitest";
import { compareEvaluations, keptEvaluations } from "../../src/remediation/compare-evaluations.ts";
import { evaluated } from "../judge/cases.ts";

function kept(...evaluations: Parameters<typeof evaluated>[]) {
  return keptEvaluations(evaluations.map((parts) => evaluated(...parts)));
}

function compared(before: ReturnType<typeof kept>, after: ReturnType<typeof kept>) {
  const { fixed, worse } = compareEvaluations(before, after);
  return { fixed: fixed.map(({ rule }) => rule), worse: worse.map(({ rule }) => rule) };
}

test("what fails before and not after is fixed, the worst first", () => {
  const before = kept(["fail", { rule: "mild", severity: "low" }], ["fail", { rule: "grave", severity: "critical" }]);
  expect(compared(before, kept())).toEqual({ fixed: ["grave", "mild"], worse: [] });
});

test.each<[string, Parameters<typeof evaluated> | undefined, Parameters<typeof evaluated>]>([
  ["a fail that was none", undefined, ["fail", { rule: "other" }]],
  ["an unknown that was none", undefined, ["unknown", { rule: "other" }]],
  ["a fail that was unknown", ["unknown", { rule: "other" }], ["fail", { rule: "other" }]],
  ["an unknown that was a fail", ["fail", { rule: "other" }], ["unknown", { rule: "other" }]],
  [
    "a fail with more wrong",
    ["fail", { rule: "other", facets: ["tcp/22 from 10.0.0.0/8"] }],
    ["fail", { rule: "other", facets: ["tcp/22 from 0.0.0.0/0"] }],
  ],
])("%s is worse, and not fixed", (_, before, after) => {
  expect(compared(kept(...(before === undefined ? [] : [before])), kept(after))).toEqual({
    fixed: [],
    worse: ["other"],
  });
});

test.each<[string, Parameters<typeof evaluated>, Parameters<typeof evaluated>]>([
  ["an unknown that stays one", ["unknown"], ["unknown"]],
  ["a fail that stays as it is", ["fail", { facets: ["a"] }], ["fail", { facets: ["a"] }]],
  [
    "a fail with less wrong",
    ["fail", { facets: ["tcp/0-65535 from 0.0.0.0/0"] }],
    ["fail", { facets: ["tcp/80 from 0.0.0.0/0"] }],
  ],
])("%s is neither", (_, before, after) => {
  expect(compared(kept(before), kept(after))).toEqual({ fixed: [], worse: [] });
});

test("of what one audit judges twice, a fail counts before an unknown", () => {
  expect(compared(kept(["unknown"], ["fail"], ["unknown"]), kept(["fail"]))).toEqual({ fixed: [], worse: [] });
});

test("each audit is compared with itself, and what both say is told once", () => {
  const [wide, narrow] = [["tcp/0-65535 from 0.0.0.0/0"], ["tcp/22 from 0.0.0.0/0"]];
  const before = kept(["fail", { audit: "a", facets: narrow }], ["fail", { audit: "b", facets: wide }]);
  expect(compared(before, kept(["fail", { audit: "b", facets: narrow }]))).toMatchObject({ worse: [] });
  const worse = kept(["fail", { audit: "a", facets: wide }], ["fail", { audit: "b", facets: wide }]);
  expect(compared(before, worse).worse).toHaveLength(1);
  expect(compared(before, kept()).fixed).toHaveLength(1);
});

test("what passes and must stay is worse once it fails, is unknown or gone, and no finding fixed", () => {
  const holds = kept(["pass", { rule: "flow" }]);
  for (const after of [kept(["fail", { rule: "flow" }]), kept(["unknown", { rule: "flow" }]), kept()])
    expect(compared(holds, after)).toEqual({ fixed: [], worse: ["flow"] });
  expect(compared(holds, holds)).toEqual({ fixed: [], worse: [] });
  expect(compared(kept(["fail", { rule: "flow" }]), holds)).toEqual({ fixed: ["flow"], worse: [] });
});
