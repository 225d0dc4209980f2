/** Turns findings, unknowns and failures into the verdict. */
import type { Finding } from "../model/finding.ts";
import type { Counts, GatePolicy, PluginFailure, Verdict } from "../model/report.ts";

/** What the gate looks at. */
export interface GateInput {
  readonly policy: GatePolicy;
  readonly findings: readonly Finding[];
  readonly counts: Counts;
  readonly failures: readonly PluginFailure[];
  /** Audits in which nothing was evaluated, but for those of mock plugins only, which claim nothing. */
  readonly emptyAudits: readonly string[];
}

/** The verdict, and why: one sentence each, the decisive one first. */
export interface GateResult {
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
}

/** `failed` before `not-established` before `passed` (docs/concepts.md). */
export function gate(input: GateInput): GateResult {
  const failing = failReasons(input);
  const doubts = doubtReasons(input);
  if (failing.length > 0) return { verdict: "failed", reasons: [...failing, ...doubts] };
  if (doubts.length > 0) return { verdict: "not-established", reasons: doubts };
  return { verdict: "passed", reasons: [passReason(input)] };
}

function failReasons({ findings, policy }: GateInput): string[] {
  const failing = findings.filter(({ status, gates }) => status === "fail" && gates).length;
  if (failing === 0) return [];
  return [`${plural(failing, policy.newOnly ? "new finding" : "finding")} at or above ${policy.failOn}`];
}

function doubtReasons({ counts, policy, failures, emptyAudits }: GateInput): string[] {
  const allowed = policy.onUnknown === "fail" ? 0 : policy.onUnknown === "pass" ? Infinity : policy.onUnknown;
  return [
    ...(counts.unknownCounted > allowed
      ? [`${plural(counts.unknownCounted, "unknown")} counted, ${allowed === 0 ? "none" : allowed} allowed`]
      : []),
    ...failures
      .filter(({ required }) => required)
      .map(({ kind, plugin, audit, message }) => `${kind} ${plugin} of audit ${audit} failed: ${message}`),
    ...emptyAudits.map((audit) => `nothing was evaluated in audit ${audit}`),
  ];
}

function passReason({ counts, policy }: GateInput): string {
  const left =
    counts.findings === 0 ? "no findings" : `no ${policy.newOnly ? "new " : ""}finding at or above ${policy.failOn}`;
  return counts.unknown === 0 ? left : `${left}, ${plural(counts.unknown, "unknown")} allowed`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
