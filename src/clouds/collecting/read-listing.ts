/** Reads a listing page by page to its end, and says truthfully how far that came. */
import type { LedgerEntry } from "../../model/scope.ts";
import type { Clock } from "./clock.ts";
import { CutError, deadline, unlessAborted } from "./deadline.ts";

/** One answer. */
export interface Page<Item> {
  /** Undefined where the answer has no list at all, which is not an empty list. */
  readonly items: readonly Item[] | undefined;
  /** What to ask for the next page with; undefined or empty after the last. */
  readonly next: string | undefined;
}

/** One call with its retries. Whoever makes it keeps this current, so that a call that is cut tells the truth, too. */
export interface Call {
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /** Requests sent. */
  attempts: number;
  /** What the last attempt failed with. */
  lastError?: unknown;
}

/** How a listing ended: what the ledger gets of it. */
export type Ending = Pick<LedgerEntry, "outcome" | "permission" | "message">;

/** What is to be read. */
export interface Listing<Item> {
  readonly page: (token: string | undefined, call: Call) => Promise<Page<Item>>;
  /** What an error of `page`, or of an attempt of it, means: the provider's words. */
  readonly endingOf: (error: unknown) => Ending;
}

/** How long it may take. */
export interface ReadingBounds {
  /** One call with its retries, milliseconds. */
  readonly callMs: number;
  /** Aborted when the scope or the run is over its time. */
  readonly signal: AbortSignal;
  readonly clock: Clock;
}

/** What came, and what the ledger is to say of it. Unless the outcome is `complete`, there may be more. */
export interface Listed<Item> {
  readonly items: readonly Item[];
  readonly ending: Ending;
  /** Answers received. */
  readonly pages: number;
  /** Requests sent. */
  readonly attempts: number;
  readonly ms: number;
}

/**
 * More pages than any listing has: the largest estates have some hundred. A chain of tokens that goes on for ever would
 * fill the memory before the time of its scope is over.
 */
const mostPages = 5000;

/** A filter may leave some pages empty. So many in a row, half a minute of calls, are a listing that leads nowhere. */
const mostEmptyPages = 500;

/** Never rejects: whatever ends the reading is its ending, and the items of the pages before are kept. */
export async function readListing<Item>(listing: Listing<Item>, bounds: ReadingBounds): Promise<Listed<Item>> {
  const begun = bounds.clock.now();
  const items: Item[] = [];
  const asked = new Set<string>();
  let [pages, emptyPages, attempts] = [0, 0, 0];
  let token: string | undefined;
  const ended = (ending: Ending): Listed<Item> => {
    return { items, ending, pages, attempts, ms: Math.round(bounds.clock.now() - begun) };
  };
  for (;;) {
    const answer = await answerOf(listing, token, bounds);
    attempts += answer.attempts;
    if ("ending" in answer) return ended(answer.ending);
    pages += 1;
    if (answer.page.items === undefined) return ended(failed(`answer ${pages} has no list, not even an empty one`));
    for (const item of answer.page.items) items.push(item);
    const { next } = answer.page;
    if (next === undefined || next === "") return ended({ outcome: "complete" });
    if (asked.has(next)) return ended(failed(`answer ${pages} leads back to a page that was read before`));
    emptyPages = answer.page.items.length === 0 ? emptyPages + 1 : 0;
    if (emptyPages >= mostEmptyPages)
      return ended(failed(`${mostEmptyPages} answers in a row held nothing but a token`));
    if (pages >= mostPages) return ended(failed(`the listing did not end within ${mostPages} answers`));
    asked.add(next);
    token = next;
  }
}

type Answer<Item> = { readonly attempts: number } & ({ readonly page: Page<Item> } | { readonly ending: Ending });

async function answerOf<Item>(
  { page, endingOf }: Listing<Item>,
  token: string | undefined,
  { callMs, signal }: ReadingBounds,
): Promise<Answer<Item>> {
  const time = deadline(callMs, "no answer", signal);
  const call: Call = { signal: time.signal, attempts: 0 };
  try {
    const answer = await unlessAborted(() => page(token, call), time.signal);
    return { attempts: call.attempts, page: answer };
  } catch (error) {
    const ending = time.signal.aborted ? cutEnding(time.signal, call, endingOf) : endingOf(error);
    return { attempts: call.attempts, ending };
  } finally {
    time.end();
  }
}

/** A call that was refused again and again until its time was over did not just take long: what refused it is told. */
function cutEnding(signal: AbortSignal, { lastError }: Call, endingOf: (error: unknown) => Ending): Ending {
  const reason: unknown = signal.reason;
  const cut = reason instanceof CutError ? reason.message : String(reason);
  if (lastError === undefined) return { outcome: "cut", message: cut };
  const last = endingOf(lastError);
  const outcome = last.outcome === "throttled" ? "throttled" : "cut";
  return { outcome, message: `${cut}; the last attempt ended with: ${last.message ?? last.outcome}` };
}

function failed(message: string): Ending {
  return { outcome: "failed", message };
}
