/** Network interfaces and public addresses. */
import type { NetworkInterface, NetworkInterfaceIPConfiguration, PublicIPAddress } from "@azure/arm-network";
import type { Resource } from "../../../model/resource.ts";
import { notYetRelated } from "../../modelling/doubt.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import { armId, parentId } from "../arm-id.ts";
import type { IpConfigurationFacts } from "../declarations/network.ts";
import { bucket, type Collected, identityOf, named, referenceOf, referencesOf } from "./bucket.ts";

export function networkInterface(collected: Collected): Resource[] {
  const raw = named<NetworkInterface>(collected);
  const pending = notYetRelated(collected.scope);
  const group = referenceOf(raw.object("networkSecurityGroup"));
  const machine = referenceOf(raw.object("virtualMachine"));
  const configurations = raw.objects("ipConfigurations").map((one) => configurationOf(one));
  const subnet = configurations[0]?.subnet ?? "";
  const addresses = configurations.map(({ privateAddress }) => privateAddress).filter((one) => one !== undefined);
  const isOfService =
    raw.has("privateEndpoint") || raw.has("privateLinkService") || raw.texts("hostedWorkloads").length > 0;
  const com = {
    state: machine === undefined && !isOfService ? "available" : "in-use",
    kind: raw.has("privateEndpoint") ? "private-endpoint" : (raw.text("nicType") ?? "Standard"),
    description: "",
    network: parentId(subnet),
    subnet,
    firewalls: group === undefined ? [] : [group],
    publicAddresses: pending,
    privateAddresses: [...new Set(addresses)].sort(),
    machine,
    isManagedByService: isOfService,
    facesInternet: pending,
    flowLogs: pending,
  };
  const ext = {
    ipConfigurations: configurations,
    isPrimary: raw.flag("primary") ?? false,
    forwardsTraffic: raw.flag("enableIPForwarding") ?? false,
  };
  return [
    bucket(collected, identityOf(raw), {
      type: "azure.network.network_interface",
      comType: "network_interface",
      com,
      ext,
    }),
  ];
}

function configurationOf(raw: RawObject<NetworkInterfaceIPConfiguration>): IpConfigurationFacts {
  return {
    id: armId(raw.requiredText("id")),
    privateAddress: raw.text("privateIPAddress"),
    subnet: referenceOf(raw.object("subnet")) ?? "",
    publicAddress: referenceOf(raw.object("publicIPAddress")),
    applicationSecurityGroups: referencesOf(raw.objects("applicationSecurityGroups")),
    loadBalancerPools: referencesOf(raw.objects("loadBalancerBackendAddressPools")),
    inboundNatRules: referencesOf(raw.objects("loadBalancerInboundNatRules")),
  };
}

/** A dynamic address has none until something that runs has it. */
export function publicAddress(collected: Collected): Resource[] {
  const raw = named<PublicIPAddress>(collected);
  const configuration = referenceOf(raw.object("ipConfiguration"));
  const com = {
    address: raw.text("ipAddress") ?? "",
    isInUse: configuration !== undefined || raw.has("natGateway"),
    networkInterface: configuration?.includes("/networkinterfaces/") === true ? parentId(configuration) : undefined,
  };
  const ext = {
    // Absent in answers of old versions of the API, which knew no other: https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-addresses
    sku: raw.object("sku")?.text("name") ?? "Basic",
    allocation: raw.text("publicIPAllocationMethod") ?? "",
    ddosProtection: raw.object("ddosSettings")?.text("protectionMode") ?? "VirtualNetworkInherited",
    ipConfiguration: configuration,
  };
  return [
    bucket(collected, identityOf(raw), { type: "azure.network.public_ip_address", comType: "address", com, ext }),
  ];
}
