/** What a plan cannot be about because it was not seen: an empty plan must not look like an estate that is in order. */
import type { Finding } from "../../model/finding.ts";
import type { PlanEntry } from "../../model/plan.ts";
import type { Report } from "../../model/report.ts";
import { count } from "../../report/verdict-text.ts";
import type { RemediationSettings } from "../../remediation/settings.ts";

/** What decides which findings could have been planned. */
export interface PlannedFrom {
  readonly report: Pick<Report, "findings" | "failures">;
  readonly entries: readonly PlanEntry[];
  readonly wants: (finding: Finding) => boolean;
  readonly settings: Pick<RemediationSettings, "allow">;
}

/** One sentence for each reason for which allowed bots may have more to do than the plan says; none: it says all. */
export function unseenBy({ report, entries, wants, settings }: PlannedFrom): string[] {
  const { findings, failures } = report;
  const isAllowed = ({ audit, remediation }: Finding): boolean =>
    Object.hasOwn(settings.allow, audit) && settings.allow[audit]?.includes(remediation?.bot ?? "") === true;
  const unknown = findings.filter((one) => one.status === "unknown" && isAllowed(one) && wants(one));
  const unread = entries.filter(({ status }) => status === "unknown").length;
  const [first] = unknown;
  return [
    ...failures
      .filter(({ kind, audit }) => (kind === "cloud" || kind === "event") && Object.hasOwn(settings.allow, audit))
      .map(
        ({ audit, plugin, message }) =>
          `Plugin ${plugin} of audit ${audit} failed, so the plan may lack entries: ${message}`,
      ),
    ...(first === undefined
      ? []
      : [
          `${count(unknown.length, "evaluation")} of rules that allowed bots can fix ${unknown.length === 1 ? "is" : "are"} unknown, so nothing is planned about ${unknown.length === 1 ? "it" : "them"}. The first: ${first.message}`,
        ]),
    ...(unread === 0 ? [] : [`${unread} of the plan's entries are unknown: their state could not be read.`]),
  ];
}
