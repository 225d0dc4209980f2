/** What a person should find of networks in the demo estate, told by story as in the files beside this one. */
import { production, staging } from "../demo.ts";
import type { IntendedFinding } from "./intended-findings.ts";

const ireland = "eu-west-1";
const virginia = "us-east-1";
const frankfurt = "eu-central-1";
const playground = "playground <img src=x onerror=1>";

export const intendedNetworkFindings: readonly IntendedFinding[] = [
  // The bastion, the database for partners and the label printer are open on ports that are not meant for the public.
  ["aws-ec2-security-group-public-ports", production, ireland, "bastion-old"],
  ["aws-ec2-security-group-public-ports", production, ireland, "reporting-database"],
  ["aws-ec2-security-group-public-ports", production, virginia, "label-printing"],
  // The group of the migration is open on everything, and nothing needs it.
  ["aws-ec2-security-group-unattached-admin-ports", production, ireland, "migration-2021"],
  ["aws-ec2-security-group-unattached-file-shares", production, ireland, "migration-2021"],
  ["aws-ec2-security-group-unused", production, ireland, "migration-2021"],
  // Partners were let in as they asked.
  ["aws-ec2-security-group-wide-sources", production, ireland, "carrier-webhooks"],
  ["aws-ec2-security-group-single-public-sources", production, ireland, "photo-studio"],
  ["aws-ec2-vpc-endpoint-service-principals", production, ireland, "stock-levels"],
  // Analytics can reach all of the parcel carrier, and one of the warehouse's tunnels has been down for days.
  ["aws-ec2-route-table-peering", production, ireland, "analytics-private-a"],
  ["aws-ec2-vpn-tunnels-up", production, ireland, "warehouse"],
  // A rule for each till, and an ACL for a trial that never came.
  ["aws-ec2-security-group-rule-count", production, virginia, "store-tills"],
  ["aws-ec2-network-acl-unused", production, virginia, "self-checkout-trial"],
  // The playground: everything over IPv6, in one zone, without endpoints.
  ["aws-ec2-security-group-admin-ports-ipv6", staging, ireland, "load-test"],
  ["aws-ec2-security-group-file-shares", staging, ireland, "load-test"],
  ["aws-ec2-security-group-cleartext-services", staging, ireland, "load-test"],
  ["aws-ec2-security-group-development-ports", staging, ireland, "load-test"],
  ["aws-ec2-security-group-public-ports", staging, ireland, "load-test"],
  ["aws-ec2-network-acl-all-traffic", staging, ireland, "playground-public"],
  ["aws-ec2-vpc-zones", staging, ireland, playground],
  ["aws-ec2-vpc-service-endpoints", staging, ireland, playground],
  // What the launch wizard left behind.
  ["aws-ec2-security-group-launch-wizard", staging, ireland, "launch-wizard-1"],
  ["aws-ec2-security-group-unused", staging, ireland, "launch-wizard-2"],
  ["aws-ec2-security-group-unattached-admin-ports-ipv6", staging, ireland, "launch-wizard-2"],
  ["aws-ec2-security-group-unattached-open", staging, ireland, "launch-wizard-2"],
  // The flower show.
  ["aws-ec2-subnet-public-addresses", staging, virginia, "flower-show-a"],
  ["aws-ec2-vpc-private-subnets", staging, virginia, "flower-show"],
  ["aws-ec2-vpc-endpoint-policy", staging, virginia, "flower-show-ec2"],
  ["aws-ec2-vpc-endpoint-zones", staging, virginia, "flower-show-ssm"],
  // The copy of the standby network was built in one zone, and a route of it leads to a gateway that is gone.
  ["aws-ec2-vpc-zones", staging, frankfurt, "standby-staging"],
  ["aws-ec2-route-table-blackholes", staging, frankfurt, "standby-staging-database"],
];
