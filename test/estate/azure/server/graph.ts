/** Azure Resource Graph: rows of many subscriptions, page by page. https://learn.microsoft.com/en-us/rest/api/azureresourcegraph/ */
import { type Disturbance, type PageRequest, pageOf } from "../../server/paging.ts";
import type { AzureApplication } from "../access.ts";
import type { ArmResource, AzureEstate, AzureSubscription } from "../estate.ts";
import { type GraphQuery, parseQuery } from "./kql.ts";
import { grantsOf, isWithin, reachOf, resourceGroupOf } from "./permissions.ts";
import { ArmRefusal } from "./refusal.ts";
import type { AzureWorld } from "./world.ts";

/** The body of a request. */
interface GraphRequest {
  readonly query?: string;
  readonly subscriptions?: readonly string[];
  readonly managementGroups?: readonly string[];
  readonly options?: { readonly $top?: number; readonly $skipToken?: string; readonly resultFormat?: string };
}

/** A question that was understood. */
export interface GraphQuestion {
  readonly query: GraphQuery;
  readonly subscriptions: readonly string[] | undefined;
  readonly managementGroups: readonly string[] | undefined;
  /** Rows in a page. */
  readonly top: number;
  readonly skipToken: string | undefined;
}

/** Who asks, and what becomes of the answer. */
interface GraphCall {
  readonly world: AzureWorld;
  readonly caller: AzureApplication;
  /** `cut-off`: one page, and the word that this was not all. */
  readonly disturbance: Disturbance | "cut-off" | undefined;
}

/** A page has no more rows than this, whatever is asked for. */
const mostRows = 1000;

/** The tables of types that `resources` does not have. */
const tables: readonly (readonly [prefix: string, table: string])[] = [
  ["microsoft.recoveryservices/vaults/", "recoveryservicesresources"],
  ["microsoft.resources/", "resourcecontainers"],
  ["microsoft.security/", "securityresources"],
];

/** Throws what Resource Graph refuses. */
export function graphQuestion(body: string): GraphQuestion {
  const { query = "", subscriptions, managementGroups, options = {} } = parsedBody(body);
  const { $top: top = 100, $skipToken: skipToken } = options;
  return { query: parseQuery(query), subscriptions, managementGroups, top: Math.min(top, mostRows), skipToken };
}

/** Rows that the caller may not read are left out without a word. */
export function graphAnswer(question: GraphQuestion, { world, caller, disturbance }: GraphCall): object {
  const { query, top: size, skipToken: token } = question;
  const asked = askedSubscriptions(question, world, caller);
  const rows = asked
    .flatMap((subscription) => visibleRows(subscription, query, caller, world))
    .sort((a, b) => (String(a["id"]) < String(b["id"]) ? -1 : 1))
    .map((row) => withColumns(row, query));
  // Without its id a row cannot be found again, so there is no second page.
  const hasPages = disturbance !== "cut-off" && (query.columns === undefined || query.columns.has("id"));
  const request: PageRequest = {
    boundTo: JSON.stringify([query.table, query.types, asked.map(({ id }) => id)]),
    token,
    size,
  };
  const page = pageOf(rows, request, disturbance === "cut-off" ? undefined : disturbance);
  if (page === undefined) throw new ArmRefusal("BadRequest", 400, "The skip token is invalid.");
  const isCut = disturbance === "cut-off" || (!hasPages && page.next !== undefined);
  return {
    totalRecords: rows.length,
    count: page.items.length,
    data: page.items,
    facets: [],
    resultTruncated: isCut ? "true" : "false",
    ...(page.next === undefined || !hasPages ? {} : { $skipToken: page.next }),
  };
}

function parsedBody(body: string): GraphRequest {
  try {
    return JSON.parse(body) as GraphRequest;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ArmRefusal("InvalidRequestContent", 400, `The request content was invalid: ${error.message}`);
  }
}

/** Subscriptions that the caller has no role in are left out; that none is left is an error. */
function askedSubscriptions(question: GraphQuestion, world: AzureWorld, caller: AzureApplication): AzureSubscription[] {
  const named = question.subscriptions?.map((id) => id.toLowerCase());
  const found = world.estate.subscriptions.filter(
    (one) =>
      (named?.includes(one.id.toLowerCase()) ?? true) &&
      (question.managementGroups?.some((group) => liesBelow(world.estate, one.managementGroup, group)) ?? true) &&
      grantsOf(one, caller).length > 0,
  );
  if (found.length > 0) return found;
  const message = `There must be at least one subscription that is eligible to contain resources. Given: '${named?.join(",") ?? ""}'.`;
  throw new ArmRefusal("BadRequest", 400, message, {
    details: [{ code: "NoValidSubscriptionsInQueryRequest", message }],
  });
}

/** Whether a management group is the other one, or somewhere below it. The tenant's root group has the tenant's id. */
export function liesBelow(estate: AzureEstate, group: string | undefined, above: string): boolean {
  if (above === estate.tenant.id || group === above) return true;
  const parent = estate.managementGroups?.find(({ id }) => id === group)?.parent;
  return parent !== undefined && liesBelow(estate, parent, above);
}

type Row = Readonly<Record<string, unknown>>;

function visibleRows(
  subscription: AzureSubscription,
  query: GraphQuery,
  caller: AzureApplication,
  world: AzureWorld,
): Row[] {
  const grants = grantsOf(subscription, caller);
  return Object.values(subscription.resources).flatMap((resources) =>
    resources
      .filter(({ type }) => tableOf(type.toLowerCase()) === query.table && query.isWanted(type.toLowerCase()))
      .filter(({ id, type }) => isWithin(reachOf(grants, `${type}/read`), id))
      .map((resource) => rowOf(resource, subscription, world)),
  );
}

function tableOf(type: string): string {
  return tables.find(([prefix]) => type.startsWith(prefix))?.[1] ?? "resources";
}

/** Every row has every column; what a resource lacks is null, `kind` and `managedBy` empty text. */
function rowOf(resource: ArmResource, { id: subscriptionId }: AzureSubscription, { estate }: AzureWorld): Row {
  const { id, name, type, location = "", tags = null, properties = {}, ...rest } = resource;
  return {
    id,
    name,
    type: type.toLowerCase(),
    tenantId: estate.tenant.id,
    kind: rest["kind"] ?? "",
    location,
    resourceGroup: resourceGroupOf(id),
    subscriptionId,
    managedBy: rest["managedBy"] ?? "",
    sku: rest["sku"] ?? null,
    plan: rest["plan"] ?? null,
    properties,
    tags,
    identity: rest["identity"] ?? null,
    zones: rest["zones"] ?? null,
    extendedLocation: rest["extendedLocation"] ?? null,
  };
}

function withColumns(row: Row, { columns }: GraphQuery): Row {
  if (columns === undefined) return row;
  return Object.fromEntries([...columns].map(([name, source]) => [name, columnOf(row, source)]));
}

function columnOf(row: Row, name: string): unknown {
  if (Object.hasOwn(row, name)) return row[name];
  throw new ArmRefusal("BadRequest", 400, "Query is invalid.", {
    details: [{ code: "InvalidQuery", message: `Failed to resolve scalar expression named '${name}'` }],
  });
}
