/** Builds projects: empty ones, which the other builders fill. */
import type { GcpProject } from "../estate.ts";
import type { Metadata } from "../objects.ts";
import { fingerprint, numericId, projectNumber, selfLink, stamp } from "./link.ts";

/** What a project is made from. */
interface ProjectOptions {
  readonly id: string;
  readonly name: string;
  readonly parent?: string;
  readonly labels?: Readonly<Record<string, string>>;
  /** Metadata that its instances inherit. */
  readonly metadata?: Readonly<Record<string, string>>;
  /** `HOST` of a shared VPC. */
  readonly sharedVpc?: "HOST";
  /** Services that are switched off. */
  readonly without?: readonly string[];
}

const services = ["compute.googleapis.com", "dns.googleapis.com", "cloudasset.googleapis.com"];

/** A project without resources. Its default service account is what Compute Engine makes. */
export function emptyProject(options: ProjectOptions): GcpProject {
  const { id, name, parent, labels, metadata = {}, sharedVpc, without = [] } = options;
  const number = projectNumber(id);
  return {
    id,
    number,
    name,
    ...(parent === undefined ? {} : { parent }),
    ...(labels === undefined ? {} : { labels }),
    state: "ACTIVE",
    enabledServices: services.filter((service) => !without.includes(service)),
    resources: {
      "gcp.compute.project": [
        {
          kind: "compute#project",
          id: numericId("project", id),
          creationTimestamp: stamp(900),
          name: id,
          commonInstanceMetadata: metadataOf(id, metadata),
          selfLink: `https://www.googleapis.com/compute/v1/projects/${id}`,
          defaultServiceAccount: defaultServiceAccount({ number }),
          xpnProjectStatus: sharedVpc ?? "UNSPECIFIED_XPN_PROJECT_STATUS",
          defaultNetworkTier: "PREMIUM",
          vmDnsSetting: "ZONAL_ONLY",
          cloudArmorTier: "CA_STANDARD",
        },
      ],
      "gcp.compute.network": [],
      "gcp.compute.subnetwork": [],
      "gcp.compute.firewall": [],
      "gcp.compute.firewall_policy": [],
      "gcp.compute.route": [],
      "gcp.compute.instance": [],
      "gcp.compute.disk": [],
      "gcp.compute.snapshot": [],
      "gcp.compute.image": [],
      "gcp.compute.address": [],
      "gcp.compute.forwarding_rule": [],
      "gcp.compute.backend_service": [],
      "gcp.compute.target_https_proxy": [],
      "gcp.compute.target_ssl_proxy": [],
      "gcp.compute.ssl_policy": [],
      "gcp.compute.instance_template": [],
      "gcp.compute.instance_group": [],
      "gcp.compute.instance_group_manager": [],
      "gcp.dns.policy": [],
      "gcp.compute.public_policy": [],
    },
  };
}

/** The account that Compute Engine makes in every project. */
export function defaultServiceAccount({ number }: Pick<GcpProject, "number">): string {
  return `${number}-compute@developer.gserviceaccount.com`;
}

/** Metadata as projects, instances and templates have it. */
export function metadataOf(owner: string, values: Readonly<Record<string, string>>): Metadata {
  const items = Object.entries(values).map(([key, value]) => ({ key, value }));
  return {
    kind: "compute#metadata",
    fingerprint: fingerprint("metadata", owner, JSON.stringify(values)),
    ...(items.length === 0 ? {} : { items }),
  };
}

/** The link of something of a project by its kind: `regional("subnetworks")`. */
export function linkIn({ id }: Pick<GcpProject, "id">, place: string, collection: string, name: string): string {
  return selfLink(id, `${place}/${collection}/${name}`);
}
