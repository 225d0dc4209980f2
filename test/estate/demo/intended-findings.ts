/** What a person should find when auditing the demo estate with the rules for EC2, and nothing else. */
import { production, staging } from "../demo.ts";
import { intendedComputeFindings } from "./intended-compute.ts";
import { intendedNetworkFindings } from "./intended-network.ts";
import { intendedStorageFindings } from "./intended-storage.ts";

/** A failed evaluation: rule, account, region, and the name that people know the resource by. */
export type IntendedFinding = readonly [rule: string, account: string, region: string, name: string];

/** Told by story: see the files beside this one. */
export const intendedFindings: readonly IntendedFinding[] = [
  // The bastion that was meant to be temporary.
  ["aws-ec2-security-group-admin-ports", production, "eu-west-1", "bastion-old"],
  ["aws-ec2-instance-imdsv2", production, "eu-west-1", "bastion-old"],
  ["aws-ec2-instance-public-address", production, "eu-west-1", "bastion-old"],
  // The partners' prefix list that holds both halves of the internet.
  ["aws-ec2-security-group-sensitive-ports", production, "eu-west-1", "reporting-database"],
  // The group that nothing uses.
  ["aws-ec2-security-group-unattached-open", production, "eu-west-1", "migration-2021"],
  // Analytics logs what was accepted only, and imports onto a disk from before encryption was the default.
  ["aws-ec2-vpc-flow-logs", production, "eu-west-1", "analytics"],
  ["aws-ec2-volume-encryption", production, "eu-west-1", "analytics-import-legacy"],
  // Remote desktop for both halves of the internet.
  ["aws-ec2-security-group-admin-ports", production, "us-east-1", "label-printing"],
  ["aws-ec2-instance-public-address", production, "us-east-1", "label-printing"],
  // The region and the default VPC that nobody looked at.
  ["aws-ec2-ebs-encryption-by-default", production, "us-east-1", "us-east-1"],
  ["aws-ec2-default-security-group-unused-vpc", production, "us-east-1", "default"],
  ["aws-ec2-network-acl-unused-admin-ports", production, "us-east-1", "default"],
  ["aws-ec2-vpc-unused-flow-logs", production, "us-east-1", "default"],
  // Jenkins from before the platform team.
  ["aws-ec2-instance-imdsv2", staging, "eu-west-1", "jenkins \u202Edlo"],
  // The playground: IPv6 wide open, denials that come too late.
  ["aws-ec2-security-group-sensitive-ports", staging, "eu-west-1", "load-test"],
  ["aws-ec2-security-group-all-traffic", staging, "eu-west-1", "load-test"],
  ["aws-ec2-network-acl-admin-ports", staging, "eu-west-1", "playground-public"],
  ["aws-ec2-default-security-group-closed", staging, "eu-west-1", "default"],
  ["aws-ec2-vpc-flow-logs", staging, "eu-west-1", "playground <img src=x onerror=1>"],
  ["aws-ec2-instance-imdsv2", staging, "eu-west-1", "load-generator"],
  ["aws-ec2-instance-public-address", staging, "eu-west-1", "load-generator"],
  // The snapshot for the agency, and the scratch disk that it was made from.
  ["aws-ec2-volume-encryption", staging, "eu-west-1", "`rm -rf` scratch"],
  ["aws-ec2-snapshot-not-public", staging, "eu-west-1", "prod|db catalogue export"],
  ...intendedNetworkFindings,
  ...intendedStorageFindings,
  ...intendedComputeFindings,
];
