/** What a caller may do where: Azure RBAC, as far as the estate declares it. */
import type { AzureApplication } from "../access.ts";
import { type AzureGrant, type AzureSubscription, reader } from "../estate.ts";

/** How much of a subscription an action shows: all of it, some resource groups (in lower case), or nothing. */
export type Reach = "all" | "nothing" | ReadonlySet<string>;

/** A caller's grants in a subscription: none in one that it has no role in. */
export function grantsOf(subscription: AzureSubscription, caller: AzureApplication): readonly AzureGrant[] {
  const hasRole = caller.subscriptions?.includes(subscription.id) ?? true;
  return hasRole ? (subscription.grants ?? [reader]) : [];
}

/** Where the caller may do it. */
export function reachOf(grants: readonly AzureGrant[], action: string): Reach {
  const granting = grants.filter((grant) => isGranted(grant, action));
  if (granting.length === 0) return "nothing";
  const groups = granting.map(({ resourceGroup }) => resourceGroup);
  if (groups.includes(undefined)) return "all";
  return new Set(groups.flatMap((group) => (group === undefined ? [] : [group.toLowerCase()])));
}

/** Whether an ARM id lies where the reach goes. */
export function isWithin(reach: Reach, id: string): boolean {
  if (typeof reach === "string") return reach === "all";
  return reach.has(resourceGroupOf(id));
}

/** In lower case; empty for what lies in none. */
export function resourceGroupOf(id: string): string {
  return /\/resourcegroups\/([^/]+)/.exec(id.toLowerCase())?.[1] ?? "";
}

/** https://learn.microsoft.com/en-us/azure/role-based-access-control/role-definitions#actions */
function isGranted({ actions, notActions }: AzureGrant, action: string): boolean {
  return actions.some((one) => matches(one, action)) && !notActions.some((one) => matches(one, action));
}

function matches(pattern: string, action: string): boolean {
  const source = pattern.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll("*", ".*");
  return new RegExp(`^${source}$`, "i").test(action);
}
