/** Google Cloud estates of any size, all alike and well kept, for benchmarks and for counting calls. */
import { collectedAt } from "../identifier.ts";
import { withWorkflowAccess } from "./builders/access.ts";
import { addDnsPolicy } from "./builders/dns-policy.ts";
import { addFirewall, addNetworkPolicy, policyRule } from "./builders/firewall.ts";
import { addGoogleApisEndpoint } from "./builders/google-apis-endpoint.ts";
import { addInstance } from "./builders/instance.ts";
import { addManagedGroup, addTemplate } from "./builders/instance-group.ts";
import { addBackendService, addHttpsFront, addSslPolicy } from "./builders/load-balancer.ts";
import { addNetwork, addRoute, addSubnet, type SubnetDraft } from "./builders/network.ts";
import { emptyProject, linkIn } from "./builders/project.ts";
import { addImage, addSnapshot } from "./builders/storage.ts";
import type { GcpEstate, GcpProject } from "./estate.ts";

/** How much of what is in each project. */
export interface OrdinaryGcpSize {
  readonly projects: number;
  /** Instances, each with two disks, over three zones. */
  readonly instances: number;
  /** Beside the few that the network brings. */
  readonly firewalls: number;
}

/** A well-kept project's metadata: people log in as themselves, and twice. */
export const keptMetadata: Readonly<Record<string, string>> = {
  "enable-oslogin": "TRUE",
  "enable-oslogin-2fa": "TRUE",
  "block-project-ssh-keys": "TRUE",
  "serial-port-enable": "FALSE",
  "enable-osconfig": "TRUE",
};

const region = "europe-west1";
const keyRing = "locations/europe-west1/keyRings/main/cryptoKeys/disks";

/** An estate without faults, which the job of a workflow may read. */
export function ordinaryGcp({ projects, instances, firewalls }: OrdinaryGcpSize): GcpEstate {
  const organization = { id: "700000000001", displayName: "ordinary.example" };
  return withWorkflowAccess({
    collectedAt,
    organization,
    projects: Array.from({ length: projects }, (_, number) =>
      ordinaryProject(`team-project-${number}`, `organizations/${organization.id}`, instances, firewalls),
    ),
    faults: [],
  });
}

function ordinaryProject(id: string, parent: string, instances: number, firewalls: number): GcpProject {
  const project = emptyProject({ id, name: id, parent, metadata: keptMetadata });
  const network = addNetwork(project, { name: "main", isClosed: true });
  addRoute(network, {
    name: "egress",
    to: "0.0.0.0/0",
    hop: { nextHopGateway: linkIn(project, "global", "gateways", "default-internet-gateway") },
    tags: ["egress"],
  });
  const subnet = addSubnet(network, { name: "main", region, range: "10.20.0.0/16" });
  addGoogleApisEndpoint(network, "10.21.0.2");
  addDnsPolicy(project, { name: "logged", logs: true, networks: [network] });
  addNetworkPolicy(
    project,
    {
      name: "base",
      rules: [
        policyRule({
          priority: 1000,
          action: "allow",
          traffic: ["tcp:22"],
          match: { srcIpRanges: ["35.235.240.0/20"] },
        }),
      ],
    },
    [network],
  );
  addFirewall(network, {
    name: "health-checks",
    allow: ["tcp:8443"],
    sources: ["130.211.0.0/22", "35.191.0.0/16"],
    targetTags: ["service"],
  });
  for (let number = 0; number < firewalls; number += 1) {
    addFirewall(network, {
      name: `service-${number}`,
      allow: ["tcp:443", `tcp:${8000 + number}-${8010 + number}`],
      sources: ["10.0.0.0/8"],
      targetTags: ["service"],
    });
  }
  addMachines(project, subnet, instances);
  return project;
}

function addMachines(project: GcpProject, subnet: SubnetDraft, instances: number): void {
  const image = addImage(project, { name: "base-2026-10", family: "base", daysEarlier: 20 });
  const email = `service@${project.id}.iam.gserviceaccount.com`;
  const template = addTemplate(project, { name: "service", subnet, image, tags: ["service"], serviceAccount: email });
  const group = addManagedGroup(project, {
    name: "service",
    place: region,
    template,
    subnet,
    size: 3,
    healthCheck: linkIn(project, "global", "healthChecks", "service"),
  });
  const service = addBackendService(project, { name: "service", groups: [group] });
  const sslPolicy = addSslPolicy(project, "modern", "MODERN", "TLS_1_2");
  addHttpsFront(project, { name: "service", address: "34.120.0.10", service, sslPolicy });
  for (let number = 0; number < instances; number += 1) {
    addInstance(project, {
      name: `service-${number}`,
      zone: `${region}-${"bcd".charAt(number % 3)}`,
      subnet,
      image,
      tags: ["service"],
      serviceAccount: { email },
      dataDisks: [100],
      key: `projects/${project.id}/${keyRing}`,
      isConfidential: true,
    });
  }
  for (const disk of project.resources["gcp.compute.disk"]) {
    addSnapshot(project, { name: `${disk.name ?? ""}-nightly`, disk, daysEarlier: 1, isScheduled: true });
  }
}
