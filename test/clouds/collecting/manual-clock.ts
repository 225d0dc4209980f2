/** A clock that stands still unless somebody waits: waiting moves it on at once. */
import type { Clock } from "../../../src/clouds/collecting/clock.ts";

export class ManualClock implements Clock {
  nowMs = 0;
  readonly waits: number[] = [];

  now(): number {
    return this.nowMs;
  }

  async wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    this.waits.push(milliseconds);
    await Promise.resolve();
  }
}
