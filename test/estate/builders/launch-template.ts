/** Launch templates with their default and latest version. */
import type { Image, LaunchTemplateHttpTokensState, LaunchTemplateVersion, SecurityGroup } from "@aws-sdk/client-ec2";
import type { LaunchTemplateWithVersions } from "../estate.ts";
import { daysEarlier, identifier } from "../identifier.ts";
import { type RegionDraft, tagList } from "./region.ts";

interface LaunchTemplateOptions {
  readonly name: string;
  readonly image: Image;
  readonly groups: readonly SecurityGroup[];
  readonly tokens?: LaunchTemplateHttpTokensState;
  /** How many versions there have been; the first stays the default. */
  readonly versions?: number;
  readonly givesPublicAddress?: boolean;
  readonly userData?: string;
  readonly tags?: Readonly<Record<string, string>>;
}

/** Adds a launch template. */
export function addLaunchTemplate(region: RegionDraft, options: LaunchTemplateOptions): LaunchTemplateWithVersions {
  const id = identifier("lt", region.account, region.name, options.name);
  const latest = options.versions ?? 1;
  const createdBy = `arn:aws:sts::${region.account}:assumed-role/terraform/ci`;
  const versions = latest === 1 ? [1] : [1, latest];
  const template: LaunchTemplateWithVersions = {
    LaunchTemplateId: id,
    LaunchTemplateName: options.name,
    CreateTime: daysEarlier(500),
    CreatedBy: createdBy,
    DefaultVersionNumber: 1,
    LatestVersionNumber: latest,
    Tags: tagList(region, options.name, options.tags),
    Versions: versions.map((number): LaunchTemplateVersion => ({
      LaunchTemplateId: id,
      LaunchTemplateName: options.name,
      VersionNumber: number,
      CreateTime: daysEarlier(500 - number),
      CreatedBy: createdBy,
      DefaultVersion: number === 1,
      LaunchTemplateData: templateData(options),
    })),
  };
  region.resources.launchTemplates.push(template);
  return template;
}

function templateData({
  image,
  groups,
  tokens = "required",
  givesPublicAddress,
  userData = "#!/bin/sh\necho joining the fleet\n",
}: LaunchTemplateOptions): LaunchTemplateVersion["LaunchTemplateData"] {
  return {
    ImageId: image.ImageId,
    InstanceType: "m7i.large",
    ...network(
      groups.map(({ GroupId }) => GroupId ?? ""),
      givesPublicAddress,
    ),
    BlockDeviceMappings: [
      {
        DeviceName: "/dev/xvda",
        Ebs: { Encrypted: true, DeleteOnTermination: true, VolumeSize: 40, VolumeType: "gp3" },
      },
    ],
    MetadataOptions: { HttpTokens: tokens, HttpEndpoint: "enabled", HttpPutResponseHopLimit: 2 },
    Monitoring: { Enabled: true },
    UserData: Buffer.from(userData).toString("base64"),
  };
}

/** A template that says something of addresses names its groups with the interface. */
function network(groups: string[], givesPublicAddress: boolean | undefined) {
  return givesPublicAddress === undefined
    ? { SecurityGroupIds: groups }
    : {
        NetworkInterfaces: [{ DeviceIndex: 0, AssociatePublicIpAddress: givesPublicAddress, Groups: groups }],
      };
}
