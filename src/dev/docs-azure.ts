/** Renders what docs/azure.md and the files beside it say of permissions: the role itself, and which rules need which. */
import { machinePermissions, readPermissions, roleDefinition } from "../clouds/azure/policy.ts";
import type { Rule } from "../model/rule.ts";
import { neededBy, permissionsTable } from "./docs-permissions.ts";

/** What a login must be allowed so that the clouds `azure` and `azvm` can read everything in a subscription. */
export const allAzurePermissions: readonly string[] = [
  ...new Set([...readPermissions("all"), ...machinePermissions]),
].sort();

/** The custom role, for `az role definition create`. */
export const azureRole: object = roleDefinition(allAzurePermissions, {
  subscriptions: "all",
  excludeSubscriptions: [],
});

/** The files with a list of permissions between comments; how they write an item. */
export const azureListedIn: Readonly<Record<string, (permission: string) => string>> = {
  "docs/azure/identity.tf": (permission) => `"${permission}",`,
};

/** What no rule asks for by itself. */
const purposes: Readonly<Record<string, string>> = {
  "Microsoft.Authorization/permissions/read": "every audit: whether the role holds for the whole subscription",
  "Microsoft.Resources/subscriptions/read": "every audit: which subscriptions there are",
};

/** Which permission is for which rules: for what a rule's facts are made of, it is asked. */
export function azurePermissionsTable(rules: readonly Rule[]): string {
  return permissionsTable({
    permissions: allAzurePermissions,
    rules: neededBy(rules, (resource) => permissionsFor(resource)),
    purposes,
  });
}

function permissionsFor(resource: string): readonly string[] {
  if (resource.startsWith("azvm.")) return machinePermissions;
  return resource.startsWith("azure.") ? readPermissions(new Set([resource])) : [];
}
