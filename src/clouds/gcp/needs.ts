/** Which APIs must be asked so that resources of some types have all their facts. */
import type { ResourceType } from "../../model/resource.ts";
import { gcpApis, type GcpApi } from "./apis.ts";

/**
 * What the facts of a type are made from, beside its own items: each type of item that `relate` reads on the way. Not
 * followed further. A test holds it against everything collected.
 */
const relatedTypes: Readonly<Record<ResourceType, readonly ResourceType[]>> = qualified({
  network: ["subnetwork", "route", "instance", "forwarding_rule", "project", "dns.policy"],
  subnetwork: ["route", "instance", "project"],
  firewall: ["network", "instance", "instance_template", "project"],
  firewall_rule: ["firewall", "instance", "instance_template", "project"],
  firewall_policy: ["instance", "project"],
  backend_service: ["instance", "network", "firewall", "firewall_policy", "route", "forwarding_rule"],
  target_https_proxy: ["ssl_policy"],
  target_ssl_proxy: ["ssl_policy"],
  instance: [
    "network",
    "firewall",
    "firewall_policy",
    "route",
    "forwarding_rule",
    "backend_service",
    "project",
    "disk",
    "image",
  ],
  instance_template: ["instance_group_manager"],
  instance_group: ["instance_group_manager", "instance_template", "backend_service"],
  instance_group_manager: ["instance_template", "backend_service"],
  disk: ["instance", "snapshot", "public_policy"],
  snapshot: ["public_policy"],
  image: ["public_policy"],
});

/** The APIs that collect what is needed. */
export function apisToAsk(needs: ReadonlySet<ResourceType> | "all"): GcpApi[] {
  const types = needs === "all" ? undefined : collectedTypes(needs);
  return gcpApis.filter(({ type }) => types === undefined || types.has(type));
}

/** The types of items to collect so that resources of the needed types have all their facts. */
export function collectedTypes(needs: Iterable<ResourceType>): ReadonlySet<ResourceType> {
  const wanted = [...needs].flatMap((type) => [type, ...(relatedTypes[type] ?? [])]);
  const collected = new Set(gcpApis.map(({ type }) => type));
  return new Set(wanted.filter((type) => collected.has(type)));
}

function qualified(kinds: Readonly<Record<string, readonly string[]>>): Readonly<Record<ResourceType, ResourceType[]>> {
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, others]) => [typeOf(kind), others.map((other) => typeOf(other))]),
  );
}

function typeOf(kind: string): ResourceType {
  return kind.includes(".") ? `gcp.${kind}` : `gcp.compute.${kind}`;
}
