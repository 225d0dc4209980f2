import { expect, test } from "vitest";
import type { EntryResult } from "../../../src/model/plan.ts";
import { remediationExit } from "../../../src/run/remediation/results-exit.ts";

function exitOf(action: "apply" | "undo", ...results: Partial<EntryResult>[]): number {
  const all = results.map((over) => ({ entry: "e", message: "m", callsDone: 1, finding: undefined, ...over }));
  return remediationExit({ action, run: "r", entries: [], notices: [], results: all as EntryResult[] });
}

test.each<[number, "apply" | "undo", Partial<EntryResult>[]]>([
  [0, "apply", []],
  [0, "apply", [{ outcome: "done", finding: "fixed" }, { outcome: "nothing-to-do" }]],
  [
    1,
    "apply",
    [
      { outcome: "done", finding: "fixed" },
      { outcome: "done", finding: "still-failing" },
    ],
  ],
  [1, "apply", [{ outcome: "drifted" }]],
  [1, "apply", [{ outcome: "refused" }]],
  [1, "apply", [{ outcome: "failed" }]],
  [3, "apply", [{ outcome: "done", finding: "unknown" }]],
  [3, "apply", [{ outcome: "done" }]],
  [1, "apply", [{ outcome: "done" }, { outcome: "failed" }]],
  [0, "undo", [{ outcome: "done" }]],
  [1, "undo", [{ outcome: "drifted" }]],
])("%i after %s with %j", (exit, action, results) => {
  expect(exitOf(action, ...results)).toBe(exit);
});
