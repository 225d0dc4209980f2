/** Scale sets. */
import type {
  VirtualMachineScaleSet,
  VirtualMachineScaleSetIPConfiguration,
  VirtualMachineScaleSetVMProfile,
} from "@azure/arm-compute";
import type { Resource } from "../../../model/resource.ts";
import { notYetRelated } from "../../modelling/doubt.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import type { ScaleSetModelFacts } from "../declarations/compute.ts";
import { bucket, type Collected, described, identityOf, referencesOf } from "./bucket.ts";
import { identitiesOf, imageName, machineSettings, neverGivenBack, platformProtection } from "./machine-settings.ts";

/** A flexible set may have no model: machines then join it one by one, and are counted by `relate`. */
export function scaleSet(collected: Collected): Resource[] {
  const raw = described<VirtualMachineScaleSet>(collected);
  const profile = raw.object("virtualMachineProfile");
  const mayLackModel = raw.text("orchestrationMode")?.toLowerCase() === "flexible";
  if (profile === undefined && !mayLackModel) raw.refuse("has no virtualMachineProfile");
  const com = {
    size: raw.object("sku")?.integer("capacity") ?? notYetRelated(collected.scope),
    zones: raw.texts("zones"),
    healthChecks: healthChecksOf(profile),
    loadBalancers: loadBalancersOf(ipConfigurations(profile)),
    isManagedByService: notYetRelated(collected.scope),
  };
  const ext = scaleSetExt(raw, profile, collected);
  return [bucket(collected, identityOf(raw), { type: "azure.compute.scale_set", comType: "machine_group", com, ext })];
}

function scaleSetExt(
  raw: RawObject<VirtualMachineScaleSet>,
  profile: RawObject<VirtualMachineScaleSetVMProfile> | undefined,
  collected: Collected,
) {
  const identities = identitiesOf(raw);
  return {
    ...machineSettings({
      osDisk: profile?.object("storageProfile")?.object("osDisk"),
      osProfile: profile?.object("osProfile"),
      security: profile?.object("securityProfile"),
      identities,
    }),
    // Sets made before there were two kinds say nothing: https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-sets/get#orchestrationmode
    orchestration: raw.text("orchestrationMode") ?? "Uniform",
    machineType: raw.object("sku")?.text("name") ?? "",
    model: profile === undefined ? undefined : modelOf(profile, { collected, identity: identities[0] }),
    ...upgradeFacts(raw),
  };
}

function upgradeFacts(raw: RawObject<VirtualMachineScaleSet>) {
  const policy = raw.object("upgradePolicy");
  return {
    hasAutomaticUpgrades: policy?.object("automaticOSUpgradePolicy")?.flag("enableAutomaticOSUpgrade") ?? false,
    upgradeMode: policy?.text("mode") ?? "",
  };
}

function modelOf(
  profile: RawObject<VirtualMachineScaleSetVMProfile>,
  { collected, identity }: { readonly collected: Collected; readonly identity: string | undefined },
): ScaleSetModelFacts {
  const interfaces = profile.object("networkProfile")?.objects("networkInterfaceConfigurations") ?? [];
  return {
    number: 1,
    isDefault: true,
    image: imageName(profile.object("storageProfile")?.object("imageReference")),
    identity,
    firewalls: referencesOf(
      interfaces.map((one) => one.object("networkSecurityGroup")).filter((group) => group !== undefined),
    ),
    firewallNames: [],
    givesPublicAddress: ipConfigurations(profile).some((one) => one.has("publicIPAddressConfiguration")),
    metadataService: { isEnabled: true, requiresTokens: false },
    requiresTokens: false,
    hasDetailedMonitoring: true,
    hasStartupData: neverGivenBack(collected.scope),
    startupSecrets: neverGivenBack(collected.scope),
    ...platformProtection(profile.object("securityProfile")),
  };
}

function ipConfigurations(
  profile: RawObject<VirtualMachineScaleSetVMProfile> | undefined,
): RawObject<VirtualMachineScaleSetIPConfiguration>[] {
  const interfaces = profile?.object("networkProfile")?.objects("networkInterfaceConfigurations") ?? [];
  return interfaces.flatMap((one) => one.objects("ipConfigurations"));
}

/** Backend pools of load balancers and of application gateways. */
function loadBalancersOf(configurations: readonly RawObject<VirtualMachineScaleSetIPConfiguration>[]): string[] {
  return referencesOf(
    configurations.flatMap((one) => [
      ...one.objects("loadBalancerBackendAddressPools"),
      ...one.objects("applicationGatewayBackendAddressPools"),
    ]),
  );
}

function healthChecksOf(profile: RawObject<VirtualMachineScaleSetVMProfile> | undefined): string[] {
  const probe = profile?.object("networkProfile")?.object("healthProbe");
  return probe === undefined ? [] : referencesOf([probe]);
}
