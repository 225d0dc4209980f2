/** Interfaces and instances: whether the internet reaches one of their addresses by a route. */
import type { Resource } from "../../../model/resource.ts";
import { type Known, Unknown } from "../../../model/unknown.ts";
import { ofType, type ResourceOf } from "../resource-of.ts";
import { doubtOf, type Viewpoint } from "../../modelling/doubt.ts";
import { outsideAudit } from "./owners.ts";
import { flowLogsOf } from "./networks.ts";

/** Fills interfaces and instances, after their subnets. */
export function relateMachines(resources: readonly Resource[], view: Viewpoint): void {
  const subnets = new Map(ofType(resources, "aws.ec2.subnet").map((subnet) => [subnet.ext.id, subnet]));
  for (const { com, ext } of ofType(resources, "aws.ec2.network_interface")) {
    com.facesInternet = facesInternet(com, subnets, view);
    com.flowLogs = flowLogsOf(ext.id, com.account, view);
  }
  for (const { com } of ofType(resources, "aws.ec2.instance")) {
    com.facesInternet = either(com.networkInterfaces.map((one) => facesInternet(one, subnets, view)));
  }
}

interface Addressed {
  readonly subnet: string;
  readonly publicAddresses: readonly string[];
}

/** Each family on its own: a public IPv6 address is of no use to the internet where only IPv4 is routed. */
function facesInternet(
  { subnet, publicAddresses }: Addressed,
  subnets: ReadonlyMap<string, ResourceOf<"aws.ec2.subnet">>,
  view: Viewpoint,
): Known<boolean> {
  if (publicAddresses.length === 0) return false;
  const found = subnets.get(subnet);
  if (found === undefined) return doubtOf(view, "ec2:DescribeSubnets") ?? outsideAudit(view, `Subnet ${subnet}`);
  const routes = found.com.internetRoutes;
  if (routes instanceof Unknown) return routes;
  const families = new Set(publicAddresses.map((address) => (address.includes(":") ? "ipv6" : "ipv4")));
  return either([...families].map((family) => routes[family]));
}

/** `||` of three-valued logic. */
function either(values: readonly Known<boolean>[]): Known<boolean> {
  return values.includes(true) || (values.find((value) => value instanceof Unknown) ?? false);
}
