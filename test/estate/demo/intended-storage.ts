/** What a person should find of disks, snapshots, images, and of what people and networks come in by. */
import { production, staging } from "../demo.ts";
import type { IntendedFinding } from "./intended-findings.ts";

export const intendedStorageFindings: readonly IntendedFinding[] = [
  // Left over from the move: the disk that was to be deleted, and the one that the agency's snapshot was made from.
  ["aws-ec2-volume-attached", production, "eu-west-1", "migration-2021"],
  ["aws-ec2-volume-attached", staging, "eu-west-1", "`rm -rf` scratch"],
  // The tag that was mistyped, and the Jenkins that no backup plan knows.
  ["aws-ec2-volume-recent-snapshot", production, "eu-west-1", "analytics-query-3-data-1"],
  ["aws-ec2-volume-backup", production, "eu-west-1", "analytics-query-3-data-1"],
  ["aws-ec2-volume-backup", staging, "eu-west-1", "jenkins \u202Edlo-data-1"],
  // The forecasting partner's training data.
  ["aws-ec2-volume-key", production, "eu-west-1", "analytics-query-2-data-1"],
  // The kiosk for the trade fair, and the image for the label printer that nobody rebuilt.
  ["aws-ec2-image-not-public", production, "us-east-1", "trade-fair-kiosk"],
  ["aws-ec2-snapshot-encryption", production, "us-east-1", "trade-fair-kiosk"],
  ["aws-ec2-image-block-public-access", production, "us-east-1", "us-east-1"],
  ["aws-ec2-image-current", production, "us-east-1", "windows-labels-2024"],
  // The snapshot for the agency, the switch that had to be off for it, and the agency's way in.
  ["aws-ec2-snapshot-encryption", staging, "eu-west-1", "prod|db catalogue export"],
  ["aws-ec2-snapshot-block-public-access", staging, "eu-west-1", "eu-west-1"],
  ["aws-ec2-client-vpn-connection-log", staging, "eu-west-1", "agency"],
  ["aws-ec2-client-vpn-authentication", staging, "eu-west-1", "agency"],
  // The lab's transit gateway.
  ["aws-ec2-transit-gateway-auto-accept", staging, "eu-west-1", "lab"],
  ["aws-ec2-transit-gateway-default-routes", staging, "eu-west-1", "lab"],
];
