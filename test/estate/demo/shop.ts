/** The web shop as it runs in production and staging: load balancer, web, orders, worker, database, cache, Kubernetes. */
import type { Image, SecurityGroup, Subnet } from "@aws-sdk/client-ec2";
import { addDatabase, addLoadBalancer } from "../builders/gateway.ts";
import { addInstance } from "../builders/instance.ts";
import { addLaunchTemplate } from "../builders/launch-template.ts";
import { addServiceInterface } from "../builders/network-interface.ts";
import { allTraffic, tcp } from "../builders/permission.ts";
import { managedPrefixList } from "../builders/prefix-list.ts";
import { addSecurityGroup } from "../builders/security-group.ts";
import { addImage, addSnapshot } from "../builders/storage.ts";
import type { Network } from "./three-tier-network.ts";

/** How much of everything. */
interface ShopSize {
  readonly web: number;
  readonly orders: number;
  readonly workers: number;
  readonly kubernetesNodes: number;
  readonly databases: number;
  /** Public addresses of the load balancer, one for each public subnet. */
  readonly publicAddresses: readonly string[];
}

/** The groups and images that others build on. */
export interface Shop {
  readonly web: SecurityGroup;
  readonly orders: SecurityGroup;
  readonly database: SecurityGroup;
  readonly image: Image;
}

/** Adds the shop to a network. Nothing in it breaks a rule. */
export function addShop(network: Network, size: ShopSize): Shop {
  const { region, vpc } = network;
  const prefix = vpc.name;
  const group = (name: string, description: string, ...ingress: Parameters<typeof addSecurityGroup>[2]["ingress"]) =>
    addSecurityGroup(region, vpc, { name: `${prefix}-${name}`, description, ingress });
  const cloudFront = managedPrefixList(region, "com.amazonaws.global.cloudfront.origin-facing");
  const balancer = group("balancer", "HTTPS from CloudFront only", tcp(443, cloudFront));
  const web = group("web", "HTTP from the load balancer", tcp(8080, balancer));
  const orders = group("orders", "Orders, from web", tcp(8443, web));
  const worker = group("worker", "Background work; nothing comes in");
  const database = group("database", "PostgreSQL from orders and workers", tcp(5432, orders, worker));
  const cache = group("cache", "Redis from web and orders", tcp(6379, web, orders));
  const image = addImage(region, {
    name: "fernhollow-base-2026.10",
    daysEarlier: 21,
    description: "Hardened base image",
  });
  addLoadBalancer(region, {
    name: prefix,
    subnets: network.publicSubnets,
    groups: [balancer],
    publicAddresses: size.publicAddresses,
  });
  const fleet = (name: string, count: number, groups: readonly SecurityGroup[]) => {
    for (let number = 1; number <= count; number += 1) {
      const subnet = oneOf(network.privateSubnets, number);
      addInstance(region, { name: `${prefix}-${name}-${number}`, subnet, groups, image, profile: `${prefix}-${name}` });
    }
  };
  fleet("web", size.web, [web]);
  fleet("orders", size.orders, [orders]);
  fleet("worker", size.workers, [worker]);
  addLaunchTemplate(region, { name: `${prefix}-web`, image, groups: [web], versions: 14 });
  addLaunchTemplate(region, { name: `${prefix}-orders`, image, groups: [orders], versions: 9 });
  for (let number = 1; number <= size.databases; number += 1) {
    addDatabase(region, `${prefix}-database-${number}`, oneOf(network.databaseSubnets, number), [database]);
    addServiceInterface(region, {
      name: `${prefix}-cache-${number}`,
      subnet: oneOf(network.databaseSubnets, number),
      groups: [cache],
      description: `ElastiCache ${prefix}-cache-00${number}`,
      requester: "amazon-elasticache",
    });
  }
  addKubernetes(network, size.kubernetesNodes, image, web);
  return { web, orders, database, image };
}

function addKubernetes(
  { region, vpc, privateSubnets }: Network,
  nodes: number,
  image: Image,
  callers: SecurityGroup,
): void {
  if (nodes === 0) {
    return;
  }
  const name = `${vpc.name}-kubernetes`;
  const cluster = addSecurityGroup(region, vpc, {
    name: `eks-cluster-sg-${name}`,
    description: "EKS created security group applied to ENI that is attached to EKS Control Plane master nodes",
    ingress: [tcp(443, callers)],
  });
  cluster.IpPermissions?.push(allTraffic(cluster));
  for (const subnet of privateSubnets.slice(0, 2)) {
    const description = `Amazon EKS ${name}`;
    addServiceInterface(region, { name, subnet, groups: [cluster], description, requester: region.account });
  }
  addLaunchTemplate(region, { name: `eks-${name}`, image, groups: [cluster], versions: 3 });
  for (let number = 1; number <= nodes; number += 1) {
    addInstance(region, {
      name: `${name}-${number}`,
      subnet: oneOf(privateSubnets, number),
      groups: [cluster],
      image,
      type: "m7i.xlarge",
      profile: `eks-${name}`,
      launchedDaysEarlier: number,
      disks: [80],
      tags: { "eks:cluster-name": name },
    });
  }
}

/** Adds nightly snapshots of so many of a region's largest disks. */
export function addNightlySnapshots({ region, vpc }: Network, count: number): void {
  for (const volume of region.resources.volumes.slice(0, count)) {
    const of = volume.Tags?.find(({ Key }) => Key === "Name")?.Value ?? "";
    addSnapshot(region, { name: `${of}-nightly`, description: `Nightly backup, ${vpc.name}`, volume, daysEarlier: 1 });
  }
}

function oneOf(subnets: readonly Subnet[], number: number): Subnet {
  return subnets[number % subnets.length]!;
}
