import { expect, test } from "vitest";
import { azureApis } from "../../../src/clouds/azure/apis.ts";
import { fernhollowAzure, productionId, stagingId } from "./demo.ts";
import type { AzureEstate } from "./estate.ts";
import { hostileAzure, hostileSubscription } from "./hostile.ts";
import { azureParts, azureScopeResults, instanceViewApi, machineParts } from "./scope-results.ts";

test("every scope has an index part and a stream part, and all indexes come first", () => {
  const parts = azureScopeResults(fernhollowAzure(), "nightly");
  const ids = [productionId, stagingId];
  const scopes = [...ids.map((id) => `azure:${id}`), ...ids.map((id) => `azvm:${id}`)];
  expect(parts.map(({ scope, stage }) => `${stage} ${scope.id}`)).toEqual([
    ...scopes.map((scope) => `index ${scope}`),
    ...scopes.map((scope) => `stream ${scope}`),
  ]);
});

test("the ledger has every API once, and the proof of read access", () => {
  const [index, stream] = azureParts(fernhollowAzure(), "nightly");
  const told = [...index!.ledger, ...stream!.ledger].map(({ api }) => api).sort();
  expect(told).toEqual([...azureApis.map(({ api }) => api), "Microsoft.Authorization/permissions"].sort());
});

test("of machines whose views cannot be had the machines alone are there, and the first one is named", () => {
  const estate: AzureEstate = {
    ...fernhollowAzure(),
    faults: [
      { scope: `azvm:${productionId}`, api: instanceViewApi, outcome: "denied", message: "AuthorizationFailed: no" },
    ],
  };
  const [index] = machineParts(estate, "nightly");
  expect(index!.resources.every(({ raw }) => !Object.hasOwn(raw as object, "instanceView"))).toBe(true);
  expect(index!.ledger.find(({ api }) => api === instanceViewApi)).toMatchObject({
    outcome: "denied",
    message: expect.stringMatching(/^picking-1: AuthorizationFailed: no \(\d+ of \d+ were not read\)$/) as string,
  });
});

test("a machine that was deleted since it was listed is left out", () => {
  const part = machineParts(hostileAzure(), "nightly").find(({ scope }) => scope.account === hostileSubscription);
  const names = part!.resources.map(({ raw }) => (raw as { name: string }).name);
  expect(names).toContain("odd-silent");
  expect(names).not.toContain("odd-deleted");
});

test("what was read before it went wrong is kept", () => {
  const api = "Microsoft.Network/networkSecurityGroups";
  const faults = [{ scope: `azure:${productionId}`, api, outcome: "failed" as const, message: "half-way", read: 2 }];
  const [index] = azureParts({ ...fernhollowAzure(), faults }, "nightly");
  expect(index!.resources.filter(({ type }) => type === "azure.network.security_group")).toHaveLength(2);
  expect(index!.ledger.find((entry) => entry.api === api)).toMatchObject({
    outcome: "failed",
    pages: 1,
    message: "half-way",
  });
});
