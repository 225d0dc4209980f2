/** Tests of every fault on one call of each shape; `npm run faults` tries all calls. */
import { beforeAll, describe, expect, test } from "vitest";
import { auditWith, faultlessRun, type Findings } from "./audit-run.ts";
import { caseResults } from "./case-result.ts";
import { faultCases, type FaultedCloud } from "./faulted-cloud.ts";

/** Longer than a run with its limits may take. */
const patienceMs = 60_000;

/**
 * Declares the tests of these calls of a cloud, one after the other: side by side they would wait for the CPU, and be cut.
 * Calls that are listed together meet their faults in one run; none of them may be what another waits for.
 */
export function testFaultsOf(cloud: FaultedCloud, together: readonly (readonly string[])[]): void {
  let faultless: Findings;
  beforeAll(async () => {
    faultless = await faultlessRun(cloud);
  }, patienceMs);

  describe.each(together.map((apis) => [apis.join(" and "), apis] as const))("%s", (_apis, apis) => {
    const all = faultCases(cloud).filter(({ call }) => apis.includes(call.api));
    const kinds = [...new Set(all.map(({ kind }) => kind))];
    test.each(kinds.map((kind) => [kind.name, all.filter((one) => one.kind === kind)] as const))(
      "%s: ends in time, is told, and turns nothing into a pass",
      async (_name, cases) => {
        const run = await auditWith(
          cloud,
          cases.map(({ met }) => met),
        );
        const problems = caseResults({ run, cases, faultless }).map((result, position) => {
          return [cases[position]?.call.api, result.problems];
        });
        expect(problems).toEqual(cases.map(({ call }) => [call.api, []]));
      },
      patienceMs,
    );
  });
}
