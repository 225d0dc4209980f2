/** Scopes of which nothing at all was read, and why. */
import type { LedgerEntry } from "../model/scope.ts";
import type { Report } from "../model/report.ts";
import { groupedBy } from "./gathering.ts";

/** AWS names whose deny it was. https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html */
const byOrganization = /explicit deny in a service control policy|no service control policy allows/;

/** What stands for regions that nobody knows is no region, and cannot be left out. */
const regionName = /^[a-z]{2,}(?:-[a-z]+)+-\d+$/;

/** What kept a scope from being read as a whole. */
export type UnreadScope =
  /** The organization denies the region to the account. */
  | { readonly kind: "denied-region"; readonly region: string }
  /** It was not even asked: nobody could log in, or it is not known where to. `message` says why, and what to do. */
  | { readonly kind: "not-asked"; readonly message: string };

/** By id. A scope of which a single API was read is not among them. */
export function unreadScopes({ ledger, scopes }: Pick<Report, "ledger" | "scopes">): ReadonlyMap<string, UnreadScope> {
  const unread = new Map<string, UnreadScope>();
  for (const [id, entries] of groupedBy(ledger, ({ scope }) => scope)) {
    const reason = reasonOf(entries, scopes.get(id)?.region);
    if (reason !== undefined) unread.set(id, reason);
  }
  return unread;
}

function reasonOf(entries: readonly LedgerEntry[], region: string | undefined): UnreadScope | undefined {
  const isRegion = region !== undefined && regionName.test(region);
  if (isRegion && entries.every((entry) => isDeniedByOrganization(entry))) return { kind: "denied-region", region };
  const [message, ...others] = new Set(entries.map((entry) => entry.message));
  const isAsked = entries.some(({ outcome, attempts }) => outcome === "complete" || attempts > 0);
  return isAsked || message === undefined || others.length > 0 ? undefined : { kind: "not-asked", message };
}

function isDeniedByOrganization({ outcome, message }: LedgerEntry): boolean {
  return outcome === "denied" && byOrganization.test(message ?? "");
}
