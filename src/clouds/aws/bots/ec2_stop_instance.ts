import type { Instance } from "@aws-sdk/client-ec2";
import type { BotModule } from "../../../bot.ts";
import { isGone, nothingToDo, oneCall, refused } from "../planning/bot-plans.ts";
import { lostByStopping, whyNotStop } from "../planning/instance-stop.ts";
import { liveObject } from "../planning/live-objects.ts";

/** Where stop protection is on, EC2 itself refuses. */
export default {
  kind: "bot",
  name: "ec2_stop_instance",
  doc: "Stops an instance. Undo starts it again.",
  entities: ["aws.ec2.instance"],
  risk: "disruptive",
  positional: [],
  params: (zod) => zod.strictObject({}),
  writes: ["ec2:StopInstances"],
  reads: [],
  async plan(target, _params, state) {
    const instance = await liveObject<Instance>(state, target);
    const now = instance?.object("State")?.requiredText("Name");
    if (instance === undefined || now === "shutting-down") return isGone(`Instance ${target.id}`);
    if (now === "stopped" || now === "stopping") return nothingToDo(`Instance ${target.id} is already ${now}.`);
    if (now !== "running") return refused(`Instance ${target.id} is ${now}. Plan again once it runs.`);
    const reason = whyNotStop(instance);
    if (reason !== undefined) return refused(reason);
    return oneCall("ec2:StopInstances", { InstanceIds: [target.id] }, lostByStopping(instance));
  },
} satisfies BotModule<object>;
