/** The project that shares its network: subnets, firewalls, policies, and what people did to them. */
import { addDnsPolicy } from "../builders/dns-policy.ts";
import { addFirewall, addNetworkPolicy, policyRule } from "../builders/firewall.ts";
import { addGoogleApisEndpoint } from "../builders/google-apis-endpoint.ts";
import { addNetwork, addRoute, addSubnet, type NetworkDraft, type SubnetDraft } from "../builders/network.ts";
import { emptyProject, linkIn } from "../builders/project.ts";
import type { GcpProject } from "../estate.ts";
import { keptMetadata } from "../ordinary.ts";

/** What the other project builds on. */
export interface HostProject {
  readonly project: GcpProject;
  readonly apps: SubnetDraft;
  readonly data: SubnetDraft;
}

const west1 = "europe-west1";

/** The network that everyone uses, and one that a consultant left. */
export function hostProject(id: string, parent: string): HostProject {
  const project = emptyProject({
    id,
    name: "network",
    parent,
    labels: { team: "platform" },
    metadata: keptMetadata,
    sharedVpc: "HOST",
  });
  const network = addNetwork(project, {
    name: "shared",
    description: "For all projects of the folder",
    isClosed: true,
  });
  addRoute(network, {
    name: "egress",
    description: "To the internet, for machines that have reason to",
    to: "0.0.0.0/0",
    hop: { nextHopGateway: linkIn(project, "global", "gateways", "default-internet-gateway") },
    tags: ["egress"],
  });
  const apps = addSubnet(network, { name: "apps-west1", region: west1, range: "10.80.0.0/20" });
  const data = addSubnet(network, { name: "data-west1", region: west1, range: "10.80.16.0/20" });
  addSubnet(network, {
    name: "proxies-west1",
    region: west1,
    range: "10.80.32.0/23",
    purpose: "REGIONAL_MANAGED_PROXY",
  });
  // Added on the day when the zones of Belgium were full: whoever did it copied neither flow logs nor Google's own access.
  addSubnet(network, {
    name: "overflow-west4",
    region: "europe-west4",
    range: "10.81.0.0/20",
    logsFlows: false,
    privateAccess: false,
  });
  addDnsPolicy(project, { name: "logged", description: "All queries are logged", logs: true, networks: [network] });
  addGoogleApisEndpoint(network, "10.80.255.2");
  addKeptFirewalls(network);
  addMistakes(network);
  addConsultantsNetwork(project);
  return { project, apps, data };
}

function addKeptFirewalls(network: NetworkDraft): void {
  addFirewall(network, {
    name: "health-checks",
    description: "Google's front ends and health checks",
    allow: ["tcp:8443"],
    sources: ["130.211.0.0/22", "35.191.0.0/16"],
    targetTags: ["mobile-api", "reports"],
  });
  addFirewall(network, {
    name: "warehouse-from-apps",
    description: "PostgreSQL of the warehouse",
    allow: ["tcp:5432"],
    sourceTags: ["mobile-api", "analytics-worker"],
    targetTags: ["warehouse"],
  });
  addFirewall(network, {
    name: "workers-inside",
    description: "Workers among themselves",
    allow: ["6:7077-7099", "icmp"],
    sources: ["10.80.16.0/20"],
    targetTags: ["analytics-worker"],
  });
  addFirewall(network, {
    name: "egress-known",
    description: "Databases go nowhere",
    direction: "EGRESS",
    deny: ["all"],
    destinations: ["0.0.0.0/0"],
    targetTags: ["warehouse"],
    priority: 60_000,
  });
  // Switched off when the fault was found; it does nothing, but somebody should delete it.
  addFirewall(network, {
    name: "debug-open",
    description: "Only while we look for the lost pushes",
    allow: ["all"],
    sources: ["0.0.0.0/0"],
    priority: 10,
    isDisabled: true,
  });
  addNetworkPolicy(
    network.project,
    {
      name: "shared-policy",
      description: "What policies can say and firewalls cannot",
      rules: [
        policyRule({
          priority: 500,
          action: "deny",
          description: "Addresses that Google knows to attack",
          match: { srcThreatIntelligences: ["iplist-known-malicious-ips"] },
        }),
        policyRule({
          priority: 600,
          action: "allow",
          description: "Updates",
          direction: "EGRESS",
          traffic: ["tcp:443"],
          match: { destFqdns: ["packages.fernhollow.example"] },
        }),
      ],
    },
    [network],
  );
}

function addMistakes(network: NetworkDraft): void {
  // The push gateway was to be reached by phones on 443 only; the port range was meant for the day of the test.
  addFirewall(network, {
    name: "push-gateway",
    description: "Phones, from everywhere",
    allow: ["tcp:443,8000-9999"],
    sources: ["0.0.0.0/0"],
    targetTags: ["push-gateway"],
    logs: false,
  });
  // Written for two halves of the internet, because the whole would have needed an approval.
  addFirewall(network, {
    name: "reports-ssh",
    description: "Agency, until the VPN is there",
    allow: ["tcp:22"],
    sources: ["0.0.0.0/1", "128.0.0.0/1"],
    targetTags: ["reports"],
  });
  // The trial of the stock scanners ended; nothing has their tag.
  addFirewall(network, {
    name: "scanner-trial",
    description: "Scanners of the warehouse, trial",
    allow: ["tcp:3389", "udp:3389"],
    sources: ["0.0.0.0/0"],
    targetTags: ["scanner-trial"],
  });
}

/** A week of consulting in 2024: nobody remembered to take it away. Its DNS is not logged, and a route leads past the firewall appliance. */
function addConsultantsNetwork(project: GcpProject): void {
  const network = addNetwork(project, { name: "proof-of-concept" });
  addSubnet(network, { name: "proof-of-concept", region: "us-central1", range: "10.90.0.0/24", logsFlows: false });
  addRoute(network, {
    name: "past-the-appliance",
    to: "0.0.0.0/0",
    hop: { nextHopGateway: linkIn(project, "global", "gateways", "default-internet-gateway") },
    priority: 900,
    tags: ["direct"],
  });
}
