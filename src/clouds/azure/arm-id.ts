/** Ids of Azure Resource Manager: the canonical ids of Azure's resources. */

/**
 * An id in its one spelling: lower case. Resource Manager compares ids without case and spells them differently from call
 * to call: https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules
 */
export function armId(text: string): string {
  return text.toLowerCase().replace(/\/+$/, "");
}

/** What a resource belongs to: `…/virtualnetworks/v/subnets/s` → `…/virtualnetworks/v`. */
export function parentId(id: string): string {
  return id.split("/").slice(0, -2).join("/");
}

/** The value after a name in an id, in lower case: `armPart(id, "subscriptions")`. Undefined where the id lacks it. */
export function armPart(id: string, name: string): string | undefined {
  const parts = armId(id).split("/");
  const position = parts.indexOf(name.toLowerCase());
  return position < 0 ? undefined : parts[position + 1];
}

/** The last part of an id: the name of the resource, in the id's spelling. */
export function lastPart(id: string): string {
  return id.slice(id.lastIndexOf("/") + 1);
}

/** `West Europe` and `westeurope` are one location; what is everywhere has none, and is `global` to us. */
export function locationName(text: string | undefined): string {
  return text?.toLowerCase().replaceAll(" ", "") || "global";
}
