import { describe, expect, it } from "vitest";
import { ConfigError } from "../../src/errors.ts";
import { type JournalLine, lineText, parseLines, wholeLines } from "../../src/remediation/journal-lines.ts";
import { noProgress, parseJournal, planLine } from "../../src/remediation/journal.ts";
import { add, partOf, toys } from "../remediate/toy-plan.ts";

const now = new Date("2026-11-21T12:00:00Z");
const at = now.toISOString();
const part = partOf([[add("a", "x"), add("b", "y")], [add("a", "z")]], toys);
const [first, second] = part.entries.map(({ digest }) => digest);
const place = { at, entry: first ?? "", direction: "apply" as const };

const runLine: JournalLine = {
  kind: "run",
  at,
  run: "run-1",
  by: "maintainer",
  purpose: "apply",
  version: "1.0.0",
  entries: ["e1"],
};
const intent: JournalLine = {
  kind: "intent",
  ...place,
  call: 0,
  api: "toy:AddMember",
  input: { Set: "a", Member: "x" },
};
const done: JournalLine = { kind: "done", ...place, call: 0, known: "answered", answer: { Id: 1 } };

const textOf = (...lines: readonly JournalLine[]) => [planLine(part, now), ...lines].map(lineText).join("");
const applyOf = (...lines: readonly JournalLine[]) =>
  parseJournal(textOf(...lines), "j").entries.get(first ?? "")?.apply;
const problemOf = (text: string) => {
  try {
    parseJournal(text, "run-1.ndjson");
    return "none";
  } catch (error) {
    return error instanceof ConfigError ? error.message : "another error";
  }
};

describe("what a journal says", () => {
  it("is nothing about entries at first", () => {
    const journal = parseJournal(textOf(), "j");
    expect(journal.part).toEqual(JSON.parse(JSON.stringify(part)));
    expect(journal.runs).toEqual([]);
    expect([...journal.entries]).toEqual(
      [first, second].map((digest) => [digest, { apply: noProgress, undo: noProgress }]),
    );
  });

  it("names the runs", () => {
    expect(parseJournal(textOf(runLine), "j").runs).toEqual([runLine]);
  });

  it("is doubt between intent and outcome, and what was answered after it", () => {
    expect(applyOf(intent)).toEqual({ ...noProgress, inDoubt: true });
    expect(applyOf(intent, done)).toEqual({ ...noProgress, done: 1, answers: [{ Id: 1 }] });
    expect(applyOf(intent, { kind: "not-done", ...place, call: 0 })).toEqual(noProgress);
  });

  it("is the refusal, until the call is tried again", () => {
    const refused: JournalLine = { kind: "refused", ...place, call: 0, code: "Denied", message: "no" };
    expect(applyOf(intent, refused)).toEqual({ ...noProgress, refusal: { code: "Denied", message: "no" } });
    expect(applyOf(intent, refused, intent)).toEqual({ ...noProgress, inDoubt: true });
  });

  it("keeps the directions apart", () => {
    const journal = parseJournal(textOf(intent, done, { ...intent, direction: "undo" }), "j");
    expect(journal.entries.get(first ?? "")).toMatchObject({ apply: { done: 1 }, undo: { done: 0, inDoubt: true } });
  });

  it("ends with the result", () => {
    const ending = { outcome: "done" as const, message: "It is done.", callsDone: 1 };
    expect(applyOf(intent, done, { kind: "result", ...place, ...ending })).toMatchObject({
      inDoubt: false,
      result: { entry: first, ...ending },
    });
  });
});

describe("a journal that was cut", () => {
  it("is read without its torn last line, wherever it was torn", () => {
    const whole = textOf(runLine);
    const torn = lineText(intent);
    for (let length = 0; length < torn.length; length += 1) {
      const text = whole + torn.slice(0, length);
      expect(wholeLines(text)).toBe(whole);
      expect(parseJournal(text, "j")).toEqual(parseJournal(whole, "j"));
    }
    expect(parseJournal(whole + torn, "j")).not.toEqual(parseJournal(whole, "j"));
  });
});

describe("a damaged journal", () => {
  it("is an error with its line", () => {
    expect(problemOf(`${textOf(runLine)}{"kind":\n${lineText(intent)}`)).toMatch(
      /^run-1.ndjson:3: the journal is damaged/,
    );
    expect(problemOf(textOf().replace('"schemaVersion":1', '"schemaVersion":2'))).toMatch(
      /^run-1.ndjson:1: .*schemaVersion/,
    );
    expect(problemOf(lineText(runLine))).toMatch(/its first line is not the plan/);
    expect(problemOf("")).toMatch(/its first line is not the plan/);
    expect(problemOf(textOf(planLine(part, now)))).toMatch(/there is a second plan/);
    expect(problemOf(textOf({ ...intent, entry: "f".repeat(64) }))).toMatch(/an entry that is not in the plan/);
    expect(problemOf(textOf({ ...intent, call: 1 }))).toMatch(/about call 2 of an entry when 0 were done/);
    expect(problemOf(textOf({ ...done, call: 1 }))).toMatch(/about call 2 of an entry when 0 were done/);
  });

  it("holds entries or a plan that are not what their digests name", () => {
    expect(problemOf(textOf().replace('"Member":"z"', '"Member":"q"'))).toMatch(
      /an entry is not the one that its digest names/,
    );
    const other = { ...part, digest: "0".repeat(64) };
    expect(problemOf(lineText(planLine(other, now)))).toMatch(/the entries are not those that the digest names/);
  });
});

it("reads back every kind of line", () => {
  const lines: readonly JournalLine[] = [
    runLine,
    intent,
    { kind: "not-done", ...place, call: 0 },
    { kind: "refused", ...place, call: 0, code: "Denied", message: "no" },
    done,
    { kind: "settled", ...place, call: 0 },
    { kind: "result", ...place, outcome: "drifted", message: "It drifted.", callsDone: 1 },
  ];
  expect(parseLines(lines.map(lineText).join(""), "j")).toEqual(lines);
});
