/** What has become of a planned finding, by a later report: gone from the findings is fixed only where that was seen. */
import { fixedFindings } from "../../judge/fixed-findings.ts";
import type { Finding } from "../../model/finding.ts";
import type { EntryResult, PlannedEntry } from "../../model/plan.ts";
import type { Report } from "../../model/report.ts";

/** What tells a finding. */
export type Sought = Pick<PlannedEntry, "finding" | "resource" | "scope">;

/** Whether the finding still fails. `unknown` where its audit has not seen all that would show it. */
export function findingNow(sought: Sought, report: Report): NonNullable<EntryResult["finding"]> {
  const now = report.findings.filter((one) => isAbout(one, sought));
  if (now.some(({ status }) => status === "fail")) return "still-failing";
  return now.length === 0 && wasSeen(sought, report) ? "fixed" : "unknown";
}

/** A finding that another one says, too, is told with that one. */
export function isAbout(
  { audit, fingerprint, includes = [] }: Pick<Finding, "audit" | "fingerprint" | "includes">,
  { finding }: Sought,
): boolean {
  const said = [fingerprint, ...includes.map((one) => one.fingerprint)];
  return audit === finding.audit && said.includes(finding.fingerprint);
}

/** As of a finding of a baseline: the audit's rule ran, and every API that lists the resource has answered completely. */
function wasSeen({ finding, resource, scope }: Sought, { rules, ledger, failures }: Report): boolean {
  const { audit, fingerprint, rule, title, severity } = finding;
  const hasFailed = failures.some((one) => one.audit === audit && (one.kind === "cloud" || one.kind === "event"));
  const entry = { fingerprint, rule, title, severity, resource, scope: scope.id, facets: [] };
  const fixed = fixedFindings({
    baseline: { schemaVersion: 1, writtenAt: "", scopes: [scope.id], findings: [entry] },
    stillThere: new Set(),
    settled: new Map(),
    rules,
    ledger: ledger.filter((one) => one.audit === audit),
    ranIn: () => !hasFailed,
  });
  return fixed.length > 0;
}
