/** From what is asked for to a report: config read, plugins wired, audits run, files written. */
import { createHash } from "node:crypto";
import { relative } from "node:path";
import { runAudits } from "../audit.ts";
import type { AuditServices } from "../audit/run-audit.ts";
import { SnapshotWriter } from "../clouds/replay/snapshot-writer.ts";
import { baseConfig } from "../config/base-config.ts";
import type { Config } from "../config/configuration.ts";
import { loadConfig, type LoadedConfig } from "../config/load-config.ts";
import { printConfig } from "../config/print-config.ts";
import { selectRun } from "../config/select-run.ts";
import type { Report } from "../model/report.ts";
import type { PluginContext } from "../plugin.ts";
import { declarations } from "../registry.ts";
import { outputFolder, resolvePath } from "../workspace.ts";
import { atLeast } from "../log.ts";
import { readAccepted } from "./accepted.ts";
import { runClock } from "./clock.ts";
import { identityTokens } from "./identity-token.ts";
import { overriddenGate } from "./overrides.ts";
import { planAlerts, planAudits } from "./plan-audits.ts";
import type { Wiring } from "./plugin-uses.ts";
import { version } from "../version.ts";
import { allModels, builtInCatalogue, lacking } from "./program.ts";
import type { RunRequest } from "./request.ts";
import { removeOldReport, writeReportFiles } from "./report-files.ts";
import { startWatchdog } from "./watchdog.ts";

/** Loads and validates the config; tells its warnings. Throws ConfigError with everything that is wrong. */
export function readConfig(request: RunRequest): LoadedConfig {
  const { sources, environment, inWorkflow } = request;
  const base = { file: baseConfigFile(request), text: baseConfig };
  const loaded = loadConfig(sources, { base, declarations, lacking, environment, inWorkflow });
  for (const secret of loaded.secrets) request.secrets.add(secret);
  return loaded;
}

/** Runs it all. Throws ConfigError (nothing was judged) or AccessError (GitHub did not let us read). */
export async function run(asked: RunRequest): Promise<Report> {
  const { overrides, bounds } = asked;
  const { config, warnings } = readConfig(asked);
  for (const warning of warnings) asked.warn(warning);
  const request = { ...asked, log: atLeast(asked.log, config.logger?.level) };
  const names = selectRun(config, {
    auditNames: overrides.audits,
    noFile: request.noFile,
    replay: overrides.replay !== undefined,
  });
  const gate = overriddenGate(config.gate, overrides);
  const now = await runClock(config, names, request);
  const signal = AbortSignal.any([request.interrupt, AbortSignal.timeout(config.limits.runMinutes * 60_000)]);
  const wiring = await wiringOf(request, config, { now, signal });
  if (hasModules(config, names)) startWatchdog(longestRunMs(config));
  const audits = await planAudits(names, wiring);
  const alerts = await planAlerts(names, wiring);
  const accepted = await readAccepted(config, names, request);
  const { saveSnapshot } = overrides;
  const snapshot =
    saveSnapshot === undefined ? undefined : await SnapshotWriter.create(outputFolder(bounds, saveSnapshot));
  const services: AuditServices = {
    now,
    limits: config.limits,
    signal,
    known: accepted.baseline?.scopes ?? [],
    model: (provider) => wiring.rules.models.find((model) => model.provider === provider),
    progress: request.progress,
    snapshot: snapshot === undefined ? undefined : (audit, part) => snapshot.write(audit, request.secrets.hideIn(part)),
  };
  const catalogue = await wiring.rules.catalogue();
  await removeOldReport(overrides.outputDirectory);
  const told = await runAudits(
    {
      audits,
      alerts,
      gate,
      exemptions: accepted.exemptions,
      ruleIds: accepted.ruleIds,
      baseline: accepted.baseline,
      catalogue,
      tool: { name: "posturegate", version, invocation: invocationOf(request) },
      notices: accepted.notices,
      locationOf: (audit, cloud) => config.position(["audits", audit, "clouds", cloudIndex(config, audit, cloud)]),
    },
    services,
  );
  const report = request.secrets.hideIn(told);
  await snapshot?.finish({
    version,
    collectedAt: now.toISOString(),
    rulesDigest: catalogue.digest,
    configDigest: digestOf(printConfig(config)),
    audits: names,
    failures: report.failures.filter(({ kind }) => kind === "cloud"),
  });
  await writeReportFiles(report, overrides.outputDirectory, request.publish);
  return report;
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
  const { log, overrides, bounds, publish } = request;
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

/** Where findings of the built-in audits point: a file that comes with the program. */
function baseConfigFile({ bounds }: RunRequest): string {
  const absolute = resolvePath(bounds, "posturegate:demo/posturegate.yaml");
  const fromRoot = relative(bounds.root, absolute).replaceAll("\\", "/");
  return fromRoot.startsWith("../") ? absolute : fromRoot;
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
