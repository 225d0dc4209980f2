/** The project with the machines: the app's backend and analytics, in the network of the other project. */
import { addInstance, type InstanceOptions } from "../builders/instance.ts";
import { addGroup, addManagedGroup, addTemplate } from "../builders/instance-group.ts";
import { addBackendService, addHttpsFront, addSslFront, addSslPolicy } from "../builders/load-balancer.ts";
import { defaultServiceAccount, emptyProject, linkIn } from "../builders/project.ts";
import { addImage, addSnapshot } from "../builders/storage.ts";
import type { GcpProject } from "../estate.ts";
import type { Image } from "../objects.ts";
import { keptMetadata } from "../ordinary.ts";
import type { HostProject } from "./host-project.ts";
import {
  addCampaign,
  addForgottenNetworks,
  addLeftovers,
  addLegacyReports,
  addPushGateway,
  addStoppedImport,
} from "./mobile-mistakes.ts";

const region = "europe-west1";

/** Adds machines of one kind, one after the other over the zones. */
type Fleet = (name: string, count: number, options: Partial<InstanceOptions>) => void;

/** Most of it well kept. */
export function mobileProject(id: string, parent: string, { apps, data }: HostProject): GcpProject {
  const project = emptyProject({
    id,
    name: "mobile",
    parent,
    labels: { team: "mobile" },
    // OS Login came before its second factor, and the key of somebody who left is still there.
    metadata: {
      ...keptMetadata,
      "enable-oslogin-2fa": "FALSE",
      "ssh-keys": "deploy:ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGk deploy@fernhollow",
    },
    // Names are kept elsewhere.
    without: ["dns.googleapis.com"],
  });
  const image = addImage(project, { name: "fernhollow-base-2026-10", family: "fernhollow-base", daysEarlier: 21 });
  const key = `projects/${id}/locations/${region}/keyRings/main/cryptoKeys/disks`;
  const fleet: Fleet = (name, count, options) => {
    for (let number = 1; number <= count; number += 1) {
      addInstance(project, {
        name: `${name}-${number}`,
        zone: `${region}-${"bc".charAt(number % 2)}`,
        subnet: apps,
        image,
        key,
        schedule: "nightly",
        tags: [name, "egress"],
        labels: { service: name },
        serviceAccount: { email: `${name}@${id}.iam.gserviceaccount.com` },
        isConfidential: true,
        ...options,
      });
    }
  };
  addMobileApi(project, apps, image, fleet);
  fleet("analytics-worker", 2, { subnet: data, dataDisks: [200] });
  fleet("warehouse", 1, { subnet: data, dataDisks: [500, 500], machineType: "n2d-highmem-8", tags: ["warehouse"] });
  fleet("gke-recommendations-pool-1", 1, kubernetesNode(id));
  addNightlySnapshots(project);
  addPushGateway(project, apps, image, defaultServiceAccount(project));
  addLegacyReports(project, apps);
  addCampaign(project, apps, image);
  addStoppedImport(project, data, image);
  addLeftovers(project);
  addForgottenNetworks(project, image);
  return project;
}

/** As Kubernetes Engine makes them: what they are like is its matter. */
function kubernetesNode(project: string): Partial<InstanceOptions> {
  return {
    labels: { "goog-gke-node": "", "goog-k8s-cluster-name": "recommendations" },
    tags: ["gke-recommendations-node", "egress"],
    serviceAccount: { email: `recommendations@${project}.iam.gserviceaccount.com` },
    forwards: true,
    isProtected: false,
    isConfidential: false,
  };
}

/** Three machines of a group behind Google's front ends. */
function addMobileApi(project: GcpProject, apps: HostProject["apps"], image: Image, fleet: Fleet): void {
  const template = addTemplate(project, {
    name: "mobile-api-14",
    subnet: apps,
    image,
    tags: ["mobile-api"],
    serviceAccount: `mobile-api@${project.id}.iam.gserviceaccount.com`,
  });
  const group = addManagedGroup(project, {
    name: "mobile-api",
    place: region,
    template,
    subnet: apps,
    size: 3,
    healthCheck: linkIn(project, "global", "healthChecks", "mobile-api"),
  });
  const createdBy = `projects/${project.number}/regions/${region}/instanceGroupManagers/mobile-api`;
  fleet("mobile-api", 3, {
    isProtected: false,
    metadata: { "created-by": createdBy, "instance-template": template.selfLink ?? "" },
  });
  const service = addBackendService(project, { name: "mobile-api", groups: [group] });
  const modern = addSslPolicy(project, "modern", "MODERN", "TLS_1_2");
  addHttpsFront(project, { name: "mobile-api", address: "34.120.77.10", service, sslPolicy: modern });
  addOrdersSync(project, apps);
}

/** Tills from before 2018 send orders over TLS 1.0; the policy was loosened for all who come. */
function addOrdersSync(project: GcpProject, apps: HostProject["apps"]): void {
  const group = addGroup(project, "orders-sync", `${region}-b`, apps, 1);
  const service = addBackendService(project, {
    name: "orders-sync",
    groups: [group],
    protocol: "SSL",
    scheme: "EXTERNAL",
  });
  const sslPolicy = addSslPolicy(project, "old-tills", "COMPATIBLE", "TLS_1_0");
  addSslFront(project, { name: "orders-sync", address: "34.120.77.11", service, sslPolicy });
}

/** As the schedule takes them; the warehouse's second disk was attached later and has none. */
function addNightlySnapshots(project: GcpProject): void {
  for (const disk of project.resources["gcp.compute.disk"]) {
    const name = disk.name ?? "";
    if (name === "warehouse-1-data-2") {
      delete disk.resourcePolicies;
      continue;
    }
    addSnapshot(project, {
      name: `${name}-nightly-20261116`,
      description: "Nightly",
      disk,
      daysEarlier: 1,
      isScheduled: true,
    });
  }
}
