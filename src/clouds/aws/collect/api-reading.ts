/** Reads one API of a scope: all it is to be asked, and one line of the ledger about it. */
import type { Scope } from "../../../model/scope.ts";
import { type ApiReading, apiReading, type ListedAbout, notAsked } from "../../collecting/api-reading.ts";
import { atOnce } from "../../collecting/at-once.ts";
import { readListing, type ReadingBounds } from "../../collecting/read-listing.ts";
import type { OtherReading } from "../../collecting/stage-reading.ts";
import type { AwsApi } from "../apis.ts";
import { endingOf } from "../outcome.ts";
import type { AwsClients } from "./clients.ts";
import type { Chain, Collector, CollectorOptions } from "./collector.ts";

/** What an API is asked with. */
export interface Asking {
  readonly scope: Scope;
  readonly clients: AwsClients;
  readonly bounds: ReadingBounds;
  readonly options: CollectorOptions;
  readonly other: OtherReading;
}

/** Calls about single objects that are under way at once: half of what the bucket gains in a second. */
const chainsAtOnce = 10;

/** Never rejects for what AWS does. */
export async function readApi(row: AwsApi, collector: Collector, asking: Asking): Promise<ApiReading> {
  const known = new Map<string, readonly unknown[]>();
  for (const api of [...(collector.after ?? []), ...(collector.hints ?? [])]) {
    const other = await asking.other(api);
    if (other !== undefined) known.set(api, other.items);
    if (collector.after?.includes(api) === true && other?.entry.outcome !== "complete")
      return notAsked(row.api, other?.entry, "what it would be asked about was not read");
  }
  const chains = collector.chains((api) => known.get(api) ?? [], asking.options);
  const listed = await atOnce(chainsAtOnce, chains, (chain) => readChain(chain, row, asking));
  return apiReading(
    row.api,
    listed.map((one) => ({ ...one, items: kept(one.items, collector, asking.scope) })),
  );
}

async function readChain(
  { about, page }: Chain,
  { permission }: AwsApi,
  { clients, bounds }: Asking,
): Promise<ListedAbout> {
  const listed = await readListing(
    { page: (token, call) => page(clients, token, call), endingOf: (error) => endingOf(error, permission) },
    bounds,
  );
  return about === undefined ? listed : { ...listed, about };
}

function kept(items: readonly unknown[], { keep }: Collector, scope: Scope): readonly unknown[] {
  return keep === undefined ? items : items.map((item) => keep(item, scope)).filter((item) => item !== undefined);
}
