import type { Instance } from "@aws-sdk/client-ec2";
import type { BotModule } from "../../../bot.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import { isGone, oneCall, refused } from "../planning/bot-plans.ts";
import { autoScalingGroup } from "../planning/instance-stop.ts";
import { liveObject } from "../planning/live-objects.ts";

/** Where termination protection is on, EC2 itself refuses. */
export default {
  kind: "bot",
  name: "ec2_terminate_instance",
  doc: "Terminates an instance, and with it the volumes that are set to go with it.",
  entities: ["aws.ec2.instance"],
  risk: "irreversible",
  positional: [],
  params: (zod) => zod.strictObject({}),
  writes: ["ec2:TerminateInstances"],
  reads: [],
  async plan(target, _params, state) {
    const instance = await liveObject<Instance>(state, target);
    const now = instance?.object("State")?.requiredText("Name");
    if (instance === undefined || now === "shutting-down") return isGone(`Instance ${target.id}`);
    if (instance.object("Operator")?.flag("Managed") === true) {
      const service = instance.object("Operator")?.text("Principal") ?? "an AWS service";
      return refused(`Instance ${target.id} is managed by ${service}. Terminate it there.`);
    }
    return oneCall("ec2:TerminateInstances", { InstanceIds: [target.id] }, consequences(instance));
  },
} satisfies BotModule<object>;

/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/terminating-instances.html */
function consequences(instance: RawObject<Instance>): readonly string[] {
  const group = autoScalingGroup(instance);
  const disks = instance.objects("BlockDeviceMappings").map((mapping) => mapping.object("Ebs"));
  return [
    `What instance ${instance.requiredText("InstanceId")} serves stops for good.`,
    ...disks.map((disk) =>
      disk?.flag("DeleteOnTermination") === true
        ? `Volume ${disk.text("VolumeId")} is deleted with all that is on it.`
        : `Volume ${disk?.text("VolumeId")} stays, attached to nothing.`,
    ),
    ...(group === undefined ? [] : [`The Auto Scaling group ${group} launches another instance in its place.`]),
  ];
}
