/** Instances, with the interface and the disks that EC2 makes along with them. */
import type {
  _InstanceType,
  HttpTokensState,
  Image,
  Instance,
  InstanceNetworkInterface,
  InstanceStateName,
  NetworkInterface,
  SecurityGroup,
  Subnet,
} from "@aws-sdk/client-ec2";
import type { PingStatus } from "@aws-sdk/client-ssm";
import type { InstanceWithUserData } from "../estate.ts";
import { daysEarlier, identifier } from "../identifier.ts";
import { addAddress, addNetworkInterface, associate } from "./network-interface.ts";
import { type RegionDraft, tagList } from "./region.ts";
import { addVolume } from "./storage.ts";

interface InstanceOptions {
  readonly name: string;
  readonly subnet: Subnet;
  readonly groups: readonly SecurityGroup[];
  readonly image: Image;
  readonly type?: _InstanceType;
  readonly state?: InstanceStateName;
  /** Name of its role's instance profile. */
  readonly profile?: string;
  /** An address that AWS gives while it runs; with `keepsAddress` an Elastic IP. */
  readonly publicAddress?: string;
  readonly keepsAddress?: boolean;
  readonly ipv6Address?: string;
  /** `required` is version 2 of the metadata service alone. */
  readonly tokens?: HttpTokensState;
  readonly monitored?: boolean;
  readonly launchedDaysEarlier?: number;
  /** Sizes in GiB, the root disk first. */
  readonly disks?: readonly number[];
  readonly unencrypted?: boolean;
  /** A script that it starts with. */
  readonly userData?: string;
  readonly enclaves?: boolean;
  /** What Systems Manager says of its agent; without it the agent answers if the instance runs. */
  readonly agent?: PingStatus | "none";
  /** When somebody stopped it. */
  readonly stoppedDaysEarlier?: number;
  readonly tags?: Readonly<Record<string, string>>;
}

/** Adds an instance with its interface, disks and address. */
export function addInstance(region: RegionDraft, options: InstanceOptions): InstanceWithUserData {
  const instanceId = identifier("i", options.subnet.SubnetId ?? "", options.name);
  const launched = daysEarlier(options.launchedDaysEarlier ?? 30);
  const networkInterface = addPrimaryInterface(region, options, instanceId, launched);
  const instance: InstanceWithUserData = {
    InstanceId: instanceId,
    ImageId: options.image.ImageId,
    InstanceType: options.type ?? "m7i.large",
    State: stateOf(options.state ?? "running"),
    LaunchTime: launched,
    Monitoring: { State: options.monitored === false ? "disabled" : "enabled" },
    ...placement(options.subnet),
    ...addressing(networkInterface),
    ...hardware(options.image),
    BlockDeviceMappings: addDisks(region, options, instanceId, launched),
    MetadataOptions: {
      State: "applied",
      HttpTokens: options.tokens ?? "required",
      HttpEndpoint: "enabled",
      HttpPutResponseHopLimit: 2,
      HttpProtocolIpv6: "disabled",
      InstanceMetadataTags: "disabled",
    },
    Tags: tagList(region, options.name, options.tags),
    EnclaveOptions: { Enabled: options.enclaves ?? false },
    ...startAndStop(options),
    ...(options.profile === undefined ? {} : { IamInstanceProfile: profileOf(region, options.profile) }),
    ...(options.ipv6Address === undefined ? {} : { Ipv6Address: options.ipv6Address }),
  };
  region.resources.instances.push(instance);
  addAgent(region, instance, options);
  return instance;
}

function addAgent(region: RegionDraft, { InstanceId, State }: Instance, { agent }: InstanceOptions): void {
  const status = agent ?? (State?.Name === "running" ? "Online" : "ConnectionLost");
  if (status === "none") return;
  region.resources.managedInstances.push({ InstanceId, PingStatus: status, PlatformType: "Linux" });
}

/** Adds another interface to an instance. */
export function addSecondInterface(region: RegionDraft, instance: Instance, options: SecondInterface): void {
  const networkInterface = addNetworkInterface(region, options);
  networkInterface.Attachment = {
    AttachmentId: identifier("eni-attach", instance.InstanceId ?? "", options.name),
    DeleteOnTermination: true,
    DeviceIndex: 1,
    NetworkCardIndex: 0,
    InstanceOwnerId: region.account,
    Status: "attached",
    ...(instance.InstanceId === undefined ? {} : { InstanceId: instance.InstanceId }),
    ...(instance.LaunchTime === undefined ? {} : { AttachTime: instance.LaunchTime }),
  };
  instance.NetworkInterfaces?.push(asInstanceShowsIt(networkInterface));
}

interface SecondInterface {
  readonly name: string;
  readonly subnet: Subnet;
  readonly groups: readonly SecurityGroup[];
}

function startAndStop({ userData, stoppedDaysEarlier }: InstanceOptions) {
  const stopped = daysEarlier(stoppedDaysEarlier ?? 0)
    .toISOString()
    .slice(0, 19)
    .replace("T", " ");
  return {
    ...(userData === undefined ? {} : { UserData: Buffer.from(userData).toString("base64") }),
    ...(stoppedDaysEarlier === undefined ? {} : { StateTransitionReason: `User initiated (${stopped} GMT)` }),
  };
}

function placement(subnet: Subnet) {
  return {
    Placement: { AvailabilityZone: subnet.AvailabilityZone, Tenancy: "default" as const, GroupName: "" },
    VpcId: subnet.VpcId,
    SubnetId: subnet.SubnetId,
  };
}

function addressing(networkInterface: NetworkInterface) {
  const { Association } = networkInterface;
  return {
    PrivateIpAddress: networkInterface.PrivateIpAddress,
    PrivateDnsName: networkInterface.PrivateDnsName,
    PublicDnsName: Association?.PublicDnsName ?? "",
    SecurityGroups: networkInterface.Groups,
    NetworkInterfaces: [asInstanceShowsIt(networkInterface)],
    SourceDestCheck: true,
    ...(Association === undefined ? {} : { PublicIpAddress: Association.PublicIp }),
  };
}

function hardware(image: Image) {
  return {
    Architecture: image.Architecture,
    Hypervisor: image.Hypervisor,
    VirtualizationType: image.VirtualizationType,
    RootDeviceName: image.RootDeviceName,
    RootDeviceType: image.RootDeviceType,
    EbsOptimized: true,
    EnaSupport: image.EnaSupport,
    PlatformDetails: image.PlatformDetails,
    ...(image.Platform === undefined ? {} : { Platform: image.Platform }),
  };
}

function addPrimaryInterface(
  region: RegionDraft,
  options: InstanceOptions,
  instanceId: string,
  AttachTime: Date,
): NetworkInterface {
  const { name, subnet, groups, ipv6Address } = options;
  const networkInterface = addNetworkInterface(region, {
    name,
    subnet,
    groups,
    ...(ipv6Address === undefined ? {} : { ipv6Address }),
  });
  networkInterface.Attachment = {
    AttachmentId: identifier("eni-attach", instanceId),
    AttachTime,
    DeleteOnTermination: true,
    DeviceIndex: 0,
    NetworkCardIndex: 0,
    InstanceId: instanceId,
    InstanceOwnerId: region.account,
    Status: "attached",
  };
  if (options.publicAddress !== undefined && options.keepsAddress === true) {
    addAddress(region, name, options.publicAddress, networkInterface);
  } else if (options.publicAddress !== undefined) {
    associate(region, networkInterface, { PublicIp: options.publicAddress, IpOwnerId: "amazon" });
  }
  return networkInterface;
}

/** DescribeInstances shows less of an interface than DescribeNetworkInterfaces. */
function asInstanceShowsIt(networkInterface: NetworkInterface): InstanceNetworkInterface {
  const { Association, Attachment, PrivateIpAddresses } = networkInterface;
  const association =
    Association === undefined
      ? undefined
      : { IpOwnerId: Association.IpOwnerId, PublicDnsName: Association.PublicDnsName, PublicIp: Association.PublicIp };
  return {
    NetworkInterfaceId: networkInterface.NetworkInterfaceId,
    VpcId: networkInterface.VpcId,
    SubnetId: networkInterface.SubnetId,
    Description: networkInterface.Description,
    InterfaceType: networkInterface.InterfaceType,
    OwnerId: networkInterface.OwnerId,
    MacAddress: networkInterface.MacAddress,
    Groups: networkInterface.Groups,
    Ipv6Addresses: networkInterface.Ipv6Addresses,
    PrivateDnsName: networkInterface.PrivateDnsName,
    PrivateIpAddress: networkInterface.PrivateIpAddress,
    PrivateIpAddresses: PrivateIpAddresses?.map(({ Primary, PrivateDnsName, PrivateIpAddress }) => ({
      Primary,
      PrivateDnsName,
      PrivateIpAddress,
      ...(association === undefined ? {} : { Association: association }),
    })),
    SourceDestCheck: networkInterface.SourceDestCheck,
    Status: networkInterface.Status,
    ...(association === undefined ? {} : { Association: association }),
    ...(Attachment === undefined
      ? {}
      : {
          Attachment: {
            AttachmentId: Attachment.AttachmentId,
            AttachTime: Attachment.AttachTime,
            DeleteOnTermination: Attachment.DeleteOnTermination,
            DeviceIndex: Attachment.DeviceIndex,
            NetworkCardIndex: Attachment.NetworkCardIndex,
            Status: Attachment.Status,
          },
        }),
  };
}

function addDisks(region: RegionDraft, options: InstanceOptions, instanceId: string, AttachTime: Date) {
  return (options.disks ?? [40]).map((size, position) => {
    const device = position === 0 ? "/dev/xvda" : `/dev/xvd${"fghij".charAt(position - 1)}`;
    const volume = addVolume(region, {
      name: position === 0 ? options.name : `${options.name}-data-${position}`,
      zone: options.subnet.AvailabilityZone ?? "",
      size,
      encrypted: options.unencrypted !== true,
      attachedTo: { instanceId, device, at: AttachTime, isDeletedWithInstance: position === 0 },
      ...(options.tags === undefined ? {} : { tags: options.tags }),
    });
    return {
      DeviceName: device,
      Ebs: { VolumeId: volume.VolumeId, AttachTime, DeleteOnTermination: position === 0, Status: "attached" as const },
    };
  });
}

function stateOf(Name: InstanceStateName) {
  const codes = { pending: 0, running: 16, "shutting-down": 32, terminated: 48, stopping: 64, stopped: 80 };
  return { Name, Code: codes[Name] };
}

function profileOf(region: RegionDraft, name: string) {
  return {
    Arn: `arn:aws:iam::${region.account}:instance-profile/${name}`,
    Id: `AIPA${identifier("x", region.account, name).slice(3).toUpperCase()}`,
  };
}
