import { expect, it } from "vitest";
import { allListingApis, unlistedCauses } from "../../../src/events/firewallruleevent/listing.ts";
import { scope, viewOf } from "../views.ts";

it("every outcome but complete and disabled is a cause of its own kind", () => {
  for (const outcome of ["denied", "throttled", "cut", "failed"] as const) {
    const { ledger } = viewOf([], { outcomes: Object.fromEntries(allListingApis.map((api) => [api, outcome])) });
    const causes = unlistedCauses(scope, ledger);
    expect(causes.map(({ kind, api, scope: where }) => [kind, api, where])).toEqual(
      allListingApis.map((api) => [outcome, api, scope.id]),
    );
  }
});

it("what has nothing to do with firewall rules is no cause", () => {
  const outcomes = {
    ...Object.fromEntries(allListingApis.map((api) => [api, "complete" as const])),
    "ec2:DescribeVolumes": "denied" as const,
  };
  expect(unlistedCauses(scope, viewOf([], { outcomes }).ledger)).toEqual([]);
});

it("a scope named like a property of every object is a cloud of one's own", () => {
  expect(
    unlistedCauses({ ...scope, cloud: "constructor" }, viewOf([], { outcomes: { "x:List": "denied" } }).ledger),
  ).toHaveLength(1);
});
