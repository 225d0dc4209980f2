/** One run over entries of a part: its journal is kept before anything is sent, and closed whatever happens. */
import type { ChangeModel, LiveCloud } from "../change-model.ts";
import { errorText } from "../errors.ts";
import type { EntryResult, PlannedEntry } from "../model/plan.ts";
import type { JournalLineOf } from "../remediation/journal-lines.ts";
import type { CallServices } from "./call-services.ts";
import { type EntryEnd, openEnd } from "./entry-end.ts";
import { JournalFailed, JournalFile, type JournalKeeper } from "./journal-file.ts";
import type { Clock } from "./poll.ts";

/** What applying, resuming and undoing need from outside. */
export interface RemediationServices {
  readonly changes: ChangeModel;
  /** The login that changes. */
  readonly cloud: LiveCloud;
  readonly keeper: JournalKeeper;
  /** Of journals on this machine. */
  readonly folder: string;
  readonly clock: Clock;
  /** Longest wait for one change to show. */
  readonly waitSeconds: number;
  /** Aborted: no further call is sent. */
  readonly signal: AbortSignal;
  readonly run: RunIdentity;
}

/** Which run, on whose behalf, by which version of posturegate. */
export interface RunIdentity {
  /** Unique: letters, digits, dots, hyphens, underscores. */
  readonly id: string;
  /** Login of who approved or asked for it. */
  readonly by: string;
  readonly version: string;
}

/** What a run came to. */
export interface RunResult {
  /** In the order of the part. */
  readonly results: readonly EntryResult[];
  /** Digests of the entries that have not ended: resuming goes on with them. */
  readonly unfinished: readonly string[];
  /** What people should know beyond that, one sentence each. */
  readonly notices: readonly string[];
}

/** The journal of a run that begins. */
export interface JournalStart {
  /** File name of the journal. */
  readonly name: string;
  /** What it says so far. */
  readonly text: string;
  readonly purpose: JournalLineOf<"run">["purpose"];
}

/** Runs `work` on the entries; where the journal cannot be kept first, nothing is sent. */
export async function runWithJournal(
  start: JournalStart,
  entries: readonly PlannedEntry[],
  services: RemediationServices,
  work: (journal: JournalFile) => Promise<readonly EntryEnd[]>,
): Promise<RunResult> {
  const journal = await openJournal(start, services);
  if (journal instanceof JournalFailed) return resultOf(entries.map(notBegun(journal.message)), []);
  const problem = await keepStart(journal, runLine(start, entries, services));
  if (problem !== undefined) {
    journal.abandon();
    return resultOf(entries.map(notBegun(problem)), []);
  }
  const ends: EntryEnd[] = [];
  const notices: string[] = [];
  try {
    ends.push(...(await work(journal)));
  } finally {
    const notice = await journal.close();
    if (notice !== undefined) notices.push(notice);
  }
  return resultOf(ends, notices);
}

/** What the calls of an entry need. */
export function callServices(
  entry: PlannedEntry,
  journal: JournalFile,
  { changes, cloud, clock, waitSeconds, signal }: RemediationServices,
): CallServices {
  return { changes, live: cloud.open(entry.scope), journal, clock, waitSeconds, signal };
}

/** Why nothing may be sent; undefined where the journal is kept as it is now. */
export async function keepJournal(journal: JournalFile): Promise<string | undefined> {
  try {
    await journal.commit();
    return undefined;
  } catch (error) {
    return `The journal could not be kept: ${errorText(error)}`;
  }
}

/** Of an entry that nothing was sent for. */
export function notBegun(reason: string): (entry: PlannedEntry) => EntryEnd {
  return ({ digest }) => openEnd(digest, `Nothing was sent. ${reason}.`, 0);
}

async function openJournal(
  { name, text }: JournalStart,
  services: RemediationServices,
): Promise<JournalFile | JournalFailed> {
  const { folder, keeper, clock } = services;
  try {
    return await JournalFile.open({ folder, name, keeper, clock }, text);
  } catch (error) {
    if (error instanceof JournalFailed) return error;
    throw error;
  }
}

function runLine(
  { purpose }: JournalStart,
  entries: readonly PlannedEntry[],
  { run, clock }: RemediationServices,
): JournalLineOf<"run"> {
  const at = new Date(clock.now()).toISOString();
  const { id, by, version } = run;
  return { kind: "run", at, run: id, by, purpose, version, entries: entries.map(({ digest }) => digest) };
}

async function keepStart(journal: JournalFile, line: JournalLineOf<"run">): Promise<string | undefined> {
  try {
    await journal.append(line);
  } catch (error) {
    if (error instanceof JournalFailed) return error.message;
    throw error;
  }
  return keepJournal(journal);
}

function resultOf(ends: readonly EntryEnd[], notices: readonly string[]): RunResult {
  const unfinished = ends.filter(({ hasEnded }) => !hasEnded).map(({ result }) => result.entry);
  return { results: ends.map(({ result }) => result), unfinished, notices };
}
