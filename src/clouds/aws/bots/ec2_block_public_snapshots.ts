import type { GetSnapshotBlockPublicAccessStateResult } from "@aws-sdk/client-ec2";
import type { BotModule } from "../../../bot.ts";
import { nothingToDo, oneCall, refused, setByOrganization } from "../planning/bot-plans.ts";
import { liveObject } from "../planning/live-objects.ts";

interface Params {
  readonly state: "block-new-sharing" | "block-all-sharing";
}

/** It never weakens: asked for `block-new-sharing` it leaves `block-all-sharing` alone. */
export default {
  kind: "bot",
  name: "ec2_block_public_snapshots",
  doc: "Forbids sharing snapshots of the account with everyone in a region.",
  entities: ["aws.ec2.snapshot_block_public_access"],
  risk: "reversible",
  positional: ["state"],
  params: (zod) =>
    zod.strictObject({
      state: zod
        .enum(["block-new-sharing", "block-all-sharing"])
        .default("block-new-sharing")
        .describe("`block-all-sharing` also hides snapshots that are public now; `block-new-sharing` leaves them."),
    }),
  writes: ["ec2:EnableSnapshotBlockPublicAccess"],
  reads: [],
  async plan(target, { state: wanted }, state) {
    const setting = await liveObject<GetSnapshotBlockPublicAccessStateResult>(state, target);
    if (setting === undefined) return refused(`EC2 does not have this setting in ${target.id}.`);
    const now = setting.text("State");
    if (now === "block-all-sharing" || now === wanted) {
      return nothingToDo(`Public sharing of snapshots is already blocked in ${target.id}: ${now}.`);
    }
    if (setting.text("ManagedBy") === "declarative-policy") return setByOrganization("public sharing of snapshots");
    return oneCall("ec2:EnableSnapshotBlockPublicAccess", { State: wanted }, [
      `Nobody can share another snapshot with everyone in ${target.id}.`,
      ...(wanted === "block-all-sharing" ? ["Snapshots that are public now are no longer available to others."] : []),
    ]);
  },
} satisfies BotModule<Params>;
