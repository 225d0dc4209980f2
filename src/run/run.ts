/** From what is asked for to a report: config read, plugins wired, audits run, files written. */
import { createHash } from "node:crypto";
import { runAudits } from "../audit.ts";
import type { AuditServices } from "../audit/run-audit.ts";
import { SnapshotWriter } from "../clouds/replay/snapshot-writer.ts";
import type { Config } from "../config/configuration.ts";
import { printConfig } from "../config/print-config.ts";
import { selectRun } from "../config/select-run.ts";
import type { Baseline } from "../model/baseline.ts";
import type { Preview } from "../model/preview.ts";
import type { Report } from "../model/report.ts";
import type { PluginContext } from "../plugin.ts";
import { outputFolder, resolvePath } from "../workspace.ts";
import { atLeast } from "../log.ts";
import { readAccepted } from "./accepted.ts";
import { runClock } from "./clock.ts";
import { identityTokens } from "./identity-token.ts";
import { overriddenGate } from "./overrides.ts";
import { planAlerts, planAudits } from "./plan-audits.ts";
import type { Wiring } from "./plugin-uses.ts";
import { version } from "../version.ts";
import { allModels, builtInCatalogue } from "./program.ts";
import { type ReadRun, readPullRequest, stateKeeper } from "./pull-request.ts";
import { readConfig } from "./read-config.ts";
import type { RunRequest } from "./request.ts";
import { removeOldReport, writeReportFiles } from "./report-files.ts";
import { startWatchdog } from "./watchdog.ts";

/** Runs it all. Throws ConfigError (nothing was judged) or AccessError (GitHub did not let us read). */
export async function run(asked: RunRequest): Promise<Report> {
  const { config, warnings } = readConfig(asked);
  for (const warning of warnings) asked.warn(warning);
  const request = { ...asked, log: atLeast(asked.log, config.logger?.level) };
  const audits = auditsOf(request, config);
  const now = await runClock(config, audits, request);
  const asRead = { request, config, audits, now };
  const pullRequest = await readPullRequest(asRead, judgeSnapshot);
  const state = await stateKeeper(asRead);
  const snapshot = await openSnapshot(request.overrides.saveSnapshot ?? state?.snapshot, request);
  await removeOldReport(request.overrides.outputDirectory);
  const onPart = snapshot === undefined ? undefined : snapshot.write.bind(snapshot);
  const judged = await judgeRun(asRead, { onPart, ...pullRequest });
  await snapshot?.finish({
    version,
    collectedAt: now.toISOString(),
    rulesDigest: (await builtInCatalogue(request.bounds.program)).digest,
    configDigest: digestOf(printConfig(config)),
    audits,
    failures: judged.failures.filter(({ kind }) => kind === "cloud"),
  });
  const notice = await state?.save(judged);
  const report = notice === undefined ? judged : { ...judged, notices: [...judged.notices, notice] };
  await writeReportFiles(report, request.overrides.outputDirectory, request.publish);
  return report;
}

/** The audits that run. Throws ConfigError where none is selected. */
export function auditsOf({ overrides, noFile }: RunRequest, config: Config): string[] {
  return selectRun(config, { auditNames: overrides.audits, noFile, replay: overrides.replay !== undefined });
}

/** Judges a snapshot with a config, and tells nobody: what a preview compares. */
async function judgeSnapshot(request: RunRequest): Promise<Report> {
  const { config } = readConfig(request);
  const audits = auditsOf(request, config);
  return judgeRun({ request, config, audits, now: await runClock(config, audits, request) }, {});
}

/** What a run is judged with beside its config. */
interface Judging {
  /** Takes every part that is read, secrets dropped. With it everything is read, not only what rules need. */
  readonly onPart?: SnapshotWriter["write"] | undefined;
  /** Where the config names none. */
  readonly baseline?: Baseline | undefined;
  readonly preview?: Preview | undefined;
}

/** Runs the audits and tells their alerts; writes no file. Throws ConfigError or AccessError. */
export async function judgeRun(
  { request, config, audits: names, now }: ReadRun,
  { onPart, baseline, preview }: Judging,
): Promise<Report> {
  const signal = AbortSignal.any([request.interrupt, AbortSignal.timeout(config.limits.runMinutes * 60_000)]);
  const gate = overriddenGate(config.gate, request.overrides);
  const wiring = await wiringOf(request, config, { now, signal });
  if (hasModules(config, names) && !request.isPreview) startWatchdog(longestRunMs(config));
  const audits = await planAudits(names, wiring);
  const alerts = await planAlerts(names, wiring);
  const accepted = await readAccepted({ config, audits: names, request, now });
  const known = config.baseline === undefined ? (accepted.baseline ?? baseline) : accepted.baseline;
  const services: AuditServices = {
    now,
    limits: config.limits,
    signal,
    known: known?.scopes ?? [],
    model: (provider) => wiring.rules.models.find((model) => model.provider === provider),
    progress: request.progress,
    snapshot: onPart === undefined ? undefined : (audit, part) => onPart(audit, request.secrets.hideIn(part)),
  };
  const told = await runAudits(
    {
      audits,
      alerts,
      gate,
      exemptions: accepted.exemptions,
      dismissals: accepted.dismissals,
      ruleIds: accepted.ruleIds,
      baseline: known,
      catalogue: await wiring.rules.catalogue(),
      tool: { name: "posturegate", version, invocation: invocationOf(request) },
      notices: accepted.notices,
      preview,
      locationOf: (audit, cloud) => config.position(["audits", audit, "clouds", cloudIndex(config, audit, cloud)]),
    },
    services,
  );
  return request.secrets.hideIn(told);
}

async function openSnapshot(folder: string | undefined, { bounds }: RunRequest): Promise<SnapshotWriter | undefined> {
  return folder === undefined ? undefined : SnapshotWriter.create(outputFolder(bounds, folder));
}

/** What plugins are wired with. */
export async function wiringOf(
  request: RunRequest,
  config: Config,
  { now, signal }: Pick<PluginContext, "now" | "signal">,
): Promise<Wiring> {
  const { files, bounds } = request;
  const rules = { models: await allModels(), catalogue: () => builtInCatalogue(bounds.program), files };
  return { request, config, rules, context: contextOf(request, config, now, signal) };
}

function contextOf(request: RunRequest, config: Config, now: Date, signal: AbortSignal): Wiring["context"] {
  const { log, overrides, bounds, publish, job } = request;
  const identityToken = identityTokens(request.environment, request.secrets, config.limits);
  return (audit, key): PluginContext => ({
    audit,
    key,
    now,
    limits: config.limits,
    log,
    outputDirectory: overrides.outputDirectory,
    resolve: (path) => resolvePath(bounds, path),
    publish,
    signal,
    identityToken,
    hide: (secret) => request.secrets.add(secret),
    job,
  });
}

function hasModules(config: Config, names: readonly string[]): boolean {
  const keys = names.flatMap((name) => Object.values(config.audits.get(name) ?? {}).flat());
  return keys.some((key) => config.plugins.get(key)?.module === true);
}

/** The reading is cut at `runMinutes`; after it come waits for plugins, each bounded by `doneSeconds`, some of them in a row. */
function longestRunMs({ limits }: Config): number {
  return limits.runMinutes * 60_000 + limits.doneSeconds * 10_000;
}

function cloudIndex(config: Config, audit: string, cloud: string): number {
  return Math.max(0, config.audits.get(audit)?.clouds.indexOf(cloud) ?? 0);
}

function invocationOf({ overrides, sources }: RunRequest): Report["tool"]["invocation"] {
  return {
    config: sources.map(({ file }) => file).join(", ") || null,
    audits: overrides.audits.join(", ") || null,
    replay: overrides.replay ?? null,
    saveSnapshot: overrides.saveSnapshot ?? null,
    now: overrides.now ?? null,
  };
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
