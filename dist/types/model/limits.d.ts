/** Config key `limits`: past one of these, the rest is unknown with cause `cut`. */
export interface Limits {
    /** Attempts for one call. */
    readonly attempts: number;
    /** Longest wait for one call, seconds. */
    readonly callSeconds: number;
    /** Longest time for one scope, minutes. */
    readonly scopeMinutes: number;
    /** Longest time for the run, minutes. */
    readonly runMinutes: number;
    /** Longest wait for one `done` or one `write` of a plugin, seconds. */
    readonly doneSeconds: number;
}
