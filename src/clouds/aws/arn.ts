/** Amazon Resource Names of EC2 resources: their canonical ids. */

/** What an ARN of EC2 names. */
export interface ArnParts {
  readonly region: string;
  /** Account id, `aws` for what AWS manages, empty for types whose ARN has no account. */
  readonly account: string;
  /** As the service authorization reference writes it: `security-group`. */
  readonly kind: string;
  readonly id: string;
}

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html */
export function ec2Arn({ region, account, kind, id }: ArnParts): string {
  return `arn:${partitionOf(region)}:ec2:${region}:${account}:${kind}/${id}`;
}

/** The partition that a region belongs to. */
export function partitionOf(region: string): string {
  return partitions.find(([prefix]) => region.startsWith(prefix))?.[1] ?? "aws";
}

const partitions: readonly (readonly [prefix: string, partition: string])[] = [
  ["cn-", "aws-cn"],
  ["us-gov-", "aws-us-gov"],
  ["us-isob-", "aws-iso-b"],
  ["us-isof-", "aws-iso-f"],
  ["us-iso-", "aws-iso"],
  ["eu-isoe-", "aws-iso-e"],
  ["eusc-", "aws-eusc"],
];
