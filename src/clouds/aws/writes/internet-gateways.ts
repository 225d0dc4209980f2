/** Internet gateways: attached, detached, deleted. */
import type { AttachInternetGatewayRequest } from "@aws-sdk/client-ec2";
import { inputOfId } from "../../../model/answer-id.ts";
import type { CallInput, CloudCall } from "../../../model/cloud-call.ts";
import type { ObjectReference } from "../../../model/object-state.ts";
import { ImpossibleCall, type Objects, type Write } from "../../../model/write.ts";
import { deletion } from "./deletion.ts";
import { changed, existing } from "./object-states.ts";
import { describeObject } from "./object-types.ts";
import { objectList } from "./object-list.ts";
import { WriteInput } from "./write-input.ts";

const [attachApi, detachApi] = ["ec2:AttachInternetGateway", "ec2:DetachInternetGateway"] as const;

/**
 * A gateway is attached to one VPC at a time.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachInternetGateway.html
 */
export const attachInternetGateway: Write = {
  ...common(attachApi),
  effect(input, objects) {
    const { gateway, vpc } = inputOf(attachApi, input);
    if (vpcsOf(objects, gateway).length > 0) throw new ImpossibleCall(`${describeObject(gateway)} is attached already`);
    // Of these attachments EC2 knows this state only.
    return [changed(objects, gateway, { Attachments: [{ State: "available", VpcId: vpc }] })];
  },
  undo: (input) => [callFor(detachApi, attachApi, input)],
  alreadyDone: ["Resource.AlreadyAssociated"],
};

/**
 * EC2 refuses while the VPC has public addresses.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachInternetGateway.html
 */
export const detachInternetGateway: Write = {
  ...common(detachApi),
  effect(input, objects) {
    const { gateway, vpc } = inputOf(detachApi, input);
    if (!vpcsOf(objects, gateway).includes(vpc)) {
      throw new ImpossibleCall(`${describeObject(gateway)} is not attached to ${vpc}`);
    }
    return [changed(objects, gateway, { Attachments: [] })];
  },
  undo: (input) => [callFor(attachApi, detachApi, input)],
  alreadyDone: ["Gateway.NotAttached"],
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteInternetGateway.html */
export const deleteInternetGateway = deletion({
  api: "ec2:DeleteInternetGateway",
  type: "aws.ec2.internet_gateway",
  idField: "InternetGatewayId",
  fields: ["Attachments", "Tags"],
  alreadyDone: ["InvalidInternetGatewayID.NotFound"],
  refusal: (fields) => (objectList(fields, "Attachments").length > 0 ? "is attached to a VPC" : undefined),
});

function common(api: string): Pick<Write, "api" | "permissions" | "touches"> {
  return {
    api,
    permissions: [api],
    touches: (input) => [{ ...inputOf(api, input).gateway, fields: ["Attachments"] }],
  };
}

function inputOf(api: string, input: CallInput): { readonly gateway: ObjectReference; readonly vpc: string } {
  const read = new WriteInput<AttachInternetGatewayRequest>(api, input, ["InternetGatewayId", "VpcId"]);
  const gateway = { type: "aws.ec2.internet_gateway", id: read.requiredText("InternetGatewayId") };
  return { gateway, vpc: read.requiredText("VpcId") };
}

function callFor(api: string, asIn: string, input: CallInput): CloudCall {
  const { gateway, vpc } = inputOf(asIn, input);
  return { api, input: { InternetGatewayId: inputOfId(gateway.id), VpcId: inputOfId(vpc) } };
}

function vpcsOf(objects: Objects, gateway: ObjectReference): readonly unknown[] {
  return objectList(existing(objects, gateway), "Attachments").map(({ VpcId }) => VpcId);
}
