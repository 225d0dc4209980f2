/** A region as a server holds it: what an estate declares, and what only writes ask about. */
import type {
  CreateVolumePermission,
  IamInstanceProfileAssociation,
  KeyPairInfo,
  LaunchPermission,
} from "@aws-sdk/client-ec2";
import type { EstateResources } from "../estate.ts";
import { identifier } from "../identifier.ts";
import type { UnauditedResources } from "../unaudited.ts";

/** Never changed: a write makes another one, which shares what it does not change. */
export interface RegionState extends EstateResources {
  readonly keyPairs: KeyPairInfo[];
  /** By image, everyone among them. */
  readonly launchPermissions: Readonly<Record<string, readonly LaunchPermission[]>>;
  /** By snapshot, everyone among them. */
  readonly createVolumePermissions: Readonly<Record<string, readonly CreateVolumePermission[]>>;
  readonly profileAssociations: IamInstanceProfileAssociation[];
  /** Ids of instances that EC2 does not terminate. */
  readonly terminationProtected: readonly string[];
  /** Ids of stopped instances that get a public address again when they start. */
  readonly getsAddress: readonly string[];
  /** What was answered to requests with a client token. */
  readonly tokens: Readonly<Record<string, { readonly asked: string; readonly answer: object }>>;
}

/** A region as it is before anything was written. */
export function initialState(resources: EstateResources, unaudited: UnauditedResources = {}): RegionState {
  return {
    ...resources,
    keyPairs: [...(unaudited.keyPairs ?? [])],
    launchPermissions: launchPermissions(resources, unaudited),
    createVolumePermissions: createVolumePermissions(resources, unaudited),
    profileAssociations: resources.instances.flatMap(({ InstanceId, IamInstanceProfile, State }) =>
      IamInstanceProfile === undefined || State?.Name === "terminated"
        ? []
        : [
            {
              AssociationId: identifier("iip-assoc", InstanceId ?? "", IamInstanceProfile.Arn ?? ""),
              InstanceId,
              IamInstanceProfile,
              State: "associated" as const,
            },
          ],
    ),
    terminationProtected: unaudited.terminationProtected ?? [],
    getsAddress: [],
    tokens: {},
  };
}

function launchPermissions({ images }: EstateResources, { launchPermissions: given = {} }: UnauditedResources) {
  return Object.fromEntries(
    images.map(({ ImageId = "", Public }) => {
      const everyone: LaunchPermission[] = Public === true ? [{ Group: "all" }] : [];
      return [ImageId, [...everyone, ...(given[ImageId] ?? [])]];
    }),
  );
}

function createVolumePermissions(
  { snapshots, publicSnapshots }: EstateResources,
  { createVolumePermissions: given = {} }: UnauditedResources,
) {
  const isPublic = new Set(publicSnapshots.map(({ SnapshotId }) => SnapshotId));
  return Object.fromEntries(
    snapshots.map(({ SnapshotId = "" }) => {
      const everyone: CreateVolumePermission[] = isPublic.has(SnapshotId) ? [{ Group: "all" }] : [];
      return [SnapshotId, [...everyone, ...(given[SnapshotId] ?? [])]];
    }),
  );
}
