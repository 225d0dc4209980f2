/** Which APIs must be asked so that resources of some types have all their facts. */
import type { ResourceType } from "../../model/resource.ts";
import { type Needs, neededApis, type RelatedTypes, typesOf } from "../collecting/needed-apis.ts";
import { gcpApis, type GcpApi } from "./apis.ts";

/**
 * What the facts of a type are made from, beside its own items: each type of item that `relate` reads on the way. Not
 * followed further. A test holds it against everything collected.
 */
const relatedTypes: RelatedTypes = qualified({
  network: ["subnetwork", "route", "instance", "forwarding_rule", "project", "dns.policy"],
  subnetwork: ["route", "instance", "project"],
  firewall: ["network", "instance", "instance_template", "project"],
  firewall_rule: ["firewall", "instance", "instance_template", "project"],
  firewall_policy: ["instance", "project"],
  backend_service: [
    "instance",
    "network",
    "firewall",
    "firewall_policy",
    "route",
    "forwarding_rule",
    "instance_group_manager",
  ],
  target_https_proxy: ["ssl_policy"],
  target_ssl_proxy: ["ssl_policy"],
  instance: [
    "network",
    "firewall",
    "firewall_policy",
    "route",
    "forwarding_rule",
    "backend_service",
    "instance_group_manager",
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
export function apisToAsk(needs: Needs): GcpApi[] {
  return neededApis(gcpApis, relatedTypes, needs);
}

/** The types of items to collect so that resources of the needed types have all their facts. */
export function collectedTypes(needs: Iterable<ResourceType>): ReadonlySet<ResourceType> {
  return typesOf(neededApis(gcpApis, relatedTypes, new Set(needs)));
}

function qualified(kinds: Readonly<Record<string, readonly string[]>>): Readonly<Record<ResourceType, ResourceType[]>> {
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, others]) => [typeOf(kind), others.map((other) => typeOf(other))]),
  );
}

function typeOf(kind: string): ResourceType {
  return kind.includes(".") ? `gcp.${kind}` : `gcp.compute.${kind}`;
}
