import type { CreateVolumePermission, Snapshot } from "@aws-sdk/client-ec2";
import type { BotModule } from "../../../bot.ts";
import { count } from "../../../report/verdict-text.ts";
import { isGone, nothingToDo, oneCall } from "../planning/bot-plans.ts";
import { liveObject } from "../planning/live-objects.ts";

type SharedSnapshot = Snapshot & { readonly CreateVolumePermissions?: CreateVolumePermission[] };

/** https://docs.aws.amazon.com/ebs/latest/userguide/ebs-modifying-snapshot-permissions.html */
export default {
  kind: "bot",
  name: "ec2_snapshot_make_private",
  doc: "Takes a snapshot back from everyone. Accounts that it is shared with by name keep it.",
  entities: ["aws.ec2.snapshot"],
  risk: "reversible",
  positional: [],
  params: (zod) => zod.strictObject({}),
  writes: ["ec2:ModifySnapshotAttribute"],
  reads: [],
  async plan(target, _params, state) {
    const snapshot = await liveObject<SharedSnapshot>(state, target);
    if (snapshot === undefined) return isGone(`Snapshot ${target.id}`);
    const permissions = snapshot.objects("CreateVolumePermissions");
    if (!permissions.some((one) => one.text("Group") === "all")) {
      return nothingToDo(`Snapshot ${target.id} is not shared with everyone.`);
    }
    const input = { SnapshotId: target.id, CreateVolumePermission: { Remove: [{ Group: "all" }] } };
    return oneCall("ec2:ModifySnapshotAttribute", input, [
      "Accounts that it is not shared with by name can no longer restore it; copies that they made are theirs.",
      ...(permissions.length === 1 ? [] : [`It stays shared by name with ${count(permissions.length - 1, "other")}.`]),
    ]);
  },
} satisfies BotModule<object>;
