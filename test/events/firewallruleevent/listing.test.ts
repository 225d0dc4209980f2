import { expect, it } from "vitest";
import { azureApis } from "../../../src/clouds/azure/apis.ts";
import { gcpApis } from "../../../src/clouds/gcp/apis.ts";
import { allListingApis, listingApis, unlistedCauses } from "../../../src/events/firewallruleevent/listing.ts";
import { scope, viewOf } from "../views.ts";

const providers = Object.entries(listingApis);

it.each(providers)("of %s every outcome but complete and disabled is a cause of its own kind", (cloud, apis) => {
  for (const outcome of ["denied", "throttled", "cut", "failed"] as const) {
    const { ledger } = viewOf([], { outcomes: Object.fromEntries(allListingApis.map((api) => [api, outcome])) });
    const causes = unlistedCauses({ ...scope, cloud }, ledger);
    expect(causes.map(({ kind, api, scope: where }) => [kind, api, where])).toEqual(
      apis.map((api) => [outcome, api, scope.id]),
    );
  }
});

it("the APIs are those that list the types that firewall rules come from", () => {
  const azure = azureApis.find(({ type }) => type === "azure.network.security_group");
  const google = gcpApis.find(({ type, api }) => type === "gcp.compute.firewall" && api.endsWith(".list"));
  expect(listingApis["azure"]).toEqual([azure?.api]);
  expect(listingApis["gcp"]).toEqual([google?.api]);
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
