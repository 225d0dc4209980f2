/** The security groups of an instance, which are those of its network interfaces. */
import type { Instance, NetworkInterface } from "@aws-sdk/client-ec2";
import { inputOfId } from "../../../model/answer-id.ts";
import type { BotPlan, BotTarget } from "../../../model/bot.ts";
import type { CloudCall } from "../../../model/cloud-call.ts";
import type { LiveState } from "../../../model/live-scope.ts";
import { byText } from "../../../model/order.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import { isGone, refused } from "../planning/bot-plans.ts";
import { liveObject, liveObjects } from "../planning/live-objects.ts";
import { severalNames } from "./sentences.ts";

/** A network interface, read now. */
interface LiveInterface {
  readonly id: string;
  /** Ids, sorted. */
  readonly groups: readonly string[];
}

/** An instance whose groups can be changed, read now. */
export interface LiveInstance {
  readonly id: string;
  readonly network: string;
  /** In the order of their ids; at least one. */
  readonly interfaces: readonly LiveInterface[];
}

/** What giving an instance one group takes. */
export interface GroupChange {
  readonly calls: readonly CloudCall[];
  /** What each interface loses. */
  readonly affected: readonly string[];
}

/** The instance and its interfaces, or why there is nothing to plan: it is gone, or has no VPC or several. Throws AccessError. */
export async function liveInstance(target: BotTarget, state: LiveState): Promise<LiveInstance | BotPlan> {
  const { id } = target;
  const instance = await liveObject<Instance>(state, target);
  if (instance === undefined) return isGone(`Instance ${id}`);
  const network = instance.text("VpcId");
  const filters = { "attachment.instance-id": [id] };
  const interfaces = await liveObjects<NetworkInterface>(state, "aws.ec2.network_interface", filters);
  if (network === undefined || interfaces.length === 0) {
    return refused(`Instance ${id} has no network interface in a VPC, so it has no groups.`);
  }
  // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html: interfaces of one instance can be in several VPCs
  const elsewhere = interfaces.find((one) => one.text("VpcId") !== network)?.requiredText("NetworkInterfaceId");
  if (elsewhere !== undefined) {
    return refused(
      `Interface ${elsewhere} of instance ${id} is not in the instance's VPC ${network}, and no group is in two VPCs. ` +
        `Change the groups of its interfaces by hand.`,
    );
  }
  const live = interfaces.map((one) => ({ id: one.requiredText("NetworkInterfaceId"), groups: groupIds(one) }));
  return { id, network, interfaces: live.sort((a, b) => byText(a.id, b.id)) };
}

/** Gives one group to all interfaces that do not have exactly it. Its id may be that of what a call will create. */
export function groupChange({ interfaces }: LiveInstance, group: string): GroupChange {
  const changed = interfaces.filter(({ groups }) => groups.length !== 1 || groups[0] !== group);
  return {
    calls: changed.map(({ id }) => ({
      api: "ec2:ModifyNetworkInterfaceAttribute",
      input: { NetworkInterfaceId: id, Groups: [inputOfId(group)] },
    })),
    affected: changed.map(({ id, groups }) =>
      interfaceSentence(
        id,
        groups.filter((one) => one !== group),
      ),
    ),
  };
}

function interfaceSentence(id: string, lost: readonly string[]): string {
  if (lost.length === 0) return `Interface ${id} had no group.`;
  return `Interface ${id} leaves ${lost.length === 1 ? "group" : "the groups"} ${severalNames(lost)}.`;
}

function groupIds(one: RawObject<NetworkInterface>): readonly string[] {
  return one
    .objects("Groups")
    .map((group) => group.requiredText("GroupId"))
    .sort();
}
