/** Images of others that instances run. */
import type { Image } from "@aws-sdk/client-ec2";
import { daysEarlier, identifier } from "../identifier.ts";
import type { RegionDraft } from "./region.ts";

interface UsedImageOptions {
  readonly name: string;
  readonly owner: string;
  readonly daysEarlier: number;
  readonly deprecatedDaysEarlier?: number;
  readonly paravirtual?: boolean;
}

/** Adds an image that another account owns and shares. */
export function addUsedImage(region: RegionDraft, options: UsedImageOptions): Image {
  const { name, owner, deprecatedDaysEarlier } = options;
  const image: Image = {
    ImageId: identifier("ami", owner, region.name, name),
    OwnerId: owner,
    Name: name,
    CreationDate: daysEarlier(options.daysEarlier).toISOString(),
    ...(deprecatedDaysEarlier === undefined
      ? {}
      : { DeprecationTime: daysEarlier(deprecatedDaysEarlier).toISOString() }),
  };
  region.resources.usedImages.push(image);
  return {
    ...image,
    Architecture: "x86_64",
    Hypervisor: "xen",
    PlatformDetails: "Linux/UNIX",
    RootDeviceName: "/dev/xvda",
    RootDeviceType: "ebs",
    VirtualizationType: options.paravirtual === true ? "paravirtual" : "hvm",
    EnaSupport: options.paravirtual !== true,
  };
}
