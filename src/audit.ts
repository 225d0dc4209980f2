/** The story of a run: collect → evaluate → exempt → compare → report → gate. */
import { type AuditOutcome, type AuditPlan, type AuditServices, runAudit, startAudit } from "./audit/run-audit.ts";
import { type AlertPlan, AlertRun, type Told } from "./audit/tell-alerts.ts";
import { ConfigError } from "./errors.ts";
import { EvaluationLog } from "./audit/evaluation-log.ts";
import { gate } from "./judge/gate.ts";
import { type CitingRule, frameworkReports } from "./judge/framework-reports.ts";
import { isKnown, judge } from "./judge/judge.ts";
import type { Baseline } from "./model/baseline.ts";
import type { Dismissal } from "./model/dismissal.ts";
import type { Exemption } from "./model/exemption.ts";
import type { Location } from "./model/finding.ts";
import type { Framework } from "./model/framework.ts";
import type { Preview } from "./model/preview.ts";
import type { GatePolicy, Report } from "./model/report.ts";

/** Everything a run is decided by: config, files and command line, read and validated. */
export interface RunPlan {
  readonly audits: readonly AuditPlan[];
  /** Each alert once, with the audits that name it. */
  readonly alerts: readonly AlertPlan[];
  readonly gate: GatePolicy;
  readonly exemptions: readonly Exemption[];
  /** Findings whose code scanning alerts were dismissed. */
  readonly dismissals: readonly Dismissal[];
  /** Every rule that an exemption may name, where that is known. */
  readonly ruleIds: ReadonlySet<string> | undefined;
  readonly baseline: Baseline | undefined;
  /** What the program comes with: standards, and all rules, selected or not. */
  readonly catalogue: { readonly frameworks: readonly Framework[]; readonly rules: readonly CitingRule[] };
  readonly tool: Report["tool"];
  readonly notices: readonly string[];
  /** What a pull request changes about the gate: told, and decides nothing. */
  readonly preview: Preview | undefined;
  /** The line of the config that names a cloud of an audit. */
  readonly locationOf: (audit: string, cloud: string) => Location;
}

/**
 * Runs the audits and tells their alerts. Throws ConfigError before anything is read where a plugin finds its params
 * wrong; rejects otherwise only for bugs of ours: everything else is in the report.
 */
export async function runAudits(plan: RunPlan, services: AuditServices): Promise<Report> {
  if (plan.audits.length === 0)
    throw new ConfigError("selects-nothing", "no audit is selected: nothing would be judged");
  const [audits, alerts] = await Promise.all([
    Promise.all(plan.audits.map((audit) => startAudit(audit, services))),
    AlertRun.start(plan.alerts, services),
  ]);
  const log = new EvaluationLog(isKnown(plan.baseline));
  const outcomes = await Promise.all(audits.map((audit) => runAudit(audit, services, log)));
  const report = reportOf(plan, services, log, outcomes);
  const told = afterTelling(report, plan, log, await alerts.tell(report, log, "findings"));
  return afterTelling(told, plan, log, await alerts.tell(told, log, "verdict"));
}

function reportOf(
  plan: RunPlan,
  services: AuditServices,
  log: EvaluationLog,
  outcomes: readonly AuditOutcome[],
): Report {
  const ledger = outcomes.flatMap((outcome) => outcome.ledger);
  const failures = outcomes.flatMap((outcome) => outcome.failures);
  // Where a plugin stopped half-way, what it would have said of the rest is not known.
  const failed = new Set(failures.filter(({ kind }) => kind === "cloud" || kind === "event").map(({ audit }) => audit));
  const judgement = judge({
    evaluations: log.kept.map(({ audit, cloud, evaluation }) => ({
      audit,
      evaluation,
      location: plan.locationOf(audit, cloud),
    })),
    settled: log.settled,
    rules: log.rules,
    ledger,
    exemptions: plan.exemptions,
    dismissals: plan.dismissals,
    ...(plan.ruleIds === undefined ? {} : { ruleIds: plan.ruleIds }),
    baseline: plan.baseline,
    policy: plan.gate,
    now: services.now,
    ranIn: (rule, audit) => log.hasRun(rule, audit) && !failed.has(audit),
  });
  const { findings, counts } = judgement;
  const frameworks = frameworkReports({
    frameworks: plan.catalogue.frameworks,
    knownRules: plan.catalogue.rules,
    rules: log.rules,
    audits: plan.audits.map(({ name }, position) => ({
      name,
      clouds: new Set([...(outcomes[position]?.scopes.values() ?? [])].map(({ cloud }) => cloud)),
      isWhole: !failed.has(name),
    })),
    ranIn: (rule, audit) => log.hasRun(rule, audit),
    findings,
  });
  return {
    schemaVersion: 1,
    tool: plan.tool,
    startedAt: services.now.toISOString(),
    audits: plan.audits.map(({ name }) => name),
    ...gate({ policy: plan.gate, findings, counts, failures, emptyAudits: emptyAudits(plan, log) }),
    gate: plan.gate,
    counts,
    evaluations: log.counts,
    ledger,
    findings,
    fixed: judgement.fixed,
    frameworks,
    exemptions: failed.size === 0 ? judgement.exemptions : { ...judgement.exemptions, unmatched: [] },
    failures,
    ...(plan.preview === undefined ? {} : { preview: plan.preview }),
    notices: plan.notices,
    rules: log.rules,
    scopes: new Map(outcomes.flatMap((outcome) => [...outcome.scopes])),
  };
}

/** The report once more, with what came while it was told: failures may have changed the verdict. */
function afterTelling(report: Report, plan: RunPlan, log: EvaluationLog, told: Told): Report {
  if (told.failures.length + told.notices.length === 0) return report;
  const failures = [...report.failures, ...told.failures];
  const { findings, counts } = report;
  return {
    ...report,
    failures,
    notices: [...report.notices, ...told.notices],
    ...gate({ policy: plan.gate, findings, counts, failures, emptyAudits: emptyAudits(plan, log) }),
  };
}

/** Plugins that claim nothing about anybody's cloud. */
const mockPlugins: readonly string[] = ["mockcloud", "mockevent"];

/** Audits without an evaluation; one of mock plugins only claims nothing and is none of them. */
function emptyAudits(plan: RunPlan, log: EvaluationLog): string[] {
  return plan.audits
    .filter(({ name, clouds, events }) => {
      const plugins = [...clouds, ...events].map(({ plugin }) => plugin);
      const isMock = plugins.length > 0 && plugins.every((plugin) => mockPlugins.includes(plugin));
      return !isMock && !log.audits.has(name);
    })
    .map(({ name }) => name);
}
