/** Calls of a login, each cut when it takes longer than a call may. */
import type { PluginContext } from "../../plugin.ts";
import { deadline, unlessAborted } from "./deadline.ts";

/** One call with its retries. Rejects with what the call does, or with a CutError once `callSeconds` are over. */
export async function timedCall<T>(
  { limits, signal }: Pick<PluginContext, "limits" | "signal">,
  call: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const time = deadline(limits.callSeconds * 1000, "no answer", signal);
  try {
    return await unlessAborted(() => call(time.signal), time.signal);
  } finally {
    time.end();
  }
}
