import type { Instance } from "@aws-sdk/client-ec2";
import type { BotModule } from "../../../bot.ts";
import { isGone, nothingToDo, oneCall } from "../planning/bot-plans.ts";
import { liveObject } from "../planning/live-objects.ts";

/**
 * Options that the call does not name stay as they are.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceMetadataOptions.html
 */
export default {
  kind: "bot",
  name: "ec2_require_imdsv2",
  doc: "Requires session tokens (IMDSv2) of whoever asks the metadata service of an instance.",
  entities: ["aws.ec2.instance"],
  risk: "disruptive",
  positional: [],
  params: (zod) => zod.strictObject({}),
  writes: ["ec2:ModifyInstanceMetadataOptions"],
  reads: [],
  async plan(target, _params, state) {
    const instance = await liveObject<Instance>(state, target);
    if (instance === undefined) return isGone(`Instance ${target.id}`);
    const options = instance.object("MetadataOptions");
    if (options?.text("HttpEndpoint") === "disabled") {
      return nothingToDo(`The metadata service of instance ${target.id} is off.`);
    }
    if (options?.text("HttpTokens") === "required") {
      return nothingToDo(`Instance ${target.id} already requires session tokens.`);
    }
    return oneCall("ec2:ModifyInstanceMetadataOptions", { InstanceId: target.id, HttpTokens: "required" }, [
      "Software on it that asks the metadata service without a token gets no credentials any more; the CloudWatch metric MetadataNoToken counts such requests.",
    ]);
  },
} satisfies BotModule<object>;
