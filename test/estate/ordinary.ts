/** Estates of any size, all alike and well kept, for benchmarks and for counting calls. */
import type { Instance } from "@aws-sdk/client-ec2";
import { addEndpointService } from "./builders/endpoint-service.ts";
import { addInstance } from "./builders/instance.ts";
import { addLaunchTemplate } from "./builders/launch-template.ts";
import { tcp } from "./builders/permission.ts";
import { addPrefixList } from "./builders/prefix-list.ts";
import { emptyRegion, type RegionDraft } from "./builders/region.ts";
import { addSecurityGroup } from "./builders/security-group.ts";
import { addImage, addSnapshot } from "./builders/storage.ts";
import { addUsedImage } from "./builders/used-image.ts";
import { addNetwork } from "./demo/three-tier-network.ts";
import type { Estate, EstateRegion } from "./estate.ts";
import { collectedAt, daysEarlier } from "./identifier.ts";

/** How much of what is in each region of each account. */
export interface OrdinarySize {
  readonly accounts: number;
  readonly regions: readonly string[];
  /** Security groups beside the few that the network brings. */
  readonly groups: number;
  /** Instances, each with an interface and two disks. */
  readonly instances: number;
}

/** Accounts count up from this one. */
const firstAccount = 200_000_000_000;

/** An estate without faults. */
export function ordinaryEstate({ accounts, regions, groups, instances }: OrdinarySize): Estate {
  return {
    collectedAt,
    accounts: Array.from({ length: accounts }, (_, number) => {
      const id = String(firstAccount + number);
      return {
        id,
        name: `team-${number}`,
        regions: regions.map((name) => ordinaryRegion(id, name, groups, instances)),
      };
    }),
    faults: [],
  };
}

function ordinaryRegion(account: string, name: string, groups: number, instances: number): EstateRegion {
  const region = emptyRegion(account, name, { Environment: "production", ManagedBy: "terraform" });
  // What was shared before stays shared, so which snapshots are public must be seen.
  region.resources.snapshotBlockPublicAccess.splice(0, 1, { State: "block-new-sharing", ManagedBy: "account" });
  const network = addNetwork(region, {
    name: "main",
    prefix: "10.20",
    zones: ["a", "b"],
    natAddresses: ["15.177.4.1", "15.177.4.2"],
  });
  const offices = addPrefixList(region, "offices", { "10.1.0.0/24": "Leeds", "10.2.0.0/24": "Ghent" });
  const image = addImage(region, { name: "base", daysEarlier: 20 });
  const shared = addUsedImage(region, { name: "al2023-ami-minimal", owner: "137112412989", daysEarlier: 30 });
  const made = Array.from({ length: groups }, (_, number) =>
    addSecurityGroup(region, network.vpc, {
      name: `service-${number}`,
      description: `Service ${number}`,
      ingress: [
        tcp(443, "10.0.0.0/8"),
        tcp([8000 + number, 8010 + number], "10.20.0.0/16", "10.30.0.0/16"),
        tcp(22, { from: offices, description: "Offices" }),
        tcp(9100, network.endpointGroup),
      ],
    }),
  );
  const own = `arn:aws:iam::${account}:root`;
  addEndpointService(region, { name: "orders", principals: [own], asksFirst: true, zones: ["a", "b"] });
  // The fleet would use them all, so no group is unused, however few machines there are.
  addLaunchTemplate(region, { name: "fleet", image, groups: made });
  for (let number = 0; number < instances; number += 1) {
    const subnet = network.privateSubnets[number % network.privateSubnets.length]!;
    const group = made[number % made.length] ?? network.endpointGroup;
    save(
      region,
      addInstance(region, {
        name: `service-${number}`,
        subnet,
        groups: [group],
        image: number % 2 === 0 ? image : shared,
        profile: "service",
        disks: [8, 100],
      }),
    );
  }
  return region;
}

/** As a backup plan does that takes machines by their tags. */
function save(region: RegionDraft, { InstanceId = "" }: Instance): void {
  region.resources.protectedResources.push({
    ResourceArn: `arn:aws:ec2:${region.name}:${region.account}:instance/${InstanceId}`,
    ResourceType: "EC2",
    LastBackupTime: daysEarlier(1),
  });
  for (const volume of region.resources.volumes) {
    const [attachment] = volume.Attachments ?? [];
    const isData = attachment?.InstanceId === InstanceId && attachment.DeleteOnTermination === false;
    if (isData) addSnapshot(region, { name: "nightly", description: "Nightly backup", volume, daysEarlier: 1 });
  }
}
