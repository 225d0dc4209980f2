import { describe, expect, test } from "vitest";
import { readScopes, type ScopeReader } from "../../../src/clouds/collecting/read-scopes.ts";
import type { ScopeResult } from "../../../src/model/resource.ts";

/** Scopes that count how many of their parts are held: read, or being read, and not taken. */
class CountedScopes {
  readonly events: string[] = [];
  held = 0;
  mostHeld = 0;

  async *readers(count: number): AsyncGenerator<ScopeReader> {
    for (let number = 0; number < count; number += 1) {
      yield { index: () => this.#part(number, "index"), stream: () => this.#part(number, "stream") };
    }
  }

  async #part(number: number, stage: ScopeResult["stage"]): Promise<ScopeResult> {
    this.events.push(`${stage} ${number}`);
    this.held += 1;
    this.mostHeld = Math.max(this.mostHeld, this.held);
    await Promise.resolve();
    const scope = { id: `aws:${number}`, cloud: "aws", account: `${number}`, region: "eu-west-1" };
    return { scope, stage, resources: [], ledger: [] };
  }
}

async function read(count: number, scopes: number) {
  const counted = new CountedScopes();
  const taken: string[] = [];
  for await (const part of readScopes(counted.readers(count), { scopes })) {
    taken.push(`${part.stage} ${part.scope.account}`);
    counted.held -= 1;
  }
  return { counted, taken };
}

describe("scopes", () => {
  test.each([0, 1, 3, 50])("all %d give one part of each stage, every index before any stream", async (count) => {
    const { taken } = await read(count, 4);
    const stages = taken.map((part) => part.split(" ")[0]);
    expect(stages).toEqual([...Array(count).fill("index"), ...Array(count).fill("stream")]);
    expect(new Set(taken).size).toBe(2 * count);
  });

  test("of a small run are begun with both stages at once", async () => {
    const { counted } = await read(3, 4);
    expect(counted.events.slice(0, 2)).toEqual(["index 0", "stream 0"]);
  });

  test.each([20, 200])("hold no more for being %d", async (count) => {
    const { counted } = await read(count, 4);
    expect(counted.mostHeld).toBeLessThanOrEqual(8);
  });
});
