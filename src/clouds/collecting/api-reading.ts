/** How the reading of an API of a scope went: what came, and one line of the ledger, of however many listings. */
import type { LedgerEntry } from "../../model/scope.ts";
import type { Ending, Listed } from "./read-listing.ts";

/** What the ledger says of an API. The entry has no audit and scope yet. */
export type ApiEntry = Omit<LedgerEntry, "audit" | "scope">;

/** A listing; `about` is the id of the one object that was asked about, where a call is made for each. */
export type ListedAbout = Listed<unknown> & { readonly about?: string };

/** What came of one listing. */
export interface ListedAnswer {
  readonly about?: string;
  readonly items: readonly unknown[];
  readonly isComplete: boolean;
}

/** How the reading of an API went. */
export interface ApiReading {
  readonly items: readonly unknown[];
  readonly answers: readonly ListedAnswer[];
  readonly entry: ApiEntry;
}

/** Of an API that was asked; `ofWhat` says what kind of objects it was asked about, for messages. */
export function apiReading(api: string, listed: readonly ListedAbout[], ofWhat?: string): ApiReading {
  const answers = listed.map(({ about, items, ending }): ListedAnswer => {
    return { ...(about === undefined ? {} : { about }), items, isComplete: ending.outcome === "complete" };
  });
  return {
    items: answers.flatMap(({ items }) => items),
    answers,
    entry: apiEntry(api, listed, endingOfAll(listed, ofWhat)),
  };
}

/** Of an API that was not asked, because nobody knows what there was to ask about; the cause of that is its own, too. */
export function notAsked(api: string, cause: ApiEntry | undefined, message: string): ApiReading {
  const unread = { outcome: "failed", message } as const;
  return { items: [], answers: [], entry: { ...unread, ...cause, api, pages: 0, attempts: 0, ms: 0 } };
}

/** Everything that was answered about one object; undefined unless it came to its end. */
export function allAbout(id: string | undefined, answers: readonly ListedAnswer[]): readonly unknown[] | undefined {
  return answers.find(({ about, isComplete }) => isComplete && about === id)?.items;
}

/** The line of the ledger, with what all listings took together. */
export function apiEntry(api: string, listed: readonly Listed<unknown>[], ending: Ending): ApiEntry {
  const sum = (count: (one: Listed<unknown>) => number): number => listed.reduce((total, one) => total + count(one), 0);
  return {
    api,
    ...ending,
    pages: sum(({ pages }) => pages),
    attempts: sum(({ attempts }) => attempts),
    ms: Math.max(0, ...listed.map(({ ms }) => ms)),
  };
}

/** The first ending that is not complete is that of the whole; where more ended so, how many. */
export function endingOfAll(listed: readonly ListedAbout[], ofWhat?: string): Ending {
  const unread = listed.filter(({ ending }) => ending.outcome !== "complete");
  const [first] = unread;
  if (first === undefined) return { outcome: "complete" };
  const { about, ending } = first;
  if (about === undefined || ending.message === undefined) return ending;
  const all = ofWhat === undefined ? `${listed.length}` : `${listed.length} ${ofWhat}`;
  const others = listed.length === 1 ? "" : ` (${unread.length} of ${all} were not read)`;
  return { ...ending, message: `${about}: ${ending.message}${others}` };
}
