/** Runs that have ended or were lost: going on with one, and taking back what one has done. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { ConfigError, errorText } from "../../errors.ts";
import type { PlannedEntry } from "../../model/plan.ts";
import type { RecordedJournal } from "../../remediate/recorded-run.ts";
import { resumeRun } from "../../remediate/resume.ts";
import { undoRun } from "../../remediate/undo.ts";
import { isSameJson } from "../../remediation/canonical-json.ts";
import { changeOf } from "../../remediation/change.ts";
import { type Journal, parseJournal } from "../../remediation/journal.ts";
import { type JournalPlaces, type RemediationEnd, endOf, remediationServices, runIdentity } from "./apply.ts";
import { eventsAudit } from "./event-login.ts";
import type { Planning } from "./plan.ts";

/** What is gone on with, or undone. */
export interface RecordedRunAsked {
  readonly planning: Planning;
  readonly journal: JournalPlaces;
  /** All that are known, the newest last. */
  readonly journals: readonly RecordedJournal[];
  /** Id of a run, or the first digits of an entry's digest. */
  readonly named: string | undefined;
  /** Who asks for it. */
  readonly by: string;
  /** Throws where nothing tells that the plan with this digest, which a journal holds, was ever approved. */
  readonly confirmPlanned: (digest: string) => Promise<void>;
}

/** How it ended. */
interface RecordedEnd extends RemediationEnd {
  /** Digest of the plan that the run applied. */
  readonly plan: string;
  /** Nothing of the run is left to go on with. */
  readonly hasRunEnded: boolean;
}

/** Journals on this machine, the newest run last: they have every line that was written. */
export async function localJournals(folder: string): Promise<readonly RecordedJournal[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  });
  const journals = names.filter((name) => name.endsWith(".ndjson")).sort((a, b) => byRun({ name: a }, { name: b }));
  return Promise.all(journals.map(async (name) => ({ name, text: await readFile(join(folder, name), "utf8") })));
}

/** The newest run last. Of a workflow runs are numbered, and so are the attempts of one; on a machine they begin with the time. */
export function byRun(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name.localeCompare(other.name, "en", { numeric: true });
}

/** Goes on with a run; without a name, with the last one that has not ended. Throws ConfigError where there is none. */
export async function resumeRecorded(asked: RecordedRunAsked): Promise<RecordedEnd> {
  const { journals, named, by, planning, journal } = asked;
  const found =
    named === undefined ? journals.findLast((one) => !hasEnded(one)) : journals.find((one) => runOf(one) === named);
  if (found === undefined) throw noSuchRun(named, journals);
  const { digest, entries } = parseJournal(found.text, found.name).part;
  await asked.confirmPlanned(digest);
  await confirmAllowed(entries, planning);
  const services = await remediationServices(entries, { planning, journal, run: runIdentity(by, runOf(found)) });
  const end = endOf("apply", runOf(found), entries, await resumeRun(found, services));
  return { ...end, plan: digest, hasRunEnded: !end.isUnfinished };
}

/** Undoes a run, or one of its entries. Throws ConfigError where neither is known, or several entries could be meant. */
export async function undoRecorded(asked: RecordedRunAsked): Promise<RecordedEnd> {
  const { journals, named, by, planning, journal } = asked;
  const { found, entries } = whatToUndo(journals, named);
  const recorded = parseJournal(found.text, found.name);
  await asked.confirmPlanned(recorded.part.digest);
  await confirmAllowed(entries, planning);
  const services = await remediationServices(entries, { planning, journal, run: runIdentity(by, runOf(found)) });
  const result = await undoRun(
    found,
    entries.map(({ digest }) => digest),
    services,
  );
  const end = endOf("undo", runOf(found), entries, result);
  const undone = new Set(entries.map(({ digest }) => digest));
  const isWhole = recorded.part.entries.every(({ digest }) => undone.has(digest) || isOver(digest, recorded));
  return { ...end, plan: recorded.part.digest, hasRunEnded: !end.isUnfinished && isWhole };
}

/** Whoever may push can write a journal: nothing is sent that no bot of the config could have planned. */
async function confirmAllowed(entries: readonly PlannedEntry[], planning: Planning): Promise<void> {
  for (const entry of entries) {
    const reason = (await barrierTo(entry, planning)) ?? strangeUndo(entry, planning);
    if (reason === undefined) continue;
    throw new ConfigError("invalid-snapshot", { message: `the journal holds what config does not allow: ${reason}` });
  }
}

async function barrierTo(
  { bot, finding: { audit }, change }: PlannedEntry,
  { settings, bots }: Planning,
): Promise<string | undefined> {
  const allowed = Object.hasOwn(settings.allow, audit) ? (settings.allow[audit] ?? []) : [];
  // What an event asked for was allowed by whoever ran it.
  if (audit !== eventsAudit && !allowed.includes(bot)) return `bot ${bot} is not allowed for audit ${audit}`;
  const { writes } = await bots.load(bot);
  const unknown = change.calls.find(({ api }) => !writes.includes(api));
  return unknown === undefined ? undefined : `bot ${bot} never calls ${unknown.api}`;
}

/** The way back follows from the calls and from what was before them: any other is somebody else's idea. */
function strangeUndo({ digest, change }: PlannedEntry, { changes }: Planning): string | undefined {
  const { calls, scope, before, undo } = change;
  const entry = `entry ${digest.slice(0, 12)}`;
  try {
    const { undo: made = null } = changeOf({ calls, writes: changes(scope.cloud).writes, scope, states: before });
    return isSameJson(made, undo) ? undefined : `${entry} would be undone by other calls than those that undo it`;
  } catch (error) {
    return `what ${entry} does cannot be followed: ${errorText(error)}`;
  }
}

function whatToUndo(
  journals: readonly RecordedJournal[],
  named: string | undefined,
): { readonly found: RecordedJournal; readonly entries: readonly PlannedEntry[] } {
  const run = journals.find((one) => runOf(one) === named);
  if (run !== undefined) return { found: run, entries: parseJournal(run.text, run.name).part.entries };
  if (named === undefined || !/^[0-9a-f]{6,64}$/.test(named)) throw noSuchRun(named, journals);
  // The newest run that has applied it: one that was applied twice was undone or broken in between.
  for (const found of journals.toReversed()) {
    const entries = parseJournal(found.text, found.name).part.entries.filter(({ digest }) => digest.startsWith(named));
    const [entry, ...others] = entries;
    if (entry === undefined) continue;
    if (others.length === 0) return { found, entries: [entry] };
    throw new ConfigError("invalid-usage", {
      message: `several entries begin with ${named}`,
      hint: "give more digits",
    });
  }
  throw noSuchRun(named, journals);
}

/** The run whose file it is. */
function runOf({ name }: RecordedJournal): string {
  return name.replace(/\.ndjson$/, "");
}

function hasEnded({ text, name }: RecordedJournal): boolean {
  const journal: Journal = parseJournal(text, name);
  return journal.part.entries.every(({ digest }) => isOver(digest, journal));
}

function isOver(digest: string, { entries }: Journal): boolean {
  return entries.get(digest)?.apply.result !== undefined;
}

function noSuchRun(named: string | undefined, journals: readonly RecordedJournal[]): ConfigError {
  if (named === undefined)
    return new ConfigError("selects-nothing", "every run that is known has ended: there is nothing to go on with");
  const known = journals.map((one) => runOf(one)).slice(-5);
  return new ConfigError("unknown-name", {
    message: `no journal knows a run or an entry ${named}`,
    hint: known.length === 0 ? "there is no journal yet" : `the last runs are ${known.join(", ")}`,
  });
}
