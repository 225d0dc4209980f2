import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allAzurePermissions, azurePermissionsTable, azureRole } from "../../src/dev/docs-azure.ts";
import { readRulesFolder, loadEnvironments } from "../../src/dev/rules-folder.ts";
import { loadRulesFolder } from "../../src/engine/catalogue.ts";

const { rules } = loadRulesFolder(readRulesFolder(), await loadEnvironments());
const rows = azurePermissionsTable(rules).split("\n").slice(2);

test("every permission of the role is a row, those of the fewest rules first", () => {
  expect(azureRole).toMatchObject({ Actions: allAzurePermissions });
  const named = rows.map((row) => /`(Microsoft\.[\w/.]+)`/.exec(row)?.[1]).filter((name) => name !== undefined);
  expect(named.toSorted()).toEqual(allAzurePermissions.toSorted());
  const counts = rows.flatMap((row) => (/\| (\d+) rules \|/.exec(row) ?? []).slice(1).map(Number));
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
});

test("what only inventories take is said to be for no rule", () => {
  expect(rows.find((row) => row.includes("Microsoft.Web/sites/read"))).toContain("no built-in rule");
});

test("instance views are for rules of `azvm`", () => {
  const row = rows.find((one) => one.includes("instanceView/read"));
  expect(row).toContain("rules.md#azvm-compute-virtual-machine-extensions");
});

test("the role's file and the Terraform file grant just these", () => {
  expect(JSON.parse(readFileSync("docs/azure/role.json", "utf8"))).toEqual(azureRole);
  const [, list = ""] = /read_permissions = \[([^\]]*)\]/.exec(readFileSync("docs/azure/identity.tf", "utf8")) ?? [];
  expect(list.match(/"[^"]+"/g)?.map((text) => text.slice(1, -1))).toEqual(allAzurePermissions);
});

test("the page shows the subject of an environment in both forms, as the Terraform file makes them", () => {
  const [page, terraform] = ["docs/azure.md", "docs/azure/identity.tf"].map((path) => readFileSync(path, "utf8"));
  expect(page).toContain("repo:OWNER@OWNER_ID/NAME@REPOSITORY_ID:environment:posture");
  expect(page).toContain("repo:OWNER/NAME:environment:posture");
  expect(terraform).toMatch(/:environment:\$\{var\.environment\}"\n +names = "repo:\$\{var\.repository\}:environment:/);
});
