/** Renders what docs/azure.md and the files beside it say of permissions: the role itself, and which rules need which. */
import { machinePermissions, readPermissions, roleDefinition } from "../clouds/azure/policy.ts";
import type { Rule } from "../model/rule.ts";
import { code, table } from "./docs-markdown.ts";
import { ruleLink } from "./docs-rules.ts";

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

/** More rules than this are counted, not named. */
const mostNamed = 3;

/** What no rule asks for by itself. */
const purposes: Readonly<Record<string, string>> = {
  "Microsoft.Authorization/permissions/read": "every audit: whether the role holds for the whole subscription",
  "Microsoft.Resources/subscriptions/read": "every audit: which subscriptions there are",
};

/** Which permission is for which rules, those of the fewest first: for what a rule's facts are made of, it is asked. */
export function azurePermissionsTable(rules: readonly Rule[]): string {
  const needs = rules.map(({ id, resource }) => ({ id, permissions: permissionsFor(resource) }));
  const rows = allAzurePermissions
    .map((permission) => ({
      permission,
      ids: needs.filter(({ permissions }) => permissions.has(permission)).map(({ id }) => id),
    }))
    .toSorted((a, b) => a.ids.length - b.ids.length)
    .map(({ permission, ids }) => [code(permission), purposes[permission] ?? rulesText(ids)]);
  return table(["Permission", "Needed by"], rows);
}

function permissionsFor(resource: string): ReadonlySet<string> {
  if (resource.startsWith("azvm.")) return new Set(machinePermissions);
  return new Set(resource.startsWith("azure.") ? readPermissions(new Set([resource])) : []);
}

function rulesText(ids: readonly string[]): string {
  if (ids.length === 0) return "no built-in rule; stores, snapshots and rules of your own";
  return ids.length > mostNamed ? `${ids.length} rules` : ids.map((id) => ruleLink(id, "rules.md")).join(", ");
}
