/** In which regions an account has networks of its own making. */
import { type Known, Unknown } from "../../../model/unknown.ts";
import { ofType, type ResourceOf } from "../resource-of.ts";
import { doubtOf, type Viewpoint } from "../../modelling/doubt.ts";

/** Whether an account made a VPC itself: AWS makes a default one in every region. */
export function isOwn({ com, ext }: ResourceOf<"aws.ec2.vpc">): boolean {
  return !com.isDefault && !ext.isShared;
}

/** Sorted. Unknown where only one is known and others could not be read: more would answer every question. */
export function ownRegions(view: Viewpoint): Known<readonly string[]> {
  const { scope, index } = view;
  const networks = ofType(index.list("aws.ec2.vpc"), "aws.ec2.vpc");
  const own = networks.filter((vpc) => vpc.com.account === scope.account && isOwn(vpc));
  const regions = [...new Set(own.map(({ com }) => com.region))].sort();
  if (regions.length > 1) return regions;
  const others = [...index.scopes.values()].filter(
    (other) => other.cloud === scope.cloud && other.account === scope.account,
  );
  const doubts = others.map((other) => doubtOf({ index, scope: other }, "ec2:DescribeVpcs"));
  return doubts.find((doubt) => doubt instanceof Unknown) ?? regions;
}
