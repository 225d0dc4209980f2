/**
 * Network interfaces, those that AWS services make for themselves among them, and public addresses. The estates' public
 * addresses are of 15.177.0.0/18, which AWS keeps for its health checkers: public, so that rules see them as such, unlike
 * the ranges for documentation, and nobody's machine.
 */
import type { Address, NetworkInterface, NetworkInterfaceType, SecurityGroup, Subnet } from "@aws-sdk/client-ec2";
import { identifier, macAddress } from "../identifier.ts";
import { type RegionDraft, tagList } from "./region.ts";

interface InterfaceOptions {
  readonly name: string;
  readonly subnet: Subnet;
  readonly groups: readonly SecurityGroup[];
  readonly description?: string;
  readonly ipv6Address?: string;
}

/** Adds an interface of the account's own, attached to nothing yet, with the next free address of its subnet. */
export function addNetworkInterface(region: RegionDraft, options: InterfaceOptions): NetworkInterface {
  const { subnet } = options;
  const id = identifier("eni", subnet.SubnetId ?? "", options.name);
  const privateAddress = nextPrivateAddress(region, subnet);
  const dnsName = `ip-${privateAddress.replaceAll(".", "-")}.${region.name}.compute.internal`;
  const networkInterface: NetworkInterface = {
    NetworkInterfaceId: id,
    VpcId: subnet.VpcId,
    SubnetId: subnet.SubnetId,
    AvailabilityZone: subnet.AvailabilityZone,
    Description: options.description ?? "",
    InterfaceType: "interface",
    OwnerId: region.account,
    RequesterManaged: false,
    MacAddress: macAddress(id),
    PrivateIpAddress: privateAddress,
    PrivateDnsName: dnsName,
    PrivateIpAddresses: [{ Primary: true, PrivateDnsName: dnsName, PrivateIpAddress: privateAddress }],
    Ipv6Addresses: options.ipv6Address === undefined ? [] : [{ Ipv6Address: options.ipv6Address, IsPrimaryIpv6: true }],
    Groups: options.groups.map(({ GroupId, GroupName }) => ({ GroupId, GroupName })),
    SourceDestCheck: true,
    Status: "in-use",
    TagSet: tagList(region, options.name),
  };
  region.resources.networkInterfaces.push(networkInterface);
  return networkInterface;
}

interface ServiceInterfaceOptions extends InterfaceOptions {
  readonly description: string;
  /** Who made it: `amazon-elb`, `amazon-rds`, or an account id. */
  readonly requester: string;
  readonly interfaceType?: NetworkInterfaceType;
  /** An address that the service owns. */
  readonly publicAddress?: string;
}

/** Adds an interface that an AWS service made and manages. */
export function addServiceInterface(region: RegionDraft, options: ServiceInterfaceOptions): NetworkInterface {
  const networkInterface = addNetworkInterface(region, options);
  const id = networkInterface.NetworkInterfaceId ?? "";
  networkInterface.RequesterManaged = true;
  networkInterface.RequesterId = options.requester;
  networkInterface.InterfaceType = options.interfaceType ?? "interface";
  networkInterface.TagSet = [];
  networkInterface.Attachment = {
    AttachmentId: identifier("ela-attach", id),
    DeleteOnTermination: false,
    DeviceIndex: 1,
    NetworkCardIndex: 0,
    InstanceOwnerId: options.requester,
    Status: "attached",
  };
  if (options.publicAddress !== undefined) {
    associate(region, networkInterface, { PublicIp: options.publicAddress, IpOwnerId: options.requester });
  }
  return networkInterface;
}

/** Adds an Elastic IP address of the account; with an interface it is in use, otherwise it is only paid for. */
export function addAddress(region: RegionDraft, name: string, publicAddress: string, user?: NetworkInterface): Address {
  const allocationId = identifier("eipalloc", region.account, region.name, publicAddress);
  const address: Address = {
    AllocationId: allocationId,
    Domain: "vpc",
    PublicIp: publicAddress,
    PublicIpv4Pool: "amazon",
    NetworkBorderGroup: region.name,
    Tags: tagList(region, name),
  };
  if (user !== undefined) {
    const association = { PublicIp: publicAddress, IpOwnerId: region.account, AllocationId: allocationId };
    address.AssociationId = associate(region, user, association);
    address.NetworkInterfaceId = user.NetworkInterfaceId;
    address.NetworkInterfaceOwnerId = region.account;
    address.PrivateIpAddress = user.PrivateIpAddress;
    if (user.Attachment?.InstanceId !== undefined) {
      address.InstanceId = user.Attachment.InstanceId;
    }
  }
  region.resources.addresses.push(address);
  return address;
}

/** Gives an interface a public address; returns the association's id. */
export function associate(
  region: RegionDraft,
  networkInterface: NetworkInterface,
  address: { PublicIp: string; IpOwnerId: string; AllocationId?: string },
): string {
  const associationId = identifier("eipassoc", networkInterface.NetworkInterfaceId ?? "", address.PublicIp);
  const PublicDnsName = `ec2-${address.PublicIp.replaceAll(".", "-")}.${region.name}.compute.amazonaws.com`;
  const association =
    address.AllocationId === undefined
      ? { ...address, PublicDnsName }
      : { ...address, PublicDnsName, AssociationId: associationId };
  networkInterface.Association = association;
  networkInterface.PrivateIpAddresses = networkInterface.PrivateIpAddresses?.map((one) => ({
    ...one,
    Association: association,
  }));
  return associationId;
}

/** AWS keeps the first four addresses of a subnet; ours start at the eleventh. */
function nextPrivateAddress(region: RegionDraft, subnet: Subnet): string {
  const taken = region.resources.networkInterfaces.filter((one) => one.SubnetId === subnet.SubnetId).length;
  const [network = ""] = (subnet.CidrBlock ?? "").split("/");
  return network.replace(/\d+$/u, String(10 + taken));
}
