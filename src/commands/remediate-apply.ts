/** The commands `remediate apply`, `remediate resume` and `remediate undo`: the same as in a workflow, approved by whoever types. */
import { z } from "zod";
import { ConfigError } from "../errors.ts";
import type { RemediationResults } from "../report/remediation-results.ts";
import { resultsTerminal } from "../report/remediation-results-terminal.ts";
import { applyApproved, judgeResults, type JournalPlaces, runIdentity } from "../run/remediation/apply.ts";
import { type Planning, startPlanning } from "../run/remediation/plan.ts";
import { localJournals, resumeRecorded, undoRecorded } from "../run/remediation/recorded-runs.ts";
import { remediationExit } from "../run/remediation/results-exit.ts";
import { parseStoredPlan, type StoredPlan } from "../run/remediation/stored-plan.ts";
import type { RunRequest } from "../run/request.ts";
import { isWindowOpen, nextOpening } from "../remediation/windows.ts";
import { type AuditOptions, requestOf, type Terminal, usesColor } from "./audit.ts";
import { withJournalsClaimed } from "./journal-claim.ts";
import { readJsonFile } from "./json-file.ts";
import { operator } from "./operator.ts";

/** As commander gives them. */
export interface ApplyOptions extends Pick<AuditOptions, "config" | "audit" | "outputDir" | "verbose"> {
  /** The plan that was read and is approved by this. */
  readonly digest: string;
  /** plan.json that has it. */
  readonly plan: string;
  /** Folder of journals. */
  readonly journal: string;
}

/** As commander gives them. */
export type RecordedOptions = Pick<ApplyOptions, "config" | "audit" | "outputDir" | "verbose" | "journal">;

/** Applies the part of a plan whose digest is given, journaled on this machine. */
export async function applyCommand(options: ApplyOptions, terminal: Terminal): Promise<number> {
  const stored = await approvedPart(options);
  const request = await requestOf(options, terminal);
  const planning = await startPlanning(request, "changes");
  try {
    const end = await withJournalsClaimed(options.journal, () =>
      applyApproved({
        planning,
        stored,
        journal: journalPlaces(options),
        run: runIdentity(operator()),
        isRefused: async () => windowRefusal(planning),
      }),
    );
    return told(await judgedOrPrinted(end.results, request, terminal), request, terminal);
  } finally {
    await planning.live.done();
  }
}

/** Goes on with a run that was interrupted; without an id, with the last one. */
export async function resumeCommand(
  run: string | undefined,
  options: RecordedOptions,
  terminal: Terminal,
): Promise<number> {
  const request = await requestOf(options, terminal);
  return recorded(options, terminal, async (asked) => {
    const end = await resumeRecorded({ ...asked, named: run });
    return judgedOrPrinted(end.results, request, terminal);
  });
}

/** Takes back a run, or one entry. */
export async function undoCommand(named: string, options: RecordedOptions, terminal: Terminal): Promise<number> {
  return recorded(options, terminal, async (asked) => (await undoRecorded({ ...asked, named })).results);
}

async function recorded(
  options: RecordedOptions,
  terminal: Terminal,
  work: (asked: Omit<Parameters<typeof undoRecorded>[0], "named">) => Promise<RemediationResults>,
): Promise<number> {
  const request = await requestOf(options, terminal);
  const planning = await startPlanning(request, "changes");
  try {
    const journal = journalPlaces(options);
    const results = await withJournalsClaimed(options.journal, async () => {
      const journals = await localJournals(journal.folder);
      // Whoever types has read it.
      return work({ planning, journal, journals, by: operator(), confirmPlanned: () => Promise.resolve() });
    });
    return told(results, request, terminal);
  } finally {
    await planning.live.done();
  }
}

/** What was changed is told also where the audit afterwards does not come to its end. Throws what that throws. */
async function judgedOrPrinted(
  results: RemediationResults,
  request: RunRequest,
  terminal: Terminal,
): Promise<RemediationResults> {
  try {
    return (await judgeResults(results, request)).results;
  } catch (error) {
    told(results, request, terminal);
    throw error;
  }
}

function told(results: RemediationResults, { publish }: RunRequest, terminal: Terminal): number {
  terminal.stdout.write(rendered(results, terminal, publish));
  return remediationExit(results);
}

/** Without a repository, the folder is where a lost machine would lose it: it is told in the docs. */
function journalPlaces({ journal }: Pick<ApplyOptions, "journal">): JournalPlaces {
  return { folder: journal, keeper: { commit: () => Promise.resolve() } };
}

/** What is looked for in the file; the part that is found is read in full. */
const planSchema = z.looseObject({
  plannedAt: z.string(),
  parts: z.array(z.looseObject({ digest: z.string() })),
});

async function approvedPart({ digest, plan: path }: ApplyOptions): Promise<StoredPlan> {
  const what = { what: "a plan", hint: "`posturegate remediate plan` writes one" };
  const { plannedAt, parts } = await readJsonFile({ path, shown: path, schema: planSchema, ...what });
  const [part, ...others] = parts.filter((one) => digest.length >= 12 && one.digest.startsWith(digest));
  if (part === undefined || others.length > 0)
    throw new ConfigError("invalid-usage", {
      message: `${path} has no plan ${digest}`,
      hint: `give at least 12 digits of one of ${parts.map((one) => one.digest.slice(0, 12)).join(", ") || "none"}`,
    });
  return parseStoredPlan(JSON.stringify({ schemaVersion: 1, plannedAt, audits: [], part }), part.digest);
}

function windowRefusal({ settings }: Planning): string | undefined {
  const now = new Date();
  if (isWindowOpen(settings.windows, now)) return undefined;
  const opens = nextOpening(settings.windows, now);
  return `No window of remediation.windows is open${opens === undefined ? "" : `; the next opens at ${opens.toISOString()}`}.`;
}

function rendered(
  results: RemediationResults,
  { stdout, environment }: Terminal,
  detail: "details" | "counts",
): string {
  return resultsTerminal(results, { color: usesColor(stdout, environment), width: stdout.columns ?? 100, detail });
}
