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

/** `failed: 3 findings at or above high`. Made of counts only, so it may go anywhere. */
export function verdictText(report: Report): string {
  return `${verdictWords[report.verdict]}: ${verdictReason(report)}`;
}

/** What follows the colon of {@link verdictText}. */
export function verdictReason(report: Report): string {
  const { counts, gate } = report;
  const threshold = gate.failOn === "critical" ? "critical" : `or above ${gate.failOn}`;
  const gating = report.findings.filter((finding) => finding.status === "fail" && finding.gates).length;
  if (report.verdict === "failed") return `${count(gating, gate.newOnly ? "new finding" : "finding")} at ${threshold}`;
  if (report.verdict === "not-established") return notEstablishedReason(report);
  const unknown = counts.unknown > 0 ? `, ${grouped(counts.unknown)} unknown` : "";
  return `no ${gate.newOnly ? "new " : ""}finding at ${threshold}${unknown}`;
}

/** The reasons that the gate gave and {@link verdictReason} does not say already. May hold names: not for everyone. */
export function furtherReasons(report: Report): string[] {
  const said = verdictReason(report);
  return report.reasons.filter((reason) => reason.replace(/\.$/, "").toLowerCase() !== said.toLowerCase());
}

function notEstablishedReason(report: Report): string {
  const { counts, gate, evaluations, failures } = report;
  const accepted = typeof gate.onUnknown === "number" ? gate.onUnknown : gate.onUnknown === "fail" ? 0 : Infinity;
  if (counts.unknownCounted > accepted)
    return `${count(counts.unknownCounted, "evaluation")} that the gate counts ${counts.unknownCounted === 1 ? "is" : "are"} unknown${accepted > 0 ? `, ${grouped(accepted)} accepted` : ""}`;
  const required = failures.filter((failure) => failure.required);
  if (required.length > 0) return `${count(required.length, "required plugin")} failed`;
  const evaluated = evaluations.pass + evaluations.fail + evaluations.skip + evaluations.unknown;
  return evaluated === 0 ? "nothing was evaluated" : "an audit evaluated nothing";
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
