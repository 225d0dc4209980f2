/** Production, us-east-1: a second shop front, a Windows host that prints labels, and a default VPC nobody looked at. */
import { addInstance } from "../builders/instance.ts";
import { addSubnet, addVpc } from "../builders/network.ts";
import { tcp } from "../builders/permission.ts";
import { emptyRegion, type RegionDraft } from "../builders/region.ts";
import { addInternetGateway, route } from "../builders/route-table.ts";
import { addSecurityGroup } from "../builders/security-group.ts";
import { addImage } from "../builders/storage.ts";
import { addVirginianCompute } from "./compute.ts";
import { addStoreTills } from "./network.ts";
import { addNightlySnapshots, addShop } from "./shop.ts";
import { publishKiosk } from "./storage.ts";
import { addNetwork, type Network } from "./three-tier-network.ts";

/** New disks of this region are not encrypted unless whoever makes them says so. */
export function productionVirginia(account: string): RegionDraft {
  const empty = emptyRegion(account, "us-east-1", { Environment: "production", ManagedBy: "terraform" });
  const region = {
    ...empty,
    resources: { ...empty.resources, ebsEncryptionByDefault: [{ EbsEncryptionByDefault: false }] },
  };
  const network = addNetwork(region, {
    name: "shop-america",
    prefix: "10.30",
    zones: ["a", "b"],
    natAddresses: ["15.177.4.31", "15.177.4.32"],
  });
  addShop(network, {
    web: 2,
    orders: 2,
    workers: 1,
    kubernetesNodes: 0,
    databases: 2,
    publicAddresses: ["15.177.4.33", "15.177.4.34"],
  });
  addNightlySnapshots(network, 5);
  addLabelPrinter(network);
  addStoreTills(network);
  addVirginianCompute(network);
  addDefaultVpc(region);
  publishKiosk(region);
  return region;
}

/** A rule for 0.0.0.0/0 was refused in review; two halves of it were not. */
function addLabelPrinter({ region, vpc, publicSubnets }: Network): void {
  const group = addSecurityGroup(region, vpc, {
    name: "label-printing",
    description: "Remote desktop for the label software vendor",
    ingress: [
      tcp(3389, { from: "0.0.0.0/1", description: "vendor" }, { from: "128.0.0.0/1", description: "vendor" }),
      tcp(9100, "10.30.0.0/16"),
    ],
  });
  addInstance(region, {
    name: "label-printing",
    subnet: publicSubnets[0]!,
    groups: [group],
    image: addImage(region, { name: "windows-labels-2024", daysEarlier: 640, windows: true }),
    publicAddress: "15.177.4.35",
    launchedDaysEarlier: 610,
    disks: [100],
  });
}

/** As AWS made it: default group, default ACL, a gateway, no flow logs, nothing in it. */
export function addDefaultVpc(region: RegionDraft): void {
  const vpc = addVpc(region, {
    name: "default",
    cidr: "172.31.0.0/16",
    isDefault: true,
    defaultGroupUntouched: true,
    defaultAclUntouched: true,
  });
  const GatewayId = addInternetGateway(region, vpc).InternetGatewayId ?? "";
  vpc.mainRouteTable.Routes?.push(route("0.0.0.0/0", { GatewayId }));
  for (const [position, zone] of ["a", "b", "c"].entries()) {
    const cidr = `172.31.${position * 16}.0/20`;
    addSubnet(region, vpc, { name: `default-${zone}`, cidr, zone, mapsPublicAddress: true });
  }
}
