import { expect, test } from "vitest";
import { resourcesOf } from "./estate.ts";
import { azureEvaluationsOf } from "./evaluations.ts";
import { ordinaryAzure } from "./ordinary.ts";

const size = { subscriptions: 2, machines: 3, groups: 4 };

test("is as large as was asked for", () => {
  const { subscriptions } = ordinaryAzure(size);
  const counts = subscriptions.map((one) =>
    ["compute.virtual_machine", "network.network_interface", "compute.disk", "network.security_group"].map(
      (type) => resourcesOf(one, `azure.${type}`).length,
    ),
  );
  expect(counts).toEqual([
    [3, 3, 6, 4],
    [3, 3, 6, 4],
  ]);
});

test("breaks no rule, and leaves nothing open", async () => {
  const evaluations = await azureEvaluationsOf(ordinaryAzure(size));
  const found = evaluations.filter(({ status }) => status === "fail" || status === "unknown");
  expect(found.map(({ rule, resource, cause }) => `${rule.id} ${resource.name} ${cause?.message ?? ""}`)).toEqual([]);
  expect(evaluations.length).toBeGreaterThan(100);
});
