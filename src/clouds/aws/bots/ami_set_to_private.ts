import type { Image, LaunchPermission } from "@aws-sdk/client-ec2";
import type { BotModule } from "../../../bot.ts";
import { count } from "../../../report/verdict-text.ts";
import { isGone, nothingToDo, oneCall } from "../planning/bot-plans.ts";
import { liveObject } from "../planning/live-objects.ts";

type SharedImage = Image & { readonly LaunchPermissions?: LaunchPermission[] };

/** CloudBots also removes the entry of the image's owner, who may launch it anyway. Other accounts keep theirs. */
export default {
  kind: "bot",
  name: "ami_set_to_private",
  doc: "Takes an image back from everyone. Accounts and organizations that it is shared with by name keep it.",
  entities: ["aws.ec2.image"],
  risk: "reversible",
  positional: [],
  params: (zod) => zod.strictObject({}),
  writes: ["ec2:ModifyImageAttribute"],
  reads: [],
  async plan(target, _params, state) {
    const image = await liveObject<SharedImage>(state, target);
    if (image === undefined) return isGone(`Image ${target.id}`);
    const owner = image.requiredText("OwnerId");
    const permissions = image.objects("LaunchPermissions");
    const remove = [
      ...(permissions.some((one) => one.text("Group") === "all") ? [{ Group: "all" }] : []),
      ...(permissions.some((one) => one.text("UserId") === owner) ? [{ UserId: owner }] : []),
    ];
    if (remove.length === 0) return nothingToDo(`Image ${target.id} is not shared with everyone.`);
    const others = permissions.length - remove.length;
    return oneCall("ec2:ModifyImageAttribute", { ImageId: target.id, LaunchPermission: { Remove: remove } }, [
      "Accounts that it is not shared with by name can no longer launch it; what they have launched keeps running.",
      ...(others === 0 ? [] : [`It stays shared by name with ${count(others, "other")}.`]),
    ]);
  },
} satisfies BotModule<object>;
