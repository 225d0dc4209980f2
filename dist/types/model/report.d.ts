import type { Exemption } from "./exemption.ts";
import type { Finding, FixedFinding } from "./finding.ts";
import type { FrameworkReport } from "./framework.ts";
import type { Preview } from "./preview.ts";
import type { RuleSummary } from "./rule.ts";
import type { LedgerEntry, Scope } from "./scope.ts";
import type { Severity } from "./severity.ts";
import type { Status } from "./evaluation.ts";
/** What the gate says. */
export type Verdict = "passed" | "failed" | "not-established";
/** When the gate fails: config key `gate`. */
export interface GatePolicy {
    readonly failOn: Severity;
    /** Only new findings fail. */
    readonly newOnly: boolean;
    /** How many counted unknowns are too many: `fail` = any, `pass` = never. */
    readonly onUnknown: "fail" | "pass" | number;
}
/** A plugin that failed: it threw, hung, or could not be loaded. */
export interface PluginFailure {
    readonly audit: string;
    /** Config key of the plugin. */
    readonly plugin: string;
    readonly kind: "cloud" | "store" | "event" | "alert";
    /** `required: false` in config: reported, not gated. */
    readonly required: boolean;
    /** What happened, one line. May hold hostile text. */
    readonly message: string;
}
/** Counts as they are printed, put in outputs, and written to findings.json. */
export interface Counts {
    /** Unexempted failed findings by severity. */
    readonly critical: number;
    readonly high: number;
    readonly medium: number;
    readonly low: number;
    readonly informational: number;
    /** Unexempted failed findings. */
    readonly findings: number;
    readonly new: number;
    readonly existing: number;
    readonly exempted: number;
    readonly fixed: number;
    /** All unknowns. */
    readonly unknown: number;
    /** Those that the gate counts. */
    readonly unknownCounted: number;
}
/** What has become of the exemptions. */
export interface ExemptionReport {
    readonly expired: readonly Exemption[];
    /** Within 14 days. */
    readonly expiring: readonly Exemption[];
    /** Covered nothing in this run although everything was read. */
    readonly unmatched: readonly Exemption[];
}
/** The whole outcome of a run: what alerts get, and what findings.json holds (without `rules`, `scopes`). */
export interface Report {
    readonly schemaVersion: 1;
    readonly tool: {
        readonly name: "posturegate";
        readonly version: string;
        /** How it was called; the only part that a replay may change. */
        readonly invocation: Readonly<Record<string, string | null>>;
    };
    /** ISO 8601, UTC. On replay the snapshot's. */
    readonly startedAt: string;
    readonly audits: readonly string[];
    readonly verdict: Verdict;
    /** Why, one sentence each, the decisive one first. */
    readonly reasons: readonly string[];
    readonly gate: GatePolicy;
    readonly counts: Counts;
    readonly evaluations: Readonly<Record<Status, number>>;
    readonly ledger: readonly LedgerEntry[];
    readonly findings: readonly Finding[];
    readonly fixed: readonly FixedFinding[];
    /** Of the standards that the selected rules cite. */
    readonly frameworks: readonly FrameworkReport[];
    readonly exemptions: ExemptionReport;
    readonly failures: readonly PluginFailure[];
    /** What the pull request changes about the gate itself, where it does. */
    readonly preview?: Preview;
    /** Things to know that decide nothing: a demo, a preview, an unreadable baseline. */
    readonly notices: readonly string[];
    /** Every rule that was evaluated, by id, for SARIF and the summary. */
    readonly rules: ReadonlyMap<string, RuleSummary>;
    /** Every scope that was read or tried, by id. */
    readonly scopes: ReadonlyMap<string, Scope>;
}
