/** The file findings.json: the contract with whoever reads posturegate's results by program. */
import type { Finding } from "../model/finding.ts";
import type { ControlReport } from "../model/framework.ts";
import type { Report } from "../model/report.ts";
import type { ResourceReference } from "../model/resource.ts";
import type { LedgerEntry } from "../model/scope.ts";
import { wellFormed } from "./escape.ts";
import { byImportance, byText } from "../model/order.ts";

/**
 * The text of findings.json: the report without `rules` and `scopes`, keys in a fixed order, lists sorted, lone
 * surrogates replaced by U+FFFD, trailing newline. The same report gives the same bytes.
 */
export function findingsJson(report: Report): string {
  const { schemaVersion, tool, startedAt, audits, verdict, reasons, gate, counts, evaluations } = report;
  const contract = {
    schemaVersion,
    tool,
    startedAt,
    audits,
    verdict,
    reasons,
    gate,
    counts,
    ledger: sortedLedger(report),
    evaluations,
    findings: [...report.findings].sort(byImportance).map(findingOf),
    fixed: [...report.fixed]
      .sort((a, b) => byText(a.rule, b.rule) || byText(a.resource.id, b.resource.id))
      .map(({ rule, title, severity, fingerprint, resource }) => ({
        rule,
        title,
        severity,
        fingerprint,
        resource: resourceOf(resource),
      })),
    frameworks: report.frameworks.map(({ id, title, version, controls }) => ({
      id,
      title,
      version,
      controls: controls.map((control) => controlOf(control)),
    })),
    exemptions: report.exemptions,
    failures: report.failures,
    preview: report.preview,
    notices: report.notices,
  };
  // Who prints it to a log prints no command: the runner takes `##[` anywhere in a line. The value stays the same.
  return `${JSON.stringify(wellFormedJson(contract), undefined, 2).replaceAll("##[", String.raw`#\u0023[`)}\n`;
}

function sortedLedger(report: Report): LedgerEntry[] {
  return [...report.ledger]
    .sort((a, b) => byText(a.audit, b.audit) || byText(a.scope, b.scope) || byText(a.api, b.api))
    .map(({ audit, scope, api, outcome, pages, attempts, ms, permission, message }) => ({
      audit,
      scope,
      api,
      outcome,
      pages,
      attempts,
      ms,
      ...(permission === undefined ? {} : { permission }),
      ...(message === undefined ? {} : { message }),
    }));
}

function resourceOf({ id, name, type, cloud, account, region }: ResourceReference): ResourceReference {
  return { id, name, type, cloud, account, region };
}

function controlOf(control: ControlReport): ControlReport {
  const { id, title, level, assessment, status, rules, findings, exempted, unknown } = control;
  return {
    id,
    ...(title === undefined ? {} : { title }),
    ...(level === undefined ? {} : { level }),
    ...(assessment === undefined ? {} : { assessment }),
    status,
    rules,
    findings,
    exempted,
    unknown,
  };
}

/** The keys in the order of the contract; those that are absent stay absent. */
function findingOf(finding: Finding): Record<string, unknown> {
  const { audit, rule, title, status, severity, fingerprint, message, resource, scope } = finding;
  const { evidence, facets, worsened, location, state, gates, cause, exemption, dismissal, remediation, controls } =
    finding;
  return {
    audit,
    rule,
    title,
    status,
    severity,
    fingerprint,
    message,
    resource: resourceOf(resource),
    scope,
    evidence,
    facets,
    worsened,
    location,
    state,
    gates,
    cause,
    exemption,
    dismissal,
    remediation,
    controls: Object.fromEntries(Object.entries(controls).sort(([a], [b]) => byText(a, b))),
    includes: finding.includes,
  };
}

/** Strings, keys among them, that UTF-8 can carry. */
function wellFormedJson(value: unknown): unknown {
  if (typeof value === "string") return wellFormed(value);
  if (Array.isArray(value)) return value.map(wellFormedJson);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [wellFormed(key), wellFormedJson(inner)]));
}
