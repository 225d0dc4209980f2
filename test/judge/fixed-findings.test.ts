import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprint } from "../../src/judge/fingerprint.ts";
import { judge } from "../../src/judge/judge.ts";
import { baselineWith, entryOf, evaluated, inputOf, ledgerEntry, resourceOf, ruleOf, scope } from "./cases.ts";

describe("a baseline", () => {
  const entries = fc.uniqueArray(fc.constantFrom<string[]>("a", "b", "c", "d", "e"));
  const status = fc.constantFrom("pass", "fail", "unknown", "absent");

  it("never calls fixed what failed, is unknown, or was not seen", () => {
    fc.assert(
      fc.property(entries, fc.array(status, { minLength: 5, maxLength: 5 }), fc.boolean(), (ids, statuses, isRead) => {
        const seen = ["a", "b", "c", "d", "e"].map((id, index) => ({ id, status: statuses[index] ?? "absent" }));
        const { fixed } = judge(
          inputOf({
            evaluations: seen
              .filter((one) => one.status === "fail" || one.status === "unknown")
              .map(({ id, status: ended }) => evaluated(ended as "fail" | "unknown", { id })),
            settled: new Map(
              seen
                .filter((one) => one.status === "pass")
                .map(({ id }) => [fingerprint(ruleOf().id, id), "pass"] as const),
            ),
            ledger: isRead ? [ledgerEntry("complete")] : [],
            baseline: baselineWith(...ids.map((id) => entryOf({ resource: resourceOf(id), scope }))),
          }),
        );
        const expected = seen
          .filter(({ id }) => ids.includes(id))
          .filter((one) => one.status === "pass" || (one.status === "absent" && isRead))
          .map(({ id }) => id);
        expect(fixed.map(({ resource }) => resource.id).sort()).toEqual(expected);
      }),
    );
  });
});
