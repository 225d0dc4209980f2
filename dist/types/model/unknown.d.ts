import type { Outcome } from "./scope.ts";
/** Why something is not known, and what would settle it. Plain data: it is written to findings.json. */
export interface UnknownCause {
    /**
     * An outcome other than `complete`; or `not-collected` (nobody asked), `outside-audit` (it lies in a scope that
     * the audit does not cover), `rule-error` (a bug in a rule), `plugin-error` (an event plugin threw or hung),
     * `lost-login` (no credentials for the scope).
     */
    readonly kind: Exclude<Outcome, "complete"> | "not-collected" | "outside-audit" | "rule-error" | "plugin-error" | "lost-login";
    /** {@link Scope.id} of what was not read. */
    readonly scope: string;
    readonly api?: string;
    /** The permission that would settle it. */
    readonly permission?: string;
    /** One sentence for people. May quote a provider: hostile text. */
    readonly message: string;
}
/**
 * A fact that was not collected. It stands in `com` or `ext` where the value would, and a condition that touches it
 * evaluates to `unknown`. What a provider leaves out by its documented meaning is absent instead.
 */
export declare class Unknown {
    readonly cause: UnknownCause;
    constructor(cause: UnknownCause);
    /** Stores and snapshots show an unknown fact as such. */
    toJSON(): {
        unknown: UnknownCause;
    };
}
/** A fact that is either known or {@link Unknown}. */
export type Known<T> = T | Unknown;
