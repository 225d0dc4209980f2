/** The two sides of a rule of a security group: prefixes, service tags and application security groups. */
import type { ApplicationSecurityGroup } from "@azure/arm-network";
import type { Scope } from "../../../model/scope.ts";
import { type Known, Unknown } from "../../../model/unknown.ts";
import { cidrsOf } from "../../modelling/checked-values.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import { tagMeaning } from "../service-tags.ts";
import { referencesOf } from "./bucket.ts";

/** What stands on one side of a rule. */
export interface WrittenSide {
  readonly prefix: string | undefined;
  readonly prefixes: readonly string[];
  readonly groups: readonly RawObject<ApplicationSecurityGroup>[];
}

/** What that means. */
export interface MeantSide {
  readonly addresses: Known<readonly string[]>;
  /** Tags of Azure and application security groups. */
  readonly references: readonly string[];
  /** Tags whose addresses are not known. */
  readonly addressLists: readonly string[];
}

/** The side outside of the network: sources of inbound rules, destinations of outbound ones. */
export function outerSide(raw: RawObject<object>, written: WrittenSide, scope: Scope): MeantSide {
  const { words, cidrs } = readSide(raw, written);
  const everyone = words.some((word) => tagMeaning(word) === "everyone") ? ["0.0.0.0/0", "::/0"] : [];
  const unread = words.filter((word) => tagMeaning(word) === "open-ended");
  const known = words.filter((word) => ["network", "platform", "service"].includes(tagMeaning(word) ?? ""));
  const isRead = everyone.length > 0 || unread.length === 0;
  return {
    addresses: isRead ? cidrsOf(raw, [...everyone, ...cidrs]) : unreadTags(unread, scope),
    references: [...known, ...referencesOf(written.groups)],
    addressLists: unread,
  };
}

/**
 * The side inside of the network: destinations of inbound rules, sources of outbound ones. The network as a whole is
 * everything there; of other tags nothing is there. Who the members of a group are, `relate` tells.
 */
export function innerSide(raw: RawObject<object>, written: WrittenSide): MeantSide {
  const { words, cidrs } = readSide(raw, written);
  const nothing = { addresses: [], references: [], addressLists: [] };
  if (words.some((word) => ["*", "any"].includes(word.toLowerCase()) || tagMeaning(word) === "network")) return nothing;
  return { ...nothing, addresses: cidrsOf(raw, cidrs), references: [...words, ...referencesOf(written.groups)] };
}

/** Azure writes one prefix or several; people write them in any case, with blanks. */
function readSide(raw: RawObject<object>, { prefix, prefixes, groups }: WrittenSide) {
  const texts = [prefix ?? "", ...prefixes]
    .flatMap((text) => text.split(","))
    .map((text) => text.trim())
    .filter((text) => text !== "");
  if (texts.length === 0 && groups.length === 0) raw.refuse("has a side without addresses");
  return { words: texts.filter(isWord), cidrs: texts.filter((text) => !isWord(text)) };
}

function isWord(text: string): boolean {
  return tagMeaning(text) !== undefined;
}

/** Anyone can rent a machine whose address `AzureCloud` holds. Microsoft publishes which those are, and changes it weekly. */
function unreadTags(tags: readonly string[], scope: Scope): Unknown {
  return new Unknown({
    kind: "not-collected",
    scope: scope.id,
    message:
      `Which addresses the service tag ${tags.join(", ")} stands for is not collected; of AzureCloud, those of all ` +
      "customers of Azure. Name the addresses, or the tag of one service, instead.",
  });
}
