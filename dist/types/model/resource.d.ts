import type { LedgerEntry, Scope } from "./scope.ts";
/** `provider.service.kind`, as in `aws.ec2.security_group`: what a rule selects. */
export type ResourceType = string;
/** Bucket `com`: the common object model. Fields beyond these depend on {@link Com.type} and are the same for every cloud. */
export interface Com {
    readonly cloud: string;
    /** Common type: `firewall`, `firewall_rule`, `compute`, `disk`, `snapshot`, `network`, … */
    readonly type: string;
    /** The provider's canonical id: ARN, ARM id, Google self link path. */
    readonly id: string;
    /** The name people know it by; the id's last part where it has none. */
    readonly name: string;
    readonly account: string;
    readonly region: string;
    readonly tags: Readonly<Record<string, string>>;
    /** ISO 8601, UTC. */
    readonly collectedAt: string;
    [field: string]: unknown;
}
/** Bucket `ext`: what only this provider has. */
export interface Ext {
    /** The provider's own type, which rules select. */
    readonly type: ResourceType;
    [field: string]: unknown;
}
/** One collected thing in its three buckets. */
export interface Resource {
    /** The provider's own object, secrets dropped; absent when neither a store nor a snapshot wants it. */
    readonly raw?: unknown;
    readonly ext: Ext;
    readonly com: Com;
}
/** What a cloud yields: the provider's object and its type; the provider's model makes the buckets of it. */
export interface CollectedItem {
    readonly type: ResourceType;
    readonly raw: unknown;
    /** ISO 8601, UTC. */
    readonly collectedAt: string;
    /** Given by clouds whose provider has no model here (mock, modules of your own); used as they are. */
    readonly ext?: Readonly<Record<string, unknown>>;
    readonly com?: Readonly<Record<string, unknown>>;
}
/**
 * A part of what a cloud read from one scope. Of every scope come first the parts of stage `index` (networks, rules,
 * routes, prefix lists, peerings: what other scopes relate to), of all scopes; then exactly one part of stage `stream`,
 * which may be empty and says that the scope has been read as far as it will be.
 */
export interface ScopeResult {
    readonly scope: Scope;
    readonly stage: "index" | "stream";
    readonly resources: readonly CollectedItem[];
    readonly ledger: readonly LedgerEntry[];
}
/** Enough of a resource to name it in a report. */
export interface ResourceReference {
    readonly id: string;
    readonly name: string;
    readonly type: ResourceType;
    readonly cloud: string;
    readonly account: string;
    readonly region: string;
}
