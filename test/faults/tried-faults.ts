/** Tests of every fault on one call of each shape; `npm run faults` tries all calls. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultCases } from "./fault-case.ts";
import { FaultBench } from "./run-case.ts";

/** Longer than a run with its limits may take. */
const patienceMs = 60_000;

/** Declares the tests of these calls, one after the other: side by side they would wait for the CPU, and be cut. */
export function testFaultsOf(apis: readonly string[]): void {
  describe.each(apis)("%s", (api) => {
    let bench: FaultBench;
    beforeAll(async () => {
      bench = await FaultBench.start();
    }, patienceMs);
    afterAll(async () => bench.close());

    const cases = faultCases().filter((faultCase) => faultCase.api === api);
    test.each(cases.map((faultCase) => [faultCase.kind.name, faultCase] as const))(
      "%s: ends in time, is told, and turns nothing into a pass",
      async (_name, faultCase) => {
        expect((await bench.run(faultCase)).problems).toEqual([]);
      },
      patienceMs,
    );
  });
}
