/** An approved plan of which one entry is planned otherwise by now: the others are applied, and the journal stays readable. */
import { expect, test } from "vitest";
import type { EntryResult } from "../../src/model/plan.ts";
import { applyPart } from "../../src/remediate/apply-part.ts";
import { resumeRun } from "../../src/remediate/resume.ts";
import { undoRun } from "../../src/remediate/undo.ts";
import { ToyCloud } from "./toy-cloud.ts";
import { add, partOf, toys, turn } from "./toy-plan.ts";
import { journalOn, runOf } from "./toy-run.ts";

test("what was left out is not sent, neither now nor by resuming, and the rest can be undone", async () => {
  const toy = new ToyCloud(toys);
  const initial = toy.state();
  const run = runOf(toy);
  const part = partOf([[add("a", "x")], [turn("s", "on")]], toys);
  const [first, second] = part.entries;
  const left: EntryResult = {
    entry: first?.digest ?? "",
    outcome: "drifted",
    message: "It drifted.",
    callsDone: 0,
    finding: undefined,
  };
  const { results, unfinished } = await applyPart(part, run, [left]);
  expect(results.map(({ entry, outcome }) => [entry, outcome])).toEqual([
    [first?.digest, "drifted"],
    [second?.digest, "done"],
  ]);
  expect(unfinished).toEqual([]);
  expect(toy.sent).toEqual([turn("s", "on")]);

  const resumed = await resumeRun(journalOn(run), runOf(toy));
  expect(resumed.results.map(({ outcome }) => outcome)).toEqual(["drifted", "done"]);
  expect(toy.sent).toEqual([turn("s", "on")]);

  const undone = await undoRun(journalOn(run), undefined, runOf(toy));
  expect(undone.results.map(({ outcome }) => outcome)).toEqual(["nothing-to-do", "done"]);
  expect(toy.state()).toEqual(initial);
});
