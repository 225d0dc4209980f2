import { createHash } from "node:crypto";
import type { Instance, Snapshot } from "@aws-sdk/client-ec2";
import type { BotModule } from "../../../bot.ts";
import type { BotTarget } from "../../../model/bot.ts";
import type { CloudCall } from "../../../model/cloud-call.ts";
import { isGone, nothingToDo, refused } from "../planning/bot-plans.ts";
import { liveObject, liveObjects } from "../planning/live-objects.ts";
import { entryTag } from "../writes/tag-list.ts";

/** A snapshot that was made for the same finding is not made again. */
export default {
  kind: "bot",
  name: "ec2_create_snapshot",
  doc: "Takes a snapshot of each EBS volume of an instance, tagged with the instance's id.",
  entities: ["aws.ec2.instance"],
  risk: "reversible",
  positional: [],
  params: (zod) => zod.strictObject({}),
  writes: ["ec2:CreateSnapshot"],
  reads: ["aws.ec2.instance", "aws.ec2.snapshot"],
  async plan(target, _params, state) {
    const instance = await liveObject<Instance>(state, target);
    if (instance === undefined) return isGone(`Instance ${target.id}`);
    const volumes = instance
      .objects("BlockDeviceMappings")
      .map((mapping) => mapping.object("Ebs")?.text("VolumeId"))
      .filter((id) => id !== undefined)
      .sort();
    if (volumes.length === 0) {
      return refused(`Instance ${target.id} has no EBS volumes; instance store volumes cannot be copied.`);
    }
    const entries = volumes.map((volume) => entryOf(target, volume));
    const made = await liveObjects<Snapshot>(state, "aws.ec2.snapshot", { [`tag:${entryTag}`]: entries });
    const usable = made.filter((snapshot) => ["pending", "completed"].includes(snapshot.text("State") ?? ""));
    const copied = new Set(usable.map((snapshot) => snapshot.text("VolumeId")));
    const missing = volumes.filter((volume) => !copied.has(volume));
    if (missing.length === 0) {
      const ids = usable.map((snapshot) => snapshot.requiredText("SnapshotId")).sort();
      return nothingToDo(`Every volume of instance ${target.id} has a snapshot for this finding: ${ids.join(", ")}.`);
    }
    return {
      outcome: "change",
      calls: missing.map((volume) => createSnapshot(target, volume)),
      affected: ["Volumes are copied one by one while the instance runs, so their copies need not fit together."],
    };
  },
} satisfies BotModule<object>;

function createSnapshot(target: BotTarget, volume: string): CloudCall {
  const tags = [
    { Key: entryTag, Value: entryOf(target, volume) },
    { Key: "source_instance_id", Value: target.id },
  ];
  return {
    api: "ec2:CreateSnapshot",
    input: {
      VolumeId: volume,
      Description: descriptionFor(target.rule),
      TagSpecifications: [{ ResourceType: "snapshot", Tags: tags }],
    },
  };
}

/** Which volume and finding a snapshot is for. Without a time: a plan that is approved a day later must be the same plan. */
function entryOf({ id, rule }: BotTarget, volume: string): string {
  const ofRule = createHash("sha256")
    .update(rule ?? "")
    .digest("hex")
    .slice(0, 16);
  return `${id}/${volume}/${ofRule}`;
}

/** At most 255 characters: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Snapshot.html */
function descriptionFor(rule: string | undefined): string {
  if (rule === undefined) return "Created by posturegate";
  return `Created by posturegate for: ${rule.replaceAll(/[^\x20-\x7e]+/g, " ")}`.slice(0, 255);
}
