/** Which actions of Azure RBAC reading takes, and the custom role that allows just these. */
import type { Needs } from "../collecting/needed-apis.ts";
import { proofPermission } from "./collect/read-access.ts";
import { graphPermission } from "./collect/resource-graph.ts";
import { descendantsPermission } from "./login/management-group.ts";
import { apisToAsk } from "./needs.ts";
import { type AzureParams, isSubscriptionId } from "./params.ts";

/** A custom role as `az role definition create` takes it. https://learn.microsoft.com/en-us/azure/role-based-access-control/role-definitions */
export interface RoleDefinition {
  readonly Name: string;
  readonly IsCustom: true;
  readonly Description: string;
  readonly Actions: readonly string[];
  readonly NotActions: readonly [];
  readonly DataActions: readonly [];
  readonly NotDataActions: readonly [];
  readonly AssignableScopes: readonly string[];
}

/** Which subscriptions there are is asked whatever is needed. */
const subscriptionsPermission = "Microsoft.Resources/subscriptions/read";

/** What the cloud `azvm` asks of each subscription. */
export const machinePermissions: readonly string[] = [
  "Microsoft.Compute/virtualMachines/read",
  "Microsoft.Compute/virtualMachines/instanceView/read",
];

/** The actions that reading these types takes in each subscription, sorted. */
export function readPermissions(needs: Needs): string[] {
  const apis = apisToAsk(needs);
  const graph = apis.some(({ source }) => source.kind === "graph") ? [graphPermission] : [];
  return sortedActions([...apis.map(({ permission }) => permission), ...graph]);
}

/** Of the cloud `azvm`. */
export function machineReadPermissions(): string[] {
  return sortedActions(machinePermissions);
}

/** The custom role, assignable where the params say that is read. `role` is what the command asks for by default. */
export function azurePermissions(params: ScopeParams, needs: Needs): Readonly<Record<string, RoleDefinition>> {
  return { role: roleDefinition(readPermissions(needs), params) };
}

/** The params that decide where the role is assigned. */
export type ScopeParams = Pick<AzureParams, "subscriptions" | "excludeSubscriptions" | "managementGroup">;

/** The role, with these actions. */
export function roleDefinition(actions: readonly string[], params: ScopeParams): RoleDefinition {
  const { managementGroup } = params;
  return {
    Name: "posturegate-audit",
    IsCustom: true,
    Description: "Lists what posturegate audits, and reads no data.",
    Actions: managementGroup === undefined ? actions : [...actions, descendantsPermission].sort(),
    NotActions: [],
    DataActions: [],
    NotDataActions: [],
    AssignableScopes: assignableScopes(params),
  };
}

/** Where only names are known, whoever creates the role puts the id. */
function assignableScopes({ subscriptions, excludeSubscriptions, managementGroup }: ScopeParams): string[] {
  if (managementGroup !== undefined) return [`/providers/Microsoft.Management/managementGroups/${managementGroup}`];
  const excluded = new Set(excludeSubscriptions.map((entry) => entry.toLowerCase()));
  const ids = subscriptions === "all" ? [] : subscriptions.filter((entry) => isSubscriptionId(entry));
  const read = ids.filter((id) => !excluded.has(id.toLowerCase()));
  return read.length === 0 ? ["/subscriptions/SUBSCRIPTION_ID"] : read.map((id) => `/subscriptions/${id}`);
}

function sortedActions(actions: readonly string[]): string[] {
  return [...new Set([subscriptionsPermission, proofPermission, ...actions])].sort();
}
