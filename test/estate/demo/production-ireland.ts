/** Production, eu-west-1: the shop, its analytics, and three things that were meant to be temporary. */
import type { Image } from "@aws-sdk/client-ec2";
import { addDatabase, addTransitGateway, addVpnConnection } from "../builders/gateway.ts";
import { addInstance } from "../builders/instance.ts";
import { addAddress } from "../builders/network-interface.ts";
import { tcp } from "../builders/permission.ts";
import { addPrefixList } from "../builders/prefix-list.ts";
import { emptyRegion, type RegionDraft } from "../builders/region.ts";
import { addSecurityGroup } from "../builders/security-group.ts";
import { addSnapshot, addVolume } from "../builders/storage.ts";
import { addIrishCompute } from "./compute.ts";
import { addEndpointServices, addPartnerAccess } from "./network.ts";
import { addNightlySnapshots, addShop, type Shop } from "./shop.ts";
import { addStaffVpn, keepPartnersKey, routeByTables, saveAnalytics } from "./storage.ts";
import { addNetwork, type Network } from "./three-tier-network.ts";

/** Adds nothing that depends on other accounts; peerings are made where both ends are known. */
export function productionIreland(account: string): {
  region: RegionDraft;
  shopNetwork: Network;
  analyticsNetwork: Network;
} {
  const region = emptyRegion(account, "eu-west-1", { Environment: "production", ManagedBy: "terraform" });
  const shopNetwork = addNetwork(region, {
    name: "shop-production",
    prefix: "10.20",
    zones: ["a", "b", "c"],
    natAddresses: ["15.177.4.1", "15.177.4.2", "15.177.4.3"],
  });
  const shop = addShop(shopNetwork, {
    web: 4,
    orders: 4,
    workers: 3,
    kubernetesNodes: 6,
    databases: 3,
    publicAddresses: ["15.177.4.4", "15.177.4.5", "15.177.4.6"],
  });
  addNightlySnapshots(shopNetwork, 12);
  addOfficeAccess(shopNetwork, shop);
  addForgottenBastion(shopNetwork, shop.image);
  addPartnerDatabase(shopNetwork);
  addMigrationLeftovers(shopNetwork);
  addPartnerAccess(shopNetwork);
  addEndpointServices(region);
  const analyticsNetwork = addAnalytics(region, shop.image);
  addIrishCompute(shopNetwork, shop.image);
  const transit = addTransitGateway(region, "fernhollow", false);
  addVpnConnection(region, "warehouse", transit, [
    { address: "15.177.4.250", up: true },
    { address: "15.177.4.251", up: false },
  ]);
  addVpnConnection(region, "head office", transit, [
    { address: "15.177.4.252", up: true },
    { address: "15.177.4.253", up: true },
  ]);
  saveAnalytics(region);
  keepPartnersKey(region);
  routeByTables(region);
  addStaffVpn(shopNetwork);
  return { region, shopNetwork, analyticsNetwork };
}

/** How it is done well: SSH to a host without a public address, from the offices' prefix list alone. */
function addOfficeAccess({ region, vpc, privateSubnets }: Network, { image }: Shop): void {
  const offices = addPrefixList(region, "offices", {
    "198.51.100.0/24": "Head office",
    "192.0.2.0/25": "Warehouse",
  });
  const group = addSecurityGroup(region, vpc, {
    name: "operations",
    description: "SSH from the offices over VPN",
    ingress: [tcp(22, offices, { from: "10.60.0.0/16", description: "Shared services" })],
  });
  addInstance(region, {
    name: "operations",
    subnet: privateSubnets[0]!,
    groups: [group],
    image,
    type: "t3.small",
    profile: "operations",
  });
}

/** The bastion of before: the world may knock, and its metadata service answers version 1. */
function addForgottenBastion({ region, vpc, publicSubnets }: Network, image: Image): void {
  const group = addSecurityGroup(region, vpc, {
    name: "bastion-old",
    description: "Temporary SSH access during the move",
    ingress: [tcp(22, { from: "0.0.0.0/0", description: "temporary, remove after the move" })],
    tags: { ManagedBy: "console" },
  });
  addInstance(region, {
    name: "bastion-old",
    subnet: publicSubnets[0]!,
    groups: [group],
    image,
    type: "t3.micro",
    publicAddress: "15.177.4.20",
    keepsAddress: true,
    tokens: "optional",
    monitored: false,
    launchedDaysEarlier: 1130,
    disks: [8],
    tags: { ManagedBy: "console" },
  });
}

/** A partner's addresses kept changing, so somebody let the prefix list hold both halves of the internet. */
function addPartnerDatabase({ region, vpc, databaseSubnets }: Network): void {
  const partners = addPrefixList(region, "reporting-partners", {
    "192.0.2.128/25": "Parcel carrier",
    "0.0.0.0/1": "Forecasting partner, dynamic addresses",
    "128.0.0.0/1": "Forecasting partner, dynamic addresses",
  });
  const group = addSecurityGroup(region, vpc, {
    name: "reporting-database",
    description: "PostgreSQL for partners who report",
    ingress: [tcp(5432, partners)],
  });
  addDatabase(region, "reporting-database", databaseSubnets[0]!, [group]);
}

/** Nothing uses these any more. */
function addMigrationLeftovers({ region, vpc, publicSubnets }: Network): void {
  addSecurityGroup(region, vpc, {
    name: "migration-2021",
    description: "fixes #1 @everyone please keep until Friday",
    ingress: [tcp([0, 65_535], "0.0.0.0/0")],
    tags: { ManagedBy: "console" },
  });
  addAddress(region, "migration-2021", "15.177.4.21");
  const zone = publicSubnets[0]?.AvailabilityZone ?? "";
  const volume = addVolume(region, { name: "migration-2021", zone, size: 500 });
  addSnapshot(region, { name: "migration-2021-final", description: "Before deletion", volume, daysEarlier: 1400 });
}

/** Analytics keeps flow logs of what was accepted, which is the half that tells nothing about attacks. */
function addAnalytics(region: RegionDraft, image: Image): Network {
  const network = addNetwork(region, {
    name: "analytics",
    prefix: "10.21",
    zones: ["a", "b"],
    natAddresses: ["15.177.4.7", "15.177.4.8"],
    flowLog: "ACCEPT",
  });
  const group = addSecurityGroup(region, network.vpc, {
    name: "analytics-query",
    description: "Queries from the shop",
    ingress: [tcp([8080, 8090], "10.20.0.0/16")],
  });
  const base = { groups: [group], image, type: "r7i.2xlarge", profile: "analytics" } as const;
  for (const number of [1, 2, 3, 4]) {
    const subnet = network.privateSubnets[number % 2]!;
    addInstance(region, { ...base, name: `analytics-query-${number}`, subnet, disks: [40, 1000] });
  }
  addInstance(region, {
    ...base,
    name: "analytics-import-legacy",
    subnet: network.privateSubnets[0]!,
    launchedDaysEarlier: 1610,
    disks: [200],
    unencrypted: true,
  });
  return network;
}
