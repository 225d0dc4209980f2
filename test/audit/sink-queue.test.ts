import { describe, expect, it } from "vitest";
import { SinkQueue } from "../../src/audit/sink-queue.ts";
import type { Sink, SinkRecord } from "../../src/plugin.ts";

const bound = (what: string) => ({ milliseconds: 50, what });
const record = (n: number): SinkRecord => ({ ext: { n }, com: {} });
const never = new Promise<never>(() => undefined);

class Recorder implements Sink {
  readonly written: unknown[] = [];
  timesDone = 0;
  writing = 0;
  mostAtOnce = 0;
  async write(records: readonly SinkRecord[]): Promise<void> {
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.writing);
    await new Promise((resolve) => setTimeout(resolve, 1));
    this.written.push(...records.map(({ ext }) => ext["n"]));
    this.writing--;
  }
  async done(): Promise<void> {
    this.timesDone++;
  }
}

describe("a sink behind its queue", () => {
  it("gets batches in order, one at a time, and then done once", async () => {
    const sink = new Recorder();
    const queue = new SinkQueue(sink, bound);
    for (let n = 0; n < 20; n++) await queue.push([record(n)]);
    await queue.finish(undefined);
    expect(sink.written).toEqual(Array.from({ length: 20 }, (_, n) => n));
    expect([sink.mostAtOnce, sink.timesDone, queue.failure]).toEqual([1, 1, undefined]);
  });

  it("holds the producer back while too much waits", async () => {
    let released: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      released = resolve;
    });
    const slow: Sink = { write: () => gate, done: async () => undefined };
    const queue = new SinkQueue(slow, () => ({ milliseconds: 5000, what: "x" }));
    let pushed = 0;
    const producer = (async () => {
      for (let n = 0; n < 10; n++) {
        await queue.push([record(n)]);
        pushed++;
      }
    })();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(pushed).toBe(4);
    released();
    await producer;
    expect(pushed).toBe(10);
  });

  it("stops writing after the first failure, still calls done, and says what failed first", async () => {
    const sink = new Recorder();
    let calls = 0;
    sink.write = async () => {
      calls++;
      throw new Error("disk full");
    };
    const queue = new SinkQueue(sink, bound);
    for (let n = 0; n < 10; n++) await queue.push([record(n)]);
    await queue.finish(undefined);
    expect([calls, sink.timesDone, queue.failure]).toEqual([1, 1, "disk full"]);
  });

  it("is cut when a write or done hangs", async () => {
    const hangingWrite = new SinkQueue({ write: () => never, done: async () => undefined }, bound);
    for (let n = 0; n < 10; n++) await hangingWrite.push([record(n)]);
    await hangingWrite.finish(undefined);
    expect(hangingWrite.failure).toContain("write did not end within");
    const hangingDone = new SinkQueue({ write: async () => undefined, done: () => never }, bound);
    await hangingDone.finish(undefined);
    expect(hangingDone.failure).toContain("done did not end within");
  });
});
