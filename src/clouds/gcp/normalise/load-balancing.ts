/** What makes up load balancers: fronts, proxies, TLS policies, backend services. */
import type { protos } from "@google-cloud/compute";
import type { Resource } from "../../../model/resource.ts";
import { isPublicAddress } from "../../../net/special-ranges.ts";
import { cidrsOf } from "../../modelling/checked-values.ts";
import { notYetRelated } from "../../modelling/doubt.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import type { ServiceFacts } from "../declarations/firewall-policies.ts";
import { selfLinkPath } from "../self-link.ts";
import { bucket, type Collected, identityOf, linked, reference } from "./bucket.ts";
import { everyPort, portsOf } from "./services.ts";

type ForwardingRule = protos.google.cloud.compute.v1.IForwardingRule;
type BackendService = protos.google.cloud.compute.v1.IBackendService;
type SslPolicy = protos.google.cloud.compute.v1.ISslPolicy;
type TlsProxy = protos.google.cloud.compute.v1.ITargetHttpsProxy & protos.google.cloud.compute.v1.ITargetSslProxy;

export function forwardingRule(collected: Collected): Resource[] {
  const raw = linked<ForwardingRule>(collected);
  const scheme = raw.text("loadBalancingScheme") ?? "";
  const address = raw.text("IPAddress") ?? "";
  const ext = {
    scheme,
    isExternal: scheme.startsWith("EXTERNAL") || (scheme === "" && isPublic(raw, address)),
    address,
    protocol: raw.text("IPProtocol") ?? "",
    ports: portsForwarded(raw),
    network: reference(raw, "network"),
    target: reference(raw, "target"),
    backendService: reference(raw, "backendService"),
    sources: cidrsOf(raw, raw.texts("sourceIpRanges")),
  };
  const identity = identityOf(raw, raw.textsByName("labels"));
  return [bucket(collected, identity, { type: "gcp.compute.forwarding_rule", comType: "resource", com: {}, ext })];
}

/** Private endpoints (Private Service Connect) have no scheme, and an address by reference. */
function isPublic(raw: RawObject<ForwardingRule>, address: string): boolean {
  if (!/^[\d.]+$|:/.test(address) || address.includes("/")) return false;
  try {
    return isPublicAddress(address);
  } catch (error) {
    return raw.refuse(`has an address that is none: ${String(error)}`);
  }
}

/** https://cloud.google.com/load-balancing/docs/forwarding-rule-concepts#port_specifications */
function portsForwarded(raw: RawObject<ForwardingRule>): ServiceFacts["ports"] {
  const range = raw.text("portRange");
  if (range !== undefined) return [portsOf(raw, range)];
  const ports = raw.texts("ports");
  return ports.length === 0 || raw.flag("allPorts") === true ? everyPort : ports.map((port) => portsOf(raw, port));
}

export function backendService(collected: Collected): Resource[] {
  const raw = linked<BackendService>(collected);
  const scheme = raw.text("loadBalancingScheme") ?? "";
  const protocol = raw.text("protocol") ?? "";
  const logs = raw.object("logConfig");
  const groups = raw
    .objects("backends")
    .map((backend) => backend.text("group"))
    .filter((group) => group !== undefined)
    .map((group) => selfLinkPath(group));
  const ext = {
    scheme,
    protocol,
    groups,
    isLogged: logs?.flag("enable") === true,
    logSampling: logs?.number("sampleRate") ?? (logs?.flag("enable") === true ? 1 : 0),
    canLog: scheme !== "INTERNAL_SELF_MANAGED",
    hasIap: raw.object("iap")?.flag("enabled") === true,
    bypasses: notYetRelated(collected.scope),
    securityPolicy: reference(raw, "securityPolicy"),
  };
  return [
    bucket(collected, identityOf(raw), { type: "gcp.compute.backend_service", comType: "resource", com: {}, ext }),
  ];
}

export function targetHttpsProxy(collected: Collected): Resource[] {
  return tlsProxy(collected, "gcp.compute.target_https_proxy");
}

export function targetSslProxy(collected: Collected): Resource[] {
  return tlsProxy(collected, "gcp.compute.target_ssl_proxy");
}

function tlsProxy(
  collected: Collected,
  type: "gcp.compute.target_https_proxy" | "gcp.compute.target_ssl_proxy",
): Resource[] {
  const raw = linked<TlsProxy>(collected);
  const ext = { sslPolicy: reference(raw, "sslPolicy"), tls: notYetRelated(collected.scope) };
  return [bucket(collected, identityOf(raw), { type, comType: "resource", com: {}, ext })];
}

export function sslPolicy(collected: Collected): Resource[] {
  const raw = linked<SslPolicy>(collected);
  const profile = raw.text("profile") ?? "COMPATIBLE";
  const features = [...new Set([...raw.texts("enabledFeatures"), ...raw.texts("customFeatures")])].sort();
  // Of one's own making nothing else tells what it accepts.
  if (profile === "CUSTOM" && features.length === 0) raw.refuse("has no features");
  const tls = { minimumVersion: raw.text("minTlsVersion") ?? "TLS_1_0", profile, features };
  return [
    bucket(collected, identityOf(raw), { type: "gcp.compute.ssl_policy", comType: "resource", com: {}, ext: { tls } }),
  ];
}
