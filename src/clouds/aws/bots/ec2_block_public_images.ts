import type { GetImageBlockPublicAccessStateResult } from "@aws-sdk/client-ec2";
import type { BotModule } from "../../../bot.ts";
import { nothingToDo, oneCall, refused, setByOrganization } from "../planning/bot-plans.ts";
import { liveObject } from "../planning/live-objects.ts";

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableImageBlockPublicAccess.html: there is one mode. */
export default {
  kind: "bot",
  name: "ec2_block_public_images",
  doc: "Forbids sharing images of the account with everyone in a region from now on. Images that are public stay so.",
  entities: ["aws.ec2.image_block_public_access"],
  risk: "reversible",
  positional: [],
  params: (zod) => zod.strictObject({}),
  writes: ["ec2:EnableImageBlockPublicAccess"],
  reads: [],
  async plan(target, _params, state) {
    const setting = await liveObject<GetImageBlockPublicAccessStateResult>(state, target);
    if (setting === undefined) return refused(`EC2 does not have this setting in ${target.id}.`);
    if (setting.text("ImageBlockPublicAccessState") === "block-new-sharing") {
      return nothingToDo(`Public sharing of images is already blocked in ${target.id}.`);
    }
    if (setting.text("ManagedBy") === "declarative-policy") return setByOrganization("public sharing of images");
    return oneCall("ec2:EnableImageBlockPublicAccess", { ImageBlockPublicAccessState: "block-new-sharing" }, [
      `Nobody can share another image with everyone in ${target.id}.`,
    ]);
  },
} satisfies BotModule<object>;
