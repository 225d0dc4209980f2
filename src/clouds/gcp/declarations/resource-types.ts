/** Declares the resource types of Google Cloud. */
import type { ResourceTypeDeclaration } from "../../../model/resource-model.ts";

/** `gcp.compute.` and these, in the order of the reference. */
export const resourceTypes: readonly ResourceTypeDeclaration[] = [
  compute("network", "network", "gcp_network", "networks.list", "A VPC network."),
  compute("subnetwork", "subnet", "gcp_subnetwork", "subnetworks.aggregatedList", "A subnet of a VPC network."),
  compute(
    "firewall",
    "firewall",
    "gcp_firewall",
    "firewalls.list",
    "A VPC firewall rule as Google has it: a firewall.",
  ),
  compute(
    "firewall_rule",
    "firewall_rule",
    "gcp_resource",
    "firewalls.list",
    "What a VPC firewall rule allows or denies of one protocol.",
  ),
  compute(
    "firewall_policy",
    "firewall",
    "gcp_firewall_policy",
    "networkFirewallPolicies.aggregatedList",
    "A network firewall policy of the project, global or regional.",
  ),
  compute("route", "route", "gcp_route", "routes.list", "A route of a VPC network."),
  compute("address", "address", "gcp_address", "addresses.aggregatedList", "A reserved address."),
  compute(
    "forwarding_rule",
    "resource",
    "gcp_forwarding_rule",
    "forwardingRules.aggregatedList",
    "A forwarding rule: the front of a load balancer.",
  ),
  compute(
    "backend_service",
    "resource",
    "gcp_backend_service",
    "backendServices.aggregatedList",
    "A backend service of a load balancer.",
  ),
  compute(
    "target_https_proxy",
    "resource",
    "gcp_tls_proxy",
    "targetHttpsProxies.aggregatedList",
    "What ends HTTPS connections for a load balancer.",
  ),
  compute(
    "target_ssl_proxy",
    "resource",
    "gcp_tls_proxy",
    "targetSslProxies.list",
    "What ends TLS connections for a load balancer.",
  ),
  compute(
    "ssl_policy",
    "resource",
    "gcp_ssl_policy",
    "sslPolicies.aggregatedList",
    "Which TLS versions and ciphers load balancers accept.",
  ),
  compute("instance", "compute", "gcp_instance", "instances.aggregatedList", "An instance."),
  compute(
    "instance_template",
    "launch_template",
    "gcp_instance_template",
    "instanceTemplates.aggregatedList",
    "An instance template, global or regional.",
  ),
  compute(
    "instance_group",
    "machine_group",
    "gcp_instance_group",
    "instanceGroups.aggregatedList",
    "An instance group, be it kept by a manager or by hand.",
  ),
  compute(
    "instance_group_manager",
    "machine_group",
    "gcp_instance_group",
    "instanceGroupManagers.aggregatedList",
    "A managed instance group.",
  ),
  compute("disk", "disk", "gcp_disk", "disks.aggregatedList", "A persistent disk or Hyperdisk."),
  compute("snapshot", "snapshot", "gcp_copy", "snapshots.list", "A snapshot of a disk."),
  compute("image", "image", "gcp_copy", "images.list", "An image that the project keeps."),
  compute("project", "machine_defaults", "gcp_project", "projects.get", "A project, as Compute Engine knows it."),
  {
    type: "gcp.compute.public_policy",
    doc: "Says that everyone has roles on an image, a snapshot, a disk or the project; rules read `com.public` or `ext.publicRoles` of it.",
    com: "marker",
    ext: "gcp_public_policy",
    apis: ["cloudasset.searchAllIamPolicies"],
  },
  {
    type: "gcp.dns.policy",
    doc: "A DNS server policy of VPC networks.",
    com: "resource",
    ext: "gcp_dns_policy",
    apis: ["dns.policies.list"],
  },
];

function compute(kind: string, com: string, ext: string, method: string, doc: string): ResourceTypeDeclaration {
  return { type: `gcp.compute.${kind}`, doc, com, ext, apis: [`compute.${method}`] };
}
