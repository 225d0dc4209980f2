/** A small region to be changed, frozen, so that whatever changes it in place is found out; and a server for it. */
import { onTestFinished } from "vitest";
import { laptopAccess, laptopKey } from "../../builders/access.ts";
import { addFlowLog } from "../../builders/flow-log.ts";
import { addNatGateway } from "../../builders/gateway.ts";
import { addInstance } from "../../builders/instance.ts";
import { addNetworkAcl, entry } from "../../builders/network-acl.ts";
import { addAddress } from "../../builders/network-interface.ts";
import { addSubnet, addVpc } from "../../builders/network.ts";
import { tcp } from "../../builders/permission.ts";
import { emptyRegion, tagList } from "../../builders/region.ts";
import { addInternetGateway } from "../../builders/route-table.ts";
import { addSecurityGroup } from "../../builders/security-group.ts";
import { addImage, addSnapshot, addVolume } from "../../builders/storage.ts";
import type { Estate } from "../../estate.ts";
import { collectedAt, identifier } from "../../identifier.ts";
import { ask, credentialsOf, type Login } from "../sdk.ts";
import { type EstateServer, type EstateServerOptions, startEstateServer } from "../server.ts";

export const account = "111122223333";
export const region = "eu-west-1";

/** What tests speak of. */
const made = smallRegion();
export const { ids } = made;

/** One account with one region: a VPC with version 6, a default VPC, and one of everything that can be changed. */
export const smallEstate: Estate = deeplyFrozen({
  collectedAt,
  accounts: [{ id: account, name: "one", regions: [made.region] }],
  faults: [],
  access: laptopAccess(account),
});

/** A server that ends with the test, and calls to it. */
export async function smallServer(options: Partial<EstateServerOptions> = {}): Promise<Small> {
  const server = await startEstateServer({ estate: smallEstate, ...options });
  onTestFinished(() => server.close());
  const login: Login = { server, region, credentials: credentialsOf(laptopKey(account)) };
  return { server, login, ask: (api, input) => ask(login, api, input) };
}

interface Small {
  readonly server: EstateServer;
  readonly login: Login;
  readonly ask: (api: string, input?: object) => Promise<Readonly<Record<string, unknown>>>;
}

function smallRegion() {
  const draft = emptyRegion(account, region, {});
  const vpc = addVpc(draft, { name: "main", cidr: "10.0.0.0/16", ipv6Cidr: "2a05:d018:1::/56" });
  const home = addVpc(draft, { name: "home", cidr: "172.31.0.0/16", isDefault: true });
  const acl = addNetworkAcl(draft, vpc, "unused", [entry(100, "allow", "0.0.0.0/0", 22)]);
  const gateway = addInternetGateway(draft, vpc).InternetGatewayId!;
  const subnet = addSubnet(draft, vpc, { name: "a", cidr: "10.0.1.0/24", zone: "a", mapsPublicAddress: true });
  const homeSubnet = addSubnet(draft, home, { name: "home", cidr: "172.31.0.0/20", zone: "a" });
  const web = addSecurityGroup(draft, vpc, {
    name: "web",
    description: "Web",
    ingress: [tcp(443, "0.0.0.0/0"), tcp(22, { from: "10.0.0.0/8", description: "Offices" })],
  });
  const database = addSecurityGroup(draft, vpc, { name: "database", description: "DB", ingress: [tcp(5432, web)] });
  const unused = addSecurityGroup(draft, vpc, { name: "unused", description: "Unused", ingress: [] });
  const elsewhere = addSecurityGroup(draft, home, {
    name: "elsewhere",
    description: "Elsewhere",
    ingress: [tcp(80, "0.0.0.0/0")],
  });
  const image = addImage(draft, { name: "base", daysEarlier: 20, isPublic: true });
  const machine = { subnet, groups: [web], image };
  const auto = addInstance(draft, { ...machine, name: "auto", publicAddress: "15.177.1.1", profile: "service" });
  const elastic = addInstance(draft, {
    ...machine,
    name: "elastic",
    publicAddress: "15.177.1.2",
    keepsAddress: true,
    disks: [8, 100],
  });
  const plain = addInstance(draft, { ...machine, name: "plain", state: "stopped" });
  const idleAddress = addAddress(draft, "idle", "15.177.1.3");
  const volume = addVolume(draft, { name: "loose", zone: `${region}a`, size: 10 });
  const snapshot = addSnapshot(draft, { name: "open", description: "Open", volume, isPublic: true, daysEarlier: 3 });
  addNatGateway(draft, "nat", homeSubnet, "15.177.1.4");
  const flowLog = addFlowLog(draft, "all", vpc.vpcId, "ALL");
  const key = {
    KeyPairId: identifier("key", account, "deploy"),
    KeyName: "deploy",
    KeyType: "rsa" as const,
    KeyFingerprint: "1f:51:ae:28:bf:89:e9:d8:1f:25:5d:37:2d:7d:b8:ca:9f:f5:f1:6f",
    Tags: tagList(draft, "deploy"),
  };
  return {
    region: { ...draft, unaudited: { keyPairs: [key], terminationProtected: [plain.InstanceId!] } },
    ids: {
      vpc: vpc.vpcId,
      home: home.vpcId,
      subnet: subnet.SubnetId!,
      acl: acl.NetworkAclId!,
      defaultAcl: vpc.defaultAcl.NetworkAclId!,
      gateway,
      defaultGroup: vpc.defaultGroup.GroupId!,
      web: web.GroupId!,
      database: database.GroupId!,
      unused: unused.GroupId!,
      elsewhere: elsewhere.GroupId!,
      image: image.ImageId!,
      auto: auto.InstanceId!,
      elastic: elastic.InstanceId!,
      plain: plain.InstanceId!,
      idleAddress: idleAddress.AllocationId!,
      volume: volume.VolumeId!,
      snapshot: snapshot.SnapshotId!,
      flowLog: flowLog.FlowLogId!,
      key: key.KeyPairId,
      list: draft.resources.prefixLists[0]!.PrefixListId!,
    },
  };
}

function deeplyFrozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    for (const part of Object.values(Object.freeze(value))) deeplyFrozen(part);
  }
  return value;
}
