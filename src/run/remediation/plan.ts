/** From a request to a plan: the audits judged, their findings planned on live state, and the model judged with each change. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ChangeModel } from "../../change-model.ts";
import { SnapshotWriter } from "../../clouds/replay/snapshot-writer.ts";
import type { Config } from "../../config/configuration.ts";
import type { Finding } from "../../model/finding.ts";
import type { Plan } from "../../model/plan.ts";
import type { Report } from "../../model/report.ts";
import type { ResourceType, ScopeResult } from "../../model/resource.ts";
import { changeModels } from "../../registry.ts";
import { flowNotices } from "../../remediate/keep-flows.ts";
import { planEntries, type PlanningServices, type RemediableFinding } from "../../remediate/plan-entries.ts";
import { isSameJson } from "../../remediation/canonical-json.ts";
import { planOf } from "../../remediation/plan.ts";
import type { RemediationSettings } from "../../remediation/settings.ts";
import { version } from "../../version.ts";
import { runClock } from "../clock.ts";
import { planAudits } from "../plan-audits.ts";
import type { ReadRun } from "../pull-request.ts";
import { readConfig } from "../read-config.ts";
import type { RunRequest } from "../request.ts";
import { auditsOf, judgeRun, wiringOf } from "../run.ts";
import { snapshotPaths } from "../snapshots.ts";
import { type Bots, botsOf } from "./bots.ts";
import { openForEvents } from "./event-login.ts";
import { LiveClouds } from "./live-clouds.ts";
import { modelJudge } from "./model-judge.ts";
import { RecordedScopes } from "./recorded-scopes.ts";
import { remediationSettings } from "./settings.ts";
import { unseenBy } from "./unseen.ts";

/** What is planned, beside what any run is asked for. */
export interface PlanAsked {
  /** Which findings; all of them where it says nothing. */
  readonly wants: (finding: Finding) => boolean;
  /** The objects are read live although the audits are those of a snapshot. */
  readonly isLive: boolean;
  /** The moment that bots plan for; undefined: the run's clock. */
  readonly plannedAt?: Date;
}

/** What config says of remediation, and what there is to do it with. */
export interface Remediation {
  readonly request: RunRequest;
  readonly config: Config;
  readonly settings: RemediationSettings;
  readonly bots: Bots;
  readonly changes: (cloud: string) => ChangeModel;
}

/** A run that plans. */
export interface Planning extends Remediation, ReadRun {
  readonly request: RunRequest;
  readonly config: Config;
  readonly live: LiveClouds;
}

/** What planning came to. */
export interface PlannedRun {
  readonly plan: Plan;
  /** Of the audits. */
  readonly report: Report;
  /**
   * Whether the plan may be taken at its word: one without an entry that awaits approval may not, where something that
   * allowed bots could have something to do about was not seen. The plan's notices say what that is.
   */
  readonly isEstablished: boolean;
}

/** Reads the config. Throws ConfigError with everything that is wrong. */
export async function readRemediation(asked: RunRequest): Promise<Remediation> {
  const { config, warnings } = readConfig(asked);
  for (const warning of warnings) asked.warn(warning);
  const models = new Map<string, ChangeModel>();
  for (const [provider, load] of Object.entries(changeModels)) models.set(provider, await load());
  const bots = await botsOf([...models.values()], config, asked.files);
  return {
    request: { ...asked, tells: false },
    config,
    settings: remediationSettings(config, bots),
    bots,
    changes: (cloud) => changeModelOf(cloud, models),
  };
}

/** Reads the config of a run that plans. `login`: by whose live state is read. Throws ConfigError with everything that is wrong. */
export async function startPlanning(
  asked: RunRequest,
  login: ConstructorParameters<typeof LiveClouds>[2],
): Promise<Planning> {
  const remediation = await readRemediation(asked);
  const { request, config } = remediation;
  const audits = auditsOf(request, config);
  const now = await runClock(config, audits, request);
  const { context } = await wiringOf(request, config, { now, signal: request.interrupt });
  const live = new LiveClouds(config, context, login, async (scope) => openForEvents(scope, remediation));
  return { ...remediation, audits, now, live };
}

function changeModelOf(cloud: string, models: ReadonlyMap<string, ChangeModel>): ChangeModel {
  const model = models.get(cloud);
  if (model === undefined) throw new Error(`no bot changes ${cloud}, and one was asked to`);
  return model;
}

/**
 * Judges the audits, telling nobody, and plans what bots would do. The live clouds stay open: the caller is done with them.
 * Throws ConfigError or AccessError.
 */
export async function planRemediation(planning: Planning, asked: PlanAsked): Promise<PlannedRun> {
  const folder = await mkdtemp(join(planning.request.environment["RUNNER_TEMP"] ?? tmpdir(), "posturegate-plan-"));
  try {
    return await planRecorded(planning, asked, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function planRecorded(planning: Planning, asked: PlanAsked, folder: string): Promise<PlannedRun> {
  const { now } = planning;
  const { report, resources } = await judgeAndRecord(planning, folder);
  const recorded = await RecordedScopes.open(folder, planning.changes);
  const isLive = asked.isLive || readsLive(planning);
  const failures = report.findings.filter(({ status, exemption }) => status === "fail" && exemption === undefined);
  const findings = failures.filter((finding) => asked.wants(finding));
  const judge = await judgeOf(planning, folder, recorded);
  const entries = await planEntries(remediable(findings, report, planning), {
    now: asked.plannedAt ?? now,
    settings: planning.settings,
    resources,
    changes: planning.changes,
    bot: planning.bots.ready,
    state: async ({ finding, scope }) =>
      isLive ? planning.live.open(finding.audit, scope) : (await recorded.read(scope.id)).state,
    judge,
    progress: (done, of, { resource }) =>
      planning.request.progress.waiting("plan", `${done + 1} of ${of}`, resource.name),
    holdsSecret: (entry) => !isSameJson(planning.request.secrets.hideIn(entry), entry),
    signal: planning.request.interrupt,
  });
  const unseen = unseenBy({ report, entries, wants: asked.wants, settings: planning.settings });
  const { keep } = planning.settings;
  const flows = keep.length === 0 ? [] : flowNotices(keep, (await judge(new Map())).values());
  const plan = planOf(entries, {
    tool: { name: "posturegate", version },
    plannedAt: (asked.plannedAt ?? now).toISOString(),
    state: isLive ? "live" : "snapshot",
    withoutBot: withoutBot(findings),
    notices: [...report.notices, ...unseen, ...flows],
  });
  return planning.request.secrets.hideIn({ plan, report, isEstablished: unseen.length === 0 || plan.parts.length > 0 });
}

/** The audits judged, everything that they read in a snapshot, and how many resources of each type an audit has. */
async function judgeAndRecord(planning: Planning, folder: string) {
  const counts = new Map<string, number>();
  const writer = await SnapshotWriter.create(folder);
  const onPart = async (audit: string, part: ScopeResult): Promise<void> => {
    for (const { type } of part.resources)
      counts.set(countKey(audit, type), (counts.get(countKey(audit, type)) ?? 0) + 1);
    await writer.write(audit, part);
  };
  const report = await judgeRun(planning, { onPart });
  await writer.finish({
    version,
    collectedAt: planning.now.toISOString(),
    rulesDigest: "",
    configDigest: "",
    audits: [...planning.audits],
    failures: report.failures.filter(({ kind }) => kind === "cloud"),
  });
  return { report, resources: (audit: string, type: ResourceType) => counts.get(countKey(audit, type)) ?? 0 };
}

function countKey(audit: string, type: ResourceType): string {
  return `${audit}\0${type}`;
}

/** Whether the run reads a cloud itself: then bots can read it, too. */
function readsLive({ config, audits, request }: Planning): boolean {
  return snapshotPaths(config, audits, request).includes(undefined);
}

/** Findings that a bot of this version or of the repository can fix. */
function remediable(findings: readonly Finding[], report: Report, { bots }: Planning): RemediableFinding[] {
  return findings.flatMap((finding) => {
    const { bot, params = {} } = finding.remediation ?? {};
    const scope = report.scopes.get(finding.scope);
    if (bot === undefined || scope === undefined || !bots.names.includes(bot)) return [];
    return [{ finding, scope, bot, params }];
  });
}

function withoutBot(findings: readonly Finding[]): Plan["withoutBot"] {
  const byRule = new Map<string, { rule: string; title: string; findings: number }>();
  for (const { rule, title, remediation } of findings) {
    if (remediation?.bot !== undefined) continue;
    byRule.set(rule, { rule, title, findings: (byRule.get(rule)?.findings ?? 0) + 1 });
  }
  return [...byRule.values()].sort((a, b) => b.findings - a.findings || (a.rule < b.rule ? -1 : 1));
}

async function judgeOf(
  planning: Planning,
  folder: string,
  recorded: RecordedScopes,
): Promise<PlanningServices["judge"]> {
  const { config, audits, now, settings, changes } = planning;
  const request = { ...planning.request, overrides: { ...planning.request.overrides, replay: folder } };
  const wiring = await wiringOf(request, config, { now, signal: request.interrupt });
  return modelJudge({
    audits: await planAudits(audits, wiring),
    services: {
      now,
      limits: config.limits,
      signal: request.interrupt,
      known: [],
      model: (provider) => wiring.rules.models.find((model) => model.provider === provider),
      progress: { waiting: () => undefined, part: () => undefined, scopeRead: () => undefined },
      snapshot: undefined,
    },
    keep: settings.keep,
    recorded,
    changes,
  });
}
