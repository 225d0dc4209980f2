/** The words for verdicts, counts and exit codes: one place, so that every report says the same. */
import type { Report, Verdict } from "../model/report.ts";

/** Whether names and details may be shown, or, where everyone can read, only rules, counts and fingerprints. */
export type Detail = "details" | "counts";

/** The verdict as people read it. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  passed: "passed",
  failed: "failed",
  "not-established": "not established",
};

/** What the process, and the action, exits with. 2 is config or usage, 4 a bug. */
export const exitCodes: Readonly<Record<Verdict, number>> = { passed: 0, failed: 1, "not-established": 3 };

/** `1 finding`, `1,204 findings`. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${grouped(number)} ${number === 1 ? singular : plural}`;
}

/** `1,204`. */
export function grouped(number: number): string {
  return String(number).replaceAll(/\B(?=(\d{3})+$)/g, ",");
}

/** `failed: 3 findings at or above high`. Not yet escaped. */
export function verdictText(report: Report, detail: Detail): string {
  return `${verdictWords[report.verdict]}: ${verdictReason(report, detail)}`;
}

/** What follows the colon of {@link verdictText}: the gate's first reason, or, as it may hold names, what counts tell. */
export function verdictReason(report: Report, detail: Detail): string {
  const [first] = report.reasons;
  return detail === "details" && first !== undefined ? first.replace(/\.$/, "") : countedReason(report);
}

/** The gate's reasons after the first. They may hold names: not for everyone. */
export function furtherReasons(report: Report): readonly string[] {
  return report.reasons.slice(1);
}

function countedReason(report: Report): string {
  const { counts, gate } = report;
  const noun = gate.newOnly ? "new finding" : "finding";
  if (report.verdict === "not-established") return doubtReason(report);
  if (report.verdict === "failed") {
    const gating = report.findings.filter((finding) => finding.status === "fail" && finding.gates).length;
    return `${count(gating, noun)} at or above ${gate.failOn}`;
  }
  const unknown = counts.unknown > 0 ? `, ${count(counts.unknown, "unknown")} allowed` : "";
  return `${counts.findings === 0 ? "no findings" : `no ${noun} at or above ${gate.failOn}`}${unknown}`;
}

function doubtReason({ counts, gate, failures }: Report): string {
  const allowed = gate.onUnknown === "fail" ? 0 : gate.onUnknown === "pass" ? Infinity : gate.onUnknown;
  if (counts.unknownCounted > allowed)
    return `${count(counts.unknownCounted, "unknown")} counted, ${allowed === 0 ? "none" : grouped(allowed)} allowed`;
  const required = failures.filter((failure) => failure.required).length;
  return required > 0 ? `${count(required, "required plugin")} failed` : "nothing was evaluated in an audit";
}

/** What the exit code says, for people who meet it in a log. */
export function exitText(verdict: Verdict): string {
  const meanings: Readonly<Record<Verdict, string>> = {
    passed: "the gate is open",
    failed: "findings close the gate",
    "not-established": "too little could be seen to tell",
  };
  return `exit ${exitCodes[verdict]}, ${meanings[verdict]}`;
}

/** Said where names and details are left out. */
export const withheldText =
  "Names and details are withheld because everyone can read this: they are in code scanning, or set publish-details: true.";
