/** Feeds one store or alert: in order, with back pressure, and without letting its failure reach anyone else. */
import { errorText } from "../errors.ts";
import type { Report } from "../model/report.ts";
import type { Sink, SinkRecord } from "../plugin.ts";
import { bounded, type Bound } from "./bounded.ts";

/** Batches that may wait before {@link SinkQueue.push} does. */
const capacity = 4;

/** A sink behind a bounded queue. */
export class SinkQueue {
  /** What went wrong first, once something has; after that nothing more is written. */
  failure: string | undefined;
  /** What the sink wants people to know, once it is done. */
  notices: readonly string[] = [];
  readonly #sink: Sink;
  readonly #bound: (what: string) => Bound;
  /** Writes begun and not ended, oldest first; each ends within its bound, failed or not. */
  readonly #waiting = new Set<Promise<void>>();
  #last: Promise<void> = Promise.resolve();

  constructor(sink: Sink, bound: (what: string) => Bound) {
    this.#sink = sink;
    this.#bound = bound;
  }

  /** Hands over a batch; waits while too many are waiting. Never rejects. */
  async push(records: readonly SinkRecord[]): Promise<void> {
    if (records.length === 0 || this.failure !== undefined) return;
    const turn = this.#last.then(() => this.#write(records));
    this.#last = turn;
    this.#waiting.add(turn);
    void turn.finally(() => this.#waiting.delete(turn));
    if (this.#waiting.size > capacity) await Promise.race(this.#waiting);
  }

  /** Waits for what was handed over, then lets the sink finish. Never rejects. */
  async finish(report: Report | undefined): Promise<void> {
    await this.#last;
    await this.#attempt(async () => {
      this.notices = noticesOf(await this.#sink.done(report));
    }, "done");
  }

  async #write(records: readonly SinkRecord[]): Promise<void> {
    if (this.failure === undefined) await this.#attempt(() => this.#sink.write(records), "write");
  }

  async #attempt(call: () => Promise<void>, what: string): Promise<void> {
    try {
      await bounded(call, this.#bound(what));
    } catch (error) {
      this.failure ??= errorText(error);
    }
  }
}

/** A module may resolve to anything. */
function noticesOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((notice): notice is string => typeof notice === "string") : [];
}
