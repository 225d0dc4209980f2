/** How an entry ended in one direction, or that it has not: the journal calls only ended what has. */
import type { EntryResult } from "../model/plan.ts";
import type { Direction } from "../remediation/journal-lines.ts";
import { type CallServices, timeOf } from "./call-services.ts";

/** What a run made of one entry. */
export interface EntryEnd {
  readonly result: EntryResult;
  /** False: another run goes on with it. */
  readonly hasEnded: boolean;
}

/** What is told about it. */
export type Ending = Pick<EntryResult, "outcome" | "message" | "callsDone">;

/** Of an entry that has ended: notes it. Throws JournalFailed. */
export async function noteEnd(
  { entry, direction }: { readonly entry: string; readonly direction: Direction },
  { outcome, message, callsDone }: Ending,
  services: Pick<CallServices, "journal" | "clock">,
): Promise<EntryEnd> {
  const at = timeOf(services);
  await services.journal.append({ kind: "result", at, entry, direction, outcome, message, callsDone });
  return endedBefore(entry, { outcome, message, callsDone });
}

/** Of an entry that needs no note. */
export function endedBefore(entry: string, { outcome, message, callsDone }: Ending): EntryEnd {
  return { result: { entry, outcome, message, callsDone, finding: undefined }, hasEnded: true };
}

/** Of an entry that has not ended. */
export function openEnd(entry: string, message: string, callsDone: number): EntryEnd {
  return { result: { entry, outcome: "failed", message, callsDone, finding: undefined }, hasEnded: false };
}
