/** Prefix lists that the customer manages. */
import type { PrefixListEntry } from "@aws-sdk/client-ec2";
import type { PrefixList } from "../estate.ts";
import { identifier } from "../identifier.ts";
import { type RegionDraft, tagList } from "./region.ts";

/** Adds a prefix list with its entries: CIDR → description. */
export function addPrefixList(
  region: RegionDraft,
  name: string,
  entries: Readonly<Record<string, string>>,
): PrefixList {
  const id = identifier("pl", region.account, region.name, name);
  const list: PrefixList = {
    PrefixListId: id,
    AddressFamily: Object.keys(entries).some((cidr) => cidr.includes(":")) ? "IPv6" : "IPv4",
    State: "create-complete",
    PrefixListArn: `arn:aws:ec2:${region.name}:${region.account}:prefix-list/${id}`,
    PrefixListName: name,
    MaxEntries: 20,
    Version: 3,
    OwnerId: region.account,
    Tags: tagList(region, name),
    Entries: Object.entries(entries).map(([Cidr, Description]): PrefixListEntry => ({ Cidr, Description })),
  };
  region.resources.prefixLists.push(list);
  return list;
}

/** One of the lists that AWS manages in every region. */
export function managedPrefixList(region: RegionDraft, name: string): PrefixList {
  const list = region.resources.prefixLists.find(({ PrefixListName }) => PrefixListName === name);
  if (list === undefined) {
    throw new Error(`no prefix list ${name} in ${region.name}`);
  }
  return list;
}
