/** Declares what makes up load balancers: fronts, proxies, TLS policies, backend services. */
import type { FirewallRule } from "../../../model/firewall-rule.ts";
import type { ObjectType } from "../../../model/resource-model.ts";
import type { Facts } from "../../object-model/facts.ts";
import type { ListedFirewallRule } from "../../object-model/firewall.ts";
import { gcpId } from "./gcp-id.ts";

export const gcpForwardingRule = {
  name: "gcp_forwarding_rule",
  doc: "A forwarding rule.",
  fields: {
    ...gcpId,
    scheme: { type: "string", doc: "`EXTERNAL`, `EXTERNAL_MANAGED`, `INTERNAL`, …; empty for private endpoints." },
    isExternal: { type: "bool", doc: "Whether its address is one of the internet." },
    address: { type: "string", doc: "Its address." },
    protocol: { type: "string", doc: "`TCP`, `UDP`, `L3_DEFAULT`, …" },
    ports: { type: { list: { list: "int" } }, doc: "Inclusive ranges of ports that it forwards." },
    network: {
      type: "string",
      doc: "Network that its address belongs to, where it is an internal one.",
      optional: true,
    },
    target: { type: "string", doc: "Proxy, pool, machine, gateway or service that it leads to.", optional: true },
    backendService: { type: "string", doc: "Backend service that it leads to without a proxy.", optional: true },
    sources: { type: { list: "string" }, doc: "CIDRs that it forwards traffic of; none: of everyone." },
  },
} as const satisfies ObjectType;

export const gcpBackendService = {
  name: "gcp_backend_service",
  doc: "A backend service.",
  fields: {
    ...gcpId,
    scheme: { type: "string", doc: "`EXTERNAL`, `EXTERNAL_MANAGED`, `INTERNAL`, `INTERNAL_MANAGED`, …" },
    protocol: { type: "string", doc: "`HTTP`, `HTTPS`, `TCP`, …" },
    groups: { type: { list: "string" }, doc: "Groups of machines or endpoints that it sends traffic to." },
    isLogged: { type: "bool", doc: "Whether requests are logged." },
    logSampling: { type: "double", doc: "Share of the requests that is logged, 0 to 1." },
    canLog: { type: "bool", doc: "Whether it is of a kind that logs requests or connections at all." },
    hasIap: { type: "bool", doc: "Whether Identity-Aware Proxy asks who comes." },
    bypasses: {
      type: { list: { object: "FirewallRule" } },
      doc: "What of its machines the internet reaches around Identity-Aware Proxy, as `exposed` takes it; none without the proxy.",
    },
    securityPolicy: { type: "string", doc: "Cloud Armor policy.", optional: true },
  },
} as const satisfies ObjectType;

export const gcpTls = {
  name: "GcpTls",
  doc: "What a TLS policy accepts.",
  fields: {
    minimumVersion: { type: "string", doc: "`TLS_1_0`, `TLS_1_1`, `TLS_1_2` or `TLS_1_3`." },
    profile: { type: "string", doc: "`COMPATIBLE`, `MODERN`, `RESTRICTED`, `FIPS_202205` or `CUSTOM`." },
    features: { type: { list: "string" }, doc: "Cipher suites that it accepts." },
  },
} as const satisfies ObjectType;

export const gcpTlsProxy = {
  name: "gcp_tls_proxy",
  doc: "A target HTTPS or SSL proxy.",
  fields: {
    ...gcpId,
    sslPolicy: { type: "string", doc: "Its SSL policy; absent: Google's default.", optional: true },
    tls: { type: { object: "GcpTls" }, doc: "What that policy accepts; without one, what Google's default does." },
  },
} as const satisfies ObjectType;

export const gcpSslPolicy = {
  name: "gcp_ssl_policy",
  doc: "An SSL policy.",
  fields: { ...gcpId, tls: { type: { object: "GcpTls" }, doc: "What it accepts." } },
} as const satisfies ObjectType;

export type TlsFacts = Facts<typeof gcpTls>;
export type ForwardingRuleExt = Omit<Facts<typeof gcpForwardingRule>, "ports"> & {
  readonly ports: FirewallRule["ports"];
};
export type BackendServiceExt = Facts<typeof gcpBackendService, { FirewallRule: ListedFirewallRule }, "bypasses">;
export type TlsProxyExt = Facts<typeof gcpTlsProxy, { GcpTls: TlsFacts }, "tls">;
export type SslPolicyExt = Facts<typeof gcpSslPolicy, { GcpTls: TlsFacts }>;
