/** Takes back what a run has applied, whether it came to its end or not. */
import type { PlannedEntry } from "../model/plan.ts";
import { type Journal, noProgress, parseJournal } from "../remediation/journal.ts";
import { applySequence } from "./call-sequence.ts";
import type { CallServices } from "./call-services.ts";
import { findReached } from "./continue-sequence.ts";
import { endedBefore, type EntryEnd, noteEnd, openEnd } from "./entry-end.ts";
import type { JournalFile } from "./journal-file.ts";
import { everythingShowsBy, progressOf, type RecordedJournal, statesOf } from "./recorded-run.ts";
import {
  callServices,
  keepJournal,
  notBegun,
  type RemediationServices,
  type RunResult,
  runWithJournal,
} from "./remediation-run.ts";
import { isExpected } from "./run-sequence.ts";
import { type BegunUndo, undoEntry } from "./undo-entry.ts";
import type { Applied } from "./undo-sequence.ts";

/** What is undone, and what is known about it. */
interface Undoing {
  readonly journal: Journal;
  readonly showsBy: number;
  /** In the order in which they were applied. */
  readonly entries: readonly PlannedEntry[];
  readonly file: JournalFile;
  readonly services: RemediationServices;
}

/**
 * Undoes the entries with these digests, all where undefined; the last first. An entry that was not applied to its end is
 * never applied further. Throws ConfigError where the journal is damaged.
 */
export async function undoRun(
  recorded: RecordedJournal,
  digests: readonly string[] | undefined,
  services: RemediationServices,
): Promise<RunResult> {
  const { name, text } = recorded;
  const journal = parseJournal(text, name);
  const entries = journal.part.entries.filter(({ digest }) => digests?.includes(digest) ?? true);
  return runWithJournal({ name, text, purpose: "undo" }, entries, services, async (file) => {
    const showsBy = everythingShowsBy(journal, services);
    const undoing: Undoing = { journal, showsBy, entries, file, services };
    const applied = await endApplying(undoing);
    // What is undone from here on is told by live state only together with how far it had been applied.
    const problem = await keepJournal(file);
    return problem === undefined ? undoBackwards(applied, undoing) : entries.map(notBegun(problem));
  });
}

/** How far each entry was applied, which is its end from now on; or why that cannot be told. */
async function endApplying(undoing: Undoing): Promise<readonly (Applied | EntryEnd)[]> {
  const ends: (Applied | EntryEnd)[] = [];
  for (const entry of undoing.entries) ends.push(await endApplyingOf(entry, undoing));
  return ends;
}

async function endApplyingOf(entry: PlannedEntry, undoing: Undoing): Promise<Applied | EntryEnd> {
  const { journal, file, services } = undoing;
  const { done, answers, refusal, result } = progressOf(journal, entry).apply;
  if (result !== undefined) return { entry, done, answers };
  const callsOf = callServices(entry, file, services);
  try {
    if (refusal === undefined) return await findApplied(entry, undoing, callsOf);
    return await interrupted({ entry, done, answers }, callsOf);
  } catch (error) {
    if (isExpected(error)) return openEnd(entry.digest, `It was not undone: ${error.message}.`, 0);
    throw error;
  }
}

async function findApplied(entry: PlannedEntry, undoing: Undoing, services: CallServices): Promise<Applied | EntryEnd> {
  const { journal, showsBy } = undoing;
  const { entries } = journal.part;
  const after = entries.slice(entries.indexOf(entry) + 1);
  const unfinished = after.filter((other) => progressOf(journal, other).apply.result === undefined);
  const later = statesOf(unfinished, journal, undoing.services);
  const sequence = applySequence(entry, services.changes);
  const found = await findReached(sequence, progressOf(journal, entry).apply, { showsBy, later }, services);
  const { done, answers } = found;
  if (found.kind === "found") return interrupted({ entry, done, answers }, services);
  const message = `It was not undone: ${found.message}.`;
  return found.kind === "open"
    ? openEnd(entry.digest, message, 0)
    : endedBefore(entry.digest, { outcome: "drifted", message, callsDone: 0 });
}

async function interrupted(applied: Applied, services: CallServices): Promise<Applied> {
  const { entry, done } = applied;
  const message = `The run ended after ${done} of ${entry.change.calls.length} calls.`;
  const place = { entry: entry.digest, direction: "apply" } as const;
  await noteEnd(place, { outcome: "failed", message, callsDone: done }, services);
  return applied;
}

/** The last first: what was planned on top of another entry is taken back before it. */
async function undoBackwards(applied: readonly (Applied | EntryEnd)[], undoing: Undoing): Promise<readonly EntryEnd[]> {
  const { file, services } = undoing;
  const ends: EntryEnd[] = [];
  for (const one of applied.toReversed()) {
    if ("result" in one) {
      ends.unshift(one);
      continue;
    }
    ends.unshift(await undoEntry(one, begunOf(one.entry, undoing), callServices(one.entry, file, services)));
  }
  return ends;
}

/** Only an earlier run that undid it, or took back what was refused, can have made calls that the journal does not know of. */
function begunOf(entry: PlannedEntry, { journal, showsBy, entries, services }: Undoing): BegunUndo | undefined {
  const { apply, undo } = progressOf(journal, entry);
  const isBegun = undo !== noProgress || apply.refusal !== undefined;
  const undid = journal.runs.filter(({ purpose }) => purpose === "undo").flatMap((run) => run.entries);
  if (!isBegun && !undid.includes(entry.digest)) return undefined;
  const later = statesOf(entries.slice(0, entries.indexOf(entry)), journal, services);
  return { progress: undo, past: { showsBy, later } };
}
