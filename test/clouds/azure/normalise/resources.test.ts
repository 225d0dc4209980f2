import { expect, test } from "vitest";
import { only, readScopes, subscription } from "../scope-parts.ts";

test("a subscription has the name that people gave it, and no group or place", () => {
  const raw = { id: `/subscriptions/${subscription.toUpperCase()}`, displayName: "Shop", state: "Enabled" };
  const { com, ext } = only(readScopes({ items: { "resources.subscription": [raw] } }), "azure.resources.subscription");
  expect(com).toMatchObject({ id: `/subscriptions/${subscription}`, name: "Shop", region: "global", tags: {} });
  expect(ext.resourceGroup).toBe("");
});

test("a resource group tells what keeps it", () => {
  const raw = {
    id: `/subscriptions/${subscription}/resourceGroups/MC_Shop`,
    location: "westeurope",
    managedBy: "/aks",
  };
  const { com, ext } = only(
    readScopes({ items: { "resources.resource_group": [raw] } }),
    "azure.resources.resource_group",
  );
  expect(com).toMatchObject({ name: "MC_Shop", region: "westeurope" });
  expect(ext).toMatchObject({ managedBy: "/aks", resourceGroup: "mc_shop" });
});

test.each([{}, { id: 7 }, { id: "/subscriptions/x", tags: ["a"] }, "text"])("%j is refused by name", (raw) => {
  expect(() => readScopes({ items: { "resources.resource_group": [raw] } })).toThrow("azure.resources.resource_group");
});
