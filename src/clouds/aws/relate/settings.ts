/** Settings of a region: how much there is that they are about. */
import type { Resource } from "../../../model/resource.ts";
import { type AwsTypes, ofType } from "../resource-of.ts";
import { doubtOf, type Viewpoint } from "../../modelling/doubt.ts";

/** Fills settings; what could not be listed whole is not counted. */
export function relateSettings(resources: readonly Resource[], view: Viewpoint): void {
  const count = (...types: readonly (keyof AwsTypes)[]) =>
    types.reduce((sum, type) => sum + ofType(resources, type).length, 0);
  for (const { com } of ofType(resources, "aws.ec2.snapshot_block_public_access")) {
    com.copies = doubtOf(view, "ec2:DescribeSnapshots") ?? count("aws.ec2.snapshot");
  }
  for (const { com } of ofType(resources, "aws.ec2.image_block_public_access")) {
    com.copies = doubtOf(view, "ec2:DescribeImages") ?? count("aws.ec2.image");
  }
  const machinesDoubt = doubtOf(view, "ec2:DescribeInstances", "ec2:DescribeLaunchTemplates");
  for (const { com } of ofType(resources, "aws.ec2.instance_metadata_defaults")) {
    com.machines = machinesDoubt ?? count("aws.ec2.instance", "aws.ec2.launch_template");
  }
}
