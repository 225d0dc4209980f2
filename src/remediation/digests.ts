/** What an approval is bound to: sha256, hex, of canonical JSON. */
import { createHash } from "node:crypto";
import type { Risk } from "../model/bot.ts";
import type { Change } from "../model/plan.ts";
import { canonicalJson } from "./canonical-json.ts";

/** Of an entry: the same only for exactly the same change of exactly the same state. */
export function entryDigest(change: Change): string {
  return digestOf(change);
}

/** What the digest of a part is made of. */
export interface DigestedPart {
  readonly account: string;
  readonly risk: Risk;
  /** Digests of the entries, in any order. */
  readonly entries: readonly string[];
}

/** Of a part. The entries' digests tell clouds, calls and states. */
export function partDigest({ account, risk, entries }: DigestedPart): string {
  return digestOf({ account, risk, entries: [...entries].sort() });
}

/** Whether a text is written as these digests are. */
export function isDigest(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

function digestOf(value: unknown): string {
  return createHash("sha256").update(canonicalJson(value)).digest("hex");
}
