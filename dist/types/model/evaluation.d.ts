import type { Json } from "./json.ts";
import type { ResourceReference } from "./resource.ts";
import type { RuleSummary } from "./rule.ts";
import type { UnknownCause } from "./unknown.ts";
/** How one evaluation ended. */
export type Status = "pass" | "fail" | "skip" | "unknown";
/** Rule × resource → status. The only way to a finding. */
export interface Evaluation {
    readonly rule: RuleSummary;
    readonly status: Status;
    /** Where nothing could be listed: the scope's id as `id` and `name`. */
    readonly resource: ResourceReference;
    /** {@link Scope.id} it belongs to. */
    readonly scope: string;
    /** One line for people: of a fail what decided, of a skip why. May hold hostile text. */
    readonly message?: string;
    /** The exact values that decided. */
    readonly evidence?: Json;
    /** Canonical set of what is wrong. Traffic is written as net/facets says; other facets are opaque. */
    readonly facets?: readonly string[];
    /** Of a fail whose rule names a bot and params for it: the params. Null where they could not be made. */
    readonly botParams?: Json;
    /** Of an unknown. */
    readonly cause?: UnknownCause;
    /** Buckets `ext` and `com` for the sinks: event plugins may add to what the resource had. */
    readonly record?: {
        readonly ext: Readonly<Record<string, unknown>>;
        readonly com: Readonly<Record<string, unknown>>;
    };
}
