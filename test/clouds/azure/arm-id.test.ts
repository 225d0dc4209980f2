import { expect, test } from "vitest";
import { armId, armPart, lastPart, locationName, parentId } from "../../../src/clouds/azure/arm-id.ts";

const id = "/subscriptions/S1/resourceGroups/Shop/providers/Microsoft.Network/virtualNetworks/Shop/subnets/Web";

test("an id has one spelling", () => {
  expect(armId(id)).toBe(
    "/subscriptions/s1/resourcegroups/shop/providers/microsoft.network/virtualnetworks/shop/subnets/web",
  );
  expect(armId("/subscriptions/s1/")).toBe("/subscriptions/s1");
});

test("parts of an id", () => {
  expect(parentId(armId(id))).toBe(
    "/subscriptions/s1/resourcegroups/shop/providers/microsoft.network/virtualnetworks/shop",
  );
  expect(lastPart(id)).toBe("Web");
  expect(armPart(id, "resourceGroups")).toBe("shop");
  expect(armPart(id, "managementGroups")).toBeUndefined();
});

test.each([
  ["West Europe", "westeurope"],
  ["westeurope", "westeurope"],
  ["", "global"],
  [undefined, "global"],
])("the location %j is %s", (written, wanted) => {
  expect(locationName(written)).toBe(wanted);
});
