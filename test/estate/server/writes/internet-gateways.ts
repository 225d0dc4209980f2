/** Internet gateways: attached, detached, deleted. */
import type {
  AttachInternetGatewayRequest,
  AttachmentStatus,
  DeleteInternetGatewayRequest,
  InternetGateway,
} from "@aws-sdk/client-ec2";
import { asAnswered } from "../../builders/wire-spelling.ts";
import { objectKinds, objectWith } from "../object-kinds.ts";
import { Refusal } from "../refusal.ts";
import type { RegionState } from "../region-state.ts";
import { type Applied, removed, replaced, write, type Write } from "./write.ts";

export const internetGatewayWrites: Readonly<Record<string, Write<RegionState>>> = {
  AttachInternetGateway: write(attachInternetGateway),
  DetachInternetGateway: write(detachInternetGateway),
  DeleteInternetGateway: write(deleteInternetGateway),
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachInternetGateway.html */
function attachInternetGateway(
  state: RegionState,
  { InternetGatewayId, VpcId }: AttachInternetGatewayRequest,
): Applied<RegionState> {
  const gateway = objectWith(state.internetGateways, objectKinds.InternetGatewayId, InternetGatewayId);
  objectWith(state.vpcs, objectKinds.VpcId, VpcId);
  const [used] = gateway.Attachments ?? [];
  if (used !== undefined) {
    const message = `resource ${InternetGatewayId} is already attached to network ${used.VpcId}`;
    throw new Refusal("Resource.AlreadyAssociated", 400, message);
  }
  if (state.internetGateways.some((one) => isAttachedTo(one, VpcId))) {
    throw new Refusal("InvalidParameterValue", 400, `Network ${VpcId} already has an internet gateway attached`);
  }
  return withAttachments(state, gateway, [{ State: asAnswered<AttachmentStatus>("available"), VpcId }]);
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachInternetGateway.html */
function detachInternetGateway(
  state: RegionState,
  { InternetGatewayId, VpcId }: AttachInternetGatewayRequest,
): Applied<RegionState> {
  const gateway = objectWith(state.internetGateways, objectKinds.InternetGatewayId, InternetGatewayId);
  objectWith(state.vpcs, objectKinds.VpcId, VpcId);
  if (!isAttachedTo(gateway, VpcId)) {
    const message = `resource ${InternetGatewayId} is not attached to network ${VpcId}`;
    throw new Refusal("Gateway.NotAttached", 400, message);
  }
  if (state.networkInterfaces.some((one) => one.VpcId === VpcId && one.Association !== undefined)) {
    const what = `Network ${VpcId} has some mapped public address(es).`;
    const message = `${what} Please unmap those public address(es) before detaching the gateway.`;
    throw new Refusal("DependencyViolation", 400, message);
  }
  return withAttachments(state, gateway, []);
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteInternetGateway.html */
function deleteInternetGateway(
  state: RegionState,
  { InternetGatewayId }: DeleteInternetGatewayRequest,
): Applied<RegionState> {
  const gateway = objectWith(state.internetGateways, objectKinds.InternetGatewayId, InternetGatewayId);
  if ((gateway.Attachments ?? []).length > 0) {
    const message = `The internetGateway '${InternetGatewayId}' has dependencies and cannot be deleted.`;
    throw new Refusal("DependencyViolation", 400, message);
  }
  return { state: { ...state, internetGateways: removed(state.internetGateways, gateway) }, answer: {} };
}

function isAttachedTo({ Attachments = [] }: InternetGateway, vpcId: string | undefined): boolean {
  return Attachments.some(({ VpcId }) => VpcId === vpcId);
}

function withAttachments(
  state: RegionState,
  gateway: InternetGateway,
  Attachments: InternetGateway["Attachments"],
): Applied<RegionState> {
  const changed = { ...gateway, Attachments };
  return { state: { ...state, internetGateways: replaced(state.internetGateways, gateway, changed) }, answer: {} };
}
