/** VPCs, subnets and their flow logs. */
import type { FlowLog, Subnet, Vpc } from "@aws-sdk/client-ec2";
import type { Resource } from "../../../model/resource.ts";
import { bucket, type Collected, isShared, named } from "./bucket.ts";
import { notYetRelated } from "../../modelling/doubt.ts";
import { cidrsOf } from "../../modelling/checked-values.ts";
import type { RawObject } from "../../modelling/raw-object.ts";

export function vpc(collected: Collected): Resource[] {
  const raw = named<Vpc>(collected, "VpcId");
  const owner = raw.text("OwnerId");
  const identity = { id: raw.requiredText("VpcId"), kind: "vpc", owner, tags: raw.tags("Tags") };
  const pending = notYetRelated(collected.scope);
  const associated = [
    ...raw
      .objects("CidrBlockAssociationSet")
      .map((block) => [block.text("CidrBlock"), block.object("CidrBlockState")] as const),
    ...raw
      .objects("Ipv6CidrBlockAssociationSet")
      .map((block) => [block.text("Ipv6CidrBlock"), block.object("Ipv6CidrBlockState")] as const),
  ];
  const com = {
    state: raw.text("State") ?? "",
    addressRanges: ranges(raw, raw.text("CidrBlock"), associated),
    isDefault: raw.flag("IsDefault") ?? false,
    flowLogs: pending,
    subnets: pending,
    peerings: pending,
    endpointServices: pending,
    interfaces: pending,
    isFirstOfAccount: false,
    accountRegions: pending,
  };
  const ext = { isShared: isShared(collected, owner), internetGatewayBlockMode: blockMode(raw) };
  return [bucket(collected, identity, { type: "aws.ec2.vpc", comType: "network", com, ext })];
}

export function subnet(collected: Collected): Resource[] {
  const raw = named<Subnet>(collected, "SubnetId");
  const owner = raw.text("OwnerId");
  const identity = { id: raw.requiredText("SubnetId"), kind: "subnet", owner, tags: raw.tags("Tags") };
  const pending = notYetRelated(collected.scope);
  const associated = raw
    .objects("Ipv6CidrBlockAssociationSet")
    .map((block) => [block.text("Ipv6CidrBlock"), block.object("Ipv6CidrBlockState")] as const);
  const com = {
    state: raw.text("State") ?? "",
    network: raw.text("VpcId") ?? "",
    zone: raw.text("AvailabilityZone") ?? "",
    addressRanges: ranges(raw, raw.text("CidrBlock"), associated),
    isDefault: raw.flag("DefaultForAz") ?? false,
    givesPublicAddresses: raw.flag("MapPublicIpOnLaunch") ?? false,
    givesIpv6Addresses: raw.flag("AssignIpv6AddressOnCreation") ?? false,
    routeTable: pending,
    internetRoutes: pending,
    firewalls: pending,
    flowLogs: pending,
    interfaces: pending,
  };
  const ext = { isShared: isShared(collected, owner), internetGatewayBlockMode: blockMode(raw) };
  return [bucket(collected, identity, { type: "aws.ec2.subnet", comType: "subnet", com, ext })];
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FlowLog.html */
export function flowLog(collected: Collected): Resource[] {
  const raw = named<FlowLog>(collected, "FlowLogId");
  const identity = { id: raw.requiredText("FlowLogId"), kind: "vpc-flow-log", tags: raw.tags("Tags") };
  const com = {
    isActive: raw.text("FlowLogStatus") === "ACTIVE",
    isDelivering: raw.text("DeliverLogsStatus") !== "FAILED",
    traffic: trafficKinds.get(raw.text("TrafficType") ?? "ALL") ?? "",
    destination: raw.text("LogDestination") ?? raw.text("LogGroupName") ?? "",
    target: raw.requiredText("ResourceId"),
  };
  return [bucket(collected, identity, { type: "aws.ec2.flow_log", comType: "flow_log", com, ext: {} })];
}

/** Flow logs of transit gateways have no traffic type: they record everything. */
const trafficKinds: ReadonlyMap<string, string> = new Map([
  ["ALL", "all"],
  ["ACCEPT", "accepted"],
  ["REJECT", "rejected"],
]);

type Association = readonly [cidr: string | undefined, state: RawObject<{ State?: string | undefined }> | undefined];

function ranges(
  raw: RawObject<object>,
  primary: string | undefined,
  associated: readonly Association[],
): readonly string[] {
  const used = associated.filter(([, state]) => !gone.has(state?.text("State") ?? "")).map(([cidr]) => cidr);
  return cidrsOf(
    raw,
    [primary, ...used].filter((cidr) => cidr !== undefined),
  );
}

const gone: ReadonlySet<string> = new Set(["disassociated", "failed"]);

function blockMode(raw: RawObject<Pick<Vpc, "BlockPublicAccessStates">>): string {
  return raw.object("BlockPublicAccessStates")?.text("InternetGatewayBlockMode") ?? "off";
}
