/** Applies an approved plan: made again from live state, compared with what was approved, sent, and judged afterwards. */
import { randomBytes } from "node:crypto";
import type { LiveCloud } from "../../change-model.ts";
import { ConfigError } from "../../errors.ts";
import type { LiveScope } from "../../model/live-scope.ts";
import type { EntryResult, PlanEntry, PlannedEntry, SettledEntry } from "../../model/plan.ts";
import type { Report } from "../../model/report.ts";
import { applyPart } from "../../remediate/apply-part.ts";
import type { JournalKeeper } from "../../remediate/journal-file.ts";
import { systemClock } from "../../remediate/poll.ts";
import type { RemediationServices, RunIdentity, RunResult } from "../../remediate/remediation-run.ts";
import type { RemediationResults } from "../../report/remediation-results.ts";
import { version } from "../../version.ts";
import type { RunRequest } from "../request.ts";
import { run as runAudits } from "../run.ts";
import { findingNow, isAbout } from "./finding-now.ts";
import { type Planning, planRemediation } from "./plan.ts";
import type { StoredPlan } from "./stored-plan.ts";

/** What an approved plan is applied with. */
export interface ApplyAsked {
  readonly planning: Planning;
  readonly stored: StoredPlan;
  readonly journal: JournalPlaces;
  readonly run: RunIdentity;
  /** Asked once more right before the first change: why it may not be applied any more; undefined: it may. */
  readonly isRefused: () => Promise<string | undefined>;
}

/** Where a run writes down what it does. */
export interface JournalPlaces {
  readonly keeper: JournalKeeper;
  /** Folder on this machine. */
  readonly folder: string;
}

/** Who does it, under a name that no other run has. */
export function runIdentity(by: string, id = localRunId()): RunIdentity {
  return { id, by, version };
}

function localRunId(): string {
  return `${new Date().toISOString().replaceAll(/[:.]/g, "-")}-${randomBytes(4).toString("hex")}`;
}

/** How a run over entries ended. */
export interface RemediationEnd {
  readonly results: RemediationResults;
  /** Something was begun and has not ended: the run is to be resumed. */
  readonly isUnfinished: boolean;
}

/**
 * Applies those entries of an approved plan that are planned in the same way now. Throws ConfigError where the plan is not
 * of a live cloud.
 */
export async function applyApproved(asked: ApplyAsked): Promise<RemediationEnd> {
  const { planning, stored, run } = asked;
  const wanted = new Set(stored.part.entries.map(({ finding }) => `${finding.audit} ${finding.fingerprint}`));
  const { plan, report } = await planRemediation(planning, {
    wants: ({ audit, fingerprint }) => wanted.has(`${audit} ${fingerprint}`),
    isLive: false,
    plannedAt: new Date(stored.plannedAt),
  });
  if (plan.state === "snapshot")
    throw new ConfigError("invalid-usage", {
      message: "the plan is of a snapshot, which nobody can change",
      hint: "plan and apply with a config whose clouds are read live",
    });
  const approved = new Set(stored.part.entries.map(({ digest }) => digest));
  const entries = plan.entries.filter((entry): entry is PlannedEntry => isToApply(entry, approved));
  const others = stored.part.entries.filter(({ digest }) => !entries.some((entry) => entry.digest === digest));
  const leftOut = others.map((entry) => resultOfOther(entry, plan.entries, report));
  const problem = entries.length === 0 ? undefined : await asked.isRefused();
  const applied = problem === undefined ? await send(entries, leftOut, asked) : refusedOf(entries, leftOut, problem);
  return endOf("apply", run.id, stored.part.entries, applied);
}

function refusedOf(entries: readonly PlannedEntry[], leftOut: readonly EntryResult[], problem: string): RunResult {
  const refused = entries.map(({ digest }) => notApplied(digest, "refused", problem));
  return { results: [...refused, ...leftOut], unfinished: [], notices: [] };
}

/** What a run came to, with how to go on where it has not ended. */
export function endOf(
  action: RemediationResults["action"],
  run: string,
  entries: readonly PlannedEntry[],
  { results, unfinished, notices }: RunResult,
): RemediationEnd {
  const isUnfinished = unfinished.length > 0;
  const resume = `The run has not ended: \`posturegate remediate resume ${run}\` goes on with it.`;
  const told = isUnfinished ? [...notices, resume] : notices;
  return { results: { action, run, entries, results, notices: told }, isUnfinished };
}

function isToApply(entry: PlanEntry, approved: ReadonlySet<string>): boolean {
  return entry.status === "planned" && entry.held.length === 0 && approved.has(entry.digest);
}

/** Of what was approved and is planned otherwise now. */
function resultOfOther(entry: PlannedEntry, entries: readonly PlanEntry[], report: Report): EntryResult {
  const { digest, scope } = entry;
  const now = entries.find((one) => one.scope.id === scope.id && isAbout(one.finding, entry));
  if (now === undefined) return resultOfUnplanned(entry, report);
  if (now.status !== "planned") return notApplied(digest, settledOutcomes[now.status], now.message);
  if (now.held.length > 0) return notApplied(digest, "refused", now.held.join(" "));
  const message = "The cloud is not as it was planned for any more: plan again, and approve the new plan.";
  return notApplied(digest, "drifted", message);
}

/** Only a rule that was seen not to fail leaves nothing to do. */
function resultOfUnplanned(entry: PlannedEntry, report: Report): EntryResult {
  const { digest } = entry;
  const standing = findingNow(entry, report);
  if (standing === "fixed") return notApplied(digest, "nothing-to-do", "The rule does not fail any more.");
  if (standing === "unknown")
    return notApplied(digest, "failed", "Nothing was sent: what tells whether the rule still fails could not be read.");
  const isExempted = report.findings.some((one) => isAbout(one, entry) && one.exemption !== undefined);
  const reason = isExempted
    ? "The finding is exempted by now."
    : "The finding is told with a wider one by now, or its rule names no bot any more: plan again.";
  return notApplied(digest, "refused", reason);
}

const settledOutcomes: Readonly<Record<SettledEntry["status"], EntryResult["outcome"]>> = {
  "nothing-to-do": "nothing-to-do",
  refused: "refused",
  held: "refused",
  unknown: "failed",
};

function notApplied(entry: string, outcome: EntryResult["outcome"], message: string): EntryResult {
  return { entry, outcome, message, callsDone: 0, finding: undefined };
}

async function send(
  entries: readonly PlannedEntry[],
  leftOut: readonly EntryResult[],
  asked: ApplyAsked,
): Promise<RunResult> {
  if (entries.length === 0) return { results: leftOut, unfinished: [], notices: [] };
  return applyPart(asked.stored.part, await remediationServices(entries, asked), leftOut);
}

/** What applying, resuming and undoing these entries needs. Throws AccessError where a scope cannot be opened. */
export async function remediationServices(
  entries: readonly PlannedEntry[],
  { planning, journal, run }: Pick<ApplyAsked, "planning" | "journal" | "run">,
): Promise<RemediationServices> {
  const { settings, changes, request } = planning;
  const [first] = entries;
  if (first === undefined) throw new Error("nothing is to be applied");
  return {
    changes: changes(first.scope.cloud),
    cloud: await openedCloud(entries, planning),
    ...journal,
    clock: systemClock,
    waitSeconds: settings.waitSeconds,
    signal: request.interrupt,
    run,
  };
}

/** Opened before the first change: an entry must not find out half-way that nobody can log in. */
async function openedCloud(entries: readonly PlannedEntry[], { live }: Planning): Promise<LiveCloud> {
  const opened = new Map<string, LiveScope>();
  for (const { finding, scope } of entries) {
    // A scope of several audits is changed by the login that planned it: that of the first.
    if (!opened.has(scope.id)) opened.set(scope.id, await live.open(finding.audit, scope));
  }
  return {
    open: (scope) => {
      const found = opened.get(scope.id);
      if (found === undefined) throw new Error(`scope ${scope.id} was not opened`);
      return found;
    },
    done: () => Promise.resolve(),
  };
}

/**
 * Runs the audits as always, alerts and files included, and says of each entry that was applied what became of its finding.
 * Throws as an audit does.
 */
export async function judgeResults(
  results: RemediationResults,
  request: RunRequest,
): Promise<{ readonly results: RemediationResults; readonly report: Report }> {
  const report = await runAudits(request);
  const entries = new Map(results.entries.map((entry) => [entry.digest, entry]));
  return {
    report,
    results: {
      ...results,
      results: results.results.map((result) => {
        const about = entries.get(result.entry);
        if (result.outcome !== "done" || about === undefined) return result;
        return { ...result, finding: findingNow(about, report) };
      }),
    },
  };
}
