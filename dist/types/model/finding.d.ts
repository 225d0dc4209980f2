import type { Dismissal } from "./dismissal.ts";
import type { Exemption } from "./exemption.ts";
import type { Json } from "./json.ts";
import type { ResourceReference } from "./resource.ts";
import type { Severity } from "./severity.ts";
import type { UnknownCause } from "./unknown.ts";
/** A place in the repository. Always a file that exists. */
export interface Location {
    /** Relative to the repository root, forward slashes; absolute only where it lies outside (the demo run elsewhere). */
    readonly file: string;
    /** 1-based. */
    readonly line: number;
}
/** A failed or unknown evaluation made reportable. The shape of `findings[]` in findings.json. */
export interface Finding {
    readonly audit: string;
    /** Rule id. */
    readonly rule: string;
    readonly title: string;
    readonly status: "fail" | "unknown";
    readonly severity: Severity;
    /** sha256 (hex) of rule id and resource id. */
    readonly fingerprint: string;
    readonly message: string;
    readonly resource: ResourceReference;
    /** {@link Scope.id} */
    readonly scope: string;
    readonly evidence: Json;
    readonly facets: readonly string[];
    /** Facets are not a subset of those that a baseline or exemption accepted. */
    readonly worsened: boolean;
    readonly location: Location;
    readonly state: "new" | "existing";
    /** Of an unknown: whether the gate counts it. Of a fail: whether it alone would fail the gate. */
    readonly gates: boolean;
    /** Of an unknown. */
    readonly cause?: UnknownCause;
    /** What accepts it: an active exemption, or, without a last day, the dismissal of its alert. */
    readonly exemption?: Pick<Exemption, "owner" | "reason"> & {
        readonly expires?: string;
    };
    /** The dismissal of its code scanning alert, also where it does not cover what is wrong now. */
    readonly dismissal?: Dismissal;
    /** Steps for people, Markdown, and the bot if one can do it, with its params; null where they could not be made. */
    readonly remediation?: {
        readonly steps: string;
        readonly bot?: string;
        readonly params?: Json;
    };
    readonly controls: Readonly<Record<string, readonly string[]>>;
    /** Findings whose traffic is part of this one's: one bad setting is one finding. */
    readonly includes?: readonly IncludedFinding[];
}
/** A finding of another rule about the same bad setting of the same resource, told with the one that covers it. */
export interface IncludedFinding {
    readonly rule: string;
    readonly title: string;
    readonly severity: Severity;
    readonly fingerprint: string;
    readonly facets: readonly string[];
    readonly controls: Readonly<Record<string, readonly string[]>>;
}
/** A finding of the baseline that is no more. */
export interface FixedFinding {
    readonly rule: string;
    readonly title: string;
    readonly severity: Severity;
    readonly fingerprint: string;
    readonly resource: ResourceReference;
}
