import * as fc from "fast-check";
import { expect, test } from "vitest";
import { byImportance, byText } from "../../src/model/order.ts";
import { severities } from "../../src/model/severity.ts";

import { sampleFinding, sampleResource } from "../report/sample-report.ts";

test("text is ordered by code units", () => {
  expect(["b", "a", "B", "ä", ""].sort(byText)).toEqual(["", "B", "a", "b", "ä"]);
});

test("the order of findings does not depend on the order they came in", () => {
  const finding = fc.record({
    severity: fc.constantFrom(...severities),
    rule: fc.constantFrom("a", "b"),
    audit: fc.constantFrom("n", "m"),
    resource: fc.constantFrom("x", "y").map((id) => sampleResource(id)),
  });
  fc.assert(
    fc.property(fc.array(finding), (parts) => {
      const findings = parts.map((over) => sampleFinding(over));
      const ordered = findings.toSorted(byImportance);
      expect(findings.toReversed().sort(byImportance)).toEqual(ordered);
      const ranks = ordered.map((each) => severities.indexOf(each.severity));
      expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
    }),
  );
});
