/** The five severities, mildest first. A rule has one; config may override it. */
export const severities = ["informational", "low", "medium", "high", "critical"] as const;

/** How much a finding matters. */
export type Severity = (typeof severities)[number];

/** Whether a text from elsewhere names a severity. */
export function isSeverity(text: string): text is Severity {
  return (severities as readonly string[]).includes(text);
}

/** Whether `severity` is `threshold` or worse. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) >= severities.indexOf(threshold);
}

/** Sorts the worst severity first. */
export function worstFirst(a: Severity, b: Severity): number {
  return severities.indexOf(b) - severities.indexOf(a);
}
