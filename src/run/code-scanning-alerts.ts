/** What the repository's code scanning alerts say of findings: which are known, and which somebody dismissed. */
import { errorText } from "../errors.ts";
import type { CodeScanningAlert, CodeScanningRepository } from "../github/code-scanning.ts";
import { fingerprint as fingerprintOf } from "../judge/fingerprint.ts";
import type { Baseline, BaselineEntry } from "../model/baseline.ts";
import type { Dismissal } from "../model/dismissal.ts";
import { isSeverity } from "../model/severity.ts";
import type { WorkflowJob } from "../model/workflow-job.ts";
import { type AlertMark, parseAlertMark } from "../report/alert-mark.ts";

/** What is wanted of them. */
export interface WantedAlerts {
  /** The open alerts of the default branch, as a baseline. */
  readonly baseline: boolean;
  readonly job: WorkflowJob | undefined;
  /** The run's clock. */
  readonly now: Date;
}

/** What they say. */
export interface KnownAlerts {
  readonly dismissals: readonly Dismissal[];
  readonly baseline: Baseline | undefined;
  /** Why something of it is not known; without it everything is new, and nothing dismissed. */
  readonly notice: string | undefined;
}

/** Reads them from GitHub. What cannot be read accepts nothing, and is told. */
export async function readAlerts({ baseline, job, now }: WantedAlerts): Promise<KnownAlerts> {
  const unknown = (reason: string): KnownAlerts => ({
    dismissals: [],
    baseline: undefined,
    notice: notice(reason, baseline),
  });
  if (job === undefined) return unknown("this is no workflow job");
  if (job.token === undefined) return unknown("there is no token: give the input `github-token`");
  try {
    const [{ gitHubClient }, { listAlerts, unavailability }] = await Promise.all([
      import("../github/client.ts"),
      import("../github/code-scanning.ts"),
    ]);
    const { owner, repository } = job;
    const scanning = { client: gitHubClient(job.token), owner, repository };
    try {
      const ref = await defaultRef(job, scanning);
      const [dismissed, open] = await Promise.all([
        listAlerts(scanning, { state: "dismissed", ref }),
        baseline ? listAlerts(scanning, { state: "open", ref }) : [],
      ]);
      return {
        dismissals: dismissed.flatMap(dismissalOf),
        baseline: baseline ? baselineOf([...open, ...dismissed], now) : undefined,
        notice: undefined,
      };
    } catch (error) {
      const reason = unavailability(error);
      if (reason === undefined) throw error;
      return unknown(reason);
    }
  } catch (error) {
    return unknown(errorText(error));
  }
}

function notice(reason: string, baseline: boolean): string {
  const consequence = baseline
    ? "so every finding is new, and what was dismissed there counts"
    : "so what was dismissed there counts";
  return `The alerts of code scanning could not be read, ${consequence}: ${reason}.`;
}

/** A schedule runs on the default branch, and its event does not name it. */
async function defaultRef(job: WorkflowJob, { client, owner, repository }: CodeScanningRepository): Promise<string> {
  if (job.defaultBranch !== undefined) return `refs/heads/${job.defaultBranch}`;
  if (job.event === "schedule" && job.ref !== undefined) return job.ref;
  const { data } = await client.rest.repos.get({ owner, repo: repository });
  return `refs/heads/${data.default_branch}`;
}

/** Alerts of which nobody can tell what they stand for accept nothing. */
function dismissalOf({ message, rule, dismissed, number, url }: CodeScanningAlert): Dismissal[] {
  const mark = markOf({ message, rule });
  if (mark === undefined || dismissed === undefined) return [];
  const { fingerprint, facets } = mark;
  return [{ fingerprint, facets, alert: number, url, ...dismissed }];
}

/** Whoever may upload analyses may write any message: what people see of an alert is its rule, so only that is believed. */
function markOf({ message, rule }: Pick<CodeScanningAlert, "message" | "rule">): AlertMark | undefined {
  const mark = parseAlertMark(message);
  return mark?.fingerprint === fingerprintOf(rule, mark?.resource.id ?? "") ? mark : undefined;
}

function baselineOf(alerts: readonly CodeScanningAlert[], now: Date): Baseline {
  const findings = alerts.flatMap(entryOf);
  return {
    schemaVersion: 1,
    writtenAt: now.toISOString(),
    scopes: [...new Set(findings.map(({ scope }) => scope))].sort(),
    findings,
  };
}

function entryOf({ message, rule, title, severity = "" }: CodeScanningAlert): BaselineEntry[] {
  const mark = markOf({ message, rule });
  if (mark === undefined) return [];
  const { fingerprint, scope, resource, facets = [] } = mark;
  // GitHub has no severity for what is informational.
  return [
    { fingerprint, rule, title, severity: isSeverity(severity) ? severity : "informational", resource, scope, facets },
  ];
}
