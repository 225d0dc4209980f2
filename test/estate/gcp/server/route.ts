/** What every method of Google's APIs is to the server: which one a request means, what it needs, what it answers. */
import type { WireRequest } from "../../server/face.ts";
import type { ListingFault } from "../../server/faults.ts";
import type { Disturbance } from "../../server/paging.ts";
import type { GcpProject } from "../estate.ts";
import type { GoogleService } from "./refusals.ts";
import type { Caller } from "./tokens.ts";
import type { GcpWorld } from "./world.ts";

/** A request that a method answers. */
export interface GcpCall {
  readonly wire: WireRequest;
  readonly world: GcpWorld;
  readonly caller: Caller;
  readonly disturbance: Disturbance | undefined;
  readonly fault: ListingFault | undefined;
}

/** One method of an API, of a request. */
export interface Route {
  readonly service: GoogleService;
  /** As the ledger names it. */
  readonly api: string;
  /** Id or number of the project that is asked. */
  readonly project?: string;
  /** What the caller must be allowed in the project. */
  readonly permission?: string;
  /** How many items of the method come before this one, where each is a call of its own. */
  readonly position?: (project: GcpProject) => number;
  /** Throws {@link GoogleError}. */
  readonly answer: (call: GcpCall) => object;
}

/** Any of these scopes is enough for a service. */
export const scopesOf: Readonly<Record<GoogleService, readonly string[]>> = {
  // https://cloud.google.com/compute/docs/reference/rest/v1/instances/aggregatedList
  compute: scopes("compute.readonly", "compute", "cloud-platform"),
  // https://cloud.google.com/dns/docs/reference/rest/v1/policies/list
  dns: scopes("ndev.clouddns.readonly", "ndev.clouddns.readwrite", "cloud-platform.read-only", "cloud-platform"),
  // https://cloud.google.com/asset-inventory/docs/reference/rest/v1/TopLevel/searchAllIamPolicies
  cloudasset: scopes("cloud-platform"),
  // https://cloud.google.com/resource-manager/reference/rest/v3/projects/search
  cloudresourcemanager: scopes("cloud-platform.read-only", "cloud-platform"),
  // https://cloud.google.com/iam/docs/reference/credentials/rest/v1/projects.serviceAccounts/generateAccessToken
  iamcredentials: scopes("iam", "cloud-platform"),
};

function scopes(...names: readonly string[]): readonly string[] {
  return names.map((name) => `https://www.googleapis.com/auth/${name}`);
}

/** Throws a mistake of the estate server's for parameters that it does not know how to honour. */
export function confirmParameters({ url }: WireRequest, known: readonly string[]): void {
  const unknown = [...url.searchParams.keys()].filter((name) => !known.includes(name) && name !== "alt");
  if (unknown.length > 0) throw new Error(`${url.pathname}: the estate server does not know ${unknown.join(", ")}`);
}
