/** The addresses of prefix lists that rules name. */
import type { ManagedPrefixList, PrefixListEntry } from "@aws-sdk/client-ec2";
import type { LiveState } from "../../../model/live-scope.ts";
import { noAddresses, parseAddresses } from "../../../net/addresses.ts";
import type { AddressSet } from "../../../net/addresses.ts";
import { cidrsOf } from "../../modelling/checked-values.ts";
import { liveObject } from "../planning/live-objects.ts";
import { addressesOf } from "./group-rule.ts";
import type { GroupRule } from "./group-rule.ts";

type PrefixList = ManagedPrefixList & { Entries?: PrefixListEntry[] | undefined };

/**
 * The addresses that a rule is for; undefined of a prefix list that cannot be found. Of a rule for a group there are none:
 * it is for interfaces, whatever their addresses. Throws AccessError.
 */
export async function ruleAddresses({ source }: GroupRule, state: LiveState): Promise<AddressSet | undefined> {
  if (source.kind === "cidr") return addressesOf(source);
  return source.kind === "list" ? listAddresses(source.list, state) : noAddresses;
}

async function listAddresses(id: string, state: LiveState): Promise<AddressSet | undefined> {
  const list = await liveObject<PrefixList>(state, { type: "aws.ec2.prefix_list", id });
  if (list === undefined || !list.has("Entries")) return undefined;
  const cidrs = list.objects("Entries").map((entry) => entry.requiredText("Cidr"));
  return parseAddresses(cidrsOf(list, cidrs));
}
