/** What the demo's people did to the mobile project, story by story. */
import { addFirewall } from "../builders/firewall.ts";
import { addInstance } from "../builders/instance.ts";
import { addGroup, addManagedGroup, addTemplate } from "../builders/instance-group.ts";
import { addAddress, addBackendService, addHttpsFront } from "../builders/load-balancer.ts";
import { addNetwork, addSubnet, type SubnetDraft } from "../builders/network.ts";
import { addDisk, addImage, addPolicy, addSnapshot } from "../builders/storage.ts";
import type { GcpProject } from "../estate.ts";
import type { Image } from "../objects.ts";

const region = "europe-west1";

/** Pushes to phones, from a machine that somebody made in the console with what the console proposes. */
export function addPushGateway(project: GcpProject, subnet: SubnetDraft, image: Image, defaultAccount: string): void {
  addInstance(project, {
    name: "push-gateway",
    zone: `${region}-b`,
    subnet,
    image,
    externalAddress: "34.140.77.21",
    tags: ["push-gateway", "egress"],
    labels: { service: "push" },
    serviceAccount: { email: defaultAccount },
    isProtected: false,
    startedDaysEarlier: 140,
  });
}

/** Reports that the agency wrote in 2023: serial console on, no secure boot, keys of the project let in, forwarding packets. */
export function addLegacyReports(project: GcpProject, subnet: SubnetDraft): void {
  const old = addImage(project, {
    name: "reports-2023-03",
    family: "reports",
    description: "Built by the agency; <b>do not delete</b>",
    daysEarlier: 1300,
    deprecatedDaysEarlier: 700,
  });
  addInstance(project, {
    name: "reports-legacy",
    zone: `${region}-c`,
    subnet,
    image: old,
    description: "Reports <img src=x onerror=alert(1)> of the agency",
    machineType: "n1-standard-1",
    externalAddress: "34.140.77.22",
    tags: ["reports", "egress"],
    labels: { service: "reports" },
    metadata: {
      "serial-port-enable": "1",
      "enable-oslogin": "FALSE",
      "block-project-ssh-keys": "false",
      "startup-script": "#!/bin/sh\nexport DB_PASSWORD=ladybird-compost-41\n/opt/reports/run",
    },
    serviceAccount: { email: `reports@${project.id}.iam.gserviceaccount.com` },
    isShielded: false,
    forwards: true,
    isProtected: false,
    startedDaysEarlier: 900,
  });
  const group = addGroup(project, "reports", `${region}-c`, subnet, 1);
  const service = addBackendService(project, { name: "reports", groups: [group], logs: false });
  addHttpsFront(project, { name: "reports", address: "34.120.77.12", service });
}

/** The spring campaign: a template with a token in its script; what is left of it still runs in one zone, and nobody heals it. */
export function addCampaign(project: GcpProject, subnet: SubnetDraft, image: Image): void {
  const template = addTemplate(project, {
    name: "campaign-spring",
    subnet,
    image,
    metadata: {
      "startup-script": "curl -H 'Authorization: Bearer ghp_0123456789abcdefghijABCDEFGHIJ012345' https://example.com",
    },
    hasExternalAddress: true,
    isShielded: false,
  });
  addManagedGroup(project, { name: "campaign-spring", place: `${region}-b`, template, subnet, size: 2 });
  addAddress(project, { name: "campaign-2025", address: "34.140.77.40", region, description: "For the landing page" });
}

/** Imports from the old shop, stopped when the last one was done, and kept to be sure. */
export function addStoppedImport(project: GcpProject, subnet: SubnetDraft, image: Image): void {
  addInstance(project, {
    name: "shop-import",
    zone: `${region}-b`,
    subnet,
    image,
    status: "TERMINATED",
    labels: { service: "import" },
    schedule: "nightly",
    key: `projects/${project.id}/locations/${region}/keyRings/main/cryptoKeys/disks`,
    isConfidential: true,
    startedDaysEarlier: 210,
  });
}

/** What was made for a day: the kiosk's image for a trade fair, a disk of the move, its snapshot. */
export function addLeftovers(project: GcpProject): void {
  const kiosk = addImage(project, {
    name: "kiosk-fair-2025",
    description: "For the builder of the stand",
    daysEarlier: 420,
  });
  // The builder of the stand had no account of Google's that anybody could find.
  addPolicy(project, "Image", kiosk.selfLink ?? "", {
    "roles/compute.imageUser": ["allAuthenticatedUsers"],
    "roles/compute.admin": ["group:platform@fernhollow.example"],
  });
  const disk = addDisk(project, { name: "move-2024", zone: `${region}-b`, sizeGb: 200, daysEarlier: 800 });
  addSnapshot(project, { name: "before-move-2024", description: "Before the move", disk, daysEarlier: 799 });
}

/** The network that every project begins with, and a lab in it that was to be looked at until Thursday. */
export function addForgottenNetworks(project: GcpProject, image: Image): void {
  const network = addNetwork(project, {
    name: "default",
    description: "Default network for the project",
    mode: "auto",
  });
  const subnet = addSubnet(network, {
    name: "default",
    region: "us-central1",
    range: "10.128.0.0/20",
    logsFlows: false,
    privateAccess: false,
  });
  const rules = { priority: 65_534, logs: false };
  addFirewall(network, {
    name: "default-allow-internal",
    description: "Allow internal traffic on the default network",
    allow: ["tcp:0-65535", "udp:0-65535", "icmp"],
    sources: ["10.128.0.0/9"],
    ...rules,
  });
  for (const [name, allow] of [
    ["ssh", "tcp:22"],
    ["rdp", "tcp:3389"],
    ["icmp", "icmp"],
  ] as const) {
    addFirewall(network, {
      name: `default-allow-${name}`,
      description: `Allow ${name.toUpperCase()} from anywhere`,
      allow: [allow],
      sources: ["0.0.0.0/0"],
      ...rules,
    });
  }
  addInstance(project, {
    name: "search-preview",
    zone: "us-central1-a",
    subnet,
    image,
    externalAddress: "34.140.77.23",
    labels: { owner: "maren" },
    isPreemptible: true,
    isProtected: false,
    startedDaysEarlier: 5,
  });
}
