/** The unexempted failed findings of a report by severity and rule: how people read them. */
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { type Severity, severities } from "../model/severity.ts";
import { byImportance } from "../model/order.ts";
import { groupedBy } from "./gathering.ts";

/** The findings of one rule at one severity, never empty. */
export interface RuleGroup {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  /** Steps for people, Markdown; empty where the rule has none. */
  readonly steps: string;
}

/** The rules of one severity, never empty. */
export interface SeverityGroup {
  readonly severity: Severity;
  /** Findings of all its rules. */
  readonly count: number;
  readonly rules: readonly RuleGroup[];
}

/** Failed findings that no exemption covers, worst first. */
export function openFindings(report: Report): Finding[] {
  return report.findings
    .filter((finding) => finding.status === "fail" && finding.exemption === undefined)
    .sort(byImportance);
}

/** Worst severity first; rules by id. */
export function severityGroups(report: Report): SeverityGroup[] {
  const findings = openFindings(report);
  return severities
    .toReversed()
    .map((severity) =>
      severityGroup(
        severity,
        findings.filter((finding) => finding.severity === severity),
        report,
      ),
    )
    .filter((group) => group.count > 0);
}

function severityGroup(severity: Severity, findings: readonly Finding[], report: Report): SeverityGroup {
  const rules = [...groupedBy(findings, (finding) => finding.rule)].map(([rule, ofRule]) => ({
    rule,
    title: ofRule[0]?.title ?? rule,
    severity,
    findings: ofRule,
    steps: ofRule[0]?.remediation?.steps ?? report.rules.get(rule)?.remediation ?? "",
  }));
  return { severity, count: findings.length, rules };
}
