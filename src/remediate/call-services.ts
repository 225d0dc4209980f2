/** What the calls of one entry need from outside. */
import type { ChangeModel } from "../change-model.ts";
import type { LiveScope } from "../model/live-scope.ts";
import type { Write } from "../model/write.ts";
import type { JournalLine } from "../remediation/journal-lines.ts";
import type { Clock, Patience } from "./poll.ts";

/** Where facts are kept. */
export interface JournalWriter {
  /** Resolves once the line would survive a crash of the machine. Throws JournalFailed. */
  append(line: JournalLine): Promise<void>;
  /** Brings all lines to where a lost machine does not lose them. Rejects where that did not succeed. */
  commit(): Promise<void>;
}

/** Of one scope. */
export interface CallServices {
  readonly changes: ChangeModel;
  readonly live: LiveScope;
  readonly journal: JournalWriter;
  readonly clock: Clock;
  /** Longest wait for one change to show. */
  readonly waitSeconds: number;
  /** Aborted: no further call is sent. */
  readonly signal: AbortSignal;
}

/** From now on, as long as changes by these writes may take to show. */
export function patienceFor(writes: readonly Write[], services: CallServices): Patience {
  const { clock, signal } = services;
  return { clock, signal, until: clock.now() + secondsFor(writes, services) * 1000 };
}

/** Longest wait for changes by these writes to show: the provider may ask for more than config. */
export function secondsFor(writes: readonly Write[], { waitSeconds }: Pick<CallServices, "waitSeconds">): number {
  return Math.max(waitSeconds, ...writes.map(({ settlesWithinSeconds }) => settlesWithinSeconds ?? 0));
}

/** The time for a line of the journal. */
export function timeOf({ clock }: Pick<CallServices, "clock">): string {
  return new Date(clock.now()).toISOString();
}
