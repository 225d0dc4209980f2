import type { ResourceReference } from "./resource.ts";
import type { Severity } from "./severity.ts";

/** One finding known at the moment the baseline was written. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly resource: ResourceReference;
  /** {@link Scope.id} */
  readonly scope: string;
  /** Accepted facets. */
  readonly facets: readonly string[];
}

/** The findings known at a moment. The file `baseline write` makes. */
export interface Baseline {
  readonly schemaVersion: 1;
  /** ISO 8601, UTC. */
  readonly writtenAt: string;
  /** {@link Scope.id}s that were read. */
  readonly scopes: readonly string[];
  readonly findings: readonly BaselineEntry[];
}
