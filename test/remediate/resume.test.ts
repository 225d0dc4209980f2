import { describe, expect, it } from "vitest";
import { CallRefused, type LiveScope } from "../../src/model/live-scope.ts";
import type { PlanPart } from "../../src/model/plan.ts";
import { resumeRun } from "../../src/remediate/resume.ts";
import { undoRun } from "../../src/remediate/undo.ts";
import { lostLogin, ToyCloud, toyChanges, writeOf } from "./toy-cloud.ts";
import { add, addBox, fillBox, makeBox, partOf, remove, replace, stop, toys, turn } from "./toy-plan.ts";
import { apply, journalOn, runOf, ToyKeeper, type ToyRun } from "./toy-run.ts";

const initial = new ToyCloud(toys).state();

/** Applies a part on a toy cloud whose login ends after as many calls. */
async function interrupted(toy: ToyCloud, part: PlanPart, calls: number): Promise<ToyRun> {
  const live = toy.live(undefined, async () => {
    if (toy.sent.length >= calls) throw lostLogin();
  });
  const { run, unfinished } = await apply(toy, part, runOf(toy, live));
  expect(unfinished).not.toEqual([]);
  return run;
}

const resume = (toy: ToyCloud, before: ToyRun, live?: LiveScope) => resumeRun(journalOn(before), runOf(toy, live));
const undo = (toy: ToyCloud, before: ToyRun, entries?: readonly string[], live?: LiveScope) =>
  undoRun(journalOn(before), entries, runOf(toy, live));

const told = ({ results }: Awaited<ReturnType<typeof resume>>) =>
  results.map(({ outcome, message }) => [outcome, message]);

describe("resuming", () => {
  it("goes on after a login that ended", async () => {
    const toy = new ToyCloud(toys);
    const part = partOf([[add("a", "x"), add("b", "y")], [turn("s", "on")]], toys);
    const before = await interrupted(toy, part, 1);
    const result = await resume(toy, before);
    expect(result.results.map(({ outcome, callsDone }) => [outcome, callsDone])).toEqual([
      ["done", 2],
      ["done", 1],
    ]);
    expect(toy.sent).toEqual([add("a", "x"), add("b", "y"), turn("s", "on")]);
  });

  it("keeps the results of what has ended", async () => {
    const toy = new ToyCloud(toys);
    const { run, results } = await apply(toy, partOf([[add("a", "x")], [add("a", "one")]].slice(0, 1), toys));
    const again = runOf(toy);
    const resumed = await resumeRun(journalOn(run), again);
    expect(resumed.results).toEqual(results);
    expect(toy.sent).toHaveLength(1);
  });

  it("does not touch what has drifted since", async () => {
    const toy = new ToyCloud(toys);
    const part = partOf([[add("a", "x"), turn("s", "on")]], toys);
    const before = await interrupted(toy, part, 1);
    toy.put({ type: "toy.switch", id: "s", fields: { Position: "broken" } });
    expect(told(await resume(toy, before))).toEqual([
      ["drifted", "Switch s has changed since it was planned: field Position; 1 of 2 calls were made: plan again."],
    ]);
    expect(toy.sent).toHaveLength(1);
  });

  it("finishes taking back what the provider refused to complete", async () => {
    const toy = new ToyCloud(toys);
    const part = partOf([[replace("a", "one", "eins"), turn("s", "on")]], toys);
    const live = toy.live(
      async (call, send) => {
        if (call.api === "toy:SetSwitch") throw new CallRefused("Denied", "no");
        return send();
      },
      async () => {
        // While the first of the two calls that undo is waited for.
        if (toy.sent.length === 3) throw lostLogin();
      },
    );
    const { run, results, unfinished } = await apply(toy, part, runOf(toy, live));
    expect(unfinished).toHaveLength(1);
    expect(results[0]?.message).toBe(
      "Call 2 of 2, toy:SetSwitch, was refused: Denied: no. It was undone by half, 1 of 2 calls were made: The login has ended. Resume goes on from there.",
    );
    expect(told(await resume(toy, run))).toEqual([
      ["failed", "Call 2 of 2, toy:SetSwitch, was refused: Denied: no. What was changed before it is undone."],
    ]);
    expect(toy.state()).toEqual(initial);
  });

  it("sends nothing where the journal cannot be kept", async () => {
    const toy = new ToyCloud(toys);
    const before = await interrupted(toy, partOf([[add("a", "x"), add("b", "y")]], toys), 1);
    const keeper = new ToyKeeper();
    keeper.before = async () => {
      throw new Error("GitHub is down");
    };
    await resumeRun(journalOn(before), runOf(toy, toy.live(), { keeper }));
    expect(toy.sent).toHaveLength(1);
  });

  it("refuses calls whose effect another version sees otherwise", async () => {
    const toy = new ToyCloud(toys);
    const before = await interrupted(toy, partOf([[add("a", "x"), add("b", "y")]], toys), 1);
    const changes = {
      ...before.changes,
      writes: new Map([...before.changes.writes].filter(([api]) => api !== "toy:AddMember")),
    };
    const { results, unfinished } = await resumeRun(journalOn(before), runOf(toy, toy.live(), { changes }));
    expect(results[0]?.message).toBe(
      "This version of posturegate does not know what toy:AddMember does: use the version that planned it.",
    );
    expect(unfinished).toHaveLength(1);
    expect(toy.sent).toHaveLength(1);
  });

  it("refuses calls that do something else by now than was approved", async () => {
    const toy = new ToyCloud(toys);
    const before = await interrupted(toy, partOf([[turn("s", "on"), turn("s", "off")]], toys), 1);
    const inverted = {
      ...writeOf("toy:SetSwitch"),
      effect: () => [{ type: "toy.switch", id: "s", fields: { Position: "?" } }],
    };
    const changes = { ...toyChanges, writes: new Map([...toyChanges.writes, ["toy:SetSwitch", inverted]]) };
    const { results } = await resumeRun(journalOn(before), runOf(toy, toy.live(), { changes }));
    expect(results[0]?.message).toBe(
      "This version of posturegate expects another effect of the calls than the plan says: use the version that planned it.",
    );
    expect(toy.sent).toHaveLength(1);
  });

  it("refuses a damaged journal", async () => {
    await expect(resumeRun({ name: "x", text: "{}\n" }, runOf(new ToyCloud(toys)))).rejects.toThrow(
      /journal is damaged/,
    );
  });
});

describe("undoing", () => {
  const calls = [
    [makeBox("new"), fillBox(0, "x"), addBox("b", 0)],
    [replace("a", "one", "eins"), turn("s", "on")],
  ];

  it("sends the recorded calls that undo, the last entry first, and restores what was", async () => {
    const toy = new ToyCloud(toys);
    const { run } = await apply(toy, partOf(calls, toys));
    toy.sent.length = 0;
    const { results } = await undo(toy, run);
    expect(results.map(({ outcome, message }) => [outcome, message])).toEqual([
      ["done", "It is undone: live state is as it was before the change."],
      ["done", "It is undone: live state is as it was before the change."],
    ]);
    expect(toy.state()).toEqual(initial);
    expect(toy.sent).toEqual([
      turn("s", "off"),
      add("a", "one"),
      remove("a", "eins"),
      { api: "toy:RemoveMember", input: { Set: "b", Member: "box-1" } },
      { api: "toy:RemoveMember", input: { Box: "box-1", Member: "x" } },
      { api: "toy:DeleteBox", input: { Box: "box-1" } },
    ]);
  });

  it("twice is nothing to do", async () => {
    const toy = new ToyCloud(toys);
    const { run } = await apply(toy, partOf(calls, toys));
    const second = runOf(toy);
    await undoRun(journalOn(run), undefined, second);
    const sent = toy.sent.length;
    expect(told(await undo(toy, second))).toEqual([
      ["nothing-to-do", "It was undone before."],
      ["nothing-to-do", "It was undone before."],
    ]);
    expect(toy.sent).toHaveLength(sent);
  });

  it("takes back one entry alone", async () => {
    const toy = new ToyCloud(toys);
    const part = partOf(calls, toys);
    const { run } = await apply(toy, part);
    const { results } = await undo(toy, run, [part.entries[0]?.digest ?? ""]);
    expect(results).toHaveLength(1);
    const after = new ToyCloud(toys);
    await apply(after, partOf(calls.slice(1), toys));
    expect(toy.state()).toEqual(after.state());
  });

  it("touches nothing that has changed since, and tells what", async () => {
    const toy = new ToyCloud(toys);
    const { run } = await apply(toy, partOf([[add("a", "x")], [turn("s", "on")]], toys));
    toy.put({ type: "toy.set", id: "a", fields: { Members: ["one", "two", "x", "theirs"] } }, toy.clock.now());
    expect(told(await undo(toy, run))).toEqual([
      ["drifted", "It was not undone: set a has changed since it was applied: field Members."],
      ["done", "It is undone: live state is as it was before the change."],
    ]);
    expect(toy.sent.slice(2)).toEqual([turn("s", "off")]);
  });

  it("can be tried again once what had drifted is back", async () => {
    const toy = new ToyCloud(toys);
    const { run } = await apply(toy, partOf([[add("a", "x")]], toys));
    toy.put({ type: "toy.set", id: "a", fields: { Members: ["theirs"] } }, toy.clock.now());
    const second = runOf(toy);
    await undoRun(journalOn(run), undefined, second);
    toy.put({ type: "toy.set", id: "a", fields: { Members: ["one", "two", "x"] } }, toy.clock.now());
    expect((await undo(toy, second)).results[0]?.outcome).toBe("done");
    expect(toy.state()).toEqual(initial);
  });

  it("is refused where nothing can undo it", async () => {
    const toy = new ToyCloud([...toys, { type: "toy.box", id: "old", fields: { Name: "old", Members: [] } }]);
    const { run } = await apply(toy, partOf([[{ api: "toy:DeleteBox", input: { Box: "old" } }]], toy.state()));
    expect(told(await undo(toy, run))).toEqual([["refused", "What was applied cannot be undone."]]);
  });

  it("is nothing to do where the provider refused the first call, or what was before the refused one was taken back", async () => {
    const toy = new ToyCloud(toys);
    const live = toy.live(async (call, send) => {
      if (call.api === "toy:SetSwitch" || call.api === "toy:Stop") throw new CallRefused("Denied", "no");
      return send();
    });
    const { run } = await apply(toy, partOf([[turn("s", "on")], [add("b", "y"), stop("m")]], toys), runOf(toy, live));
    expect(told(await undo(toy, run))).toEqual([
      ["nothing-to-do", "Nothing of it was applied."],
      ["nothing-to-do", "It was undone before."],
    ]);
    expect(toy.state()).toEqual(initial);
  });

  it("tells a refusal of the provider, and goes on from there when it is asked again", async () => {
    const toy = new ToyCloud(toys);
    const { run } = await apply(toy, partOf([[replace("a", "one", "eins")]], toys));
    const refusing = toy.live(async (call, send) => {
      if (call.api === "toy:RemoveMember") throw new CallRefused("Denied", "no");
      return send();
    });
    const second = runOf(toy, refusing);
    expect(told(await undoRun(journalOn(run), undefined, second))).toEqual([
      [
        "failed",
        "It was undone by half, 1 of 2 calls were made: call 2 of 2, toy:RemoveMember, was refused: Denied: no.",
      ],
    ]);
    expect((await undo(toy, second)).results[0]?.outcome).toBe("done");
    expect(toy.state()).toEqual(initial);
  });

  it("of a run that did not come to its end takes back what it had done, and nothing is applied any more", async () => {
    const toy = new ToyCloud(toys);
    const before = await interrupted(toy, partOf([[makeBox("new"), fillBox(0, "x")], [turn("s", "on")]], toys), 1);
    const second = runOf(toy);
    const { results } = await undoRun(journalOn(before), undefined, second);
    expect(results.map(({ outcome }) => outcome)).toEqual(["done", "nothing-to-do"]);
    expect(toy.state()).toEqual(initial);
    expect(told(await resume(toy, second))).toEqual([
      ["failed", "The run ended after 1 of 2 calls."],
      ["failed", "The run ended after 0 of 1 calls."],
    ]);
    expect(toy.state()).toEqual(initial);
  });

  it("is kept before it sends anything, with how far each entry had been applied", async () => {
    const toy = new ToyCloud(toys);
    const before = await interrupted(toy, partOf([[add("a", "x"), add("b", "y")]], toys), 1);
    const keeper = new ToyKeeper();
    let kept = "";
    const live = toy.live(async (_call, send) => {
      kept ||= keeper.files.get("run-1.ndjson") ?? "";
      return send();
    });
    await undoRun(journalOn(before), undefined, runOf(toy, live, { keeper }));
    expect(kept).toContain('"message":"The run ended after 1 of 2 calls."');
  });
});
