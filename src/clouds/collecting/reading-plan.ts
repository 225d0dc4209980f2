/** What is the same for all scopes of a reading. */
import type { PluginContext, ReadContext } from "../../plugin.ts";
import { type Clock, systemClock } from "./clock.ts";

/** For whom scopes are read. */
export interface Collecting {
  readonly context: Pick<PluginContext, "audit" | "now" | "limits" | "signal">;
  readonly read: Pick<ReadContext, "needs" | "progress">;
  readonly clock?: Clock;
}

/** For whom, until when, and by which clock. */
export interface ReadingPlan {
  readonly audit: string;
  /** The run's clock, ISO 8601. */
  readonly collectedAt: string;
  /** Longest time for one call with its retries, and for one scope; milliseconds. */
  readonly callMs: number;
  readonly scopeMs: number;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly progress: (scope: string, waitingFor: string) => void;
}

/**
 * The audit gives a scope up after its time, and counts the wait for the next part; what we give up ourselves before
 * that has a cause for each API instead.
 */
const ownPartOfScopeTime = 0.9;

/** The plan that follows from the limits of the run. */
export function readingPlan({ context, read, clock = systemClock }: Collecting): ReadingPlan {
  const { audit, now, limits, signal } = context;
  return {
    audit,
    collectedAt: now.toISOString(),
    callMs: limits.callSeconds * 1000,
    scopeMs: limits.scopeMinutes * 60_000 * ownPartOfScopeTime,
    signal,
    clock,
    progress: read.progress,
  };
}
