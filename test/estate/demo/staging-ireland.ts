/** Staging, eu-west-1: the shop before release, shared services, and a playground with names that attack whoever prints them. */
import type { Image, Subnet } from "@aws-sdk/client-ec2";
import { addInstance } from "../builders/instance.ts";
import { addNetworkAcl, entry, everythingOut } from "../builders/network-acl.ts";
import { addSubnet, addVpc, type VpcDraft } from "../builders/network.ts";
import { allTraffic, icmp, tcp } from "../builders/permission.ts";
import { emptyRegion, type RegionDraft } from "../builders/region.ts";
import { addInternetGateway, addRouteTable, route } from "../builders/route-table.ts";
import { addSecurityGroup } from "../builders/security-group.ts";
import { addSnapshot, addVolume } from "../builders/storage.ts";
import { identifier } from "../identifier.ts";
import { addIrishStagingCompute } from "./compute.ts";
import { addLaunchWizardGroups } from "./network.ts";
import { addShop } from "./shop.ts";
import { addAgencyVpn, addLabTransit, saveJenkins } from "./storage.ts";
import { addNetwork, type Network, ownNetworks } from "./three-tier-network.ts";

/** The shared services are what production peers with. */
export function stagingIreland(account: string): { region: RegionDraft; sharedNetwork: Network } {
  const empty = emptyRegion(account, "eu-west-1", { Environment: "staging", ManagedBy: "terraform" });
  // Somebody switched it off to share one snapshot.
  const snapshotBlockPublicAccess = [{ State: "unblocked" as const, ManagedBy: "account" as const }];
  const region = { ...empty, resources: { ...empty.resources, snapshotBlockPublicAccess } };
  const shopNetwork = addNetwork(region, {
    name: "shop-staging",
    prefix: "10.50",
    zones: ["a", "b"],
    natAddresses: ["15.177.4.51", "15.177.4.52"],
  });
  const { image } = addShop(shopNetwork, {
    web: 2,
    orders: 2,
    workers: 1,
    kubernetesNodes: 2,
    databases: 1,
    publicAddresses: ["15.177.4.53", "15.177.4.54"],
  });
  const sharedNetwork = addNetwork(region, {
    name: "shared-services",
    prefix: "10.60",
    zones: ["a", "b"],
    natAddresses: ["15.177.4.61", "15.177.4.62"],
  });
  addBuilds(sharedNetwork, image);
  addLaunchWizardGroups(sharedNetwork);
  addPlayground(region, image);
  addIrishStagingCompute(sharedNetwork, image);
  addCatalogueExport(region);
  saveJenkins(region);
  addLabTransit(region);
  addAgencyVpn(shopNetwork);
  return { region, sharedNetwork };
}

/** Build agents, and a Jenkins from before the platform team. Its name turns around what follows it. */
function addBuilds({ region, vpc, privateSubnets }: Network, image: Image): void {
  const group = addSecurityGroup(region, vpc, {
    name: "builds",
    description: "Builds, from own networks",
    ingress: [tcp(8080, ownNetworks), icmp(ownNetworks)],
  });
  const subnet = privateSubnets[0]!;
  for (const number of [1, 2, 3]) {
    addInstance(region, { name: `build-agent-${number}`, subnet, groups: [group], image, profile: "builds" });
  }
  addInstance(region, {
    name: "jenkins \u202Edlo",
    subnet,
    groups: [group],
    image,
    profile: "jenkins-administrator",
    tokens: "optional",
    launchedDaysEarlier: 1290,
    disks: [60, 300],
  });
}

/** A VPC for load tests, made by hand. */
function addPlayground(region: RegionDraft, image: Image): void {
  const vpc = addVpc(region, {
    name: "playground <img src=x onerror=1>",
    cidr: "10.51.0.0/16",
    ipv6Cidr: "2a05:d018:f51:5100::/56",
    tags: { ManagedBy: "console" },
  });
  vpc.defaultGroup.IpPermissions?.push(tcp(22, { from: ownNetworks, description: "quick fix" }));
  const group = addSecurityGroup(region, vpc, {
    name: "load-test",
    description: "Load generators",
    ingress: [allTraffic({ from: "::/0", description: "v6 is internal anyway" }), tcp(443, "10.50.0.0/16")],
    tags: { ManagedBy: "console" },
  });
  addPlaygroundPrivateSubnet(region, vpc);
  const subnet = addPlaygroundPublicSubnet(region, vpc);
  const base = { subnet, image, type: "c7i.large", tags: { ManagedBy: "console" } } as const;
  addInstance(region, {
    ...base,
    name: "load-generator",
    groups: [group],
    tokens: "optional",
    publicAddress: "15.177.4.55",
    ipv6Address: "2a05:d018:f51:5100::10",
  });
  addInstance(region, {
    ...base,
    name: "load-report",
    groups: [vpc.defaultGroup],
    state: "stopped",
    stoppedDaysEarlier: 44,
  });
}

/** Its ACL denies administration, but only after everything has been allowed: the denials decide nothing. */
function addPlaygroundPublicSubnet(region: RegionDraft, vpc: VpcDraft): Subnet {
  const GatewayId = addInternetGateway(region, vpc).InternetGatewayId ?? "";
  const routes = [route("0.0.0.0/0", { GatewayId }), route("::/0", { GatewayId })];
  const acl = addNetworkAcl(region, vpc, "playground-public", [
    entry(100, "allow", "0.0.0.0/0"),
    entry(110, "allow", "::/0"),
    entry(200, "deny", "0.0.0.0/0", 22),
    entry(210, "deny", "0.0.0.0/0", 3389),
    ...everythingOut(),
  ]);
  return addSubnet(region, vpc, {
    name: "playground-public-a",
    cidr: "10.51.0.0/24",
    ipv6Cidr: "2a05:d018:f51:5100::/64",
    zone: "a",
    routeTable: addRouteTable(region, { name: "playground-public", vpcId: vpc.vpcId, vpcCidr: "10.51.0.0/16", routes }),
    acl,
  });
}

/** Out to the internet over IPv6, and nothing in: not a public subnet. */
function addPlaygroundPrivateSubnet(region: RegionDraft, vpc: VpcDraft): void {
  const routes = [route("::/0", { EgressOnlyInternetGatewayId: identifier("eigw", vpc.vpcId) })];
  addSubnet(region, vpc, {
    name: "playground-private-a",
    cidr: "10.51.1.0/24",
    ipv6Cidr: "2a05:d018:f51:5101::/64",
    zone: "a",
    routeTable: addRouteTable(region, {
      name: "playground-private",
      vpcId: vpc.vpcId,
      vpcCidr: "10.51.0.0/16",
      routes,
    }),
  });
}

/** A snapshot for an agency that could not be given an account, and a scratch disk. */
function addCatalogueExport(region: RegionDraft): void {
  const volume = addVolume(region, { name: "`rm -rf` scratch", zone: "eu-west-1a", size: 20, encrypted: false });
  addSnapshot(region, {
    name: "prod|db catalogue export",
    description: "For the agency, public for one afternoon",
    volume,
    isPublic: true,
    daysEarlier: 420,
  });
}
