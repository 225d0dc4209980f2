/** How each kind of object of an estate is asked for, from Google's reference and not from the collectors' table. */
import type { GcpResourceType } from "./estate.ts";

/** Where a listing is, and what its answer looks like. */
export type ListingShape =
  /** `GET /compute/v1/projects/{project}` */
  | { readonly kind: "project" }
  /** `GET /compute/v1/projects/{project}/global/{collection}`: `items`. */
  | { readonly kind: "global"; readonly collection: string; readonly answer: string }
  /** `GET /compute/v1/projects/{project}/aggregated/{collection}`: `items.{scope}.{collection}`. */
  | {
      readonly kind: "aggregated";
      readonly collection: string;
      readonly answer: string;
      readonly scopes: readonly ("global" | "regions" | "zones")[];
    }
  /** `GET /dns/v1/projects/{project}/policies`: `policies`. */
  | { readonly kind: "dns" }
  /** `GET /v1/projects/{project}:searchAllIamPolicies`: `results`. */
  | { readonly kind: "policy-search" };

/** One kind of object. */
export interface GcpCollection {
  readonly type: GcpResourceType;
  readonly stage: "index" | "stream";
  /** As the ledger names it. */
  readonly api: string;
  readonly permission: string;
  readonly shape: ListingShape;
}

/** https://cloud.google.com/compute/docs/reference/rest/v1/networks/getEffectiveFirewalls */
export const effectiveFirewallsApi = "compute.networks.getEffectiveFirewalls";

const regional = ["global", "regions"] as const;
const zonal = ["zones"] as const;

/** In the order of the stages. */
export const gcpCollections: readonly GcpCollection[] = [
  // https://cloud.google.com/compute/docs/reference/rest/v1/projects/get
  compute("index", "gcp.compute.project", "projects.get", "projects.get", { kind: "project" }),
  global("index", "gcp.compute.network", "networks", "networkList"),
  aggregated("index", "gcp.compute.subnetwork", "subnetworks", "subnetworkAggregatedList", ["regions"]),
  global("index", "gcp.compute.firewall", "firewalls", "firewallList"),
  // https://cloud.google.com/compute/docs/reference/rest/v1/networkFirewallPolicies/aggregatedList
  compute("index", "gcp.compute.firewall_policy", "networkFirewallPolicies.aggregatedList", "firewallPolicies.list", {
    kind: "aggregated",
    collection: "firewallPolicies",
    answer: "networkFirewallPoliciesAggregatedList",
    scopes: regional,
  }),
  global("index", "gcp.compute.route", "routes", "routeList"),
  aggregated("stream", "gcp.compute.instance", "instances", "instanceAggregatedList", zonal),
  aggregated("stream", "gcp.compute.disk", "disks", "diskAggregatedList", ["regions", "zones"]),
  global("stream", "gcp.compute.snapshot", "snapshots", "snapshotList"),
  global("stream", "gcp.compute.image", "images", "imageList"),
  aggregated("stream", "gcp.compute.address", "addresses", "addressAggregatedList", regional),
  aggregated("stream", "gcp.compute.forwarding_rule", "forwardingRules", "forwardingRuleAggregatedList", regional),
  aggregated("stream", "gcp.compute.backend_service", "backendServices", "backendServiceAggregatedList", regional),
  aggregated(
    "stream",
    "gcp.compute.target_https_proxy",
    "targetHttpsProxies",
    "targetHttpsProxyAggregatedList",
    regional,
  ),
  global("stream", "gcp.compute.target_ssl_proxy", "targetSslProxies", "targetSslProxyList"),
  aggregated("stream", "gcp.compute.ssl_policy", "sslPolicies", "sslPolicyAggregatedList", regional),
  aggregated(
    "stream",
    "gcp.compute.instance_template",
    "instanceTemplates",
    "instanceTemplateAggregatedList",
    regional,
  ),
  aggregated("stream", "gcp.compute.instance_group", "instanceGroups", "instanceGroupAggregatedList", [
    "regions",
    "zones",
  ]),
  aggregated(
    "stream",
    "gcp.compute.instance_group_manager",
    "instanceGroupManagers",
    "instanceGroupManagerAggregatedList",
    ["regions", "zones"],
  ),
  // https://cloud.google.com/dns/docs/reference/rest/v1/policies/list
  {
    type: "gcp.dns.policy",
    stage: "stream",
    api: "dns.policies.list",
    permission: "dns.policies.list",
    shape: { kind: "dns" },
  },
  // https://cloud.google.com/asset-inventory/docs/reference/rest/v1/TopLevel/searchAllIamPolicies
  {
    type: "gcp.compute.public_policy",
    stage: "stream",
    api: "cloudasset.searchAllIamPolicies",
    permission: "cloudasset.assets.searchAllIamPolicies",
    shape: { kind: "policy-search" },
  },
];

function global(
  stage: GcpCollection["stage"],
  type: GcpResourceType,
  collection: string,
  answer: string,
): GcpCollection {
  const method = `${collection}.list`;
  return compute(stage, type, method, method, { kind: "global", collection, answer });
}

function aggregated(
  stage: GcpCollection["stage"],
  type: GcpResourceType,
  collection: string,
  answer: string,
  scopes: readonly ("global" | "regions" | "zones")[],
): GcpCollection {
  const shape = { kind: "aggregated", collection, answer, scopes } as const;
  return compute(stage, type, `${collection}.aggregatedList`, `${collection}.list`, shape);
}

function compute(
  stage: GcpCollection["stage"],
  type: GcpResourceType,
  method: string,
  permission: string,
  shape: ListingShape,
): GcpCollection {
  return { type, stage, api: `compute.${method}`, permission: `compute.${permission}`, shape };
}
