import type { Instance } from "@aws-sdk/client-ec2";
import type { BotModule } from "../../../bot.ts";
import { isGone, nothingToDo } from "../planning/bot-plans.ts";
import { liveObject } from "../planning/live-objects.ts";
import { planTag, tagsOf } from "../planning/tagging.ts";

interface Params {
  readonly key: string;
}

/** It fills in what is missing; a value that the instance has is its own. */
export default {
  kind: "bot",
  name: "ec2_tag_instance_from_vpc",
  doc: "Gives an instance that lacks a tag the one that its VPC has.",
  entities: ["aws.ec2.instance"],
  risk: "reversible",
  positional: ["key"],
  params: (zod) =>
    zod.strictObject({
      key: zod
        .string()
        .min(1, "must not be empty")
        .regex(/^(?!aws:)/i, "must not begin with `aws:`, which AWS keeps for itself")
        .describe("Key of the tag."),
    }),
  writes: ["ec2:CreateTags"],
  reads: ["aws.ec2.vpc"],
  async plan(target, { key }, state) {
    const instance = await liveObject<Instance>(state, target);
    if (instance === undefined) return isGone(`Instance ${target.id}`);
    if (Object.hasOwn(instance.tags("Tags"), key)) {
      return nothingToDo(`Instance ${target.id} already has the tag ${key}.`);
    }
    const vpc = instance.requiredText("VpcId");
    const tags = (await tagsOf({ type: "aws.ec2.vpc", id: vpc }, state)) ?? {};
    if (!Object.hasOwn(tags, key)) return nothingToDo(`${vpc} has no tag ${key} that instance ${target.id} could get.`);
    return planTag(target, key, tags[key] ?? "", state);
  },
} satisfies BotModule<Params>;
