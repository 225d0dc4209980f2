import { expect, test } from "vitest";
import { z } from "zod";
import azvm from "../../../src/clouds/azvm/plugin.ts";

test("its role lists machines, views each, and no more", () => {
  expect(azvm.permissions(azvm.params(z).parse({}))).toEqual({
    role: {
      Name: "posturegate-audit",
      IsCustom: true,
      Description: expect.any(String),
      Actions: [
        "Microsoft.Authorization/permissions/read",
        "Microsoft.Compute/virtualMachines/instanceView/read",
        "Microsoft.Compute/virtualMachines/read",
        "Microsoft.Resources/subscriptions/read",
      ],
      NotActions: [],
      DataActions: [],
      NotDataActions: [],
      AssignableScopes: ["/subscriptions/SUBSCRIPTION_ID"],
    },
  });
});
