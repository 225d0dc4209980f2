/** One account in which each rule of AWS that a bot can fix fails, among neighbours that no fix may touch. */
import type { Subnet } from "@aws-sdk/client-ec2";
import type { EstateRole } from "./access.ts";
import { laptopAccess, workflowRole } from "./builders/access.ts";
import { addFlowLog } from "./builders/flow-log.ts";
import { addInstance } from "./builders/instance.ts";
import { addNetworkAcl, entry, everythingOut } from "./builders/network-acl.ts";
import { addAddress, addNetworkInterface } from "./builders/network-interface.ts";
import { addSubnet, addVpc, type VpcDraft } from "./builders/network.ts";
import { allTraffic, icmp, tcp } from "./builders/permission.ts";
import { addPrefixList } from "./builders/prefix-list.ts";
import { emptyRegion, type RegionDraft } from "./builders/region.ts";
import { addInternetGateway, addRouteTable, route } from "./builders/route-table.ts";
import { addSecurityGroup } from "./builders/security-group.ts";
import { addImage, addSnapshot } from "./builders/storage.ts";
import { addNetwork, type Network } from "./demo/three-tier-network.ts";
import type { Estate, EstateRegion } from "./estate.ts";
import { collectedAt } from "./identifier.ts";
import type { UnauditedResources } from "./unaudited.ts";

/** The account. */
export const remediable = "333344445555";
/** Its only region that is used. */
export const remediableRegion = "eu-west-1";
/** Keeps bots off what has it. */
const keepTag = "posturegate:keep";

/** What the workflow's roles may do, as actions of their policies. */
export interface RemediableRoles {
  readonly audit: readonly string[];
  readonly remediation: readonly string[];
}

/** ARN of a role of the account. */
export function remediableRole(name: "posturegate-audit" | "posturegate-remediation"): string {
  return `arn:aws:iam::${remediable}:role/${name}`;
}

/** The account, with roles that may do no more than this. */
export function remediableEstate({ audit, remediation }: RemediableRoles): Estate {
  const roles: EstateRole[] = [
    { ...workflowRole(remediable, "posturegate-audit"), actions: audit },
    { ...workflowRole(remediable, "posturegate-remediation"), actions: remediation },
  ];
  return {
    collectedAt,
    accounts: [{ id: remediable, name: "remediable", regions: [neglectedRegion()] }],
    faults: [],
    access: { ...laptopAccess(remediable), roles },
  };
}

function neglectedRegion(): EstateRegion {
  const region = emptyRegion(remediable, remediableRegion, { Environment: "production" });
  neglectSettings(region);
  const shop = addNetwork(region, {
    name: "shop",
    prefix: "10.20",
    zones: ["a", "b"],
    natAddresses: ["15.177.4.1", "15.177.4.2"],
    flowLog: "none",
  });
  addMachines(region, shop);
  addOpenGroups(region, shop);
  addUnusedGroups(region, shop.vpc);
  addLegacyNetwork(region);
  addForgottenNetwork(region);
  addAddress(region, "retired", "15.177.5.9");
  return { ...region, unaudited: addSharedStorage(region) };
}

function neglectSettings({ resources }: RegionDraft): void {
  resources.ebsEncryptionByDefault.splice(0, 1, { EbsEncryptionByDefault: false });
  resources.snapshotBlockPublicAccess.splice(0, 1, { State: "unblocked", ManagedBy: "account" });
  resources.imageBlockPublicAccess.splice(0, 1, { ImageBlockPublicAccessState: "unblocked", ManagedBy: "account" });
  resources.instanceMetadataDefaults.splice(0, 1, {
    AccountLevel: { HttpPutResponseHopLimit: 2, ManagedBy: "account" },
  });
}

function addMachines(region: RegionDraft, { vpc, privateSubnets: [subnet] }: Network): void {
  const group = addSecurityGroup(region, vpc, {
    name: "orders",
    description: "Orders",
    ingress: [tcp(8443, { from: "10.20.0.0/16", description: "Shop" }, "10.30.0.0/16")],
  });
  const image = addImage(region, { name: "base", daysEarlier: 20 });
  const machine = { subnet: subnet!, groups: [group], image, profile: "orders" };
  addInstance(region, { ...machine, name: "orders-1" });
  addInstance(region, { ...machine, name: "orders-2", tokens: "optional" });
}

/** Each is open in a way of its own, beside what must stay reachable. */
function addOpenGroups(region: RegionDraft, { vpc, publicSubnets, endpointGroup }: Network): void {
  const world = addPrefixList(region, "partners", { "0.0.0.0/1": "Partners", "128.0.0.0/1": "More partners" });
  const open = {
    bastion: [
      tcp(22, { from: "0.0.0.0/0", description: "For the weekend" }, { from: "10.1.0.0/16", description: "Office" }),
      tcp(443, "0.0.0.0/0"),
    ],
    desktops: [tcp([3380, 3400], { from: "::/0", description: "Remote work" }, "10.0.0.0/8"), icmp("10.0.0.0/8")],
    everything: [allTraffic("0.0.0.0/0", endpointGroup)],
    mail: [tcp([20, 25], "0.0.0.0/0"), tcp(587, "10.0.0.0/8")],
    terminals: [tcp(23, "0.0.0.0/0"), tcp(992, "10.0.0.0/8")],
    jenkins: [tcp(8080, "0.0.0.0/1", "128.0.0.0/1", { from: "192.168.0.0/16", description: "Site" })],
    share: [tcp(445, { from: world, description: "Partners" }, "10.2.0.0/16")],
    database: [tcp([5000, 6000], "0.0.0.0/0"), tcp(5432, { from: endpointGroup, description: "Orders" })],
  };
  for (const [name, ingress] of Object.entries(open)) {
    const group = addSecurityGroup(region, vpc, { name, description: `Of ${name}`, ingress });
    addNetworkInterface(region, { name, subnet: publicSubnets[0]!, groups: [group] });
  }
  const kept = addSecurityGroup(region, vpc, {
    name: "honeypot",
    description: "Open on purpose",
    ingress: [tcp(23, "0.0.0.0/0")],
    tags: { [keepTag]: "research" },
  });
  addNetworkInterface(region, { name: "honeypot", subnet: publicSubnets[1]!, groups: [kept] });
}

function addUnusedGroups(region: RegionDraft, vpc: VpcDraft): void {
  const unused = {
    "old-bastion": [tcp(22, "0.0.0.0/0", { from: "10.1.0.0/16", description: "Office" })],
    "old-desktops": [tcp(3389, "2000::/3")],
    "old-lab": [tcp([9000, 9300], "0.0.0.0/0"), tcp(9090, "10.0.0.0/8")],
    "old-share": [tcp(445, "0.0.0.0/0"), tcp(443, "0.0.0.0/0")],
  };
  for (const [name, ingress] of Object.entries(unused))
    addSecurityGroup(region, vpc, { name, description: `Was ${name}`, ingress });
}

/** As someone made it in the console: everything that AWS gives a VPC is as it was, and in use. */
function addLegacyNetwork(region: RegionDraft): void {
  const vpc = addVpc(region, {
    name: "legacy",
    cidr: "10.40.0.0/16",
    defaultGroupUntouched: true,
    defaultAclUntouched: true,
  });
  addFlowLog(region, "legacy", vpc.vpcId, "ALL");
  const subnet = publicSubnet(region, vpc);
  const acl = addNetworkAcl(region, vpc, "legacy-guests", [
    entry(90, "allow", "10.0.0.0/8"),
    entry(100, "allow", "0.0.0.0/0", [20, 80]),
    entry(110, "allow", "::/0", [3000, 4000]),
    ...everythingOut(),
  ]);
  const guests = addSubnet(region, vpc, { name: "legacy-guests", cidr: "10.40.2.0/24", zone: "b", acl });
  addNetworkInterface(region, { name: "legacy", subnet, groups: [vpc.defaultGroup] });
  addNetworkInterface(region, { name: "legacy-guest", subnet: guests, groups: [vpc.defaultGroup] });
}

function publicSubnet(region: RegionDraft, vpc: VpcDraft): Subnet {
  const GatewayId = addInternetGateway(region, vpc).InternetGatewayId ?? "";
  const routeTable = addRouteTable(region, {
    name: "legacy-public",
    vpcId: vpc.vpcId,
    vpcCidr: "10.40.0.0/16",
    routes: [route("0.0.0.0/0", { GatewayId })],
  });
  return addSubnet(region, vpc, { name: "legacy-public", cidr: "10.40.1.0/24", zone: "a", routeTable });
}

/** The VPC that AWS makes in every region, which nobody uses. */
function addForgottenNetwork(region: RegionDraft): void {
  const vpc = addVpc(region, {
    name: "default",
    cidr: "172.31.0.0/16",
    isDefault: true,
    defaultGroupUntouched: true,
    defaultAclUntouched: true,
  });
  addSubnet(region, vpc, { name: "default-a", cidr: "172.31.0.0/20", zone: "a", mapsPublicAddress: true });
}

/** Public, and shared with a partner by name besides. */
function addSharedStorage(region: RegionDraft): UnauditedResources {
  const partner = "444455556666";
  const image = addImage(region, { name: "appliance", daysEarlier: 90, isPublic: true });
  const snapshot = addSnapshot(region, { name: "dump", description: "For a friend", isPublic: true, daysEarlier: 400 });
  addSnapshot(region, { name: "backup", description: "Weekly", daysEarlier: 3 });
  return {
    launchPermissions: { [image.ImageId ?? ""]: [{ UserId: partner }] },
    createVolumePermissions: { [snapshot.SnapshotId ?? ""]: [{ UserId: partner }] },
  };
}
