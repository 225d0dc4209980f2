/** Setting one tag: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html */
import type { Tag } from "@aws-sdk/client-ec2";
import type { BotPlan, BotTarget } from "../../../model/bot.ts";
import type { LiveState } from "../../../model/live-scope.ts";
import type { ResourceType } from "../../../model/resource.ts";
import { isGone, nothingToDo, oneCall } from "./bot-plans.ts";
import { liveObject } from "./live-objects.ts";

/** What EC2 tags, of the types that live state reads. */
export const taggableTypes: readonly ResourceType[] = [
  "aws.ec2.address",
  "aws.ec2.flow_log",
  "aws.ec2.image",
  "aws.ec2.instance",
  "aws.ec2.internet_gateway",
  "aws.ec2.key_pair",
  "aws.ec2.network_acl",
  "aws.ec2.network_interface",
  "aws.ec2.prefix_list",
  "aws.ec2.route_table",
  "aws.ec2.security_group",
  "aws.ec2.snapshot",
  "aws.ec2.subnet",
  "aws.ec2.volume",
  "aws.ec2.vpc",
];

/** Tags of an object of EC2 by key; undefined where it does not exist. Throws AccessError. */
export async function tagsOf(
  target: Pick<BotTarget, "type" | "id">,
  state: LiveState,
): Promise<Readonly<Record<string, string>> | undefined> {
  return (await liveObject<{ Tags?: Tag[] }>(state, target))?.tags("Tags");
}

/** Sets one tag of the target, and tells whom an overwritten value may matter to. Throws AccessError. */
export async function planTag(target: BotTarget, key: string, value: string, state: LiveState): Promise<BotPlan> {
  const tags = await tagsOf(target, state);
  if (tags === undefined) return isGone(target.id);
  const now = Object.hasOwn(tags, key) ? tags[key] : undefined;
  if (now === value) return nothingToDo(`${target.id} already has the tag ${key} with the value ${value}.`);
  const affected = now === undefined ? [] : [`Whatever reads the tag ${key} no longer finds the value ${now}.`];
  return oneCall("ec2:CreateTags", { Resources: [target.id], Tags: [{ Key: key, Value: value }] }, affected);
}
