/** The regions of AWS, and which of them an account has turned on. */
import type { EstateAccount } from "../estate.ts";

/** On for every account, and cannot be turned off. https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html */
const alwaysOn = names(`
  us-east-1 us-east-2 us-west-1 us-west-2 ca-central-1 sa-east-1
  eu-central-1 eu-north-1 eu-west-1 eu-west-2 eu-west-3
  ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-southeast-1 ap-southeast-2
`);

/** Off until an account opts in. */
const optIn = names(`
  af-south-1 ap-east-1 ap-east-2 ap-south-2 ca-west-1 il-central-1 mx-central-1
  ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7
  eu-central-2 eu-south-1 eu-south-2 me-central-1 me-south-1
`);

/** Partitions of their own, whose accounts see no other regions. */
const otherPartitions: readonly (readonly string[])[] = [
  ["us-gov-east-1", "us-gov-west-1"],
  ["cn-north-1", "cn-northwest-1"],
];

/** `OptInStatus` of DescribeRegions. */
export type OptInStatus = "opt-in-not-required" | "opted-in" | "not-opted-in";

/** Every region of the partition that the region asked belongs to, by name. An account may be one that the estate says nothing of. */
export function regionsOf(account: EstateAccount | undefined, asked: string): ReadonlyMap<string, OptInStatus> {
  const other = otherPartitions.find((partition) => partition.includes(asked));
  if (other !== undefined) return new Map(other.map((name) => [name, "opt-in-not-required"]));
  const on = new Set([...(account?.optedIn ?? []), ...(account?.regions ?? []).map(({ name }) => name)]);
  return new Map([
    ...alwaysOn.map((name) => [name, "opt-in-not-required"] as const),
    ...optIn.map((name) => [name, on.has(name) ? "opted-in" : "not-opted-in"] as const),
  ]);
}

/** Whether the region answers the account. */
export function isOn(account: EstateAccount | undefined, region: string): boolean {
  const status = regionsOf(account, region).get(region);
  return status !== undefined && status !== "not-opted-in";
}

function names(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
