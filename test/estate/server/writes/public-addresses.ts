/** Public addresses of interfaces, which their machines show too, and addresses of the account. */
import type {
  Address,
  Instance,
  InstanceNetworkInterface,
  NetworkInterface,
  NetworkInterfaceAssociation,
} from "@aws-sdk/client-ec2";
import type { RegionState } from "../region-state.ts";
import { without } from "../without.ts";

/** Gives an interface a public address, or takes it. */
export function withAssociation(
  state: RegionState,
  interfaceId: string,
  association: NetworkInterfaceAssociation | undefined,
): RegionState {
  const networkInterfaces = state.networkInterfaces.map((one) =>
    one.NetworkInterfaceId === interfaceId ? associated(one, association) : one,
  );
  return {
    ...state,
    networkInterfaces,
    instances: state.instances.map((one) => shownBy(one, interfaceId, association)),
  };
}

/** An account's address with what it is used by, or without. */
export function withUser(state: RegionState, address: Address, user: Partial<Address>): RegionState {
  const use = [
    "AssociationId",
    "InstanceId",
    "NetworkInterfaceId",
    "NetworkInterfaceOwnerId",
    "PrivateIpAddress",
  ] as const;
  const free = without(address, ...use);
  const addresses = state.addresses.map((one) => (one === address ? { ...free, ...user } : one));
  return { ...state, addresses };
}

/** Takes an account's address from whatever uses it. */
export function disassociated(state: RegionState, address: Address): RegionState {
  return withAssociation(withUser(state, address, {}), address.NetworkInterfaceId ?? "", undefined);
}

type Addressed = Pick<NetworkInterface | InstanceNetworkInterface, "PrivateIpAddresses">;

function associated(one: NetworkInterface, association: NetworkInterfaceAssociation | undefined): NetworkInterface {
  const rest = without(one, "Association");
  return {
    ...rest,
    ...addressesWith(one, association),
    ...(association === undefined ? {} : { Association: association }),
  };
}

function addressesWith({ PrivateIpAddresses = [] }: Addressed, association: object | undefined): object {
  const changed = PrivateIpAddresses.map(({ Association: before, ...address }) => {
    const kept = address.Primary === true ? association : before;
    return kept === undefined ? address : { ...address, Association: kept };
  });
  return { PrivateIpAddresses: changed };
}

/** DescribeInstances shows less of it. */
function shownBy(
  instance: Instance,
  interfaceId: string,
  association: NetworkInterfaceAssociation | undefined,
): Instance {
  const own = instance.NetworkInterfaces?.find((one) => one.NetworkInterfaceId === interfaceId);
  if (own === undefined) return instance;
  const { IpOwnerId, PublicDnsName, PublicIp } = association ?? {};
  const shown = association === undefined ? undefined : { IpOwnerId, PublicDnsName, PublicIp };
  const rest = without(own, "Association");
  const changed = { ...rest, ...addressesWith(own, shown), ...(shown === undefined ? {} : { Association: shown }) };
  const NetworkInterfaces = instance.NetworkInterfaces?.map((one) => (one === own ? changed : one));
  if (own.Attachment?.DeviceIndex !== 0) return { ...instance, NetworkInterfaces };
  return {
    ...without(instance, "PublicIpAddress"),
    NetworkInterfaces,
    PublicDnsName: PublicDnsName ?? "",
    ...(PublicIp === undefined ? {} : { PublicIpAddress: PublicIp }),
  };
}
