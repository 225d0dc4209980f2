/** Accounts by the names that people know them by, where the provider says them: ids of Azure's subscriptions are UUIDs. */
import type { Report } from "../model/report.ts";
import type { ResourceReference } from "../model/resource.ts";

/** The report as people read it; files and code scanning keep the ids. */
export function withAccountNames(report: Report): Report {
  const names = new Map<string, string>();
  for (const { cloud, account, name } of report.scopes.values())
    if (name !== undefined) names.set(`${cloud} ${account}`, name);
  if (names.size === 0) return report;
  const named = (resource: ResourceReference): ResourceReference => {
    const account = names.get(`${resource.cloud} ${resource.account}`) ?? resource.account;
    return { ...resource, account };
  };
  return {
    ...report,
    findings: report.findings.map((finding) => ({ ...finding, resource: named(finding.resource) })),
    fixed: report.fixed.map((finding) => ({ ...finding, resource: named(finding.resource) })),
  };
}
