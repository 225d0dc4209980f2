/** Reads one API of a project: all it is to be asked, and one line of the ledger about it. */
import { type ApiReading, apiReading, notAsked } from "../../collecting/api-reading.ts";
import { atOnce } from "../../collecting/at-once.ts";
import { textOf } from "../../collecting/fields.ts";
import { type Ending, type Listed, readListing, type ReadingBounds } from "../../collecting/read-listing.ts";
import type { OtherReading } from "../../collecting/stage-reading.ts";
import type { TokenBucket } from "../../collecting/token-bucket.ts";
import type { GcpApi } from "../apis.ts";
import type { GoogleService } from "../endpoints.ts";
import { type Caller, getJson } from "../google-calls.ts";
import { endingOf } from "../outcome.ts";
import { effectiveFirewallsOf, type GoogleListing, listingOf, type Place } from "./listings.ts";

/** What an API is asked with. */
export interface Asking {
  readonly place: Place;
  readonly caller: Caller;
  readonly bucketOf: (service: GoogleService) => TokenBucket;
  readonly bounds: ReadingBounds;
  readonly other: OtherReading;
}

/** The API whose items {@link GcpSource} `effective-firewalls` asks about. */
const networksApi = "compute.networks.list";

/** Calls about single networks that are under way at once. */
const networksAtOnce = 10;

/** Never rejects for what Google does. */
export async function readApi(row: GcpApi, asking: Asking): Promise<ApiReading> {
  if (row.source.kind === "effective-firewalls") return readAboutNetworks(row, asking);
  return apiReading(row.api, [await read(row, listingOf(row.source, asking.place), asking)]);
}

/** Unless all networks are known, nobody knows what there is to ask about. */
async function readAboutNetworks(row: GcpApi, asking: Asking): Promise<ApiReading> {
  const networks = await asking.other(networksApi);
  if (networks?.entry.outcome !== "complete") return notAsked(row.api, networks?.entry, "the networks were not read");
  const names = networks.items.map((network) => textOf(network, "name")).filter((name) => name !== undefined);
  const listed = await atOnce(networksAtOnce, names, async (name) => {
    return { about: name, ...(await read(row, effectiveFirewallsOf(name, asking.place), asking)) };
  });
  return apiReading(row.api, listed, "networks");
}

/** A list that came to its end and said that it lacks something has failed. */
async function read(
  { permission }: GcpApi,
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
      endingOf: (error) => endingOf(error, permission),
    },
    bounds,
  );
  return listed.ending.outcome === "complete" && gaps.size > 0
    ? { ...listed, ending: partialEnding([...gaps]) }
    : listed;
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
