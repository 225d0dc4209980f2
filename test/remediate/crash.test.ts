/** A run is cut at every single moment, keeps its last lines or loses them, and is then resumed or undone. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CloudCall } from "../../src/model/cloud-call.ts";
import type { PlanPart } from "../../src/model/plan.ts";
import { ImpossibleCall } from "../../src/model/write.ts";
import { applySequence } from "../../src/remediate/call-sequence.ts";
import { applyPart } from "../../src/remediate/apply-part.ts";
import type { RecordedJournal } from "../../src/remediate/recorded-run.ts";
import { resumeRun } from "../../src/remediate/resume.ts";
import { undoRun } from "../../src/remediate/undo.ts";
import { MortalMachine } from "./mortal-machine.ts";
import { ToyCloud, toyChanges } from "./toy-cloud.ts";
import { add, addBox, fillBox, makeBox, partOf, remove, replace, stop, toys, turn } from "./toy-plan.ts";
import { journalOn } from "./toy-run.ts";

/** What is left of the journal: all of it; what was committed; or that and some of the lines after it, the last one torn. */
type Left = "all" | "committed" | "some";

const name = "run-1.ndjson";

interface Scene {
  readonly toy: ToyCloud;
  readonly branch: Map<string, string>;
  readonly part: PlanPart;
  /** API of calls that are refused. */
  readonly refused?: string;
}

function sceneOf(planned: readonly (readonly CloudCall[])[], lagMs: number): Scene {
  const toy = new ToyCloud(toys);
  toy.lagMs = lagMs;
  return { toy, branch: new Map(), part: partOf(planned, toys) };
}

/** Undefined where nothing was committed before the machine died. */
function found(left: Left, machine: MortalMachine, branch: ReadonlyMap<string, string>): RecordedJournal | undefined {
  const committed = branch.get(name);
  if (left === "all") return journalOn(machine.run);
  if (committed === undefined) return undefined;
  const more = left === "some" ? journalOn(machine.run).text.slice(committed.length) : "";
  return { name, text: committed + more.slice(0, Math.floor(more.length * 0.6)) };
}

type Step = "apply" | "resume" | "undo";

/** Runs a step until its end or its machine's; gives what is left of the journal. */
async function run(
  scene: Scene,
  step: Step,
  journal: RecordedJournal | undefined,
  { diesAt, left }: { readonly diesAt: number; readonly left: Left },
) {
  const machine = new MortalMachine(scene.toy, scene.branch, diesAt, scene.refused);
  const work = async () => {
    if (step === "apply") return applyPart(scene.part, machine.run);
    if (journal === undefined) throw new Error("there is no journal");
    return step === "resume" ? resumeRun(journal, machine.run) : undoRun(journal, undefined, machine.run);
  };
  const result = await machine.until(work());
  return { result, moments: machine.moments, journal: found(left, machine, scene.branch) };
}

const immortal = { diesAt: 0, left: "all" } as const;

/** Everything that a run without a crash makes of it. */
async function undisturbed(planned: readonly (readonly CloudCall[])[], lagMs: number) {
  const scene = sceneOf(planned, lagMs);
  const { moments } = await run(scene, "apply", undefined, immortal);
  return { moments, state: scene.toy.state(), applied: [...scene.toy.applied] };
}

const calls = [
  [add("a", "three"), makeBox("new"), addBox("b", 1)],
  [replace("a", "one", "eins")],
  [stop("m"), turn("s", "on")],
];

const initial = new ToyCloud(toys).state();

function outcomesOf(result: Awaited<ReturnType<typeof run>>["result"]) {
  return result === "dead"
    ? "dead"
    : result.results.map(({ outcome, message }) => (outcome === "done" ? outcome : message));
}

describe.each<Left>(["all", "committed", "some"])("a run that dies, of whose journal %s is left,", (left) => {
  const lagMs = left === "all" ? 0 : 600;

  it("is resumed from every moment, to the same end, with each call made once", async () => {
    const expected = await undisturbed(calls, lagMs);
    for (let diesAt = 1; diesAt <= expected.moments; diesAt += 1) {
      const scene = sceneOf(calls, lagMs);
      const { journal } = await run(scene, "apply", undefined, { diesAt, left });
      expect(journal === undefined && scene.toy.sent.length > 0, `moment ${diesAt}`).toBe(false);
      if (journal === undefined) continue;
      const { result } = await run(scene, "resume", journal, immortal);
      expect(outcomesOf(result), `moment ${diesAt}`).toEqual(["done", "done", "done"]);
      expect(scene.toy.state(), `moment ${diesAt}`).toEqual(expected.state);
      expect(scene.toy.applied, `moment ${diesAt}`).toEqual(expected.applied);
    }
  });

  it("is undone from every moment, to what was before it", async () => {
    const { moments } = await undisturbed(calls, lagMs);
    for (let diesAt = 1; diesAt <= moments; diesAt += 1) {
      const scene = sceneOf(calls, lagMs);
      const { journal } = await run(scene, "apply", undefined, { diesAt, left });
      if (journal === undefined) continue;
      const made = scene.toy.applied.length;
      const undone = await run(scene, "undo", journal, immortal);
      expect(scene.toy.state(), `moment ${diesAt}`).toEqual(initial);
      expect(scene.toy.applied.length, `moment ${diesAt}`).toBe(made * 2 + replacements(scene.toy.applied));
      await run(scene, "undo", undone.journal, immortal);
      expect(scene.toy.applied.length, `moment ${diesAt}`).toBe(made * 2 + replacements(scene.toy.applied));
    }
  });

  it("can die while it is undone, at every moment, and is undone further", async () => {
    const applied = sceneOf(calls, lagMs);
    const { journal } = await run(applied, "apply", undefined, immortal);
    const made = [...applied.toy.applied];
    const { moments } = await run(applied, "undo", journal, immortal);
    for (let diesAt = 1; diesAt <= moments; diesAt += 1) {
      const scene = await sceneAfter(made, lagMs, journal);
      const dead = await run(scene, "undo", journal, { diesAt, left });
      const { result } = await run(scene, "undo", dead.journal, immortal);
      expect(scene.toy.state(), `moment ${diesAt}: ${String(outcomesOf(result))}`).toEqual(initial);
      expect(scene.toy.applied, `moment ${diesAt}`).toEqual(applied.toy.applied);
    }
  });
});

describe.each<Left>(["all", "committed", "some"])("a run that dies, of whose journal %s is left, and", (left) => {
  it("whose calls lead back to where they began does not take the one for the other", async () => {
    const there = [[turn("s", "on"), add("b", "x"), remove("b", "x"), turn("s", "off")]];
    const expected = await undisturbed(there, 4000);
    for (let diesAt = 1; diesAt <= expected.moments; diesAt += 1) {
      const scene = sceneOf(there, 4000);
      const { journal } = await run(scene, "apply", undefined, { diesAt, left });
      if (journal === undefined) continue;
      const { result } = await run(scene, "resume", journal, immortal);
      expect(outcomesOf(result), `moment ${diesAt}`).toEqual(["done"]);
      expect(scene.toy.state(), `moment ${diesAt}`).toEqual(expected.state);
    }
  });

  it("that was refused a call is resumed to have changed nothing", async () => {
    const half = [[replace("a", "one", "eins"), turn("s", "on"), stop("m")]];
    const whole = { ...sceneOf(half, 600), refused: "toy:Stop" };
    const { moments } = await run(whole, "apply", undefined, immortal);
    for (let diesAt = 1; diesAt <= moments; diesAt += 1) {
      const scene = { ...sceneOf(half, 600), refused: "toy:Stop" };
      const { journal } = await run(scene, "apply", undefined, { diesAt, left });
      if (journal === undefined) continue;
      const { result } = await run(scene, "resume", journal, immortal);
      expect(outcomesOf(result), `moment ${diesAt}`).toEqual([expect.stringMatching(/was refused: Denied: not you/)]);
      expect(scene.toy.state(), `moment ${diesAt}`).toEqual(initial);
    }
  });
});

/** As a run leaves it that made these calls. */
async function sceneAfter(
  made: readonly CloudCall[],
  lagMs: number,
  journal: RecordedJournal | undefined,
): Promise<Scene> {
  const scene = sceneOf(calls, lagMs);
  for (const call of made) await scene.toy.live().send(call);
  await scene.toy.clock.sleep(60_000);
  scene.branch.set(name, journal?.text ?? "");
  return scene;
}

/** A replacement is one call that takes two to be undone. */
function replacements(applied: readonly CloudCall[]): number {
  return applied.filter(({ api }) => api === "toy:ReplaceMember").length;
}

/** Calls that fit what is there, whichever those before them are. */
const someCall: fc.Arbitrary<(index: number) => readonly CloudCall[]> = fc.oneof(
  fc.tuple(fc.constantFrom("a", "b"), fc.constantFrom("one", "x", "y")).map(([set, member]) => () => [
    add(set, member),
  ]),
  fc.tuple(fc.constantFrom("a", "b"), fc.constantFrom("one", "two", "x")).map(([set, member]) => () => [
    remove(set, member),
  ]),
  fc.tuple(fc.constantFrom("one", "x"), fc.constantFrom("eins", "y")).map(([from, to]) => () => [
    replace("a", from, to),
  ]),
  fc.constantFrom("on", "off").map((position) => () => [turn("s", position)]),
  fc.constant(() => [stop("m")]),
  fc.constantFrom("first", "second").map((box) => (index: number) => [makeBox(box), fillBox(index, "x")]),
);

/** Entries that can be planned, one on top of the other. */
const someEntries = fc
  .array(fc.array(someCall, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
  .map((drafts) => {
    const entries: CloudCall[][] = [];
    const boxes = new Set<unknown>();
    for (const draft of drafts) {
      const entry: CloudCall[] = [];
      for (const callsAt of draft) {
        const more = callsAt(entry.length);
        const isSecondBox = more[0]?.api === "toy:MakeBox" && boxes.has(more[0].input["Name"]);
        if (isSecondBox || !isPossible([...entries, [...entry, ...more]])) continue;
        entry.push(...more);
        if (more[0]?.api === "toy:MakeBox") boxes.add(more[0].input["Name"]);
      }
      if (entry.length > 0) entries.push(entry);
    }
    return entries.length === 0 ? [[turn("s", "on")]] : entries;
  });

/** Also within one entry, calls may lead back to an earlier state; no entry takes back what one before it did. */
function isPossible(entries: readonly (readonly CloudCall[])[]): boolean {
  try {
    const seen = new Set<string>();
    for (const entry of partOf(entries, toys).entries) {
      const [first = [], ...steps] = applySequence(entry, toyChanges).steps;
      const begin = new Set(first.map((state) => JSON.stringify(state)));
      const texts = steps.flat().map((state) => JSON.stringify(state));
      if (texts.some((text) => seen.has(text) && !begin.has(text))) return false;
      for (const text of [...begin, ...texts]) seen.add(text);
    }
    return true;
  } catch (error) {
    if (error instanceof ImpossibleCall) return false;
    throw error;
  }
}

const death = fc.record({ moment: fc.nat(), left: fc.constantFrom<Left>("all", "committed", "some") });

describe("any run", () => {
  it("dies twice and is resumed twice: the same end, and no call more", async () => {
    const property = fc.asyncProperty(someEntries, death, death, async (entries, first, second) => {
      const expected = await undisturbed(entries, 700);
      const scene = sceneOf(entries, 700);
      const moments = expected.moments;
      const once = await run(scene, "apply", undefined, { diesAt: 1 + (first.moment % moments), left: first.left });
      expect(once.journal === undefined && scene.toy.sent.length > 0).toBe(false);
      if (once.journal === undefined) return;
      const twice = await run(scene, "resume", once.journal, {
        diesAt: 1 + (second.moment % moments),
        left: second.left,
      });
      const { result } = await run(scene, "resume", twice.journal ?? once.journal, immortal);
      expect(outcomesOf(result)).toEqual(entries.map(() => "done"));
      expect(scene.toy.state()).toEqual(expected.state);
      expect(scene.toy.applied.length).toBeLessThanOrEqual(expected.applied.length);
    });
    await fc.assert(property, { numRuns: 60 });
  });

  it("dies and is undone, which dies too: what was before", async () => {
    const property = fc.asyncProperty(someEntries, death, death, async (entries, first, second) => {
      const { moments } = await undisturbed(entries, 700);
      const scene = sceneOf(entries, 700);
      const once = await run(scene, "apply", undefined, { diesAt: 1 + (first.moment % moments), left: first.left });
      expect(once.journal === undefined && scene.toy.sent.length > 0).toBe(false);
      if (once.journal === undefined) return;
      const twice = await run(scene, "undo", once.journal, {
        diesAt: 1 + (second.moment % moments),
        left: second.left,
      });
      await run(scene, "undo", twice.journal ?? once.journal, immortal);
      expect(scene.toy.state()).toEqual(initial);
    });
    await fc.assert(property, { numRuns: 60 });
  });
});
