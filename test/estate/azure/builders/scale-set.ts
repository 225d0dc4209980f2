/** Virtual machine scale sets, uniform and flexible. https://learn.microsoft.com/en-us/rest/api/compute/virtual-machine-scale-sets */
import { daysEarlier, uuid } from "../../identifier.ts";
import type { ArmResource } from "../estate.ts";
import { type ImageReference, ubuntu } from "./machine.ts";
import type { SecurityGroup } from "./security-group.ts";
import type { Subnet } from "./network.ts";
import { addResource, armId, type Place, referenceTo } from "./subscription.ts";

interface ScaleSetOptions {
  readonly name: string;
  readonly subnet: Subnet;
  readonly group?: SecurityGroup;
  /** Whose first pool the machines join; without one they are behind none. */
  readonly balancer?: ArmResource;
  readonly capacity?: number;
  readonly mode?: "Uniform" | "Flexible";
  readonly image?: ImageReference;
  readonly passwords?: boolean;
  readonly publicAddresses?: boolean;
  readonly hostEncryption?: boolean;
  readonly trustedLaunch?: boolean;
  readonly automaticUpgrades?: boolean;
}

export function addScaleSet(place: Place, options: ScaleSetOptions): ArmResource {
  const { name, capacity = 3, mode = "Uniform", automaticUpgrades = true } = options;
  const type = "Microsoft.Compute/virtualMachineScaleSets";
  const id = armId(place, type, name);
  return addResource(place, "azure.compute.scale_set", {
    name,
    type,
    properties: {
      singlePlacementGroup: mode === "Uniform",
      orchestrationMode: mode,
      upgradePolicy: {
        mode: automaticUpgrades ? "Rolling" : "Manual",
        automaticOSUpgradePolicy: { enableAutomaticOSUpgrade: automaticUpgrades, disableAutomaticRollback: false },
      },
      virtualMachineProfile: machineProfile(options),
      provisioningState: "Succeeded",
      overprovision: mode === "Uniform",
      uniqueId: uuid(id),
      platformFaultDomainCount: 1,
      timeCreated: daysEarlier(90).toISOString(),
    },
    beside: {
      sku: { name: "Standard_D2s_v5", tier: "Standard", capacity },
      zones: ["1", "2"],
      identity: {
        type: "SystemAssigned",
        principalId: uuid("principal", id),
        tenantId: uuid("tenant", place.draft.id),
      },
      etag: '"3"',
    },
  });
}

function machineProfile(options: ScaleSetOptions): object {
  const { name, image = ubuntu, passwords = false, hostEncryption = true, trustedLaunch = true } = options;
  return {
    osProfile: {
      computerNamePrefix: name.slice(0, 9),
      adminUsername: "fernhollow",
      linuxConfiguration: { disablePasswordAuthentication: !passwords, provisionVMAgent: true },
      secrets: [],
      allowExtensionOperations: true,
    },
    storageProfile: {
      osDisk: {
        osType: "Linux",
        createOption: "FromImage",
        caching: "ReadWrite",
        managedDisk: { storageAccountType: "Premium_LRS" },
        diskSizeGB: 32,
      },
      imageReference: "id" in image ? image : { ...image, version: "latest" },
      diskControllerType: "SCSI",
    },
    networkProfile: { networkInterfaceConfigurations: [interfaceConfiguration(options)] },
    securityProfile: {
      ...(trustedLaunch
        ? { securityType: "TrustedLaunch", uefiSettings: { secureBootEnabled: true, vTpmEnabled: true } }
        : {}),
      ...(hostEncryption ? { encryptionAtHost: true } : {}),
    },
    diagnosticsProfile: { bootDiagnostics: { enabled: true } },
  };
}

function interfaceConfiguration({ name, subnet, group, balancer, publicAddresses = false }: ScaleSetOptions): object {
  return {
    name: `${name}-nic`,
    properties: {
      primary: true,
      enableAcceleratedNetworking: true,
      ...(group === undefined ? {} : { networkSecurityGroup: referenceTo(group) }),
      enableIPForwarding: false,
      ipConfigurations: [
        {
          name: "default",
          properties: {
            primary: true,
            subnet: { id: subnet.id },
            privateIPAddressVersion: "IPv4",
            ...(publicAddresses
              ? {
                  publicIPAddressConfiguration: {
                    name: "public",
                    properties: { idleTimeoutInMinutes: 15 },
                    sku: { name: "Standard" },
                  },
                }
              : {}),
            ...(balancer === undefined
              ? {}
              : { loadBalancerBackendAddressPools: [{ id: `${balancer.id}/backendAddressPools/members` }] }),
          },
        },
      ],
    },
  };
}
