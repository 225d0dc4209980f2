/** The command `remediate plan`. */
import { z } from "zod";
import { ConfigError } from "../errors.ts";
import type { Finding } from "../model/finding.ts";
import { matchesPattern } from "../model/pattern.ts";
import type { Plan } from "../model/plan.ts";
import { noProgress, TerminalProgress } from "../progress.ts";
import { planJson } from "../report/plan-json.ts";
import { planMarkdown } from "../report/plan-markdown.ts";
import { planTerminal } from "../report/plan-terminal.ts";
import { type PlannedRun, type Planning, planRemediation, startPlanning } from "../run/remediation/plan.ts";
import { writePlanFiles } from "../run/remediation/plan-files.ts";
import type { RunRequest } from "../run/request.ts";
import { resolvePath } from "../workspace.ts";
import { type AuditOptions, requestOf, type Terminal, usesColor, watched } from "./audit.ts";
import { notEstablishedExit } from "./failure.ts";
import { readJsonFile } from "./json-file.ts";

/** As commander gives them. */
export interface PlanOptions extends Pick<
  AuditOptions,
  "config" | "audit" | "outputDir" | "format" | "replay" | "now" | "verbose"
> {
  /** Folder of the snapshot that the findings are those of. */
  readonly snapshot?: string;
  /** findings.json of the run to plan for. */
  readonly findings?: string;
  readonly rule?: readonly string[];
  readonly bot?: readonly string[];
  readonly fingerprint?: readonly string[];
}

/**
 * Plans what bots would do about findings, and changes nothing. That nothing awaits approval is a result like any other, but
 * not established where something could not be read.
 */
export async function planCommand(options: PlanOptions, terminal: Terminal): Promise<number> {
  const progress = watched(options, terminal)
    ? new TerminalProgress(terminal.stderr, usesColor(terminal.stderr, terminal.environment))
    : undefined;
  const replay = replayOf(options);
  const asked = await requestOf({ ...options, ...(replay === undefined ? {} : { replay }) }, terminal);
  const request = { ...asked, progress: progress ?? noProgress };
  try {
    const planning = await startPlanning(request, "reads");
    const { plan, isEstablished } = await planned(planning, options, request);
    progress?.end();
    await writePlanFiles(plan, request, planning.settings);
    terminal.stdout.write(rendered(plan, options, terminal, { ...request, label: planning.settings.approval.label }));
    return isEstablished ? 0 : notEstablishedExit;
  } finally {
    progress?.end();
  }
}

async function planned(planning: Planning, options: PlanOptions, request: RunRequest): Promise<PlannedRun> {
  try {
    const wants = await wantedFindings(options, request);
    return await planRemediation(planning, { wants, isLive: options.snapshot !== undefined });
  } finally {
    await planning.live.done();
  }
}

/** `--snapshot` stands in for the audit alone, `--replay` for the cloud, too. */
function replayOf({ replay, snapshot, findings }: PlanOptions): string | undefined {
  if (replay !== undefined && snapshot !== undefined)
    throw new ConfigError("invalid-usage", {
      message: "--snapshot and --replay contradict each other",
      hint: "--snapshot reads the objects live, --replay takes them, too, from the snapshot",
    });
  if (findings !== undefined && replay === undefined && snapshot === undefined)
    throw new ConfigError("invalid-usage", {
      message: "--findings needs the snapshot of the same run: what a change would do is judged on it",
      hint: "name it with --snapshot; `posturegate audit --save-snapshot DIR` writes one",
    });
  return replay ?? snapshot;
}

const findingsSchema = z.object({ findings: z.array(z.object({ fingerprint: z.string(), status: z.string() })) });

async function wantedFindings(
  { findings, rule, bot, fingerprint }: PlanOptions,
  { bounds }: RunRequest,
): Promise<(finding: Finding) => boolean> {
  const known = findings === undefined ? undefined : await failuresIn(resolvePath(bounds, findings), findings);
  return (finding) =>
    (known?.has(finding.fingerprint) ?? true) &&
    isAny(rule, finding.rule) &&
    isAny(bot, finding.remediation?.bot) &&
    (fingerprint === undefined || fingerprint.some((start) => finding.fingerprint.startsWith(start)));
}

function isAny(patterns: readonly string[] | undefined, text: string | undefined): boolean {
  return patterns === undefined || (text !== undefined && patterns.some((pattern) => matchesPattern(pattern, text)));
}

/** Fingerprints of what failed. */
async function failuresIn(path: string, shown: string): Promise<ReadonlySet<string>> {
  const what = { what: "the findings.json of a run", hint: "`posturegate audit` writes one" };
  const { findings } = await readJsonFile({ path, shown, schema: findingsSchema, ...what });
  return new Set(findings.filter(({ status }) => status === "fail").map(({ fingerprint }) => fingerprint));
}

function rendered(
  plan: Plan,
  { format }: PlanOptions,
  { stdout, environment }: Terminal,
  { publish, label }: Pick<RunRequest, "publish"> & { readonly label: string },
): string {
  if (format === "json") return planJson(plan);
  const shown = { detail: publish, label };
  if (format === "markdown") return planMarkdown(plan, { ...shown, maxBytes: 1_000_000, issues: new Map() });
  return planTerminal(plan, { ...shown, color: usesColor(stdout, environment), width: stdout.columns ?? 100 });
}
