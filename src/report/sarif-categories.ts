/** The categories of a report for code scanning: audit × account, each with what was found and whether all was read. */
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { count } from "./verdict-text.ts";
import { fileName } from "./file-name.ts";
import { byImportance, byText } from "../model/order.ts";
import { distinct, groupedBy } from "./gathering.ts";
import { causeOf } from "./unknowns.ts";

/** One category: code scanning compares an upload with the last one of the same category, and closes what is gone. */
export interface SarifCategory {
  /** `posturegate/<audit>/<cloud>/<account>/`: all before the last `/` is the category. */
  readonly id: string;
  /** Failed, not exempted by the config, worst first. */
  readonly findings: readonly Finding[];
  /** Why it was not completely read, one sentence each; empty when it was. */
  readonly gaps: readonly string[];
}

/** Where something belongs. */
interface Place {
  readonly audit: string;
  /** Scope id. */
  readonly scope: string;
}

/** Every audit × account that was read or tried, by id: a clean one too, so that its alerts close. */
export function sarifCategories(report: Report): SarifCategory[] {
  const idOf = (place: Place): string => categoryId(accountOf(report, place));
  const findings = groupedBy(report.findings, idOf);
  const ledger = groupedBy(report.ledger, idOf);
  return [...groupedBy(placesOf(report), idOf)]
    .map(([id, places]) =>
      categoryOf({ report, id, places, findings: findings.get(id) ?? [], ledger: ledger.get(id) ?? [] }),
    )
    .sort((a, b) => byText(a.id, b.id));
}

function categoryOf(parts: {
  report: Report;
  id: string;
  places: readonly Place[];
  findings: readonly Finding[];
  ledger: Report["ledger"];
}): SarifCategory {
  const audits = distinct(parts.places.map((place) => place.audit));
  return {
    id: parts.id,
    findings: onceEach(parts.findings.filter(isReported).sort(byImportance)),
    gaps: [
      ...ledgerGaps(parts.places, parts.ledger),
      ...unknownGaps(parts.findings),
      ...audits.flatMap((audit) => pluginGaps(parts.report, audit)),
    ],
  };
}

/** From ledger and findings; a scope that neither names belongs to every audit of the run. */
function placesOf(report: Report): Place[] {
  const named = new Set([...report.ledger, ...report.findings].map((place) => place.scope));
  const unnamed = [...report.scopes.keys()].filter((scope) => !named.has(scope));
  return [
    ...report.ledger,
    ...report.findings,
    ...unnamed.flatMap((scope) => report.audits.map((audit) => ({ audit, scope }))),
  ];
}

/** `[audit, cloud, account]`. */
function accountOf(report: Report, place: Place): [string, string, string] {
  const scope = report.scopes.get(place.scope);
  const [cloud = "", account = ""] = scope === undefined ? place.scope.split(":") : [scope.cloud, scope.account];
  return [place.audit, cloud, account];
}

/** Names are made safe without ever becoming the same. */
function categoryId(account: readonly string[]): string {
  return `posturegate/${account.map(fileName).join("/")}/`;
}

/** Two clouds of an audit may read one account: rule × resource is one alert. */
function onceEach(findings: readonly Finding[]): Finding[] {
  return [...groupedBy(findings, (finding) => finding.fingerprint).values()].flatMap((same) => same.slice(0, 1));
}

/** What was dismissed stays: an alert whose result is left out would close, and be open again when it comes back. */
function isReported(finding: Finding): boolean {
  return finding.status === "fail" && (finding.exemption === undefined || finding.dismissal !== undefined);
}

/** A scope was read when its ledger says so: one without any entry was not. */
function ledgerGaps(places: readonly Place[], ledger: Report["ledger"]): string[] {
  const read = new Set(ledger.map((entry) => entry.scope));
  const silent = distinct(places.map((place) => place.scope)).filter((scope) => !read.has(scope));
  const unfinished = ledger.filter((entry) => entry.outcome !== "complete" && entry.outcome !== "disabled");
  return [
    ...silent.map((scope) => `nothing says that ${scope} was read`),
    ...distinct(unfinished.map((entry) => `${entry.api} in ${entry.scope}: ${entry.outcome}`)),
  ];
}

/** What lies outside the audit or in a disabled API is no gap: looking again would find no more. */
function unknownGaps(findings: readonly Finding[]): string[] {
  const unread = findings.filter(
    (finding) => finding.status === "unknown" && !["disabled", "outside-audit"].includes(causeOf(finding).kind),
  );
  return unread.length === 0 ? [] : [`${count(unread.length, "evaluation")} unknown`];
}

/** A failure does not say which account a cloud would have read, nor an event plugin which it would have judged. */
function pluginGaps(report: Report, audit: string): string[] {
  return report.failures
    .filter((failure) => failure.audit === audit && (failure.kind === "cloud" || failure.kind === "event"))
    .map((failure) => `${failure.kind} plugin ${failure.plugin} failed`)
    .sort(byText);
}
