/** Asks Azure Resource Graph what Resource Manager cannot list: one query for all types of a table and all subscriptions. */
import { fieldOf } from "../../collecting/fields.ts";
import { type Listed, type Page, readListing, type ReadingBounds } from "../../collecting/read-listing.ts";
import { TokenBucket } from "../../collecting/token-bucket.ts";
import { groupedBy } from "../../modelling/grouped-by.ts";
import type { AzureApi } from "../apis.ts";
import { endingOf } from "../outcome.ts";
import type { ArmClient } from "./arm-client.ts";

/** What allows to query at all; what a query shows is what the login may read. */
export const graphPermission = "Microsoft.ResourceGraph/resources/read";

/** An API that is a type of a table. */
type GraphApi = AzureApi & { readonly source: { readonly kind: "graph" } };

/** What is queried, and for whom. */
export interface GraphRequest {
  readonly client: ArmClient;
  readonly bounds: ReadingBounds;
  /** All that are read, in lower case. */
  readonly subscriptions: readonly string[];
  readonly apis: readonly AzureApi[];
}

/** https://learn.microsoft.com/en-us/rest/api/azureresourcegraph/resourcegraph/resources/resources */
const queryUrl = "/providers/Microsoft.ResourceGraph/resources?api-version=2022-10-01";

/** Rows in an answer, and subscriptions in a query, at most. https://learn.microsoft.com/en-us/azure/governance/resource-graph/concepts/work-with-data */
const [pageSize, subscriptionsAtOnce] = [1000, 1000];

/** Queries of a login. https://learn.microsoft.com/en-us/azure/governance/resource-graph/concepts/guidance-for-throttled-requests */
const rate = { burst: 15, perSecond: 3 };

/** What a query came to: how it ended, and the rows by type and subscription that nobody has taken yet. */
interface Queried {
  readonly listed: Listed<unknown>;
  readonly rows: Map<string, unknown[]>;
}

/** The tables of a run. Each is queried when the first subscription wants something of it. */
export class ResourceGraph {
  readonly #request: GraphRequest;
  readonly #rate: TokenBucket;
  /** By table and by the first subscription of the query. */
  readonly #queried = new Map<string, Promise<Queried>>();

  constructor(request: GraphRequest) {
    this.#request = request;
    this.#rate = new TokenBucket(rate, request.bounds.clock);
  }

  /**
   * The rows of an API in one subscription, to be taken once: what was taken is not kept here. How the query ended is told
   * in each subscription that was asked about.
   */
  async read(api: GraphApi, subscription: string): Promise<Listed<unknown>> {
    const { listed, rows } = await this.#tableOf(api.source.table, this.#subscriptionsWith(subscription));
    const key = `${api.source.resource.toLowerCase()} ${subscription}`;
    const items = rows.get(key) ?? [];
    rows.delete(key);
    return { ...listed, items };
  }

  #subscriptionsWith(subscription: string): readonly string[] {
    const { subscriptions } = this.#request;
    const position = Math.max(0, subscriptions.indexOf(subscription));
    const first = position - (position % subscriptionsAtOnce);
    return subscriptions.slice(first, first + subscriptionsAtOnce);
  }

  #tableOf(table: string, subscriptions: readonly string[]): Promise<Queried> {
    const key = `${table} ${subscriptions[0]}`;
    let queried = this.#queried.get(key);
    if (queried === undefined) this.#queried.set(key, (queried = this.#query(table, subscriptions).then(byOwner)));
    return queried;
  }

  #query(table: string, subscriptions: readonly string[]): Promise<Listed<unknown>> {
    const { client, bounds, apis } = this.#request;
    const types = apis.flatMap(({ source }) =>
      source.kind === "graph" && source.table === table ? [`'${source.resource.toLowerCase()}'`] : [],
    );
    // Pages are cut from the ordered whole: without an order, one could come twice and another never.
    const query = `${table} | where type in~ (${types.join(", ")}) | order by id asc`;
    const rates = [this.#rate];
    let rows = 0;
    return readListing(
      {
        page: async (token, call) => {
          const paging = token === undefined ? {} : { $skipToken: token };
          const options = { resultFormat: "objectArray", $top: pageSize, ...paging };
          const page = pageOf(
            await client.send({ url: queryUrl, body: { subscriptions, query, options }, rates }, call),
          );
          rows += page.items?.length ?? 0;
          if (page.next === undefined) confirmWhole(page, rows);
          return page;
        },
        endingOf: (error) => endingOf(error, graphPermission),
      },
      bounds,
    );
  }
}

function byOwner({ items, ...listed }: Listed<unknown>): Queried {
  return { listed: { ...listed, items: [] }, rows: groupedBy(items, (row) => [ownerOf(row)]) };
}

function ownerOf(row: unknown): string {
  return `${lowerCased(row, "type")} ${lowerCased(row, "subscriptionId")}`;
}

/** One answer, and what it says of the whole. */
interface GraphPage extends Page<unknown> {
  readonly isTruncated: boolean;
  /** All rows that the query matches. */
  readonly total: number | undefined;
}

function pageOf(answer: unknown): GraphPage {
  const [data, next, total] = [fieldOf(answer, "data"), fieldOf(answer, "$skipToken"), fieldOf(answer, "totalRecords")];
  return {
    items:
      Array.isArray(data) && data.every((row) => lowerCased(row, "subscriptionId") !== undefined) ? data : undefined,
    next: typeof next === "string" && next !== "" ? next : undefined,
    isTruncated: String(fieldOf(answer, "resultTruncated")).toLowerCase() === "true",
    total: typeof total === "number" ? total : undefined,
  };
}

/** A last answer that says there is more, or whose rows are not all there. https://learn.microsoft.com/en-us/azure/governance/resource-graph/concepts/work-with-data#paging-results */
function confirmWhole({ items, isTruncated, total }: GraphPage, rows: number): void {
  if (items === undefined) return;
  if (isTruncated) throw new Error(`Resource Graph truncated its result after ${rows} rows`);
  if (total !== undefined && total > rows) throw new Error(`Resource Graph gave ${rows} of ${total} rows`);
}

function lowerCased(row: unknown, field: string): string | undefined {
  const value = fieldOf(row, field);
  return typeof value === "string" ? value.toLowerCase() : undefined;
}
