import { expect, it } from "vitest";
import { countsOf } from "../../src/judge/counts.ts";
import { judge } from "../../src/judge/judge.ts";
import { severities } from "../../src/model/severity.ts";
import { baselineWith, entryOf, evaluated, exemptionOf, inputOf, resourceOf } from "./cases.ts";

it("nothing found counts nothing", () => {
  expect(new Set(Object.values(countsOf([], [])))).toEqual(new Set([0]));
});

it("severities, and new and existing, each add up to the findings; exempted and unknown ones stand apart", () => {
  const evaluations = [
    ...severities.map((severity) => evaluated("fail", { severity, id: severity })),
    evaluated("fail", { severity: "critical", id: "existing" }),
    evaluated("fail", { id: "exempt" }),
    evaluated("unknown", { id: "unknown" }),
    evaluated("unknown", { id: "exempt-unknown" }),
  ];
  const { counts } = judge(
    inputOf({
      evaluations,
      exemptions: [exemptionOf({ resource: "exempt*" })],
      baseline: baselineWith(entryOf({ resource: resourceOf("existing") }), entryOf({ resource: resourceOf("gone") })),
    }),
  );
  expect(counts).toEqual({
    critical: 2,
    high: 1,
    medium: 1,
    low: 1,
    informational: 1,
    findings: 6,
    new: 5,
    existing: 1,
    exempted: 1,
    fixed: 1,
    unknown: 2,
    unknownCounted: 1,
  });
});
