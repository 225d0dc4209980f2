/** The parts of the Markdown summary after its findings: what is unknown, exempted, failed, or good to know. */
import type { Dismissal } from "../model/dismissal.ts";
import type { Exemption } from "../model/exemption.ts";
import type { Report } from "../model/report.ts";
import { dismissedFindings } from "./dismissed-findings.ts";
import { forMarkdownCode, forMarkdownText } from "./escape.ts";
import { byText } from "../model/order.ts";
import { actionText, type UnknownGroup, unknownGroups } from "./unknowns.ts";
import { count, type Detail, grouped } from "./verdict-text.ts";

/** Entries of one list before `and 14 more`. */
const maxEntries = 30;

/** Unknowns by cause, with what would settle each. */
export function unknownBlocks(report: Report, detail: Detail): string[] {
  const groups = unknownGroups(report);
  if (groups.length === 0) return [];
  return [
    "### Unknown",
    "What could not be seen is neither good nor bad. Each line names what would settle it.",
    list(groups.map((group) => unknownLine(group, detail))),
  ];
}

/** A refused login names a trust policy that people paste: it must not be cut. */
const longestAction = 3000;

function unknownLine(group: UnknownGroup, detail: Detail): string {
  const extent = `${count(group.count, "evaluation")} of ${count(group.rules.length, "rule")}, the gate counts ${grouped(group.counted)}`;
  if (detail === "counts") return `**${group.title}**: ${extent}: ${shortList(group.rules)}`;
  const what = (group.explanation === undefined ? group.apis : group.scopes).slice(0, 30);
  const named = what.map((name) => ` ${forMarkdownCode(name)}`).join(",");
  const settle = `**${group.title}**${named}: ${extent}\\\n  To settle: ${forMarkdownCode(actionText(group), longestAction)}`;
  const said = group.explanation === undefined ? group.messages[0] : undefined;
  return said === undefined ? settle : `${settle}\\\n  ${forMarkdownText(said, 300)}`;
}

/** Exemptions that need someone: expired, expiring, matching nothing. */
export function exemptionBlocks(report: Report, detail: Detail): string[] {
  const { expired, expiring, unmatched } = report.exemptions;
  const lines = [
    ...expired.map((exemption) => exemptionLine("expired", exemption, detail)),
    ...expiring.map((exemption) => exemptionLine("expires soon", exemption, detail)),
    ...unmatched.map((exemption) => exemptionLine("matches nothing", exemption, detail)),
  ];
  return lines.length === 0 ? [] : ["### Exemptions that need attention", list(lines)];
}

function exemptionLine(state: string, exemption: Exemption, detail: Detail): string {
  const place = forMarkdownCode(`${exemption.source.file}:${exemption.source.line}`);
  const head = `**${state}** (${forMarkdownCode(exemption.expires, 20)}): ${forMarkdownCode(exemption.rule)}`;
  if (detail === "counts") return `${head}, ${place}`;
  return `${head} on ${forMarkdownCode(exemption.resource)}, owner ${forMarkdownCode(exemption.owner, 100)}, ${place}\\\n  ${forMarkdownText(exemption.reason, 300)}`;
}

/** Findings whose alerts were dismissed in code scanning, also those that have got worse since. */
export function dismissalBlocks(report: Report, detail: Detail): string[] {
  const lines = dismissedFindings(report).map(([{ rule, resource, fingerprint, exemption }, dismissal]) => {
    if (detail === "counts") return `${forMarkdownCode(rule)} ${forMarkdownCode(fingerprint.slice(0, 12))}`;
    const head = `${forMarkdownCode(rule)} on ${forMarkdownCode(resource.name)} by ${forMarkdownCode(dismissal.by, 100)}`;
    const held = exemption === undefined ? " It does not cover what is wrong now." : "";
    return `${head}: ${forMarkdownText(dismissal.reason, 300)}, ${alertLink(dismissal)}.${held}`;
  });
  return lines.length === 0 ? [] : ["### Dismissed in code scanning", list(lines)];
}

/** Only what is an alert's page is made a link. */
function alertLink({ url, alert }: Dismissal): string {
  const isAlert = /^https:\/\/[\w.:-]+(?:\/[\w.-]+){2,3}\/security\/code-scanning\/\d+$/.test(url);
  return isAlert ? `[alert ${alert}](${url})` : `alert ${alert}`;
}

/** Plugins that failed. */
export function failureBlocks(report: Report, detail: Detail): string[] {
  if (report.failures.length === 0) return [];
  const lines = [...report.failures]
    .sort((a, b) => byText(a.audit, b.audit) || byText(a.plugin, b.plugin) || byText(a.message, b.message))
    .map((failure) => {
      const head = `${failure.kind} ${forMarkdownCode(failure.plugin)} of audit ${forMarkdownCode(failure.audit)}${failure.required ? "" : " (not required)"}`;
      return detail === "counts" ? head : `${head}: ${forMarkdownText(failure.message, 500)}`;
    });
  return ["### Failures", list(lines)];
}

/** Things to know that decide nothing. */
export function noticeBlocks(report: Report): string[] {
  return report.notices.length === 0 ? [] : [list(report.notices.map((notice) => forMarkdownText(notice, 500)))];
}

function list(items: readonly string[]): string {
  const rest = items.length - maxEntries;
  return [
    ...items.slice(0, maxEntries).map((item) => `- ${item}`),
    ...(rest > 0 ? [`- and ${grouped(rest)} more`] : []),
  ].join("\n");
}

function shortList(rules: readonly string[]): string {
  const rest = rules.length - 5;
  const named = rules.slice(0, 5).map((rule) => forMarkdownCode(rule));
  return `${named.join(", ")}${rest > 0 ? ` and ${grouped(rest)} more` : ""}`;
}
