/** Compute Engine's and Cloud DNS's lists: of a project, of a network's effective firewalls, global, and aggregated. */
import type { WireRequest } from "../../server/face.ts";
import { type Page, pageOf } from "../../server/paging.ts";
import { effectiveFirewallsApi, type GcpCollection, gcpCollections, type ListingShape } from "../collection.ts";
import { effectiveFirewalls } from "../effective-firewalls.ts";
import type { GcpProject } from "../estate.ts";
import { scopeNameOf, scopeNames } from "../locations.ts";
import { type GoogleService, invalid, notFound, serverError } from "./refusals.ts";
import { confirmParameters, type GcpCall, type Route } from "./route.ts";

const origin = "https://www.googleapis.com";

/** Undefined for requests that are not these services'. */
export function listingRoute({ method, url }: WireRequest): Route | undefined {
  const [, service, name, rest = ""] =
    /^\/(compute|dns)\/v1\/projects\/([^/]+)(?:\/(.+))?$/.exec(decodeURIComponent(url.pathname)) ?? [];
  if (method !== "GET" || service === undefined || name === undefined) return undefined;
  const network = /^global\/networks\/([^/]+)\/getEffectiveFirewalls$/.exec(rest)?.[1];
  if (service === "compute" && network !== undefined) return effectiveFirewallsRoute(name, network);
  const collection = gcpCollections.find(({ api, shape }) => api.startsWith(`${service}.`) && pathOf(shape) === rest);
  if (collection === undefined) return undefined;
  const { api, permission } = collection;
  const answer = (call: GcpCall) => listingAnswer(call, collection, call.world.project(name)!);
  return { service: service as GoogleService, api, project: name, permission, answer };
}

function pathOf(shape: ListingShape): string | undefined {
  switch (shape.kind) {
    case "project":
      return "";
    case "global":
      return `global/${shape.collection}`;
    case "aggregated":
      return `aggregated/${shape.collection}`;
    case "dns":
      return "policies";
    case "policy-search":
      return undefined;
    default:
      return shape satisfies never;
  }
}

function effectiveFirewallsRoute(project: string, name: string): Route {
  const networks = (of: GcpProject) => of.resources["gcp.compute.network"];
  return {
    service: "compute",
    api: effectiveFirewallsApi,
    permission: "compute.networks.getEffectiveFirewalls",
    project,
    position: (of) => networks(of).findIndex((network) => network.name === name),
    answer: ({ wire, world }) => {
      confirmParameters(wire, []);
      const found = world.project(project)!;
      const network = networks(found).find((one) => one.name === name || one.id === name);
      const path = `projects/${found.id}/global/networks/${name}`;
      if (network === undefined) throw notFound("compute", `The resource '${path}' was not found`);
      return effectiveFirewalls(world.estate, found, network);
    },
  };
}

function listingAnswer(call: GcpCall, { type, shape }: GcpCollection, project: GcpProject): object {
  const items: readonly object[] = project.resources[type];
  switch (shape.kind) {
    case "project":
      confirmParameters(call.wire, []);
      return items[0] ?? {};
    case "global":
      return globalList(call, project, shape, items);
    case "aggregated":
      return aggregatedList(call, project, shape, items);
    case "dns":
      return dnsPolicies(call, items);
    case "policy-search":
      throw new Error(`${type} is not listed here`);
    default:
      return shape satisfies never;
  }
}

type Shape<Kind extends ListingShape["kind"]> = Extract<ListingShape, { kind: Kind }>;

function globalList(
  call: GcpCall,
  { id: project }: GcpProject,
  { collection, answer }: Shape<"global">,
  all: readonly object[],
): object {
  confirmParameters(call.wire, ["maxResults", "pageToken", "returnPartialSuccess"]);
  const { items, next } = computePage(call, all);
  const id = `projects/${project}/global/${collection}`;
  return {
    kind: `compute#${answer}`,
    id,
    // An empty list is left out.
    ...(items.length === 0 ? {} : { items }),
    ...(next === undefined ? {} : { nextPageToken: next }),
    selfLink: `${origin}/compute/v1/${id}`,
  };
}

function aggregatedList(
  call: GcpCall,
  { id: project }: GcpProject,
  { collection, answer, scopes }: Shape<"aggregated">,
  all: readonly object[],
): object {
  confirmParameters(call.wire, ["maxResults", "pageToken", "returnPartialSuccess", "includeAllScopes"]);
  const unreachable = unreachableScopes(call);
  const reached = all.filter((item) => !unreachable.includes(scopeNameOf(item)));
  const names = [...new Set([...scopeNames(scopes), ...reached.map(scopeNameOf)])];
  const ordered = names.flatMap((name) => reached.filter((item) => scopeNameOf(item) === name));
  const page = computePage(call, ordered);
  const inScope = (name: string): object => {
    const found = page.items.filter((item) => scopeNameOf(item) === name);
    if (found.length > 0) return { [collection]: found };
    return { warning: unreachable.includes(name) ? unreachableWarning(name) : noResults(name) };
  };
  const id = `projects/${project}/aggregated/${collection}`;
  const missing = names.filter((name) => unreachable.includes(name)).map((name) => `projects/${project}/${name}`);
  return {
    kind: `compute#${answer}`,
    id,
    items: Object.fromEntries(names.map((name) => [name, inScope(name)])),
    ...(page.next === undefined ? {} : { nextPageToken: page.next }),
    selfLink: `${origin}/compute/v1/${id}`,
    ...(missing.length === 0 ? {} : { unreachables: missing }),
  };
}

/** Unless partial success will do, one zone fails the call. */
function unreachableScopes({ wire, fault }: GcpCall): readonly string[] {
  if (fault?.kind !== "unreachable") return [];
  if (wire.url.searchParams.get("returnPartialSuccess") === "true") return fault.scopes;
  throw serverError("compute", 503);
}

function noResults(scope: string): object {
  return {
    code: "NO_RESULTS_ON_PAGE",
    message: `There are no results for scope '${scope}' on this page.`,
    data: [{ key: "scope", value: scope }],
  };
}

function unreachableWarning(scope: string): object {
  return {
    code: "UNREACHABLE",
    message: `The scope '${scope}' cannot be reached.`,
    data: [{ key: "scope", value: scope }],
  };
}

/** https://cloud.google.com/dns/docs/reference/rest/v1/policies/list */
function dnsPolicies(call: GcpCall, all: readonly object[]): object {
  confirmParameters(call.wire, ["maxResults", "pageToken"]);
  const { items, next } = computePage(call, all, "dns");
  return {
    kind: "dns#policiesListResponse",
    policies: items,
    ...(next === undefined ? {} : { nextPageToken: next }),
  };
}

/** `maxResults` from 0 to 500; nothing and 0 mean 500. */
function computePage(
  { wire: { url }, disturbance }: GcpCall,
  all: readonly object[],
  service: GoogleService = "compute",
): Page<object> {
  const asked = url.searchParams.get("maxResults");
  const most = asked === null || asked === "0" ? 500 : Number(asked);
  if (!Number.isInteger(most) || most < 0 || most > 500) {
    const range = "Values must be within the following range: [0, 500]";
    throw invalid(service, `Invalid value for field 'maxResults': '${asked}'. ${range}`);
  }
  const token = url.searchParams.get("pageToken") ?? undefined;
  const page = pageOf(all, { boundTo: url.pathname, token, size: most }, disturbance);
  if (page === undefined) throw invalid(service, `Invalid value for field 'pageToken': '${token ?? ""}'.`);
  return page;
}
