/** How each kind of source is asked: the URL of a page, and where its answer has the items. */
import { type GoogleService, serviceUrl } from "../endpoints.ts";
import { fieldOf, listOf, textOf } from "../../collecting/fields.ts";
import { AnswerError } from "../google-error.ts";
import type { GcpSource } from "../apis.ts";
import type { GcpParams } from "../params.ts";
import { aggregatedAnswer, listAnswer, type ListAnswer, objectOf } from "./answers.ts";

/** One listing from its first page to its last. */
export interface GoogleListing {
  readonly service: GoogleService;
  readonly url: (token: string | undefined) => string;
  /** Throws AnswerError for an answer that is none. */
  readonly read: (answer: unknown) => ListAnswer;
}

/** Where a listing is asked. */
export interface Place {
  readonly project: string;
  readonly params: Pick<GcpParams, "endpoint">;
}

/** Sources that are one listing. */
type ListedSource = Exclude<GcpSource, { kind: "effective-firewalls" }>;

/** The most that a page has. https://cloud.google.com/compute/docs/reference/rest/v1/instances/list */
const pageSize = 500;

/** How a source of a project is read. */
export function listingOf(source: ListedSource, { project, params }: Place): GoogleListing {
  const compute = `${serviceUrl(params, "compute")}/compute/v1/projects/${project}`;
  const partial = { maxResults: `${pageSize}`, returnPartialSuccess: "true" };
  switch (source.kind) {
    case "object":
      return {
        service: "compute",
        url: () => (source.path === "" ? compute : `${compute}/${source.path}`),
        read: (answer) => ({
          items: [objectOf(answer, source.path === "" ? /^compute#project$/ : /^compute#\w+$/)],
          next: undefined,
          gaps: [],
        }),
      };
    case "list":
      return {
        service: "compute",
        url: (token) => pageUrl(`${compute}/${source.path}`, partial, token),
        read: (answer) => listAnswer(answer, { kind: /^compute#\w*List$/, field: "items" }),
      };
    case "aggregated":
      return {
        service: "compute",
        url: (token) => pageUrl(`${compute}/aggregated/${source.path}`, partial, token),
        read: (answer) => aggregatedAnswer(answer, source.field),
      };
    case "dns-policies":
      return {
        service: "dns",
        url: (token) =>
          pageUrl(
            `${serviceUrl(params, "dns")}/dns/v1/projects/${project}/policies`,
            { maxResults: `${pageSize}` },
            token,
          ),
        read: (answer) => listAnswer(answer, { kind: /^dns#policiesListResponse$/, field: "policies" }),
      };
    case "public-policies":
      return {
        service: "cloudasset",
        url: (token) =>
          pageUrl(
            `${serviceUrl(params, "cloudasset")}/v1/projects/${project}:searchAllIamPolicies`,
            publicPolicies,
            token,
          ),
        read: publicPolicyAnswer,
      };
    default:
      return source satisfies never;
  }
}

/** One object about one network. https://cloud.google.com/compute/docs/reference/rest/v1/networks/getEffectiveFirewalls */
export function effectiveFirewallsOf(network: string, { project, params }: Place): GoogleListing {
  const compute = `${serviceUrl(params, "compute")}/compute/v1/projects/${project}`;
  return {
    service: "compute",
    url: () => `${compute}/global/networks/${encodeURIComponent(network)}/getEffectiveFirewalls`,
    read: (answer) => {
      const object = objectOf(answer, undefined);
      const lists = ["firewalls", "firewallPolicys"].filter((field) => fieldOf(object, field) !== undefined);
      if (lists.some((field) => !Array.isArray(fieldOf(object, field))))
        throw new AnswerError(`its ${lists.join(", ")} are no lists`);
      return { items: [object], next: undefined, gaps: [] };
    },
  };
}

const everyone: ReadonlySet<string> = new Set(["allUsers", "allAuthenticatedUsers"]);

/**
 * https://cloud.google.com/asset-inventory/docs/search-allow-policies: `memberTypes` of a binding; the types are those that have
 * policies of their own, and the project, whose policy holds for all of them.
 */
const publicPolicies = {
  query: `memberTypes:(${[...everyone].join(" OR ")})`,
  assetTypes: [
    "cloudresourcemanager.googleapis.com/Project",
    ...["Image", "Snapshot", "Disk"].map((type) => `compute.googleapis.com/${type}`),
  ],
  pageSize: `${pageSize}`,
};

/** Whatever the search takes its query for, only bindings of everyone count. */
function publicPolicyAnswer(answer: unknown): ListAnswer {
  const { items, next, gaps } = listAnswer(answer, { field: "results" });
  return { items: items.flatMap((result) => publicPolicy(result)), next, gaps };
}

function publicPolicy(result: unknown): object[] {
  const resource = textOf(result, "resource");
  if (resource === undefined) throw new AnswerError("a policy names no resource");
  const bindings = (listOf(fieldOf(result, "policy"), "bindings") ?? []).map((binding) => ({
    role: textOf(binding, "role"),
    members: (listOf(binding, "members") ?? []).filter(
      (member): member is string => typeof member === "string" && everyone.has(member),
    ),
  }));
  const open = bindings.filter(({ members }) => members.length > 0);
  if (open.length === 0) return [];
  const roles = [...new Set(open.map(({ role }) => role).filter((role) => role !== undefined))];
  return [
    {
      resource,
      assetType: textOf(result, "assetType"),
      roles,
      members: [...new Set(open.flatMap(({ members }) => members))],
    },
  ];
}

function pageUrl(
  url: string,
  query: Readonly<Record<string, string | readonly string[]>>,
  token: string | undefined,
): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value].flat()) search.append(name, one);
  }
  if (token !== undefined) search.append("pageToken", token);
  return `${url}?${search.toString()}`;
}
