/** The provider's objects of one part of a scope → buckets. */
import type { Resource, ResourceType, ScopeResult } from "../../../model/resource.ts";
import type { Collected } from "./bucket.ts";
import { address } from "./address.ts";
import { dnsPolicy } from "./dns-policy.ts";
import { firewall } from "./firewall.ts";
import { firewallPolicy } from "./firewall-policy.ts";
import { instance } from "./instance.ts";
import { instanceGroup, instanceGroupManager } from "./instance-groups.ts";
import { instanceTemplate } from "./instance-template.ts";
import { backendService, forwardingRule, sslPolicy, targetHttpsProxy, targetSslProxy } from "./load-balancing.ts";
import { network, subnetwork } from "./network.ts";
import { project } from "./project.ts";
import { route } from "./route.ts";
import { disk, image, publicPolicy, snapshot } from "./storage.ts";

/**
 * Each item alone becomes its resources, so that a part may be cut anywhere: what depends on other items is left to
 * `relate`. Throws an Error that names type, id and path of an object that is not what the API's documents say.
 */
export function normaliseItems({ scope, resources }: ScopeResult): Resource[] {
  return resources.flatMap((item) => {
    const normalise = normalisers.get(item.type);
    if (normalise === undefined) throw new Error(`${item.type} is no type of item that the Google model knows`);
    return normalise({ item, scope });
  });
}

const normalisers: ReadonlyMap<ResourceType, (collected: Collected) => Resource[]> = new Map([
  ["gcp.compute.network", network],
  ["gcp.compute.subnetwork", subnetwork],
  ["gcp.compute.firewall", firewall],
  ["gcp.compute.firewall_policy", firewallPolicy],
  ["gcp.compute.route", route],
  ["gcp.compute.address", address],
  ["gcp.compute.forwarding_rule", forwardingRule],
  ["gcp.compute.backend_service", backendService],
  ["gcp.compute.target_https_proxy", targetHttpsProxy],
  ["gcp.compute.target_ssl_proxy", targetSslProxy],
  ["gcp.compute.ssl_policy", sslPolicy],
  ["gcp.compute.instance", instance],
  ["gcp.compute.instance_template", instanceTemplate],
  ["gcp.compute.instance_group", instanceGroup],
  ["gcp.compute.instance_group_manager", instanceGroupManager],
  ["gcp.compute.disk", disk],
  ["gcp.compute.snapshot", snapshot],
  ["gcp.compute.image", image],
  ["gcp.compute.project", project],
  ["gcp.compute.public_policy", publicPolicy],
  ["gcp.dns.policy", dnsPolicy],
]);
