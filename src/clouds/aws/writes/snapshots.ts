/** Snapshots of volumes: created and deleted. */
import type { CreateSnapshotRequest } from "@aws-sdk/client-ec2";
import type { CallInput } from "../../../model/cloud-call.ts";
import type { Write } from "../../../model/write.ts";
import { deletion } from "./deletion.ts";
import { created, existing } from "./object-states.ts";
import { entryOf, entryTag, tagsOfCreated } from "./tag-list.ts";
import { WriteInput } from "./write-input.ts";

const api = "ec2:CreateSnapshot";

/**
 * Whether EC2 has copied everything yet is no part of the state: a pending snapshot holds the volume as it was when the call
 * was made. EC2 would create a second one without a word, so a call must carry the tag by which the first is found again.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSnapshot.html
 */
export const createSnapshot: Write = {
  api,
  permissions: [api, "ec2:CreateTags"],
  touches: (input) => [{ ...inputOf(input).volume, fields: ["Encrypted"] }],
  effect(input, objects, own) {
    const { volume, tags } = inputOf(input);
    const { Encrypted: encrypted = false } = existing(objects, volume);
    const fields = { VolumeId: volume.id, Encrypted: encrypted, OwnerId: objects.scope.account, Tags: tags };
    return [created("aws.ec2.snapshot", { own, path: "SnapshotId", idField: "SnapshotId" }, fields)];
  },
  undo: (_input, _before, own) => [
    { api: "ec2:DeleteSnapshot", input: { SnapshotId: { $answer: [own, "SnapshotId"] } } },
  ],
  alreadyDone: [],
  async recover(input, state) {
    const { volume, entry } = inputOf(input);
    const filters = { "volume-id": [volume.id], [`tag:${entryTag}`]: [entry] };
    const [id] = (await state.list("aws.ec2.snapshot", filters)).flatMap(({ SnapshotId }) => SnapshotId ?? []);
    return id === undefined ? undefined : { SnapshotId: id };
  },
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSnapshot.html */
export const deleteSnapshot = deletion({
  api: "ec2:DeleteSnapshot",
  type: "aws.ec2.snapshot",
  idField: "SnapshotId",
  fields: ["Tags", "VolumeId"],
  alreadyDone: ["InvalidSnapshot.NotFound"],
});

function inputOf(input: CallInput) {
  const read = new WriteInput<CreateSnapshotRequest>(api, input, ["Description", "TagSpecifications", "VolumeId"]);
  const tags = tagsOfCreated(api, input, "snapshot");
  const entry = entryOf(tags) ?? read.refuse(`does not tag the snapshot with ${entryTag}`);
  return { volume: { type: "aws.ec2.volume", id: read.requiredText("VolumeId") }, tags, entry };
}
