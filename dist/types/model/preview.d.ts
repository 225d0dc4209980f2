import type { Severity } from "./severity.ts";
/** A finding, or an unknown that the gate counts, that a change of the gate would hide. */
export interface HiddenFinding {
    readonly status: "fail" | "unknown";
    readonly rule: string;
    readonly title: string;
    readonly severity: Severity;
    readonly fingerprint: string;
    /** Name of the resource. */
    readonly resource: string;
}
/** Something that a pull request changes and that makes the gate weaker. */
export interface Weakening {
    readonly kind: "audit-dropped" | "cloud-dropped" | "cloud-changed" | "event-dropped" | "event-changed" | "rule-removed" | "rule-changed" | "severity-lowered" | "gate-loosened" | "exemption-added" | "exemption-widened" | "baseline-widened";
    /** One sentence. Holds texts of the branch: hostile. */
    readonly text: string;
    /** Where the branch says so, where that is known. */
    readonly place?: {
        readonly file: string;
        readonly line: number;
    };
    /** The findings of the last state that it would hide; undefined where that is not known. */
    readonly hides: readonly HiddenFinding[] | undefined;
}
/** An exemption of the branch that does not meet what the base asks of exemptions. */
export interface UnmetExemption {
    readonly rule: string;
    readonly resource: string;
    readonly place: {
        readonly file: string;
        readonly line: number;
    };
    /** What is missing, one sentence each. */
    readonly problems: readonly string[];
}
/** What a pull request would change about the gate itself. It decides nothing: the verdict is the base's. */
export interface Preview {
    /** Why the branch's config, rules or exemptions would be refused; then nothing below is known. */
    readonly refused: readonly string[];
    readonly weakenings: readonly Weakening[];
    readonly unmetExemptions: readonly UnmetExemption[];
    /** When the state was collected that the effects were judged on; otherwise why there is none. */
    readonly basis: {
        readonly collectedAt: string;
    } | {
        readonly missing: string;
    };
    /** Findings that would be new with the branch's rules. */
    readonly added: number;
}
