/** Reads one API of a scope: all it is to be asked, and one line of the ledger about it. */
import type { LedgerEntry, Scope } from "../../../model/scope.ts";
import { type Ending, type Listed, readListing, type ReadingBounds } from "../../collecting/read-listing.ts";
import type { AwsApi } from "../apis.ts";
import type { AwsClients } from "./clients.ts";
import type { Chain, ChainAnswer, Collector, CollectorOptions } from "./collector.ts";
import { outcomeOf } from "./outcome.ts";

/** How the reading of an API went. The ledger entry has no audit and scope yet. */
export interface ApiReading {
  /** What is kept of the items. */
  readonly items: readonly unknown[];
  readonly answers: readonly ChainAnswer[];
  readonly entry: ApiEntry;
}

/** What the ledger says of an API. */
type ApiEntry = Omit<LedgerEntry, "audit" | "scope">;

/** What an API is asked with. */
export interface Asking {
  readonly scope: Scope;
  readonly clients: AwsClients;
  readonly bounds: ReadingBounds;
  readonly options: CollectorOptions;
  /** What other APIs of the scope came to; undefined for those that are not asked. */
  readonly reading: (api: string) => Promise<ApiReading> | undefined;
}

/** Calls about single objects that are under way at once: half of what the bucket gains in a second. */
const chainsAtOnce = 10;

/** Never rejects for what AWS does. */
export async function readApi(row: AwsApi, collector: Collector, asking: Asking): Promise<ApiReading> {
  const known = new Map<string, readonly unknown[]>();
  for (const api of [...(collector.after ?? []), ...(collector.hints ?? [])]) {
    const other = await asking.reading(api);
    if (other !== undefined) known.set(api, other.items);
    if (collector.after?.includes(api) === true && other?.entry.outcome !== "complete")
      return notAsked(row, other?.entry);
  }
  const chains = collector.chains((api) => known.get(api) ?? [], asking.options);
  const listed = await readChains(chains, row, asking);
  const answers = listed.map(({ about, items, ending }) => ({
    ...(about === undefined ? {} : { about }),
    items: kept(items, collector, asking.scope),
    isComplete: ending.outcome === "complete",
  }));
  return { items: answers.flatMap(({ items }) => items), answers, entry: entryOf(row, listed) };
}

/** The same cause holds for what depends on it: nobody knows what there was to ask about. */
function notAsked({ api }: AwsApi, cause: ApiEntry | undefined): ApiReading {
  const unread = { outcome: "failed", message: "what it would be asked about was not read" } as const;
  return { items: [], answers: [], entry: { ...unread, ...cause, api, pages: 0, attempts: 0, ms: 0 } };
}

type ListedChain = Listed<unknown> & Pick<Chain, "about">;

async function readChains(chains: readonly Chain[], row: AwsApi, asking: Asking): Promise<ListedChain[]> {
  const waiting = chains.entries();
  const listed: ListedChain[] = [];
  const worker = async (): Promise<void> => {
    for (const [position, chain] of waiting) listed[position] = await readChain(chain, row, asking);
  };
  await Promise.all(Array.from({ length: Math.min(chainsAtOnce, chains.length) }, worker));
  return listed;
}

async function readChain({ about, page }: Chain, row: AwsApi, { clients, bounds }: Asking): Promise<ListedChain> {
  const listed = await readListing(
    { page: (token, call) => page(clients, token, call), endingOf: (error) => endingOf(error, row) },
    bounds,
  );
  return about === undefined ? listed : { ...listed, about };
}

function endingOf(error: unknown, { permission }: AwsApi): Ending {
  const ending = outcomeOf(error);
  return ending.outcome === "denied" && isAboutPermission(error) ? { permission, ...ending } : ending;
}

/** A permission settles a refusal of the operation, and no other: not a signature, not a login that has expired. */
function isAboutPermission(error: unknown): boolean {
  const name = error instanceof Error ? error.name : "";
  return ["UnauthorizedOperation", "AccessDenied", "AccessDeniedException", "UnauthorizedException"].includes(name);
}

function kept(items: readonly unknown[], { keep }: Collector, scope: Scope): readonly unknown[] {
  return keep === undefined ? items : items.map((item) => keep(item, scope)).filter((item) => item !== undefined);
}

/** The first ending that is not complete is that of the whole; where more ended so, how many. */
function entryOf({ api }: AwsApi, listed: readonly ListedChain[]): ApiEntry {
  const sum = (count: (one: ListedChain) => number): number => listed.reduce((total, one) => total + count(one), 0);
  const unread = listed.filter(({ ending }) => ending.outcome !== "complete");
  const [first] = unread;
  return {
    api,
    ...(first === undefined ? ({ outcome: "complete" } as const) : wholeEnding(first, unread.length, listed.length)),
    pages: sum(({ pages }) => pages),
    attempts: sum(({ attempts }) => attempts),
    ms: Math.max(0, ...listed.map(({ ms }) => ms)),
  };
}

function wholeEnding({ about, ending }: ListedChain, unread: number, all: number): Ending {
  if (about === undefined || ending.message === undefined) return ending;
  const others = all === 1 ? "" : ` (${unread} of ${all} were not read)`;
  return { ...ending, message: `${about}: ${ending.message}${others}` };
}
