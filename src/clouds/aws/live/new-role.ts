/** Roles are made in one place, and known everywhere only after a while. */
import type { Clock } from "../../collecting/clock.ts";
import { outcomeOf } from "../outcome.ts";

/** How the waiting is done. */
export interface Waiting {
  readonly clock: Clock;
  /** Once aborted, nothing is sent again. */
  readonly signal: AbortSignal;
}

/** Usually seconds, at most about a minute: waits between calls, milliseconds. */
const pausesMs = [2000, 4000, 8000, 16_000, 30_000];

/**
 * Sends again what AWS refuses because it does not know a role yet: it has done nothing then. A role that does not let
 * AWS's service in is refused in the same words, and only costs the minute.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html#troubleshoot_general_eventual-consistency
 */
export async function onceRoleIsKnown<Output>(
  send: () => Promise<Output>,
  { clock, signal }: Waiting,
): Promise<Output> {
  for (const pauseMs of pausesMs) {
    try {
      return await send();
    } catch (error) {
      if (signal.aborted || !isAboutNewRole(error)) throw error;
      await unlessAborted(clock, pauseMs, signal, error);
    }
  }
  return send();
}

/** What CreateFlowLogs says of its role. */
function isAboutNewRole(error: unknown): boolean {
  return outcomeOf(error).message.includes("Unable to assume given IAM role");
}

/** Where the waiting is cut short, the refusal stands. */
async function unlessAborted(clock: Clock, pauseMs: number, signal: AbortSignal, refusal: unknown): Promise<void> {
  try {
    await clock.wait(pauseMs, signal);
  } catch {
    throw refusal;
  }
}
