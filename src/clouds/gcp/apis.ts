/** What a collector asks of Google Cloud, and what it makes of the answers: the input of the Google model. */
import type { ResourceType, ScopeResult } from "../../model/resource.ts";

/** How an API is asked; paths are below `/compute/v1/projects/{project}/` unless another service is named. */
export type GcpSource =
  /** One object: `GET {path}`; without a path, the project itself. */
  | { readonly kind: "object"; readonly path: string }
  /** A list without regions: `items` and `nextPageToken`. */
  | { readonly kind: "list"; readonly path: string }
  /** A list of all zones or regions at once: `GET aggregated/{path}`, `items.{scope}.{field}`, `unreachables`. */
  | { readonly kind: "aggregated"; readonly path: string; readonly field: string }
  /** `GET global/networks/{network}/getEffectiveFirewalls`: a call for each network, of which there are few. */
  | { readonly kind: "effective-firewalls" }
  /** `GET https://dns.googleapis.com/dns/v1/projects/{project}/policies` */
  | { readonly kind: "dns-policies" }
  /** `GET https://cloudasset.googleapis.com/v1/projects/{project}:searchAllIamPolicies`, of whom everyone is a member. */
  | { readonly kind: "public-policies" };

/** One API, as the ledger names it. */
export interface GcpApi {
  readonly api: string;
  /** The permission of IAM that allows it. */
  readonly permission: string;
  /**
   * Of an aggregated list of objects that may be global or regional, each of which has a permission of its own: Google does
   * not say that the list refuses without them, so it might leave those objects out.
   */
  readonly alsoPermissions?: readonly string[];
  /** Type of the collected items that it yields, or whose `raw` it completes. */
  readonly type: ResourceType;
  readonly stage: ScopeResult["stage"];
  readonly source: GcpSource;
  /** The service that must be switched on in the project. */
  readonly service: string;
  /**
   * It yields no items of its own but completes those of `type` with the named property. The property is left out of an
   * item whose part of it could not be read to the end.
   */
  readonly completes?: string;
}

/**
 * Every API of a project. `raw` of an item is the object as the API writes it in JSON. Beyond that:
 * - `network`: `{ ...Network, effectiveFirewalls: NetworksGetEffectiveFirewallsResponse }`: what decides in it before its
 *   own firewalls, the hierarchical policies of organization and folders among them, and which policy is asked when.
 * - `firewall_policy`: of the project, global and regional, with rules and associations.
 * - `project`: with `commonInstanceMetadata`, whose values are redacted but for those that rules read.
 * - `public_policy`: `{ resource, assetType, roles, members }`, one for each image, snapshot or disk on which everyone has roles,
 *   and one of the project if everyone has some on it.
 * - lists of regions and zones: an object without `region` and `zone` is global.
 */
export const gcpApis: readonly GcpApi[] = [
  {
    ...compute("index", "project", "projects.get", { kind: "object", path: "" }),
    permission: "compute.projects.get",
  },
  compute("index", "network", "networks.list", { kind: "list", path: "global/networks" }),
  {
    ...compute("index", "network", "networks.getEffectiveFirewalls", { kind: "effective-firewalls" }),
    completes: "effectiveFirewalls",
  },
  aggregated("index", "subnetwork", "subnetworks"),
  compute("index", "firewall", "firewalls.list", { kind: "list", path: "global/firewalls" }),
  {
    ...compute("index", "firewall_policy", "networkFirewallPolicies.aggregatedList", {
      kind: "aggregated",
      path: "firewallPolicies",
      field: "firewallPolicies",
    }),
    permission: "compute.firewallPolicies.list",
    alsoPermissions: ["compute.regionFirewallPolicies.list"],
  },
  compute("index", "route", "routes.list", { kind: "list", path: "global/routes" }),
  aggregated("stream", "instance", "instances"),
  aggregated("stream", "disk", "disks"),
  compute("stream", "snapshot", "snapshots.list", { kind: "list", path: "global/snapshots" }),
  compute("stream", "image", "images.list", { kind: "list", path: "global/images" }),
  { ...aggregated("stream", "address", "addresses"), alsoPermissions: ["compute.globalAddresses.list"] },
  {
    ...aggregated("stream", "forwarding_rule", "forwardingRules"),
    alsoPermissions: ["compute.globalForwardingRules.list"],
  },
  {
    ...aggregated("stream", "backend_service", "backendServices"),
    alsoPermissions: ["compute.regionBackendServices.list"],
  },
  {
    ...aggregated("stream", "target_https_proxy", "targetHttpsProxies"),
    alsoPermissions: ["compute.regionTargetHttpsProxies.list"],
  },
  compute("stream", "target_ssl_proxy", "targetSslProxies.list", { kind: "list", path: "global/targetSslProxies" }),
  { ...aggregated("stream", "ssl_policy", "sslPolicies"), alsoPermissions: ["compute.regionSslPolicies.list"] },
  aggregated("stream", "instance_template", "instanceTemplates"),
  aggregated("stream", "instance_group", "instanceGroups"),
  aggregated("stream", "instance_group_manager", "instanceGroupManagers"),
  {
    api: "dns.policies.list",
    permission: "dns.policies.list",
    type: "gcp.dns.policy",
    stage: "stream",
    source: { kind: "dns-policies" },
    service: "dns.googleapis.com",
  },
  {
    api: "cloudasset.searchAllIamPolicies",
    permission: "cloudasset.assets.searchAllIamPolicies",
    type: "gcp.compute.public_policy",
    stage: "stream",
    source: { kind: "public-policies" },
    service: "cloudasset.googleapis.com",
  },
];

function aggregated(stage: ScopeResult["stage"], kind: string, collection: string): GcpApi {
  const source = { kind: "aggregated", path: collection, field: collection } as const;
  return { ...compute(stage, kind, `${collection}.aggregatedList`, source), permission: `compute.${collection}.list` };
}

function compute(stage: ScopeResult["stage"], kind: string, method: string, source: GcpSource): GcpApi {
  return {
    api: `compute.${method}`,
    permission: `compute.${method}`,
    type: `gcp.compute.${kind}`,
    stage,
    source,
    service: "compute.googleapis.com",
  };
}
