/** What a subscription sees that was opened today. */
import { expect, test } from "vitest";
import { collectedAt, uuid } from "../identifier.ts";
import { addVirtualNetwork, addSubnet } from "./builders/network.ts";
import { addGroup, emptySubscription, type SubscriptionDraft } from "./builders/subscription.ts";
import { addNetworkWatcher } from "./builders/watcher.ts";
import type { AzureSubscription } from "./estate.ts";
import { azureEvaluationsOf } from "./evaluations.ts";

async function foundIn(subscription: AzureSubscription): Promise<string[]> {
  const tenant = { id: uuid("azure", "tenant", "new"), domain: "new.onmicrosoft.com" };
  const evaluations = await azureEvaluationsOf({ collectedAt, tenant, subscriptions: [subscription], faults: [] });
  const found = evaluations.filter(({ status }) => status === "fail" || status === "unknown");
  return found.map(({ status, rule }) => `${status} ${rule.severity} ${rule.id}`).sort();
}

function draft(): SubscriptionDraft {
  return emptySubscription({ id: uuid("azure", "subscription", "new"), name: "new" });
}

test("an empty subscription has one finding, for information, and nothing unknown", async () => {
  expect(await foundIn(draft())).toEqual(["fail informational azure-network-subscription-security-perimeter"]);
});

test("one in which nobody registered a provider has no other", async () => {
  const unregistered = ["Network", "Compute", "Security", "RecoveryServices", "Storage", "DBforMySQL", "Web"];
  const namespaces = unregistered.map((name) => `Microsoft.${name}`);
  expect(await foundIn({ ...draft(), unregistered: namespaces })).toEqual([
    "fail informational azure-network-subscription-security-perimeter",
  ]);
});

test("an empty network adds what it lacks, once, and nothing high", async () => {
  const subscription = draft();
  const place = addGroup(subscription, "new");
  addSubnet(addVirtualNetwork(place, { name: "net", prefixes: ["10.0.0.0/16"] }), { name: "a", prefix: "10.0.0.0/24" });
  addNetworkWatcher(place);
  expect(await foundIn(subscription)).toEqual([
    "fail informational azure-network-subscription-security-perimeter",
    "fail low azure-network-virtual-network-ddos-protection",
    "fail medium azure-network-subnet-security-group",
  ]);
});
