/** A finding that someone dismissed in the repository's Security tab: accepted there, and nowhere written by us. */
export interface Dismissal {
    /** Of the finding. */
    readonly fingerprint: string;
    /** What was wrong when it was dismissed: a finding that has got worse since is not covered. Undefined: not known. */
    readonly facets: readonly string[] | undefined;
    /** Number of the alert. */
    readonly alert: number;
    readonly url: string;
    /** `false positive`, `won't fix`, `used in tests`, with the comment where there is one. */
    readonly reason: string;
    /** Login of whoever dismissed it. */
    readonly by: string;
    /** ISO 8601, UTC. */
    readonly at: string;
}
