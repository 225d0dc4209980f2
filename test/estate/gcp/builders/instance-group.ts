/** Builds instance templates and the groups of instances that are made from them. */
import type { GcpProject } from "../estate.ts";
import type { Image, InstanceGroup, InstanceTemplate } from "../objects.ts";
import { fingerprint, numericId, selfLink, stamp } from "./link.ts";
import type { SubnetDraft } from "./network.ts";
import { linkIn, metadataOf } from "./project.ts";

interface TemplateOptions {
  readonly name: string;
  readonly subnet: SubnetDraft;
  readonly image: Image;
  readonly tags?: readonly string[];
  readonly metadata?: Readonly<Record<string, string>>;
  readonly serviceAccount?: string;
  readonly hasExternalAddress?: boolean;
  readonly isShielded?: boolean;
  readonly description?: string;
}

/** A template; it is well kept unless said otherwise. */
export function addTemplate(project: GcpProject, options: TemplateOptions): InstanceTemplate {
  const { name, subnet, image, tags, metadata = {}, serviceAccount, hasExternalAddress = false } = options;
  const link = linkIn(project, "global", "instanceTemplates", name);
  const isShielded = options.isShielded ?? true;
  const nat = { kind: "compute#accessConfig", type: "ONE_TO_ONE_NAT", name: "External NAT", networkTier: "PREMIUM" };
  const template: InstanceTemplate = {
    kind: "compute#instanceTemplate",
    id: numericId("template", link),
    creationTimestamp: stamp(40),
    name,
    description: options.description ?? "",
    selfLink: link,
    properties: {
      ...(tags === undefined ? {} : { tags: { items: [...tags] } }),
      machineType: "n2d-standard-2",
      canIpForward: false,
      networkInterfaces: [
        {
          kind: "compute#networkInterface",
          name: "nic0",
          network: subnet.network.link,
          subnetwork: subnet.link,
          ...(hasExternalAddress ? { accessConfigs: [nat] } : {}),
        },
      ],
      disks: [
        {
          kind: "compute#attachedDisk",
          type: "PERSISTENT",
          boot: true,
          mode: "READ_WRITE",
          autoDelete: true,
          deviceName: name,
          index: 0,
          initializeParams: { sourceImage: image.selfLink ?? "", diskSizeGb: "20", diskType: "pd-balanced" },
        },
      ],
      metadata: metadataOf(link, metadata),
      ...(serviceAccount === undefined
        ? {}
        : {
            serviceAccounts: [{ email: serviceAccount, scopes: ["https://www.googleapis.com/auth/cloud-platform"] }],
          }),
      scheduling: { onHostMaintenance: "MIGRATE", automaticRestart: true, preemptible: false },
      shieldedInstanceConfig: {
        enableSecureBoot: isShielded,
        enableVtpm: isShielded,
        enableIntegrityMonitoring: isShielded,
      },
    },
  };
  project.resources["gcp.compute.instance_template"].push(template);
  return template;
}

interface ManagedGroupOptions {
  readonly name: string;
  /** `europe-west1` for a regional group, `europe-west1-b` for one zone. */
  readonly place: string;
  readonly template: InstanceTemplate;
  readonly subnet: SubnetDraft;
  readonly size: number;
  /** Link of a health check by which instances are replaced. */
  readonly healthCheck?: string;
}

/** A managed group with the instance group that it manages. */
export function addManagedGroup(project: GcpProject, options: ManagedGroupOptions): InstanceGroup {
  const { name, place, template, subnet, size, healthCheck } = options;
  const isZone = /-[a-z]$/.test(place);
  const where = isZone ? `zones/${place}` : `regions/${place}`;
  const scope = isZone ? { zone: selfLink(project.id, where) } : { region: selfLink(project.id, where) };
  const group: InstanceGroup = {
    kind: "compute#instanceGroup",
    id: numericId("group", project.id, where, name),
    creationTimestamp: stamp(39),
    name,
    description: `This instance group is controlled by Instance Group Manager '${name}'.`,
    namedPorts: [{ name: "https", port: 8443 }],
    network: subnet.network.link,
    fingerprint: fingerprint("group", project.id, name),
    ...scope,
    selfLink: linkIn(project, where, "instanceGroups", name),
    size,
    subnetwork: subnet.link,
  };
  const manager = linkIn(project, where, "instanceGroupManagers", name);
  project.resources["gcp.compute.instance_group"].push(group);
  project.resources["gcp.compute.instance_group_manager"].push({
    kind: "compute#instanceGroupManager",
    id: numericId("manager", manager),
    creationTimestamp: stamp(39),
    name,
    ...scope,
    ...(isZone ? {} : { distributionPolicy: distribution(project, place) }),
    instanceTemplate: template.selfLink ?? "",
    versions: [{ instanceTemplate: template.selfLink ?? "", targetSize: { calculated: size } }],
    instanceGroup: group.selfLink ?? "",
    targetPools: [],
    baseInstanceName: name,
    fingerprint: fingerprint("manager", manager),
    currentActions: {
      none: size,
      creating: 0,
      recreating: 0,
      deleting: 0,
      abandoning: 0,
      restarting: 0,
      refreshing: 0,
    },
    targetSize: size,
    listManagedInstancesResults: "PAGELESS",
    selfLink: manager,
    ...(healthCheck === undefined ? {} : { autoHealingPolicies: [{ healthCheck, initialDelaySec: 300 }] }),
    namedPorts: [{ name: "https", port: 8443 }],
    status: { isStable: true },
    updatePolicy: { type: "PROACTIVE", minimalAction: "REPLACE" },
  });
  return group;
}

function distribution({ id }: GcpProject, region: string) {
  const zones = ["b", "c", "d"].map((letter) => ({ zone: selfLink(id, `zones/${region}-${letter}`) }));
  return { zones, targetShape: "EVEN" };
}

/** An instance group that people fill themselves. */
export function addGroup(
  project: GcpProject,
  name: string,
  zone: string,
  subnet: SubnetDraft,
  size: number,
): InstanceGroup {
  const group: InstanceGroup = {
    kind: "compute#instanceGroup",
    id: numericId("group", project.id, zone, name),
    creationTimestamp: stamp(300),
    name,
    network: subnet.network.link,
    fingerprint: fingerprint("group", project.id, name),
    zone: selfLink(project.id, `zones/${zone}`),
    selfLink: linkIn(project, `zones/${zone}`, "instanceGroups", name),
    size,
    subnetwork: subnet.link,
  };
  project.resources["gcp.compute.instance_group"].push(group);
  return group;
}
