/** What the rules for instances, launch templates and addresses should find in the demo, beyond what was there before. */
import { production, staging } from "../demo.ts";
import type { IntendedFinding } from "./intended-findings.ts";

export const intendedComputeFindings: readonly IntendedFinding[] = [
  // The bastion that was meant to be temporary. Its ACL keeps SSH out, so that nothing of it is reached.
  ["aws-ec2-instance-age", production, "eu-west-1", "bastion-old"],
  ["aws-ec2-instance-detailed-monitoring", production, "eu-west-1", "bastion-old"],
  ["aws-ec2-instance-profile", production, "eu-west-1", "bastion-old"],
  ["aws-ec2-address-in-use", production, "eu-west-1", "migration-2021"],
  ["aws-ec2-instance-age", production, "eu-west-1", "analytics-import-legacy"],
  // Price lists, imported by a machine of the agency's.
  ["aws-ec2-instance-image-current", production, "eu-west-1", "price-import"],
  ["aws-ec2-instance-user-data-secrets", production, "eu-west-1", "price-import"],
  // The search engine that was to be looked at until Thursday.
  ["aws-ec2-instance-data-services", production, "eu-west-1", "search-preview"],
  ["aws-ec2-instance-public-address", production, "eu-west-1", "search-preview"],
  ["aws-ec2-security-group-sensitive-ports", production, "eu-west-1", "search-preview"],
  ["aws-ec2-security-group-public-ports", production, "eu-west-1", "search-preview"],
  // Vouchers: a proxy that was opened to find a fault, a host that was forgotten.
  ["aws-ec2-instance-enclave-ingress", production, "eu-west-1", "voucher-signing-2"],
  ["aws-ec2-security-group-public-ports", production, "eu-west-1", "voucher-signing-debug"],
  ["aws-ec2-security-group-development-ports", production, "eu-west-1", "voucher-signing-debug"],
  ["aws-ec2-instance-enclave-running", production, "eu-west-1", "voucher-signing-3"],
  // The label printer, the printed catalogue, and the region where nobody set defaults.
  ["aws-ec2-instance-age", production, "us-east-1", "label-printing"],
  ["aws-ec2-instance-image-current", production, "us-east-1", "label-printing"],
  ["aws-ec2-instance-profile", production, "us-east-1", "label-printing"],
  ["aws-ec2-instance-age", production, "us-east-1", "catalogue-print-2013"],
  ["aws-ec2-instance-image-current", production, "us-east-1", "catalogue-print-2013"],
  ["aws-ec2-instance-systems-manager", production, "us-east-1", "catalogue-print-2013"],
  ["aws-ec2-instance-virtualization", production, "us-east-1", "catalogue-print-2013"],
  ["aws-ec2-instance-metadata-defaults", production, "us-east-1", "us-east-1"],
  // Jenkins from before the platform team.
  ["aws-ec2-instance-age", staging, "eu-west-1", "jenkins \u202Edlo"],
  // The playground, of which the internet reaches everything over IPv6.
  ["aws-ec2-instance-all-traffic", staging, "eu-west-1", "load-generator"],
  ["aws-ec2-instance-admin-ports", staging, "eu-west-1", "load-generator"],
  ["aws-ec2-instance-data-services", staging, "eu-west-1", "load-generator"],
  ["aws-ec2-instance-internal-services", staging, "eu-west-1", "load-generator"],
  ["aws-ec2-instance-profile", staging, "eu-west-1", "load-generator"],
  ["aws-ec2-instance-profile", staging, "eu-west-1", "load-report"],
  ["aws-ec2-instance-stopped-age", staging, "eu-west-1", "load-report"],
  // The campaign and the mirror.
  ["aws-ec2-launch-template-imdsv2", staging, "eu-west-1", "campaign"],
  ["aws-ec2-launch-template-public-address", staging, "eu-west-1", "campaign"],
  ["aws-ec2-launch-template-secrets", staging, "eu-west-1", "campaign"],
  ["aws-ec2-instance-one-subnet", staging, "eu-west-1", "packet-mirror"],
  ["aws-ec2-instance-systems-manager", staging, "eu-west-1", "packet-mirror"],
];
