/** What stopping an instance would lose: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Stop_Start.html */
import type { Instance } from "@aws-sdk/client-ec2";
import type { RawObject } from "../../modelling/raw-object.ts";

/** Why an instance must not be stopped, as a sentence; undefined where nothing speaks against it. */
export function whyNotStop(instance: RawObject<Instance>): string | undefined {
  const id = instance.requiredText("InstanceId");
  const group = autoScalingGroup(instance);
  if (group !== undefined) {
    return `Instance ${id} belongs to the Auto Scaling group ${group}, which would terminate it and launch another. Change the group instead.`;
  }
  if (instance.object("Operator")?.flag("Managed") === true) {
    return `Instance ${id} is managed by ${instance.object("Operator")?.text("Principal") ?? "an AWS service"}. Stop it there.`;
  }
  if (instance.text("RootDeviceType") === "instance-store") {
    return `Instance ${id} has its root on an instance store, so it can only be terminated.`;
  }
  return undefined;
}

/** What a stop and a later start do not give back, one sentence each. */
export function lostByStopping(instance: RawObject<Instance>): readonly string[] {
  const id = instance.requiredText("InstanceId");
  const automatic = instance
    .objects("NetworkInterfaces")
    .map((one) => one.object("Association"))
    .filter((association) => association?.text("IpOwnerId") === "amazon")
    .map((association) => association?.text("PublicIp"));
  return [
    `What instance ${id} serves stops. Its memory, and what is on instance store volumes, is lost.`,
    ...automatic.map((address) => `Its public address ${address} goes back to AWS; after a start it has another.`),
  ];
}

/** https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-tagging.html: the tag that AWS itself sets. */
export function autoScalingGroup(instance: RawObject<Instance>): string | undefined {
  return instance.tags("Tags")["aws:autoscaling:groupName"];
}
