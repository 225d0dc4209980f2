/** An estate for tests in which every name, tag, description and error message attacks, each on resources that break rules. */
import type { Image } from "@aws-sdk/client-ec2";
import { laptopAccess } from "./builders/access.ts";
import { addInstance } from "./builders/instance.ts";
import { addNetworkAcl, entry } from "./builders/network-acl.ts";
import { addSubnet, addVpc } from "./builders/network.ts";
import { allTraffic, tcp } from "./builders/permission.ts";
import { addPrefixList } from "./builders/prefix-list.ts";
import { emptyRegion, type RegionDraft } from "./builders/region.ts";
import { addInternetGateway, addRouteTable, route } from "./builders/route-table.ts";
import { addSecurityGroup } from "./builders/security-group.ts";
import { addImage, addSnapshot, addVolume } from "./builders/storage.ts";
import { apis } from "./collection.ts";
import { permissionFor } from "./denials.ts";
import type { Estate, Fault } from "./estate.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { collectedAt } from "./identifier.ts";

const account = "666677778888";
const texts = Object.values(hostileTexts);
/** A refusal without words tells nothing of what becomes of words. */
const refusals = texts.filter((text) => text !== "");

/** One region where every text breaks every rule, and one where every refusal is worded by an attacker. */
export function hostileEstate(): Estate {
  const region = { ...emptyRegion(account, "eu-west-1", {}) };
  const openRegion: RegionDraft = {
    ...region,
    resources: {
      ...region.resources,
      ebsEncryptionByDefault: [{ EbsEncryptionByDefault: false }],
      snapshotBlockPublicAccess: [{ State: "unblocked" }],
    },
  };
  const image = addImage(openRegion, { name: "base", daysEarlier: 10 });
  for (const [position, text] of texts.entries()) {
    addOpenNetwork(openRegion, text, `10.${position}`, image);
  }
  return {
    collectedAt,
    access: laptopAccess(account),
    accounts: [{ id: account, name: "hostile", regions: [openRegion, emptyRegion(account, "us-east-1", {})] }],
    faults: apis.map(hostileFault),
  };
}

function addOpenNetwork(region: RegionDraft, text: string, prefix: string, image: Image): void {
  const tags = { [`key ${text}`]: text };
  const vpc = addVpc(region, { name: text, cidr: `${prefix}.0.0/16`, defaultGroupUntouched: true, tags });
  const GatewayId = addInternetGateway(region, vpc).InternetGatewayId ?? "";
  const routes = [route("0.0.0.0/0", { GatewayId })];
  const routeTable = addRouteTable(region, { name: text, vpcId: vpc.vpcId, vpcCidr: `${prefix}.0.0/16`, routes });
  const acl = addNetworkAcl(region, vpc, text, [entry(100, "allow", "0.0.0.0/0")]);
  const subnet = addSubnet(region, vpc, { name: text, cidr: `${prefix}.0.0/24`, zone: "a", routeTable, acl });
  const world = { from: "0.0.0.0/0", description: text };
  const list = addPrefixList(region, text, { "0.0.0.0/0": text });
  const open = addSecurityGroup(region, vpc, { name: text, description: text, ingress: [allTraffic(world)], tags });
  const throughList = {
    name: `list ${text}`,
    description: text,
    ingress: [tcp(5432, { from: list, description: text })],
  };
  const reached = addSecurityGroup(region, vpc, throughList);
  addSecurityGroup(region, vpc, { name: `unattached ${text}`, description: text, ingress: [tcp(22, world)], tags });
  addInstance(region, {
    name: text,
    subnet,
    groups: [open, reached],
    image,
    tokens: "optional",
    publicAddress: `15.177.4.${region.resources.instances.length + 1}`,
    unencrypted: true,
    tags,
  });
  const volume = addVolume(region, { name: text, zone: "eu-west-1a", size: 1, encrypted: false, tags });
  addSnapshot(region, { name: text, description: text, volume, isPublic: true, daysEarlier: 1, tags });
}

function hostileFault(api: string, position: number): Fault {
  const outcomes = ["denied", "throttled", "disabled", "cut", "failed"] as const;
  return {
    scope: `aws:${account}:us-east-1`,
    api,
    outcome: outcomes[position % outcomes.length] ?? "failed",
    permission: permissionFor(api),
    message: refusals[position % refusals.length] ?? "",
  };
}
