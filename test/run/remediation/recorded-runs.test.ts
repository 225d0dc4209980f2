import { expect, test } from "vitest";
import { byRun } from "../../../src/run/remediation/recorded-runs.ts";

test("the newest run comes last, whatever its number of digits, and so does the newest attempt", () => {
  const names = ["10000000000-1.ndjson", "9999999999-10.ndjson", "9999999999-2.ndjson"];
  const sorted = names.map((name) => ({ name })).toSorted(byRun);
  expect(sorted.map(({ name }) => name)).toEqual(names.toReversed());
});
