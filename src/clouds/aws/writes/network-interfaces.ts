/** Network interfaces: their security groups. */
import type { ModifyNetworkInterfaceAttributeRequest } from "@aws-sdk/client-ec2";
import { inputOfId } from "../../../model/answer-id.ts";
import type { CallInput } from "../../../model/cloud-call.ts";
import type { ObjectReference } from "../../../model/object-state.ts";
import type { Write } from "../../../model/write.ts";
import { changed, existing } from "./object-states.ts";
import { objectList } from "./object-list.ts";
import { WriteInput } from "./write-input.ts";

const api = "ec2:ModifyNetworkInterfaceAttribute";

/**
 * All groups of an interface, instead of those that it has.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyNetworkInterfaceAttribute.html
 */
export const modifyNetworkInterfaceAttribute: Write = {
  api,
  permissions: [api],
  touches: (input) => [{ ...inputOf(input).reference, fields: ["Groups"] }],
  effect(input, objects) {
    const { reference, groups } = inputOf(input);
    return [changed(objects, reference, { Groups: groups.map((GroupId) => ({ GroupId })) })];
  },
  undo(input, before) {
    const { reference } = inputOf(input);
    const groups = objectList(existing(before, reference), "Groups").flatMap(({ GroupId }) =>
      typeof GroupId === "string" ? inputOfId(GroupId) : [],
    );
    return [{ api, input: { NetworkInterfaceId: inputOfId(reference.id), Groups: groups } }];
  },
  alreadyDone: [],
};

function inputOf(input: CallInput): { readonly reference: ObjectReference; readonly groups: readonly string[] } {
  const known = ["Groups", "NetworkInterfaceId"] as const;
  const read = new WriteInput<ModifyNetworkInterfaceAttributeRequest>(api, input, known);
  const reference = { type: "aws.ec2.network_interface", id: read.requiredText("NetworkInterfaceId") };
  return { reference, groups: read.ids("Groups") };
}
