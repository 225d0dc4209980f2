/** Every API of AWS that posturegate may change something with. */
import type { Write } from "../../../model/write.ts";
import * as accountSettings from "./account-settings.ts";
import * as addresses from "./addresses.ts";
import * as flowLogs from "./flow-logs.ts";
import * as instanceMetadata from "./instance-metadata.ts";
import * as instanceProfiles from "./instance-profiles.ts";
import * as instances from "./instances.ts";
import * as internetGateways from "./internet-gateways.ts";
import * as keyPairs from "./key-pairs.ts";
import * as networkAcls from "./network-acls.ts";
import * as networkInterfaces from "./network-interfaces.ts";
import * as roles from "./roles.ts";
import * as permissions from "./security-group-permissions.ts";
import * as securityGroups from "./security-groups.ts";
import * as sharing from "./sharing.ts";
import * as snapshots from "./snapshots.ts";
import * as tags from "./tags.ts";

/**
 * By {@link Write.api}. Every export of the families is a write. Codes that say it has already happened are from
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html and, of IAM, from the page of each operation.
 */
export const awsWrites: ReadonlyMap<string, Write> = new Map(
  [
    accountSettings,
    addresses,
    flowLogs,
    instanceMetadata,
    instanceProfiles,
    instances,
    internetGateways,
    keyPairs,
    networkAcls,
    networkInterfaces,
    permissions,
    roles,
    securityGroups,
    sharing,
    snapshots,
    tags,
  ]
    .flatMap((family): Write[] => Object.values(family))
    .map((write) => [write.api, write]),
);
