import type { BotModule } from "../../../bot.ts";
import { isGone, nothingToDo } from "../planning/bot-plans.ts";
import { planTag, taggableTypes, tagsOf } from "../planning/tagging.ts";

interface Params {
  /** A number and its unit: `30m`. */
  readonly time: string;
}

const secondsOfUnit: Readonly<Record<string, number>> = { m: 60, h: 3600, d: 86_400 };
const tag = "marked_for_stop";

/** A mark that is there stays: a second run must not put the deadline off. No bot stops what is marked; a rule may. */
export default {
  kind: "bot",
  name: "mark_for_stop_ec2_resource",
  doc: "Sets the tag marked_for_stop to the moment, in seconds since 1970, from which the resource may be stopped.",
  entities: taggableTypes,
  risk: "reversible",
  positional: ["time"],
  params: (zod) =>
    zod.strictObject({
      time: zod
        .string()
        .regex(/^[1-9]\d{0,5}[mhd]$/, "must be a number of minutes, hours or days: `30m`, `3h`, `7d`")
        .describe("From now: `30m`, `3h`, `7d`."),
    }),
  writes: ["ec2:CreateTags"],
  reads: [],
  async plan(target, { time }, state) {
    const tags = await tagsOf(target, state);
    if (tags === undefined) return isGone(target.id);
    if (Object.hasOwn(tags, tag)) return nothingToDo(`${target.id} is already marked for stop: ${tags[tag]}.`);
    return planTag(target, tag, String(Math.floor(target.now.getTime() / 1000) + secondsIn(time)), state);
  },
} satisfies BotModule<Params>;

function secondsIn(time: string): number {
  return Number(time.slice(0, -1)) * (secondsOfUnit[time.slice(-1)] ?? Number.NaN);
}
