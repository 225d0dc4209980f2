/** What a process that applied, resumed or undid exits with. */
import { resultCounts, type RemediationResults } from "../../report/remediation-results.ts";

/** 0 where everything is as it was meant to be; 1 where something failed, drifted or was refused; 3 where it could not be judged. */
export function remediationExit(results: RemediationResults): number {
  const counts = resultCounts(results);
  if (counts.failed + counts.drifted + counts.refused + counts["still-failing"] > 0) return 1;
  return counts.changed > 0 ? 3 : 0;
}
