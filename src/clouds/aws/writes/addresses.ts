/** Elastic IP addresses: associated, disassociated, released. */
import type { AssociateAddressRequest, DisassociateAddressRequest } from "@aws-sdk/client-ec2";
import { inputOfId } from "../../../model/answer-id.ts";
import type { CallInput } from "../../../model/cloud-call.ts";
import type { ObjectReference } from "../../../model/object-state.ts";
import type { Write } from "../../../model/write.ts";
import { deletion } from "./deletion.ts";
import { created, existing, gone } from "./object-states.ts";
import { WriteInput } from "./write-input.ts";

const [associateApi, disassociateApi] = ["ec2:AssociateAddress", "ec2:DisassociateAddress"] as const;

const associationFields = ["AllocationId", "NetworkInterfaceId", "PrivateIpAddress"] as const;

/**
 * To an address of a network interface.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateAddress.html
 */
export const associateAddress: Write = {
  api: associateApi,
  permissions: [associateApi],
  touches(input) {
    readAssociation(input);
    return [];
  },
  effect(input, _objects, own) {
    const answer = { own, path: "AssociationId", idField: "AssociationId" };
    return [created("aws.ec2.address_association", answer, readAssociation(input))];
  },
  undo: (_input, _before, own) => [
    { api: disassociateApi, input: { AssociationId: { $answer: [own, "AssociationId"] } } },
  ],
  alreadyDone: [],
  async recover(input, state) {
    const { AllocationId, NetworkInterfaceId } = readAssociation(input);
    const filters = { "allocation-id": [AllocationId], "network-interface-id": [NetworkInterfaceId] };
    const [id] = (await state.list("aws.ec2.address", filters)).flatMap(({ AssociationId }) => AssociationId ?? []);
    return id === undefined ? undefined : { AssociationId: id };
  },
};

/**
 * The association comes back under another id.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateAddress.html
 */
export const disassociateAddress: Write = {
  api: disassociateApi,
  permissions: [disassociateApi],
  touches: (input) => [{ ...associationOf(input), fields: associationFields }],
  effect: (input, objects) => [gone(objects, associationOf(input))],
  undo(input, before) {
    const fields = existing(before, associationOf(input));
    const known = associationFields.flatMap((name) => {
      const value = fields[name];
      return typeof value === "string" ? [[name, inputOfId(value)] as const] : [];
    });
    return [{ api: associateApi, input: Object.fromEntries(known) }];
  },
  alreadyDone: ["InvalidAssociationID.NotFound"],
};

/**
 * EC2 gives the address to whoever asks next.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReleaseAddress.html
 */
export const releaseAddress = deletion({
  api: "ec2:ReleaseAddress",
  type: "aws.ec2.address",
  idField: "AllocationId",
  details: ["NetworkBorderGroup"],
  fields: ["PublicIp", "Tags"],
  alreadyDone: ["InvalidAllocationID.NotFound"],
});

function readAssociation(input: CallInput) {
  const read = new WriteInput<AssociateAddressRequest>(associateApi, input, associationFields);
  const privateAddress = read.text("PrivateIpAddress");
  return {
    AllocationId: read.requiredText("AllocationId"),
    NetworkInterfaceId: read.requiredText("NetworkInterfaceId"),
    ...(privateAddress === undefined ? {} : { PrivateIpAddress: privateAddress }),
  };
}

function associationOf(input: CallInput): ObjectReference {
  const read = new WriteInput<DisassociateAddressRequest>(disassociateApi, input, ["AssociationId"]);
  return { type: "aws.ec2.address_association", id: read.requiredText("AssociationId") };
}
