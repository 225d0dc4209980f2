/** Builds load balancers: reserved addresses, forwarding rules, proxies, TLS policies, backend services. */
import type { GcpProject } from "../estate.ts";
import type { Address, BackendService, ForwardingRule, InstanceGroup, SslPolicy } from "../objects.ts";
import { fingerprint, numericId, selfLink, stamp } from "./link.ts";
import { linkIn } from "./project.ts";

interface AddressOptions {
  readonly name: string;
  readonly address: string;
  /** Without it global. */
  readonly region?: string;
  readonly user?: string;
  readonly description?: string;
}

/** A reserved external address. */
export function addAddress(project: GcpProject, options: AddressOptions): Address {
  const { name, address, region, user, description } = options;
  const place = region === undefined ? "global" : `regions/${region}`;
  const link = linkIn(project, place, "addresses", name);
  const raw: Address = {
    kind: "compute#address",
    id: numericId("address", link),
    creationTimestamp: stamp(400),
    name,
    description: description ?? "",
    address,
    status: user === undefined ? "RESERVED" : "IN_USE",
    ...(region === undefined ? { ipVersion: "IPV4" } : { region: selfLink(project.id, `regions/${region}`) }),
    selfLink: link,
    ...(user === undefined ? {} : { users: [user] }),
    networkTier: "PREMIUM",
    labelFingerprint: fingerprint("labels", link),
    addressType: "EXTERNAL",
  };
  project.resources["gcp.compute.address"].push(raw);
  return raw;
}

/** A policy for TLS: `MODERN` with TLS 1.2 is good, `COMPATIBLE` with 1.0 is what load balancers have without one. */
export function addSslPolicy(project: GcpProject, name: string, profile: string, minTlsVersion: string): SslPolicy {
  const link = linkIn(project, "global", "sslPolicies", name);
  const ciphers = {
    MODERN: ["TLS_AES_128_GCM_SHA256", "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256"],
    COMPATIBLE: ["TLS_AES_128_GCM_SHA256", "TLS_RSA_WITH_3DES_EDE_CBC_SHA", "TLS_RSA_WITH_AES_128_CBC_SHA"],
  };
  const policy: SslPolicy = {
    kind: "compute#sslPolicy",
    id: numericId("ssl-policy", link),
    creationTimestamp: stamp(500),
    selfLink: link,
    name,
    profile,
    minTlsVersion,
    enabledFeatures: profile === "COMPATIBLE" ? ciphers.COMPATIBLE : ciphers.MODERN,
    fingerprint: fingerprint("ssl-policy", link),
  };
  project.resources["gcp.compute.ssl_policy"].push(policy);
  return policy;
}

interface BackendOptions {
  readonly name: string;
  readonly groups: readonly InstanceGroup[];
  /** `HTTPS` behind HTTP proxies; `TCP` and `UDP` behind what passes packets through. */
  readonly protocol?: string;
  readonly scheme?: string;
  /** Without it global. */
  readonly region?: string;
  /** Logging is on unless said otherwise. */
  readonly logs?: boolean;
  readonly usesIap?: boolean;
  readonly securityPolicy?: string;
}

export function addBackendService(project: GcpProject, options: BackendOptions): BackendService {
  const { name, groups, protocol = "HTTPS", scheme = "EXTERNAL_MANAGED", region, logs = true } = options;
  const place = region === undefined ? "global" : `regions/${region}`;
  const link = linkIn(project, place, "backendServices", name);
  const service: BackendService = {
    kind: "compute#backendService",
    id: numericId("backend", link),
    creationTimestamp: stamp(380),
    name,
    selfLink: link,
    backends: groups.map((group) => ({
      group: group.selfLink ?? "",
      balancingMode: "UTILIZATION",
      maxUtilization: 0.8,
    })),
    healthChecks: [linkIn(project, place, "healthChecks", name)],
    timeoutSec: 30,
    port: 8443,
    protocol,
    fingerprint: fingerprint("backend", link),
    portName: "https",
    enableCDN: false,
    sessionAffinity: "NONE",
    affinityCookieTtlSec: 0,
    loadBalancingScheme: scheme,
    connectionDraining: { drainingTimeoutSec: 300 },
    ...(region === undefined ? {} : { region: selfLink(project.id, `regions/${region}`) }),
    ...(options.securityPolicy === undefined
      ? {}
      : { securityPolicy: linkIn(project, place, "securityPolicies", options.securityPolicy) }),
    logConfig: logs ? { enable: true, sampleRate: 1 } : { enable: false },
    ...(options.usesIap === true
      ? { iap: { enabled: true, oauth2ClientId: "1.apps.googleusercontent.com", oauth2ClientSecretSha256: "e3b0c442" } }
      : {}),
  };
  project.resources["gcp.compute.backend_service"].push(service);
  return service;
}

interface FrontOptions {
  readonly name: string;
  readonly address: string;
  readonly service: BackendService;
  /** Without one, Google's defaults hold. */
  readonly sslPolicy?: SslPolicy;
}

/** A global front that ends HTTPS, with its reserved address. */
export function addHttpsFront(project: GcpProject, options: FrontOptions): ForwardingRule {
  const { name, address, service, sslPolicy } = options;
  const link = linkIn(project, "global", "targetHttpsProxies", name);
  project.resources["gcp.compute.target_https_proxy"].push({
    kind: "compute#targetHttpsProxy",
    id: numericId("proxy", link),
    creationTimestamp: stamp(379),
    name,
    selfLink: link,
    urlMap: linkIn(project, "global", "urlMaps", name),
    sslCertificates: [linkIn(project, "global", "sslCertificates", name)],
    quicOverride: "NONE",
    ...(sslPolicy === undefined ? {} : { sslPolicy: sslPolicy.selfLink ?? "" }),
    fingerprint: fingerprint("proxy", link),
  });
  return addFront(project, { name, address, target: link, scheme: service.loadBalancingScheme ?? "" });
}

/** A global front that ends TLS of any protocol, with its reserved address. */
export function addSslFront(project: GcpProject, options: FrontOptions): ForwardingRule {
  const { name, address, service, sslPolicy } = options;
  const link = linkIn(project, "global", "targetSslProxies", name);
  project.resources["gcp.compute.target_ssl_proxy"].push({
    kind: "compute#targetSslProxy",
    id: numericId("proxy", link),
    creationTimestamp: stamp(379),
    name,
    selfLink: link,
    service: service.selfLink ?? "",
    sslCertificates: [linkIn(project, "global", "sslCertificates", name)],
    proxyHeader: "NONE",
    ...(sslPolicy === undefined ? {} : { sslPolicy: sslPolicy.selfLink ?? "" }),
  });
  return addFront(project, { name, address, target: link, scheme: service.loadBalancingScheme ?? "" });
}

function addFront(
  project: GcpProject,
  { name, address, target, scheme }: { name: string; address: string; target: string; scheme: string },
): ForwardingRule {
  const link = linkIn(project, "global", "forwardingRules", name);
  addAddress(project, { name, address, user: link });
  const rule: ForwardingRule = {
    kind: "compute#forwardingRule",
    id: numericId("rule", link),
    creationTimestamp: stamp(378),
    name,
    IPAddress: address,
    IPProtocol: "TCP",
    portRange: "443-443",
    target,
    selfLink: link,
    loadBalancingScheme: scheme,
    networkTier: "PREMIUM",
    labelFingerprint: fingerprint("labels", link),
    fingerprint: fingerprint("rule", link),
    ipVersion: "IPV4",
  };
  project.resources["gcp.compute.forwarding_rule"].push(rule);
  return rule;
}
