import { describe, expect, test } from "vitest";
import { z } from "zod";
import { azureApis } from "../../../src/clouds/azure/apis.ts";
import { declaration } from "../../../src/clouds/azure/params.ts";
import { azurePermissions, readPermissions } from "../../../src/clouds/azure/policy.ts";

const [one, two] = ["10000000-0000-4000-8000-000000000001", "10000000-0000-4000-8000-000000000002"];
const scopesFor = (params: object): readonly string[] | undefined =>
  azurePermissions(declaration.params(z).parse(params), new Set())["role"]?.AssignableScopes;

test("everything takes the action of each API, the proof and Resource Graph; each once, sorted", () => {
  const permissions = readPermissions("all");
  expect(permissions).toEqual([...new Set(permissions)].sort());
  expect(permissions).toEqual(expect.arrayContaining(azureApis.map(({ permission }) => permission)));
  expect(permissions).toHaveLength(
    new Set(azureApis.map(({ permission }) => permission)).size + 2 /* permissions/read, Resource Graph */,
  );
});

test("no action writes, deletes, reads keys or data, or stands for several", () => {
  for (const action of readPermissions("all")) expect(action).toMatch(/^Microsoft\.[A-Za-z]+\/[A-Za-z/]+\/read$/);
});

test.each([
  [
    ["azure.web.site"],
    ["Microsoft.Authorization/permissions/read", "Microsoft.Resources/subscriptions/read", "Microsoft.Web/sites/read"],
  ],
  [
    ["azure.recovery_services.backup_policy"],
    [
      "Microsoft.Authorization/permissions/read",
      "Microsoft.RecoveryServices/vaults/backupPolicies/read",
      "Microsoft.ResourceGraph/resources/read",
      "Microsoft.Resources/subscriptions/read",
    ],
  ],
])("%j take just what lists them", (needs, actions) => {
  expect(readPermissions(new Set(needs))).toEqual(actions);
});

describe("the role is assignable where the params read", () => {
  test.each([
    [{}, ["/subscriptions/SUBSCRIPTION_ID"]],
    [{ subscriptions: ["team-*"] }, ["/subscriptions/SUBSCRIPTION_ID"]],
    [{ subscriptions: [one, two] }, [`/subscriptions/${one}`, `/subscriptions/${two}`]],
    [{ subscriptions: [one, two], excludeSubscriptions: [one] }, [`/subscriptions/${two}`]],
    [{ managementGroup: "mg" }, ["/providers/Microsoft.Management/managementGroups/mg"]],
  ])("%j", (params, scopes) => {
    expect(scopesFor(params)).toEqual(scopes);
  });
});

test("a management group takes the right to list what is below it", () => {
  const { role } = azurePermissions(declaration.params(z).parse({ managementGroup: "mg" }), new Set());
  expect(role?.Actions).toContain("Microsoft.Management/managementGroups/descendants/read");
});
