/** Reads lists of Azure Resource Manager, page by page. */
import { fieldOf, listOf } from "../../collecting/fields.ts";
import { type Listed, type Page, readListing, type ReadingBounds } from "../../collecting/read-listing.ts";
import type { TokenBucket } from "../../collecting/token-bucket.ts";
import { isSameOrigin } from "../client-settings.ts";
import { endingOf } from "../outcome.ts";
import type { ArmClient } from "./arm-client.ts";

/** A list. */
export interface ArmList {
  /** Path and query below the endpoint. */
  readonly path: string;
  readonly rates: readonly TokenBucket[];
  /** What a refusal says would settle it. */
  readonly permission: string;
}

/** Who asks, and where a page may lie: a `nextLink` to another host would give it the token. */
export interface ArmListing {
  readonly client: ArmClient;
  readonly endpoint: string;
  readonly bounds: ReadingBounds;
}

/** Everything in the list, or what came of it, and how it ended. Never rejects for what Azure does. */
export async function readArmList(
  { path, rates, permission }: ArmList,
  { client, endpoint, bounds }: ArmListing,
): Promise<Listed<unknown>> {
  const listing = {
    page: async (next: string | undefined, call: Parameters<ArmClient["send"]>[1]): Promise<Page<unknown>> => {
      if (next !== undefined && !isSameOrigin(next, endpoint)) throw new Error(strayText(next, endpoint));
      return pageOf(await client.send({ url: next ?? path, rates }, call));
    },
    endingOf: (error: unknown) => endingOf(error, permission),
  };
  return readListing(listing, bounds);
}

function pageOf(answer: unknown): Page<unknown> {
  const next = fieldOf(answer, "nextLink");
  // What is no link is asked for like one, and refused as none: the items of this page are kept.
  const link = next === undefined || next === null ? undefined : linkText(next);
  return { items: listOf(answer, "value"), next: link };
}

function strayText(next: string, endpoint: string): string {
  const host = URL.canParse(next) ? new URL(next).host : "no URL";
  return `the next page is said to be at ${host}, not at ${new URL(endpoint).host}, and was not asked for`;
}

function linkText(link: unknown): string {
  return typeof link === "string" ? link : JSON.stringify(link);
}
