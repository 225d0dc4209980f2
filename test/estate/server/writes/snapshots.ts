/** Snapshots: made, deleted, shared. */
import type {
  CreateSnapshotRequest,
  CreateVolumePermission,
  DeleteSnapshotRequest,
  ModifySnapshotAttributeRequest,
  Snapshot,
} from "@aws-sdk/client-ec2";
import { objectKinds, objectWith } from "../object-kinds.ts";
import { Refusal } from "../refusal.ts";
import type { RegionState } from "../region-state.ts";
import { without } from "../without.ts";
import { tagsFor } from "./new-tags.ts";
import { sharedWith } from "./sharing.ts";
import { type Applied, removed, write, type Write, type WriteRequest } from "./write.ts";

export const snapshotWrites: Readonly<Record<string, Write<RegionState>>> = {
  CreateSnapshot: write(createSnapshot),
  DeleteSnapshot: write(deleteSnapshot),
  ModifySnapshotAttribute: write(modifySnapshotAttribute),
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSnapshot.html */
function createSnapshot(
  state: RegionState,
  { VolumeId, Description = "", TagSpecifications }: CreateSnapshotRequest,
  { account, now, newId }: WriteRequest,
): Applied<RegionState> {
  const volume = objectWith(state.volumes, objectKinds.VolumeId, VolumeId);
  const SnapshotId = newId("snap");
  const snapshot: Snapshot = {
    SnapshotId,
    OwnerId: account,
    VolumeId,
    VolumeSize: volume.Size,
    Description,
    StartTime: now,
    State: "pending",
    Progress: "",
    StorageTier: "standard",
    Encrypted: volume.Encrypted,
    ...(volume.KmsKeyId === undefined ? {} : { KmsKeyId: volume.KmsKeyId }),
    Tags: tagsFor("snapshot", TagSpecifications),
  };
  return {
    state: {
      ...state,
      snapshots: [...state.snapshots, snapshot],
      createVolumePermissions: { ...state.createVolumePermissions, [SnapshotId]: [] },
    },
    answer: snapshot,
    later: (then) => ({
      ...then,
      snapshots: then.snapshots.map((one) =>
        one.SnapshotId === SnapshotId ? { ...one, State: "completed" as const, Progress: "100%" } : one,
      ),
    }),
  };
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSnapshot.html */
function deleteSnapshot(state: RegionState, { SnapshotId = "" }: DeleteSnapshotRequest): Applied<RegionState> {
  const snapshot = objectWith(state.snapshots, objectKinds.SnapshotId, SnapshotId);
  const user = state.images.find(({ BlockDeviceMappings = [] }) =>
    BlockDeviceMappings.some(({ Ebs }) => Ebs?.SnapshotId === SnapshotId),
  );
  if (user !== undefined) {
    const message = `The snapshot ${SnapshotId} is currently in use by ${user.ImageId}`;
    throw new Refusal("InvalidSnapshot.InUse", 400, message);
  }
  return {
    state: {
      ...state,
      snapshots: removed(state.snapshots, snapshot),
      publicSnapshots: state.publicSnapshots.filter((one) => one.SnapshotId !== SnapshotId),
      createVolumePermissions: without(state.createVolumePermissions, SnapshotId),
    },
    answer: {},
  };
}

/**
 * Encrypted ones can be shared with accounts, but not with everyone.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySnapshotAttribute.html
 */
function modifySnapshotAttribute(state: RegionState, input: ModifySnapshotAttributeRequest): Applied<RegionState> {
  const { SnapshotId = "", CreateVolumePermission: change, OperationType, UserIds, GroupNames } = input;
  const snapshot = objectWith(state.snapshots, objectKinds.SnapshotId, SnapshotId);
  const before = state.createVolumePermissions[SnapshotId] ?? [];
  const after: readonly CreateVolumePermission[] = sharedWith(before, { change, OperationType, UserIds, GroupNames });
  const [wasPublic, isPublic] = [before, after].map((all) => all.some(({ Group }) => Group === "all"));
  if (isPublic === true && wasPublic !== true) {
    if (snapshot.Encrypted === true) {
      throw new Refusal("OperationNotPermitted", 400, "Encrypted snapshots cannot be shared publicly.");
    }
    if (state.snapshotBlockPublicAccess[0]?.State !== "unblocked") {
      const message = "This operation is not permitted because block public access is enabled for snapshots.";
      throw new Refusal("OperationNotPermitted", 400, message);
    }
  }
  const others = state.publicSnapshots.filter((one) => one.SnapshotId !== SnapshotId);
  return {
    state: {
      ...state,
      createVolumePermissions: { ...state.createVolumePermissions, [SnapshotId]: after },
      publicSnapshots: isPublic === true ? [...others, { SnapshotId }] : others,
    },
    answer: {},
  };
}
