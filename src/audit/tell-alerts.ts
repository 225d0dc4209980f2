/** Gives the alerts of a run their findings and the report, each behind its own queue. */
import { cloudmarkerRecord } from "../cloudmarker-record.ts";
import { fingerprint } from "../judge/fingerprint.ts";
import { countsOf } from "../judge/counts.ts";
import type { Finding } from "../model/finding.ts";
import type { PluginFailure, Report } from "../model/report.ts";
import type { SinkRecord } from "../plugin.ts";
import type { EvaluationLog, LoggedEvaluation } from "./evaluation-log.ts";
import { type AuditServices, doneBound } from "./run-audit.ts";
import { SinkQueue } from "./sink-queue.ts";
import { failureOf, type PluginUse, type StartedPlugin, startPlugins } from "./start-plugins.ts";

/** An alert, and the audits whose findings it gets. */
export interface AlertPlan {
  readonly use: PluginUse<"alert">;
  readonly audits: readonly string[];
}

interface StartedAlert extends StartedPlugin<"alert"> {
  readonly audits: readonly string[];
}

/** What came of telling alerts. */
export interface Told {
  readonly failures: readonly PluginFailure[];
  readonly notices: readonly string[];
}

/** Which evaluation a finding came from. */
type Origins = ReadonlyMap<string, LoggedEvaluation>;

/** Findings at a time. */
const batchSize = 500;

/** Those that tell the verdict come last, so that they know of the others' failures. */
export class AlertRun {
  readonly #alerts: readonly StartedAlert[];
  readonly #services: AuditServices;
  /** What could not be created, told with the findings. */
  readonly #failures: PluginFailure[];

  private constructor(alerts: readonly StartedAlert[], services: AuditServices, failures: PluginFailure[]) {
    this.#alerts = alerts;
    this.#services = services;
    this.#failures = failures;
  }

  /** Creates the alerts. Throws ConfigError where one of them finds its params wrong. */
  static async start(plans: readonly AlertPlan[], services: AuditServices): Promise<AlertRun> {
    const failures: PluginFailure[] = [];
    const started = await Promise.all(
      plans.map(async ({ use, audits }) => {
        const plugins = await startPlugins(
          [use],
          audits.join(", "),
          doneBound(services),
          (failure) => void failures.push(failure),
        );
        return plugins.map((plugin) => ({ ...plugin, audits }));
      }),
    );
    return new AlertRun(started.flat(), services, failures);
  }

  /** Feeds the alerts of one kind, and gives back what went wrong and what is to be known. */
  async tell(report: Report, log: EvaluationLog, kind: "findings" | "verdict"): Promise<Told> {
    const fails = log.kept.filter(({ evaluation }) => evaluation.status === "fail");
    const origins = new Map(fails.map((logged) => [originKey(logged.audit, fingerprintOf(logged)), logged]));
    const alerts = this.#alerts.filter(({ use }) => use.tellsVerdict === (kind === "verdict"));
    const told = await Promise.all(
      alerts.map((alert) => this.#tellOne(alert, reportFor(report, alert.audits), origins)),
    );
    return {
      failures: [...this.#failures.splice(0), ...told.flatMap(({ failures }) => failures)],
      notices: told.flatMap(({ notices }) => notices),
    };
  }

  async #tellOne({ use, instance, audits }: StartedAlert, report: Report, origins: Origins): Promise<Told> {
    const bound = doneBound(this.#services);
    const queue = new SinkQueue(instance, (what) => bound(`alert ${use.key}: ${what}`));
    const fails = report.findings.filter(({ status, exemption }) => status === "fail" && exemption === undefined);
    for (let start = 0; start < fails.length; start += batchSize) {
      await queue.push(fails.slice(start, start + batchSize).map((finding) => this.#record(finding, use, origins)));
    }
    await queue.finish(report);
    const failures = queue.failure === undefined ? [] : [failureOf(use, audits.join(", "), queue.failure)];
    return { failures, notices: queue.notices };
  }

  /** A finding as a sink gets it: what the event plugin said of it, and the finding itself. */
  #record(finding: Finding, use: PluginUse<"alert">, origins: Origins): SinkRecord {
    const origin = origins.get(originKey(finding.audit, finding.fingerprint));
    const { ext, com } = origin?.evaluation.record ?? { ext: {}, com: {} };
    const event = origin?.event ?? { key: finding.rule, plugin: finding.rule };
    return cloudmarkerRecord(
      {
        ext: { ...ext, type: finding.rule },
        com: { ...com, ...finding, cloud: finding.resource.cloud, type: finding.rule },
      },
      {
        audit: finding.audit,
        startedAt: this.#services.now,
        origin: { key: event.key, plugin: event.plugin, kind: "event" },
        target: { key: use.key, plugin: use.plugin, kind: "alert" },
      },
    );
  }
}

/** What an alert sees of a run: the findings, unknowns and ledger of the audits that name it, and the verdict of all. */
function reportFor(report: Report, audits: readonly string[]): Report {
  if (report.audits.every((audit) => audits.includes(audit))) return report;
  const findings = report.findings.filter(({ audit }) => audits.includes(audit));
  return {
    ...report,
    audits: report.audits.filter((audit) => audits.includes(audit)),
    findings,
    counts: countsOf(findings, report.fixed),
    ledger: report.ledger.filter(({ audit }) => audits.includes(audit)),
  };
}

function fingerprintOf({ evaluation }: LoggedEvaluation): string {
  return fingerprint(evaluation.rule.id, evaluation.resource.id);
}

function originKey(audit: string, key: string): string {
  return `${audit}\0${key}`;
}
