import type { GetInstanceMetadataDefaultsResult } from "@aws-sdk/client-ec2";
import type { BotModule } from "../../../bot.ts";
import { nothingToDo, oneCall, refused, setByOrganization } from "../planning/bot-plans.ts";
import { liveObject } from "../planning/live-objects.ts";

/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-IMDS-new-instances.html: what wins over the default. */
export default {
  kind: "bot",
  name: "ec2_require_imdsv2_by_default",
  doc: "Requires session tokens (IMDSv2) of new instances in a region unless their launch says otherwise.",
  entities: ["aws.ec2.instance_metadata_defaults"],
  risk: "reversible",
  positional: [],
  params: (zod) => zod.strictObject({}),
  writes: ["ec2:ModifyInstanceMetadataDefaults"],
  reads: [],
  async plan(target, _params, state) {
    const setting = await liveObject<GetInstanceMetadataDefaultsResult>(state, target);
    if (setting === undefined) return refused(`EC2 does not have this setting in ${target.id}.`);
    const defaults = setting.object("AccountLevel");
    if (defaults?.text("HttpTokens") === "required") {
      return nothingToDo(`New instances in ${target.id} already require session tokens by default.`);
    }
    if (defaults?.text("ManagedBy") === "declarative-policy") return setByOrganization("the metadata defaults");
    return oneCall("ec2:ModifyInstanceMetadataDefaults", { HttpTokens: "required" }, [
      `Instances launched in ${target.id} from now on require session tokens, unless their launch or template says otherwise; those that exist stay as they are.`,
    ]);
  },
} satisfies BotModule<object>;
