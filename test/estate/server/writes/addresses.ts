/** Elastic IP addresses: used, freed, given back. */
import type {
  Address,
  AssociateAddressRequest,
  DisassociateAddressRequest,
  NetworkInterface,
  ReleaseAddressRequest,
} from "@aws-sdk/client-ec2";
import { objectKinds, objectWith } from "../object-kinds.ts";
import { Refusal } from "../refusal.ts";
import type { RegionState } from "../region-state.ts";
import { disassociated, withAssociation, withUser } from "./public-addresses.ts";
import { type Applied, removed, write, type Write, type WriteRequest } from "./write.ts";

export const addressWrites: Readonly<Record<string, Write<RegionState>>> = {
  AssociateAddress: write(associateAddress),
  DisassociateAddress: write(disassociateAddress),
  ReleaseAddress: write(releaseAddress),
};

/** Once more to the same interface is no error. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateAddress.html */
function associateAddress(
  state: RegionState,
  input: AssociateAddressRequest,
  request: WriteRequest,
): Applied<RegionState> {
  const address = objectWith(state.addresses, objectKinds.AllocationId, input.AllocationId);
  const user = interfaceOf(state, input);
  if (address.AssociationId !== undefined && address.NetworkInterfaceId === user.NetworkInterfaceId) {
    return { state, answer: { AssociationId: address.AssociationId } };
  }
  const isAttached = state.internetGateways.some(({ Attachments = [] }) =>
    Attachments.some(({ VpcId }) => VpcId === user.VpcId),
  );
  if (!isAttached) {
    throw new Refusal("Gateway.NotAttached", 400, `Network ${user.VpcId} is not attached to any internet gateway`);
  }
  const other = state.addresses.find(
    (one) => one !== address && one.NetworkInterfaceId === user.NetworkInterfaceId && one.AssociationId !== undefined,
  );
  if (input.AllowReassociation !== true) assertFree(address, other);
  const freed = [address, ...(other === undefined ? [] : [other])]
    .filter(({ AssociationId }) => AssociationId !== undefined)
    .reduce(disassociated, state);
  return associated(freed, input.AllocationId ?? "", user, request);
}

function associated(
  state: RegionState,
  allocationId: string,
  user: NetworkInterface,
  { account, region, newId }: WriteRequest,
): Applied<RegionState> {
  const address = objectWith(state.addresses, objectKinds.AllocationId, allocationId);
  const { PublicIp = "" } = address;
  const { NetworkInterfaceId = "", PrivateIpAddress, Attachment } = user;
  const AssociationId = newId("eipassoc");
  const PublicDnsName = `ec2-${PublicIp.replaceAll(".", "-")}.${region}.compute.amazonaws.com`;
  const used = withUser(state, address, {
    AssociationId,
    NetworkInterfaceId,
    NetworkInterfaceOwnerId: account,
    PrivateIpAddress,
    ...(Attachment?.InstanceId === undefined ? {} : { InstanceId: Attachment.InstanceId }),
  });
  const association = { PublicIp, IpOwnerId: account, AllocationId: allocationId, PublicDnsName, AssociationId };
  return { state: withAssociation(used, NetworkInterfaceId, association), answer: { AssociationId } };
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateAddress.html */
function disassociateAddress(
  state: RegionState,
  { AssociationId, PublicIp }: DisassociateAddressRequest,
): Applied<RegionState> {
  const address = state.addresses.find((one) =>
    AssociationId === undefined ? one.PublicIp === PublicIp : one.AssociationId === AssociationId,
  );
  if (address?.AssociationId === undefined) {
    const message = `The association ID '${AssociationId ?? PublicIp ?? ""}' does not exist`;
    throw new Refusal("InvalidAssociationID.NotFound", 400, message);
  }
  const user = state.networkInterfaces.find((one) => one.NetworkInterfaceId === address.NetworkInterfaceId);
  if (user?.RequesterManaged === true) {
    throw new Refusal("AuthFailure", 400, "You do not have permission to access the specified resource.");
  }
  return { state: disassociated(state, address), answer: { Return: true } };
}

/** In a default VPC it is freed too. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReleaseAddress.html */
function releaseAddress(state: RegionState, { AllocationId }: ReleaseAddressRequest): Applied<RegionState> {
  const address = objectWith(state.addresses, objectKinds.AllocationId, AllocationId);
  const user = state.networkInterfaces.find((one) => one.NetworkInterfaceId === address.NetworkInterfaceId);
  const isInDefaultVpc = state.vpcs.some(({ VpcId, IsDefault }) => VpcId === user?.VpcId && IsDefault === true);
  if (address.AssociationId !== undefined && !isInDefaultVpc) {
    throw new Refusal("InvalidIPAddress.InUse", 400, `Address ${address.PublicIp} is in use.`);
  }
  const freed = address.AssociationId === undefined ? state : disassociated(state, address);
  const released = objectWith(freed.addresses, objectKinds.AllocationId, AllocationId);
  return { state: { ...freed, addresses: removed(freed.addresses, released) }, answer: {} };
}

function interfaceOf(
  state: RegionState,
  { InstanceId, NetworkInterfaceId }: AssociateAddressRequest,
): NetworkInterface {
  if (NetworkInterfaceId !== undefined) {
    return objectWith(state.networkInterfaces, objectKinds.NetworkInterfaceId, NetworkInterfaceId);
  }
  if (InstanceId === undefined) {
    throw new Refusal("MissingParameter", 400, "Either instance ID or network interface id must be specified");
  }
  const { State } = objectWith(state.instances, objectKinds.InstanceId, InstanceId);
  const own = state.networkInterfaces.filter(({ Attachment }) => Attachment?.InstanceId === InstanceId);
  const [only] = own;
  if (only === undefined || State?.Name === "pending") {
    const message = `The pending instance '${InstanceId}' is not in a valid state for this operation.`;
    throw new Refusal("IncorrectInstanceState", 400, message);
  }
  if (own.length > 1) {
    const message = `There are multiple interfaces attached to instance '${InstanceId}'. Please specify an interface ID.`;
    throw new Refusal("InvalidInstanceID", 400, message);
  }
  return only;
}

function assertFree(address: Address, other: Address | undefined): void {
  const used = [address, other].find((one) => one?.AssociationId !== undefined);
  if (used === undefined) return;
  const message = `resource ${used.AllocationId} is already associated with associate-id ${used.AssociationId}`;
  throw new Refusal("Resource.AlreadyAssociated", 400, message);
}
