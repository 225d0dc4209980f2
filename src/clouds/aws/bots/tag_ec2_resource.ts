import type { BotModule } from "../../../bot.ts";
import { planTag, taggableTypes } from "../planning/tagging.ts";

interface Params {
  readonly key: string;
  readonly value: string;
}

/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#tag-restrictions */
export default {
  kind: "bot",
  name: "tag_ec2_resource",
  doc: "Sets one tag.",
  entities: taggableTypes,
  risk: "reversible",
  positional: ["key", "value"],
  params: (zod) =>
    zod.strictObject({
      key: zod
        .string()
        .min(1, "must not be empty")
        .max(128)
        .regex(/^(?!aws:)/i, "must not begin with `aws:`, which AWS keeps for itself")
        .describe("Key of the tag; in quotes where it has spaces."),
      value: zod.string().max(256).describe("Value of the tag; in quotes where it has spaces."),
    }),
  writes: ["ec2:CreateTags"],
  reads: [],
  plan: (target, { key, value }, state) => planTag(target, key, value, state),
} satisfies BotModule<Params>;
