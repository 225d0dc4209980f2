/** Reads one API of a project: all it is to be asked, and one line of the ledger about it. */
import type { LedgerEntry } from "../../../model/scope.ts";
import { type Ending, type Listed, readListing, type ReadingBounds } from "../../collecting/read-listing.ts";
import type { TokenBucket } from "../../collecting/token-bucket.ts";
import type { GcpApi } from "../apis.ts";
import type { GoogleService } from "../endpoints.ts";
import { type Caller, getJson } from "../google-calls.ts";
import { textOf } from "../google-error.ts";
import { isAboutPermission, outcomeOf } from "../outcome.ts";
import { effectiveFirewallsOf, type GoogleListing, listingOf, type Place } from "./listings.ts";

/** How the reading of an API went. */
export interface ApiReading {
  readonly items: readonly unknown[];
  /** Of an API that is asked about single objects: the answers by the name of the object; none where it did not all come. */
  readonly about: ReadonlyMap<string, unknown>;
  readonly entry: ApiEntry;
}

/** What the ledger says of an API. The entry has no audit and scope yet. */
type ApiEntry = Omit<LedgerEntry, "audit" | "scope">;

/** What an API is asked with. */
export interface Asking {
  readonly place: Place;
  readonly caller: Caller;
  readonly bucketOf: (service: GoogleService) => TokenBucket;
  readonly bounds: ReadingBounds;
  /** What other APIs of the project came to; undefined for those that are not asked. */
  readonly reading: (api: string) => Promise<ApiReading> | undefined;
}

/** The API whose items {@link GcpSource} `effective-firewalls` asks about. */
const networksApi = "compute.networks.list";

/** Calls about single networks that are under way at once. */
const networksAtOnce = 10;

/** Never rejects for what Google does. */
export async function readApi(row: GcpApi, asking: Asking): Promise<ApiReading> {
  if (row.source.kind === "effective-firewalls") return readAboutNetworks(row, asking);
  const listed = await read(row, listingOf(row.source, asking.place), asking);
  return { items: listed.items, about: new Map(), entry: entryOf(row, [listed]) };
}

/** Unless all networks are known, nobody knows what there is to ask about; the cause is the same. */
async function readAboutNetworks(row: GcpApi, asking: Asking): Promise<ApiReading> {
  const networks = await asking.reading(networksApi);
  if (networks?.entry.outcome !== "complete") {
    const unread = { outcome: "failed", message: "the networks were not read" } as const;
    return {
      items: [],
      about: new Map(),
      entry: { ...unread, ...networks?.entry, api: row.api, pages: 0, attempts: 0, ms: 0 },
    };
  }
  const names = networks.items.map((network) => textOf(network, "name")).filter((name) => name !== undefined);
  const waiting = names.entries();
  const listed: (Listed<unknown> & { name: string })[] = [];
  const worker = async (): Promise<void> => {
    for (const [position, name] of waiting) {
      listed[position] = { name, ...(await read(row, effectiveFirewallsOf(name, asking.place), asking)) };
    }
  };
  await Promise.all(Array.from({ length: Math.min(networksAtOnce, names.length) }, worker));
  const whole = listed.filter(({ ending }) => ending.outcome === "complete");
  return { items: [], about: new Map(whole.map(({ name, items }) => [name, items[0]])), entry: entryOf(row, listed) };
}

/** A list that came to its end and said that it lacks something has failed. */
async function read(
  row: GcpApi,
  listing: GoogleListing,
  { caller, bucketOf, bounds }: Asking,
): Promise<Listed<unknown>> {
  const gaps = new Set<string>();
  const listed = await readListing<unknown>(
    {
      page: async (token, call) => {
        const answer = await getJson(caller, listing.url(token), bucketOf(listing.service), call);
        const { items, next, gaps: found } = listing.read(answer);
        for (const gap of found) gaps.add(gap);
        return { items, next };
      },
      endingOf: (error) => endingOf(error, row),
    },
    bounds,
  );
  return listed.ending.outcome === "complete" && gaps.size > 0
    ? { ...listed, ending: partialEnding([...gaps]) }
    : listed;
}

function endingOf(error: unknown, { permission }: GcpApi): Ending {
  const ending = outcomeOf(error);
  return ending.outcome === "denied" && isAboutPermission(error) ? { permission, ...ending } : ending;
}

/** More are counted, not named. */
const mostNamed = 5;

function partialEnding(gaps: readonly string[]): Ending {
  const more = gaps.length > mostNamed ? `, and ${gaps.length - mostNamed} more` : "";
  return {
    outcome: "failed",
    message: `Google gave only a part: ${gaps.slice(0, mostNamed).join("; ")}${more}`.slice(0, 1000),
  };
}

/** The first ending that is not complete is that of the whole; where more ended so, how many. */
function entryOf({ api }: GcpApi, listed: readonly (Listed<unknown> & { name?: string })[]): ApiEntry {
  const sum = (count: (one: Listed<unknown>) => number): number => listed.reduce((total, one) => total + count(one), 0);
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

function wholeEnding({ name, ending }: Listed<unknown> & { name?: string }, unread: number, all: number): Ending {
  if (name === undefined || ending.message === undefined) return ending;
  const others = all === 1 ? "" : ` (${unread} of ${all} networks were not read)`;
  return { ...ending, message: `${name}: ${ending.message}${others}` };
}
