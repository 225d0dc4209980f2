/** Network interfaces and public addresses. */
import type { NetworkInterface, NetworkInterfaceIPConfiguration, PublicIPAddress } from "@azure/arm-network";
import type { Resource } from "../../../model/resource.ts";
import { notYetRelated } from "../../modelling/doubt.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import { armId, parentId } from "../arm-id.ts";
import type { IpConfigurationFacts } from "../declarations/network.ts";
import { bucket, type Collected, described, identityOf, referenceOf, referencesOf, skuOf } from "./bucket.ts";

export function networkInterface(collected: Collected): Resource[] {
  const raw = described<NetworkInterface>(collected);
  const pending = notYetRelated(collected.scope);
  const group = referenceOf(raw.object("networkSecurityGroup"));
  const machine = referenceOf(raw.object("virtualMachine"));
  if (!raw.has("ipConfigurations")) raw.refuse("has no ipConfigurations");
  const configurations = raw.objects("ipConfigurations").map((one) => configurationOf(one.withEnvelope()));
  const subnet = configurations[0]?.subnet ?? "";
  const addresses = configurations.map(({ privateAddress }) => privateAddress).filter((one) => one !== undefined);
  const isOfService = isServiceInterface(raw);
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

function isServiceInterface(raw: RawObject<NetworkInterface>): boolean {
  return raw.has("privateEndpoint") || raw.has("privateLinkService") || raw.texts("hostedWorkloads").length > 0;
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
  const raw = described<PublicIPAddress>(collected);
  const configuration = referenceOf(raw.object("ipConfiguration"));
  const com = {
    address: raw.text("ipAddress") ?? "",
    isInUse: configuration !== undefined || raw.has("natGateway"),
    networkInterface: configuration?.includes("/networkinterfaces/") === true ? parentId(configuration) : undefined,
  };
  const ext = {
    sku: skuOf(raw),
    allocation: raw.text("publicIPAllocationMethod") ?? "",
    ddosProtection: raw.object("ddosSettings")?.text("protectionMode") ?? "VirtualNetworkInherited",
    ipConfiguration: configuration,
  };
  return [
    bucket(collected, identityOf(raw), { type: "azure.network.public_ip_address", comType: "address", com, ext }),
  ];
}
