/** A dated, owned decision to accept findings. Ids match exactly unless the pattern holds `*`. */
export interface Exemption {
    /** Rule id, or a pattern. */
    readonly rule: string;
    /** Resource id, or a pattern. */
    readonly resource: string;
    /** Accepted facets; absent: whatever the finding has. */
    readonly facets?: readonly string[];
    readonly reason: string;
    readonly owner: string;
    /** Last day on which it holds, `YYYY-MM-DD`, UTC. */
    readonly expires: string;
    /** Where it is written. */
    readonly source: {
        readonly file: string;
        readonly line: number;
    };
}
