/** Instances and launch templates. */
import type {
  Instance,
  InstanceMetadataOptionsResponse,
  LaunchTemplate,
  LaunchTemplateInstanceMetadataOptions,
  LaunchTemplateInstanceNetworkInterfaceSpecification,
  LaunchTemplateVersion as SdkVersion,
  ResponseLaunchTemplateData,
} from "@aws-sdk/client-ec2";
import type { Resource } from "../../../model/resource.ts";
import type { Scope } from "../../../model/scope.ts";
import { Unknown } from "../../../model/unknown.ts";
import type { LaunchTemplateVersionFacts, MetadataServiceFacts } from "../../object-model/compute.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import { groupIds, interfaceAddresses } from "./addresses.ts";
import { bucket, type Collected, named } from "./bucket.ts";
import { notYetRelated } from "../../modelling/doubt.ts";
import { startupData, startupSecrets, type WithUserData } from "./startup-data.ts";

type LaunchTemplateVersion = Omit<SdkVersion, "LaunchTemplateData"> & {
  readonly LaunchTemplateData?: (Omit<ResponseLaunchTemplateData, "UserData"> & WithUserData) | undefined;
};

/** DescribeInstances shows all interfaces of an instance with all their addresses, so no other API is asked for them. */
export function instance(collected: Collected): Resource[] {
  const raw = named<Instance & WithUserData>(collected, "InstanceId");
  const identity = { id: raw.requiredText("InstanceId"), kind: "instance", tags: raw.tags("Tags") };
  const interfaces = raw.objects("NetworkInterfaces");
  const groups = [
    ...groupIds(raw.objects("SecurityGroups")),
    ...interfaces.flatMap((one) => groupIds(one.objects("Groups"))),
  ];
  const disks = raw.objects("BlockDeviceMappings").map((mapping) => mapping.object("Ebs")?.text("VolumeId"));
  const com = {
    state: raw.object("State")?.text("Name") ?? raw.refuse("has no State.Name"),
    launchedAt: raw.time("LaunchTime"),
    stoppedAt: stoppedAt(raw),
    machineType: raw.text("InstanceType") ?? "",
    image: raw.text("ImageId"),
    imageState: notYetRelated(collected.scope),
    network: raw.text("VpcId"),
    subnet: raw.text("SubnetId"),
    ...interfaceAddresses(interfaces),
    networkInterfaces: interfaces.map((one) => ({
      id: one.requiredText("NetworkInterfaceId"),
      subnet: one.text("SubnetId") ?? "",
      publicAddresses: interfaceAddresses([one]).publicAddresses,
      firewalls: groupIds(one.objects("Groups")).sort(),
    })),
    firewalls: [...new Set(groups)].sort(),
    facesInternet: notYetRelated(collected.scope),
    reachable: notYetRelated(collected.scope),
    disks: disks.filter((id) => id !== undefined).sort(),
    identity: raw.object("IamInstanceProfile")?.text("Arn"),
    metadataService: metadataOfInstance(raw, collected),
    hasDetailedMonitoring: ["enabled", "pending"].includes(raw.object("Monitoring")?.text("State") ?? "disabled"),
    isManagedByService: raw.object("Operator")?.flag("Managed") ?? false,
    startupData: startupData(raw, collected.scope),
  };
  const own = ext(raw, collected.scope);
  return [bucket(collected, identity, { type: "aws.ec2.instance", comType: "compute", com, ext: own })];
}

/** Its versions are Unknown until `relate` says why, where the item has none. */
export function launchTemplate(collected: Collected): Resource[] {
  const raw = named<LaunchTemplate & { Versions?: LaunchTemplateVersion[] | undefined }>(collected, "LaunchTemplateId");
  const identity = {
    id: raw.requiredText("LaunchTemplateId"),
    name: raw.text("LaunchTemplateName"),
    kind: "launch-template",
    tags: raw.tags("Tags"),
  };
  const versions = raw.objects("Versions").map((version) => templateVersion(version, collected.scope));
  const com = { versions: raw.has("Versions") ? versions : notYetRelated(collected.scope) };
  return [bucket(collected, identity, { type: "aws.ec2.launch_template", comType: "launch_template", com, ext: {} })];
}

function ext(raw: RawObject<Instance>, scope: Scope) {
  const hasEnclaves = raw.object("EnclaveOptions")?.flag("Enabled") ?? false;
  return {
    stateReason: raw.text("StateTransitionReason"),
    virtualization: raw.text("VirtualizationType") ?? "",
    hasEnclaves,
    enclaveRules: hasEnclaves ? notYetRelated(scope) : undefined,
    lifecycle: raw.text("InstanceLifecycle"),
    keyName: raw.text("KeyName"),
    platform: raw.text("PlatformDetails") ?? raw.text("Platform") ?? "",
    systemsManager: notYetRelated(scope),
  };
}

/** EC2 writes it into a text, where it was asked to stop: `User initiated (2026-01-03 10:00:00 GMT)`. */
function stoppedAt(raw: RawObject<Instance>): string | undefined {
  if (raw.object("State")?.text("Name") !== "stopped") return undefined;
  const [, day, time] =
    /\((\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) GMT\)/.exec(raw.text("StateTransitionReason") ?? "") ?? [];
  const date = new Date(`${day}T${time}Z`);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/** EC2 always says what holds for an instance; where an answer lacks it, nothing can be concluded. */
function metadataOfInstance(raw: RawObject<Instance>, { scope }: Collected): MetadataServiceFacts | Unknown {
  const options = raw.object("MetadataOptions");
  const message = "DescribeInstances did not say how the metadata service of this instance is set.";
  return options?.has("HttpTokens") === true
    ? metadataService(options)
    : new Unknown({ kind: "not-collected", scope: scope.id, api: "ec2:DescribeInstances", message });
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceMetadataOptionsResponse.html */
function metadataService(
  options: RawObject<InstanceMetadataOptionsResponse> | RawObject<LaunchTemplateInstanceMetadataOptions>,
): MetadataServiceFacts {
  return {
    isEnabled: options.text("HttpEndpoint") !== "disabled",
    requiresTokens: options.text("HttpTokens") === "required",
    hopLimit: options.integer("HttpPutResponseHopLimit"),
  };
}

function templateVersion(raw: RawObject<LaunchTemplateVersion>, scope: Scope): LaunchTemplateVersionFacts {
  const data = raw.object("LaunchTemplateData") ?? raw.refuse("has no LaunchTemplateData");
  const interfaces = data.objects("NetworkInterfaces");
  const metadata = data.object("MetadataOptions");
  const profile = data.object("IamInstanceProfile");
  return {
    number: raw.integer("VersionNumber") ?? raw.refuse("has no VersionNumber"),
    isDefault: raw.flag("DefaultVersion") ?? false,
    image: data.text("ImageId"),
    identity: profile?.text("Arn") ?? profile?.text("Name"),
    firewalls: [...data.texts("SecurityGroupIds"), ...interfaces.flatMap((one) => one.texts("Groups"))],
    firewallNames: data.texts("SecurityGroups"),
    givesPublicAddress: givesPublicAddress(interfaces),
    metadataService: saysTokens(metadata) ? metadataService(metadata) : undefined,
    requiresTokens: notYetRelated(scope),
    hasDetailedMonitoring: data.object("Monitoring")?.flag("Enabled") ?? false,
    hasStartupData: data.has("UserData"),
    startupSecrets: startupSecrets(data, scope),
  };
}

/** A version may say other things of the metadata service and leave this one to account and image. */
function saysTokens(
  options: RawObject<LaunchTemplateInstanceMetadataOptions> | undefined,
): options is RawObject<LaunchTemplateInstanceMetadataOptions> {
  return options !== undefined && (options.has("HttpTokens") || options.text("HttpEndpoint") === "disabled");
}

function givesPublicAddress(
  interfaces: readonly RawObject<LaunchTemplateInstanceNetworkInterfaceSpecification>[],
): boolean | undefined {
  const flags = interfaces.map((one) => one.flag("AssociatePublicIpAddress")).filter((flag) => flag !== undefined);
  return flags.length === 0 ? undefined : flags.includes(true);
}
