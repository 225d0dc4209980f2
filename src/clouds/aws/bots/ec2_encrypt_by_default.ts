import type { GetEbsEncryptionByDefaultResult } from "@aws-sdk/client-ec2";
import type { BotModule } from "../../../bot.ts";
import { nothingToDo, oneCall, refused } from "../planning/bot-plans.ts";
import { liveObject } from "../planning/live-objects.ts";

/** https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html: of what it affects. */
export default {
  kind: "bot",
  name: "ec2_encrypt_by_default",
  doc: "Lets EBS encrypt new volumes and copies of snapshots in a region unless told otherwise.",
  entities: ["aws.ec2.ebs_encryption_by_default"],
  risk: "reversible",
  positional: [],
  params: (zod) => zod.strictObject({}),
  writes: ["ec2:EnableEbsEncryptionByDefault"],
  reads: [],
  async plan(target, _params, state) {
    const setting = await liveObject<GetEbsEncryptionByDefaultResult>(state, target);
    if (setting === undefined) return refused(`EC2 does not have this setting in ${target.id}.`);
    if (setting.flag("EbsEncryptionByDefault") === true) {
      return nothingToDo(`New volumes are already encrypted by default in ${target.id}.`);
    }
    return oneCall("ec2:EnableEbsEncryptionByDefault", {}, [
      `New volumes in ${target.id} are encrypted with the account's default key for EBS; those that exist stay as they are.`,
      "Who launches instances with new volumes must be allowed to use that key, or their launches fail.",
    ]);
  },
} satisfies BotModule<object>;
