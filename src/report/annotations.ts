/** The few findings that matter most as annotations of the workflow run. */
import type { Finding, Location } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import type { Severity } from "../model/severity.ts";
import { withAccountNames } from "./account-names.ts";
import { forAnnotation } from "./escape.ts";
import { byText } from "../model/order.ts";
import { groupedBy } from "./gathering.ts";
import { openFindings } from "./rule-groups.ts";
import { firstStep } from "./steps.ts";
import { actionText, unknownGroups } from "./unknowns.ts";
import { count, type Detail } from "./verdict-text.ts";

/** One annotation, for `core.error()`, `core.warning()`, `core.notice()`, which escape what the command syntax asks. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  /** At most 255 code points. */
  readonly title: string;
  /** At most 4096 code points; lines end with `\n`. */
  readonly message: string;
  /** Absent where places may not be shown. */
  readonly file?: string;
  readonly line?: number;
}

const levels: Readonly<Record<Severity, Annotation["level"]>> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "notice",
  informational: "notice",
};

/** How to write them. */
export interface AnnotationOptions {
  readonly detail: Detail;
  /** GitHub shows ten of a level and step. */
  readonly max?: number;
  /**
   * On a pull request: whether it touches a place. What it does not touch is one annotation that counts, on no line: nobody
   * wants to read of it beside their own change again and again.
   */
  readonly isTouched?: (place: Location) => boolean;
}

/**
 * At most `max` annotations: what closes the gate first, then worst severity. Findings of one rule in one place are one
 * annotation; unknowns that the gate counts are one warning, the last.
 */
export function annotationsOf(told: Report, options: AnnotationOptions): Annotation[] {
  const report = withAccountNames(told);
  const { detail, max = 10, isTouched = () => true } = options;
  const all = placeGroups(report, detail);
  const groups = all.filter((group) => group.some(({ location }) => isTouched(location)));
  const elsewhere = elsewhereAnnotation(all.filter((group) => !groups.includes(group)));
  const last = [...elsewhere, ...unknownAnnotation(report, detail, isTouched)];
  const shown = groups.slice(0, Math.max(0, max - last.length));
  const omitted = groups.slice(shown.length).reduce((sum, group) => sum + group.length, 0);
  const annotations = [...shown.flatMap((group) => findingAnnotation(group, detail)), ...last].slice(0, max);
  return annotations.map((annotation, index) =>
    omitted > 0 && index === annotations.length - 1 ? withRest(annotation, omitted) : annotation,
  );
}

/** Groups of one rule and place, each worst first, never empty. */
function placeGroups(report: Report, detail: Detail): Finding[][] {
  const groups = groupedBy(openFindings(report), (finding) =>
    detail === "counts"
      ? JSON.stringify([finding.rule, finding.severity])
      : JSON.stringify([finding.rule, finding.severity, finding.location.file, finding.location.line]),
  );
  return [...groups.values()].sort((a, b) => Number(isGating(b)) - Number(isGating(a)));
}

function isGating(group: readonly Finding[]): boolean {
  return group.some((finding) => finding.gates);
}

function findingAnnotation(group: readonly Finding[], detail: Detail): Annotation[] {
  const worst = group.find((finding) => finding.gates) ?? group[0];
  if (worst === undefined) return [];
  const title = forAnnotation(`${worst.severity}: ${worst.title}`, 255);
  const level = levels[worst.severity];
  if (detail === "counts") return [{ level, title, message: countsMessage(worst.rule, group) }];
  return [{ level, title, message: detailsMessage(worst, group), ...placeOf(worst) }];
}

function detailsMessage(worst: Finding, group: readonly Finding[]): string {
  const { resource } = worst;
  const others = group.filter((finding) => finding !== worst).map((finding) => finding.resource.name);
  const step = firstStep(worst.remediation?.steps ?? "");
  return [
    ...(others.length === 0
      ? []
      : [`${count(group.length, "finding")} of ${forAnnotation(worst.rule, 200)}; the worst:`]),
    `${forAnnotation(resource.name, 200)} (${forAnnotation(`${resource.cloud} ${resource.account} ${resource.region}`, 200)}): ${forAnnotation(worst.message, 1000)}`,
    ...(others.length === 0
      ? []
      : [
          `Also: ${forAnnotation(others.slice(0, 5).join(", "), 500)}${others.length > 5 ? ` and ${others.length - 5} more` : ""}`,
        ]),
    ...(step === undefined ? [] : [`What to do: ${forAnnotation(step.text, 500)}`]),
  ].join("\n");
}

function countsMessage(rule: string, group: readonly Finding[]): string {
  const fingerprints = group
    .slice(0, 5)
    .map((finding) => finding.fingerprint.slice(0, 12))
    .sort(byText);
  const rest = group.length - fingerprints.length;
  return `${count(group.length, "finding")} of ${forAnnotation(rule, 200)}: ${fingerprints.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

/** Where places may not be shown, every place counts as touched, because none is told. */
function elsewhereAnnotation(groups: readonly Finding[][]): Annotation[] {
  const findings = groups.flat();
  const [worst] = findings;
  if (worst === undefined) return [];
  const gating = findings.filter(({ gates }) => gates).length;
  const where = findings.length === 1 ? "is not in a place" : "are not in places";
  const title = `${count(findings.length, "finding")} ${where} that this pull request touches`;
  const message =
    gating > 0 ? `${count(gating, "finding")} of them would fail the gate.` : "None of them fails the gate.";
  return [{ level: gating > 0 ? "error" : "notice", title, message: `${message} The job summary has them.` }];
}

function unknownAnnotation(report: Report, detail: Detail, isTouched: (place: Location) => boolean): Annotation[] {
  const groups = unknownGroups(report).filter((group) => group.counted > 0);
  const first = report.findings.find((finding) => finding.status === "unknown" && finding.gates);
  if (first === undefined) return [];
  const counted = groups.reduce((sum, group) => sum + group.counted, 0);
  const title = `${count(counted, "evaluation")} that the gate counts ${counted === 1 ? "is" : "are"} unknown`;
  const lines = groups
    .slice(0, 5)
    .map((group) =>
      detail === "counts"
        ? `${group.title}: ${group.counted}`
        : forAnnotation(`${group.title}: ${group.counted}. To settle: ${actionText(group)}`, 600),
    );
  const rest = groups.length - lines.length;
  const message = [...lines, ...(rest > 0 ? [`and ${count(rest, "more cause", "more causes")}`] : [])].join("\n");
  return [
    { level: "warning", title, message, ...(detail === "counts" || !isTouched(first.location) ? {} : placeOf(first)) },
  ];
}

function placeOf(finding: Finding): { file: string; line: number } {
  return { file: forAnnotation(finding.location.file, 1000), line: finding.location.line };
}

function withRest(annotation: Annotation, omitted: number): Annotation {
  return {
    ...annotation,
    message: `${annotation.message}\n${count(omitted, "more finding")} in the summary and findings.json`,
  };
}
