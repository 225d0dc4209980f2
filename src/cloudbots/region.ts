/** Regions as events spell them. */

/** What an event without a region means: that of services that have none. */
const defaultRegion = "us-east-1";

/** `us_west_2` and `us-west-2` are the same; undefined for what is no region of AWS. */
export function regionOf(spelled: string | undefined): string | undefined {
  const region = (spelled ?? "").trim().toLowerCase().replaceAll("_", "-");
  if (region === "") return defaultRegion;
  return /^[a-z]{2,}(?:-[a-z]+)+-\d+$/.test(region) ? region : undefined;
}

/** The partition of a region, as ARNs name it. */
export function partitionOf(region: string): string {
  if (region.startsWith("cn-")) return "aws-cn";
  return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
}
