/** Lists the subscriptions below a management group, those of groups below it too. */
import { fieldOf } from "../../collecting/fields.ts";
import type { Listed } from "../../collecting/read-listing.ts";
import type { TokenBucket } from "../../collecting/token-bucket.ts";
import { type ArmListing, readArmList } from "../collect/arm-list.ts";

/** What allows to list them. */
export const descendantsPermission = "Microsoft.Management/managementGroups/descendants/read";

/** Ids in lower case, and how the list ended. Unless that is `complete`, there may be more. */
export interface Below {
  readonly ids: ReadonlySet<string>;
  readonly listed: Listed<unknown>;
}

/** Groups and subscriptions of all levels are in one list. https://learn.microsoft.com/en-us/rest/api/managementgroups/management-groups/get-descendants */
export async function belowManagementGroup(
  group: string,
  { listing, rates }: { readonly listing: ArmListing; readonly rates: readonly TokenBucket[] },
): Promise<Below> {
  const base = `/providers/Microsoft.Management/managementGroups/${encodeURIComponent(group)}`;
  const path = `${base}/descendants?api-version=2020-05-01`;
  const listed = await readArmList({ path, rates, permission: descendantsPermission }, listing);
  const subscriptions = listed.items.filter((item) => /\/subscriptions$/i.test(String(fieldOf(item, "type"))));
  return { ids: new Set(subscriptions.map((item) => String(fieldOf(item, "name")).toLowerCase())), listed };
}
