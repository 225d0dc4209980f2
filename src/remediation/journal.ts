/** What a journal says: how far each entry has come, in both directions. */
import type { Json } from "../model/json.ts";
import type { EntryResult, PlanPart } from "../model/plan.ts";
import type { Answers } from "./answers.ts";
import {
  damaged,
  type Direction,
  journalSchemaVersion,
  type JournalLine,
  type JournalLineOf,
  parseLines,
} from "./journal-lines.ts";

/** A journal that has been read. */
export interface Journal {
  readonly part: PlanPart;
  /** In their order; the first applied the part. */
  readonly runs: readonly JournalLineOf<"run">[];
  /** Of each entry of the part, by its digest. */
  readonly entries: ReadonlyMap<string, EntryProgress>;
}

/** How far one entry has come. */
export type EntryProgress = Readonly<Record<Direction, Progress>>;

/** How far the calls of an entry have come in one direction, as far as the lines know. */
export interface Progress {
  /** How many calls, from the first, have been carried out. */
  readonly done: number;
  /** Their answers; undefined where nobody knows one. */
  readonly answers: Answers;
  /** Whether the call after those was sent, or was about to be, and nobody has noted what came of it. */
  readonly inDoubt: boolean;
  /** What the provider said to the call after those, where it said no. */
  readonly refusal: Pick<JournalLineOf<"refused">, "code" | "message"> | undefined;
  /** Undefined while it has not ended. */
  readonly result: Omit<EntryResult, "finding"> | undefined;
}

/** Of an entry that nothing has been done about. */
export const noProgress: Progress = { done: 0, answers: [], inDoubt: false, refusal: undefined, result: undefined };

/** The first line of the journal of a part. */
export function planLine(part: PlanPart, at: Date): JournalLineOf<"plan"> {
  return { kind: "plan", at: at.toISOString(), schemaVersion: journalSchemaVersion, part };
}

/** Reads a journal; a torn last line is left out. `file` is for messages. Throws ConfigError `unreadable-file`. */
export function parseJournal(text: string, file: string): Journal {
  const [first, ...lines] = parseLines(text, file);
  if (first?.kind !== "plan") throw damaged("its first line is not the plan", { file, line: 1 });
  const entries = new Map(first.part.entries.map(({ digest }) => [digest, { apply: noProgress, undo: noProgress }]));
  const runs: JournalLineOf<"run">[] = [];
  for (const [index, line] of lines.entries()) {
    const problem = line.kind === "run" ? void runs.push(line) : take(line, entries);
    if (problem !== undefined) throw damaged(problem, { file, line: index + 2 });
  }
  return { part: first.part, runs, entries };
}

/** Adds what a line says; or tells why it cannot be. */
function take(
  line: Exclude<JournalLine, JournalLineOf<"run">>,
  entries: Map<string, Record<Direction, Progress>>,
): string | undefined {
  if (line.kind === "plan") return "there is a second plan";
  const entry = entries.get(line.entry);
  if (entry === undefined) return "a line is about an entry that is not in the plan";
  const progress = entry[line.direction];
  const isAboutNext = line.kind === "result" || line.kind === "settled" || line.call === progress.done;
  if (!isAboutNext) return `a line is about call ${line.call + 1} of an entry when ${progress.done} were done`;
  entries.set(line.entry, { ...entry, [line.direction]: after(progress, line) });
  return undefined;
}

function after(progress: Progress, line: Exclude<JournalLine, JournalLineOf<"run" | "plan">>): Progress {
  switch (line.kind) {
    case "intent":
      return { ...progress, inDoubt: true, refusal: undefined };
    case "done":
      return { ...afterDone(progress, line.answer), inDoubt: false };
    case "not-done":
      return { ...progress, inDoubt: false };
    case "refused":
      return { ...progress, inDoubt: false, refusal: { code: line.code, message: line.message } };
    case "result":
      return { ...progress, inDoubt: false, result: resultOf(line) };
    case "settled":
  }
  return progress;
}

function afterDone(progress: Progress, answer: Json): Progress {
  return { ...progress, done: progress.done + 1, answers: [...progress.answers, answer] };
}

function resultOf({ entry, outcome, message, callsDone }: JournalLineOf<"result">): Progress["result"] {
  return { entry, outcome, message, callsDone };
}
