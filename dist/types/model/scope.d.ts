/** What is collected, and can fail, on its own: account × region, subscription, or project. */
export interface Scope {
    /** `aws:111122223333:eu-west-1`, `azure:<subscription>`, `gcp:<project>`; unique in a run. */
    readonly id: string;
    /** The provider: `aws`, `azure`, `gcp`, or the name a cloud plugin of your own gives. */
    readonly cloud: string;
    /** AWS account id, Azure subscription id, Google Cloud project id. */
    readonly account: string;
    /** Region name; `global` where the scope spans regions. */
    readonly region: string;
    /** What people call the account, where the provider says it. Hostile text. */
    readonly name?: string;
}
/** How the reading of one API in one scope ended. Only `complete` means that everything was seen. */
export type Outcome = "complete" | "denied" | "throttled" | "disabled" | "cut" | "failed";
/** One line of the ledger: what was asked of a scope × API, and how it ended. */
export interface LedgerEntry {
    readonly audit: string;
    /** {@link Scope.id} */
    readonly scope: string;
    /** `service:Operation`, as in `ec2:DescribeSecurityGroups`. */
    readonly api: string;
    readonly outcome: Outcome;
    /** Answers received. */
    readonly pages: number;
    /** Requests sent, retries among them. */
    readonly attempts: number;
    /** Milliseconds from the first request to the end. */
    readonly ms: number;
    /** The permission that would settle it, as the provider names it. */
    readonly permission?: string;
    /** The provider's own words. Hostile text: escape it for where it goes. */
    readonly message?: string;
}
