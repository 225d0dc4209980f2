/** The five severities, mildest first. A rule has one; config may override it. */
export declare const severities: readonly ["informational", "low", "medium", "high", "critical"];
/** How much a finding matters. */
export type Severity = (typeof severities)[number];
/** Whether a text from elsewhere names a severity. */
export declare function isSeverity(text: string): text is Severity;
/** Whether `severity` is `threshold` or worse. */
export declare function isAtLeast(severity: Severity, threshold: Severity): boolean;
/** Sorts the worst severity first. */
export declare function worstFirst(a: Severity, b: Severity): number;
