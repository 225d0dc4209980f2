import { beforeAll, expect, test } from "vitest";
import type { Evaluation } from "../../../src/model/evaluation.ts";
import { fernhollowAzure, productionId, stagingId } from "./demo.ts";
import { intendedAzureFindings } from "./demo/intended-findings.ts";
import { azureEvaluationsOf } from "./evaluations.ts";
import { azureScopeResults } from "./scope-results.ts";

let evaluations: readonly Evaluation[];
beforeAll(async () => {
  evaluations = await azureEvaluationsOf(fernhollowAzure());
});

test("is what a person finds in it, no more and no less", () => {
  const failed = evaluations.filter(({ status }) => status === "fail");
  const found = failed.map(({ rule, resource }) => `${rule.id} ${resource.account} ${resource.name}`);
  expect(found.sort()).toEqual(intendedAzureFindings.map((finding) => finding.join(" ")).sort());
});

test("leaves unknown what the backups' keepers and the watchers hide in staging, and nothing else", () => {
  const unknown = evaluations.filter(({ status }) => status === "unknown");
  const causes = unknown.map(
    ({ resource, cause }) => `${resource.account} ${cause?.permission ?? cause?.message ?? ""}`,
  );
  const vaults = "Microsoft.RecoveryServices/vaults";
  expect([...new Set(causes)].sort()).toEqual([
    `${stagingId} Microsoft.Network/networkWatchers/read`,
    `${stagingId} ${vaults}/backupFabrics/protectionContainers/protectedItems/read`,
  ]);
});

test("is completely read in production", () => {
  const own = azureScopeResults(fernhollowAzure(), "nightly").filter(({ scope }) => scope.account === productionId);
  expect(own.flatMap(({ ledger }) => ledger).filter(({ outcome }) => outcome !== "complete")).toEqual([]);
});

test("mostly passes", () => {
  const passed = evaluations.filter(({ status }) => status === "pass");
  expect(passed.length).toBeGreaterThan(5 * intendedAzureFindings.length);
});
