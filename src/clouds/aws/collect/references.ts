/** Which prefix lists are named by what was read, so that the entries of the others need not be. */
import { fieldOf, textOf } from "../../collecting/fields.ts";

/** Ids of the lists that groups' rules and routes name. */
export function namedPrefixLists(groups: readonly unknown[], routeTables: readonly unknown[]): ReadonlySet<string> {
  const inGroups = groups.flatMap((group) => [
    ...elements(group, "IpPermissions").flatMap((permission) => elements(permission, "PrefixListIds")),
    ...elements(group, "IpPermissionsEgress").flatMap((permission) => elements(permission, "PrefixListIds")),
  ]);
  const routes = routeTables.flatMap((table) => elements(table, "Routes"));
  const ids = [
    ...inGroups.map((named) => textOf(named, "PrefixListId")),
    ...routes.map((route) => textOf(route, "DestinationPrefixListId")),
  ];
  return new Set(ids.filter((id) => id !== undefined));
}

/** Ids of the images that instances run, sorted, none twice. */
export function usedImages(instances: readonly unknown[]): readonly string[] {
  const ids = instances.map((instance) => textOf(instance, "ImageId")).filter((id) => id !== undefined);
  return [...new Set(ids)].sort();
}

function elements(value: unknown, field: string): readonly unknown[] {
  const list = fieldOf(value, field);
  return Array.isArray(list) ? list : [];
}
