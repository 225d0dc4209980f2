/** Network interfaces and Elastic IP addresses. */
import type { Address, NetworkInterface } from "@aws-sdk/client-ec2";
import type { Resource } from "../../../model/resource.ts";
import { groupIds, interfaceAddresses } from "./addresses.ts";
import { bucket, type Collected, named } from "./bucket.ts";
import { notYetRelated } from "../../modelling/doubt.ts";

export function networkInterface(collected: Collected): Resource[] {
  const raw = named<NetworkInterface>(collected, "NetworkInterfaceId");
  const pending = notYetRelated(collected.scope);
  const identity = {
    id: raw.requiredText("NetworkInterfaceId"),
    kind: "network-interface",
    owner: raw.text("OwnerId"),
    tags: raw.tags("TagSet"),
  };
  const com = {
    state: raw.text("Status") ?? "",
    kind: raw.text("InterfaceType") ?? "interface",
    description: raw.text("Description") ?? "",
    network: raw.text("VpcId") ?? "",
    subnet: raw.text("SubnetId") ?? "",
    firewalls: groupIds(raw.objects("Groups")).sort(),
    ...interfaceAddresses([raw]),
    machine: raw.object("Attachment")?.text("InstanceId"),
    isManagedByService: raw.flag("RequesterManaged") ?? false,
    facesInternet: pending,
    flowLogs: pending,
  };
  const ext = {
    requester: raw.text("RequesterId"),
    checksSourceAndDestination: raw.flag("SourceDestCheck") ?? true,
  };
  return [bucket(collected, identity, { type: "aws.ec2.network_interface", comType: "network_interface", com, ext })];
}

/** Addresses that a service manages are in use even where no interface of the account has them. */
export function address(collected: Collected): Resource[] {
  const raw = named<Address>(collected, "PublicIp");
  const publicIp = raw.requiredText("PublicIp");
  const identity = {
    id: raw.text("AllocationId") ?? publicIp,
    kind: "elastic-ip",
    tags: raw.tags("Tags"),
  };
  const com = {
    address: publicIp,
    isInUse: raw.has("AssociationId") || raw.text("InstanceId") !== undefined || raw.has("ServiceManaged"),
    networkInterface: raw.text("NetworkInterfaceId"),
  };
  return [bucket(collected, identity, { type: "aws.ec2.address", comType: "address", com, ext: {} })];
}
