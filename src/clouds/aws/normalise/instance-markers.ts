/** Markers that `relate` makes facts of instances of: images of others that they run, agents of Systems Manager. */
import type { Image } from "@aws-sdk/client-ec2";
import type { InstanceInformation } from "@aws-sdk/client-ssm";
import type { Resource } from "../../../model/resource.ts";
import { bucket, type Collected, named } from "./bucket.ts";

export function usedImage(collected: Collected): Resource[] {
  const raw = named<Image>(collected, "ImageId");
  const identity = { id: raw.requiredText("ImageId"), name: raw.text("Name"), kind: "image", arnAccount: "" };
  const ext = { createdAt: raw.time("CreationDate"), deprecatedAt: raw.time("DeprecationTime") };
  return [bucket(collected, identity, { type: "aws.ec2.used_image", comType: "marker", com: {}, ext })];
}

/** Machines outside of EC2 have agents too, with ids of their own: `mi-…`. */
export function managedInstance(collected: Collected): Resource[] {
  const raw = named<InstanceInformation>(collected, "InstanceId");
  const identity = { id: raw.requiredText("InstanceId"), kind: "managed-instance" };
  const ext = { pingStatus: raw.text("PingStatus") ?? raw.refuse("has no PingStatus") };
  return [bucket(collected, identity, { type: "aws.ssm.managed_instance", comType: "marker", com: {}, ext })];
}
