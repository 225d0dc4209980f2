import type { Address, Instance, InternetGateway, NetworkInterface, RouteTable } from "@aws-sdk/client-ec2";
import type { BotModule } from "../../../bot.ts";
import type { CloudCall } from "../../../model/cloud-call.ts";
import type { LiveState } from "../../../model/live-scope.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import { isGone, nothingToDo, refused } from "../planning/bot-plans.ts";
import { lostByStopping, whyNotStop } from "../planning/instance-stop.ts";
import { liveObject, liveObjects } from "../planning/live-objects.ts";

/** What of a VPC stands in the way of detaching its gateway. */
interface PublicParts {
  readonly instances: readonly RawObject<Instance>[];
  /** Elastic IP addresses of those instances: they stay mapped while an instance is stopped. */
  readonly addresses: readonly RawObject<Address>[];
  /** Why it must not be detached, as a sentence. */
  readonly obstacle: string | undefined;
}

/**
 * EC2 does not detach a gateway while public addresses are mapped in its VPC.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachInternetGateway.html
 */
export default {
  kind: "bot",
  name: "igw_delete",
  doc: "Cuts a VPC off the internet: stops its instances with public addresses, detaches its internet gateway and deletes it.",
  entities: ["aws.ec2.vpc", "aws.ec2.internet_gateway"],
  risk: "irreversible",
  positional: [],
  params: (zod) => zod.strictObject({}),
  writes: ["ec2:StopInstances", "ec2:DisassociateAddress", "ec2:DetachInternetGateway", "ec2:DeleteInternetGateway"],
  reads: ["aws.ec2.address", "aws.ec2.instance", "aws.ec2.network_interface", "aws.ec2.route_table"],
  async plan(target, _params, state) {
    const gateway =
      target.type === "aws.ec2.vpc"
        ? await gatewayOf(target.id, state)
        : await liveObject<InternetGateway>(state, target);
    if (gateway === undefined) {
      return target.type === "aws.ec2.vpc"
        ? nothingToDo(`${target.id} has no internet gateway.`)
        : isGone(`Internet gateway ${target.id}`);
    }
    const id = gateway.requiredText("InternetGatewayId");
    const vpc = gateway.objects("Attachments")[0]?.requiredText("VpcId");
    const { instances, addresses, obstacle } = vpc === undefined ? nothingPublic : await publicPartsOf(vpc, state);
    if (obstacle !== undefined) return refused(obstacle);
    return {
      outcome: "change",
      calls: [
        ...stopCalls(instances),
        ...addresses.map((address) => ({
          api: "ec2:DisassociateAddress",
          input: { AssociationId: address.requiredText("AssociationId") },
        })),
        ...(vpc === undefined
          ? []
          : [{ api: "ec2:DetachInternetGateway", input: { InternetGatewayId: id, VpcId: vpc } }]),
        { api: "ec2:DeleteInternetGateway", input: { InternetGatewayId: id } },
      ],
      affected: [
        ...(vpc === undefined ? [] : [`Nothing in ${vpc} reaches the internet through ${id} any more.`]),
        ...instances.filter(isRunning).flatMap(lostByStopping),
        ...(await routesTo(id, state)),
      ],
    };
  },
} satisfies BotModule<object>;

const nothingPublic: PublicParts = { instances: [], addresses: [], obstacle: undefined };

/** A VPC has at most one: https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html#vpc-limits-gateways */
async function gatewayOf(vpc: string, state: LiveState): Promise<RawObject<InternetGateway> | undefined> {
  const [gateway] = await liveObjects<InternetGateway>(state, "aws.ec2.internet_gateway", {
    "attachment.vpc-id": [vpc],
  });
  return gateway;
}

async function publicPartsOf(vpc: string, state: LiveState): Promise<PublicParts> {
  const interfaces = await liveObjects<NetworkInterface>(state, "aws.ec2.network_interface", { "vpc-id": [vpc] });
  const open = interfaces.filter((one) => hasPublicAddress(one));
  if (open.length === 0) return nothingPublic;
  const found = await liveObjects<Instance>(state, "aws.ec2.instance", { "vpc-id": [vpc] });
  const byId = new Map(found.map((instance) => [instance.requiredText("InstanceId"), instance]));
  const users = new Set(open.map((one) => one.object("Attachment")?.text("InstanceId")));
  const instances = [...byId].filter(([id]) => users.has(id)).map(([, instance]) => instance);
  const foreign = open.find((one) => !byId.has(one.object("Attachment")?.text("InstanceId") ?? ""));
  return {
    instances,
    addresses: await addressesOf(open, state),
    obstacle: foreign === undefined ? instances.map(whyInTheWay).find((reason) => reason) : notOfAnInstance(foreign),
  };
}

/** A filter takes 200 values at most, so all addresses are read: an account has few. */
async function addressesOf(
  interfaces: readonly RawObject<NetworkInterface>[],
  state: LiveState,
): Promise<readonly RawObject<Address>[]> {
  const ids = new Set(interfaces.map((one) => one.text("NetworkInterfaceId")));
  const addresses = await liveObjects<Address>(state, "aws.ec2.address", {});
  return addresses.filter(
    (address) => address.has("NetworkInterfaceId") && ids.has(address.text("NetworkInterfaceId")),
  );
}

function hasPublicAddress(one: RawObject<NetworkInterface>): boolean {
  return (
    one.object("Association")?.has("PublicIp") === true ||
    one.objects("PrivateIpAddresses").some((address) => address.object("Association")?.has("PublicIp") === true)
  );
}

function notOfAnInstance(one: RawObject<NetworkInterface>): string {
  const what = one.text("Description") ?? one.text("InterfaceType") ?? "no description";
  return `Network interface ${one.requiredText("NetworkInterfaceId")} (${what}) has a public address and belongs to no instance of this account: a NAT gateway, a load balancer, or another service. Delete that first.`;
}

function whyInTheWay(instance: RawObject<Instance>): string | undefined {
  const now = instance.object("State")?.requiredText("Name");
  if (now === "stopped") return undefined;
  if (now === "running") return whyNotStop(instance);
  return `Instance ${instance.requiredText("InstanceId")} is ${now}. Plan again once it runs or is stopped.`;
}

function isRunning(instance: RawObject<Instance>): boolean {
  return instance.object("State")?.text("Name") === "running";
}

function stopCalls(instances: readonly RawObject<Instance>[]): readonly CloudCall[] {
  const ids = instances.filter(isRunning).map((instance) => instance.requiredText("InstanceId"));
  return ids.length === 0 ? [] : [{ api: "ec2:StopInstances", input: { InstanceIds: ids.sort() } }];
}

async function routesTo(gateway: string, state: LiveState): Promise<readonly string[]> {
  const tables = await liveObjects<RouteTable>(state, "aws.ec2.route_table", { "route.gateway-id": [gateway] });
  return tables.map((table) => `Routes of ${table.requiredText("RouteTableId")} to ${gateway} lead nowhere.`);
}
