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

describe("a rule for resources of several clouds", () => {
  const azureScope = "azure:11111111-2222-4333-8444-555555555555";
  const azureApi = "Microsoft.Network/networkSecurityGroups";
  const rule = ruleOf({ apis: ["ec2:X", azureApi], apisByCloud: { aws: ["ec2:X"], azure: [azureApi] } });
  const entry = (cloud: string) => entryOf({ resource: { ...resourceOf("gone"), cloud }, scope: azureScope });

  const fixedOf = (cloud: string, outcome: "complete" | "failed") =>
    judge(
      inputOf({
        rules: new Map([[rule.id, rule]]),
        ledger: [ledgerEntry(outcome, { scope: azureScope, api: azureApi })],
        baseline: baselineWith(entry(cloud)),
      }),
    ).fixed;

  it("is fixed in a cloud once that cloud's APIs were complete", () => {
    expect(fixedOf("azure", "complete")).toHaveLength(1);
    expect(fixedOf("azure", "failed")).toEqual([]);
  });

  it("waits for all of them where it does not say which are the cloud's", () => {
    expect(fixedOf("acme", "complete")).toEqual([]);
    expect(fixedOf("constructor", "complete")).toEqual([]);
  });
});
