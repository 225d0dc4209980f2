/** Which APIs must be asked so that resources of some types have all their facts. */
import type { ResourceType } from "../../model/resource.ts";
import { type Needs, neededApis, type RelatedTypes, typesOf } from "../collecting/needed-apis.ts";
import { type AwsApi, awsApis } from "./apis.ts";

/**
 * What the facts of a type are made from, beside its own items: each type of item that `relate` reads on the way, also
 * where it reads it only to fill another resource first. Not followed further, so that an instance, which asks where its
 * subnet's routes lead, is no reason to collect what else a subnet says. A test holds it against everything collected.
 */
const relatedTypes: RelatedTypes = qualified({
  security_group: ["network_interface", "instance", "launch_template", "prefix_list", "vpc_peering_connection"],
  security_group_rule: ["security_group", "network_interface", "instance", "launch_template", "prefix_list"],
  network_acl: ["network_interface"],
  network_acl_entry: ["network_acl"],
  vpc: [
    "subnet",
    "route_table",
    "prefix_list",
    "flow_log",
    "vpc_peering_connection",
    "vpc_endpoint",
    "network_interface",
  ],
  subnet: ["route_table", "prefix_list", "network_acl", "flow_log", "network_interface"],
  vpc_endpoint: ["subnet"],
  route_table: ["subnet", "prefix_list", "vpc_peering_connection"],
  vpc_peering_connection: ["route_table"],
  network_interface: ["subnet", "route_table", "prefix_list", "flow_log"],
  instance: [
    "subnet",
    "route_table",
    "prefix_list",
    "network_acl",
    "security_group",
    "image",
    "used_image",
    "aws.ssm.managed_instance",
  ],
  launch_template: ["instance_metadata_defaults", "image"],
  volume: ["snapshot", "aws.backup.protected_resource"],
  snapshot: ["public_snapshot", "snapshot_block_public_access"],
  snapshot_block_public_access: ["snapshot"],
  image_block_public_access: ["image"],
  instance_metadata_defaults: ["instance", "launch_template"],
});

/** The APIs that collect what is needed. User data is a call for each instance, and only asked for on demand. */
export function apisToAsk(needs: Needs, { userData }: { readonly userData: boolean }): AwsApi[] {
  return neededApis(awsApis, relatedTypes, needs).filter(({ completes }) => userData || completes !== "UserData");
}

/** The types of items to collect so that resources of the needed types have all their facts. */
export function collectedTypes(needs: Iterable<ResourceType>): ReadonlySet<ResourceType> {
  return typesOf(neededApis(awsApis, relatedTypes, new Set(needs)));
}

function qualified(kinds: Readonly<Record<string, readonly string[]>>): Readonly<Record<ResourceType, ResourceType[]>> {
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, others]) => [
      `aws.ec2.${kind}`,
      others.map((other) => (other.startsWith("aws.") ? other : `aws.ec2.${other}`)),
    ]),
  );
}
