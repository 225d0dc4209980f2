/** Load balancers: what their TLS accepts, whether backend services are used. */
import type { Resource } from "../../../model/resource.ts";
import type { Known } from "../../../model/unknown.ts";
import { doubtOf, notGiven, type Viewpoint } from "../../modelling/doubt.ts";
import type { TlsFacts } from "../declarations/load-balancing.ts";
import { ofType } from "../resource-of.ts";

/** Fills proxies and backend services. */
export function relateLoadBalancing(resources: readonly Resource[], view: Viewpoint): void {
  const policies = new Map(ofType(resources, "gcp.compute.ssl_policy").map(({ com, ext }) => [com.id, ext.tls]));
  const doubt = doubtOf(view, "compute.sslPolicies.aggregatedList");
  const tlsOf = (policy: string | undefined): Known<TlsFacts> => {
    if (policy === undefined) return defaultTls;
    return policies.get(policy) ?? doubt ?? notGiven(view, "compute.sslPolicies.aggregatedList", policy);
  };
  for (const { ext } of ofType(resources, "gcp.compute.target_https_proxy")) ext.tls = tlsOf(ext.sslPolicy);
  for (const { ext } of ofType(resources, "gcp.compute.target_ssl_proxy")) ext.tls = tlsOf(ext.sslPolicy);
}

/** https://cloud.google.com/load-balancing/docs/ssl-policies-concepts#default_ssl_policy */
const defaultTls: TlsFacts = { minimumVersion: "TLS_1_0", profile: "COMPATIBLE", features: [] };
