/** Cloud Asset Inventory's search for IAM policies, as far as the query asks who is a member. */
import type { WireRequest } from "../../server/face.ts";
import { pageOf } from "../../server/paging.ts";
import type { IamPolicySearchResult } from "../objects.ts";
import { invalid } from "./refusals.ts";
import { confirmParameters, type GcpCall, type Route } from "./route.ts";

/** Undefined for requests that are not this service's. */
export function policySearchRoute({ method, url }: WireRequest): Route | undefined {
  const name = /^\/v1\/projects\/([^/]+):searchAllIamPolicies$/.exec(decodeURIComponent(url.pathname))?.[1];
  if (method !== "GET" || name === undefined) return undefined;
  return {
    service: "cloudasset",
    api: "cloudasset.searchAllIamPolicies",
    permission: "cloudasset.assets.searchAllIamPolicies",
    project: name,
    answer: (call) => searchAnswer(call, call.world.project(name)?.resources["gcp.compute.public_policy"] ?? []),
  };
}

/** https://cloud.google.com/asset-inventory/docs/reference/rest/v1/TopLevel/searchAllIamPolicies */
function searchAnswer({ wire, disturbance }: GcpCall, policies: readonly IamPolicySearchResult[]): object {
  confirmParameters(wire, ["query", "assetTypes", "pageSize", "pageToken", "orderBy"]);
  const { searchParams } = wire.url;
  const types = searchParams.getAll("assetTypes");
  const isAsked = memberTest(searchParams.get("query") ?? "");
  const found = policies.filter(
    ({ assetType, policy }) =>
      (types.length === 0 || types.includes(assetType)) && policy.bindings.some(({ members }) => members.some(isAsked)),
  );
  const size = Math.min(Number(searchParams.get("pageSize") ?? 0) || 100, 500);
  const token = searchParams.get("pageToken") ?? undefined;
  const boundTo = JSON.stringify([wire.url.pathname, types, searchParams.get("query")]);
  const page = pageOf(found, { boundTo, token, size }, disturbance);
  if (page === undefined) throw invalid("cloudasset", "Request contains an invalid argument.");
  return {
    ...(page.items.length === 0 ? {} : { results: page.items }),
    ...(page.next === undefined ? {} : { nextPageToken: page.next }),
  };
}

/**
 * `memberTypes:(allUsers OR allAuthenticatedUsers)`, `policy:allUsers OR policy:"allAuthenticatedUsers"` and the like:
 * https://cloud.google.com/asset-inventory/docs/query-syntax. Throws a mistake of the estate server's for anything else.
 */
function memberTest(query: string): (member: string) => boolean {
  if (query === "") return () => true;
  const term = String.raw`"?[\w.@:-]+"?`;
  const clause = String.raw`(?:memberTypes|policy)\s*[:=]\s*(?:${term}|\(\s*${term}(?:\s+OR\s+${term})*\s*\))`;
  if (!new RegExp(String.raw`^\s*\(?${clause}(?:\s+OR\s+${clause})*\)?\s*$`).test(query)) {
    throw new Error(`the estate server cannot read the query ${query}`);
  }
  const wanted = query
    .replaceAll(/(?:memberTypes|policy)\s*[:=]|[()"]/g, " ")
    .split(/\s+/)
    .filter((word) => word !== "" && word !== "OR");
  return (member) => wanted.some((word) => member === word || member.startsWith(`${word}:`));
}
