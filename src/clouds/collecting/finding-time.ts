/** The time in which it is found out what there is to read. */
import type { PluginContext } from "../../plugin.ts";
import type { Clock } from "./clock.ts";
import { deadline } from "./deadline.ts";
import type { ReadingBounds } from "./read-listing.ts";

/** The listing has a scope of its own in the report, and ends itself before the audit gives the cloud up. */
const ownPartOfScopeTime = 0.8;

/** For whom it is found, and by which clock. `what` completes the sentence `… within 8 minutes`: `no end of the list`. */
export interface Finding {
  readonly context: Pick<PluginContext, "limits" | "signal">;
  readonly clock: Clock;
  readonly what: string;
}

/** What `find` comes to within its bounds. */
export async function withinFindingTime<T>(
  { context: { limits, signal }, clock, what }: Finding,
  find: (bounds: ReadingBounds) => Promise<T>,
): Promise<T> {
  const time = deadline(limits.scopeMinutes * 60_000 * ownPartOfScopeTime, what, signal);
  try {
    return await find({ callMs: limits.callSeconds * 1000, signal: time.signal, clock });
  } finally {
    time.end();
  }
}
