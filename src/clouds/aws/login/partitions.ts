/** What differs between the partitions of AWS when logging in. */
import type { AwsParams } from "../params.ts";
import { isSelected } from "../params.ts";

/** A part of AWS with accounts, identities and regions of its own. */
export interface Partition {
  /**
   * Audience of the identity tokens.
   * https://github.com/aws-actions/configure-aws-credentials#oidc-audience
   */
  readonly audience: string;
  /**
   * Regions that every account has and cannot disable: those of before 20 March 2019, and all outside `aws`. The first is
   * asked what is not about a region.
   * https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html
   */
  readonly defaultRegions: readonly [string, ...string[]];
}

export const partitions: Readonly<Record<AwsParams["partition"], Partition>> = {
  aws: {
    audience: "sts.amazonaws.com",
    defaultRegions: [
      "us-east-1",
      "us-east-2",
      "us-west-1",
      "us-west-2",
      "ca-central-1",
      "sa-east-1",
      "eu-central-1",
      "eu-north-1",
      "eu-west-1",
      "eu-west-2",
      "eu-west-3",
      "ap-northeast-1",
      "ap-northeast-2",
      "ap-northeast-3",
      "ap-south-1",
      "ap-southeast-1",
      "ap-southeast-2",
    ],
  },
  "aws-cn": {
    audience: "sts.amazonaws.com.cn",
    defaultRegions: ["cn-north-1", "cn-northwest-1"],
  },
  "aws-us-gov": {
    audience: "sts.amazonaws.com",
    defaultRegions: ["us-gov-west-1", "us-gov-east-1"],
  },
};

/**
 * The region whose endpoints are asked for credentials and for the list of regions: one that is read anyway and that no
 * account can disable, so that what forbids all others does not stand in the way. Credentials of a regional endpoint of
 * STS hold in all regions, opted-in ones too.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_enable-regions.html
 */
export function homeRegion({ partition, regions, excludeRegions }: SelectedRegions): string {
  const { defaultRegions } = partitions[partition];
  const read = defaultRegions.find((region) => isSelected(region, regions) && !isSelected(region, excludeRegions));
  return read ?? defaultRegions[0];
}

type SelectedRegions = Pick<AwsParams, "partition" | "regions" | "excludeRegions">;
