/** Prefix lists, and what names them: their addresses, or why they cannot be told. */
import type { Known } from "../../../model/unknown.ts";
import { Unknown } from "../../../model/unknown.ts";
import { normaliseCidrs } from "../../../net/addresses.ts";
import { ofType } from "../resource-of.ts";
import type { Resource } from "../../../model/resource.ts";
import { doubtOf, notGiven, type Viewpoint } from "../../modelling/doubt.ts";
import { outsideAudit } from "./owners.ts";
import { regionIndex } from "./region-index.ts";

const listing = "ec2:DescribeManagedPrefixLists";
const entriesApi = "ec2:GetManagedPrefixListEntries";

/** Says why the entries of a list are not known. */
export function relatePrefixLists(resources: readonly Resource[], view: Viewpoint): void {
  for (const { com, ext } of ofType(resources, "aws.ec2.prefix_list")) {
    if (!(com.entries instanceof Unknown)) continue;
    const doubt = doubtOf(view, entriesApi) ?? notGiven(view, entriesApi, `the entries of ${ext.id}`);
    com.entries = doubt;
    com.addresses = doubt;
  }
}

/** The addresses of prefix lists together: the fewest CIDRs. */
export function addressesOfLists(ids: readonly string[], view: Viewpoint): Known<readonly string[]> {
  const cidrs: string[] = [];
  for (const id of ids) {
    const addresses = addressesOfList(id, view);
    if (addresses instanceof Unknown) return addresses;
    cidrs.push(...addresses);
  }
  return ids.length === 1 ? cidrs : normaliseCidrs(cidrs);
}

function addressesOfList(id: string, view: Viewpoint): Known<readonly string[]> {
  const list = regionIndex(view.index, view.scope.region).prefixLists.get(id);
  if (list === undefined) return doubtOf(view, listing) ?? outsideAudit(view, `Prefix list ${id}`);
  const { addresses } = list.com;
  if (!(addresses instanceof Unknown)) return addresses;
  return doubtOf(view, listing, entriesApi) ?? notGiven(view, entriesApi, `the entries of ${id}`);
}
