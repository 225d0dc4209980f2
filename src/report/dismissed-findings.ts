/** The findings of a report whose alerts somebody dismissed in code scanning. */
import type { Dismissal } from "../model/dismissal.ts";
import type { Finding } from "../model/finding.ts";
import { byImportance } from "../model/order.ts";
import type { Report } from "../model/report.ts";

/** Failed findings with their dismissals: first those that have got worse since, then worst first. */
export function dismissedFindings({ findings }: Report): (readonly [Finding, Dismissal])[] {
  return findings
    .filter(({ status }) => status === "fail")
    .toSorted((a, b) => Number(b.exemption === undefined) - Number(a.exemption === undefined) || byImportance(a, b))
    .flatMap((finding) => (finding.dismissal === undefined ? [] : [[finding, finding.dismissal] as const]));
}
