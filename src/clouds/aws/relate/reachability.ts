/** Instances: what of them the internet reaches, and what the groups of hosts of enclaves let in. */
import type { Resource } from "../../../model/resource.ts";
import type { Family } from "../../../net/addresses.ts";
import type { Viewpoint } from "../../modelling/doubt.ts";
import { rulesOfWays, type WayIn } from "../../modelling/ways-in.ts";
import { ofType, type ResourceOf } from "../resource-of.ts";
import { Passages } from "./passages.ts";

/** Fills instances, after subnets and groups. */
export function relateReachability(resources: readonly Resource[], view: Viewpoint): void {
  const passages = new Passages(resources, view);
  for (const { com, ext } of ofType(resources, "aws.ec2.instance")) {
    if (ext.hasEnclaves) ext.enclaveRules = com.firewalls.flatMap((group) => passages.admittedBy(group));
    com.reachable = rulesOfWays(com.networkInterfaces.flatMap((one) => waysTo(one, passages)));
  }
}

type MachineInterface = ResourceOf<"aws.ec2.instance">["com"]["networkInterfaces"][number];

/** What a stateless ACL does to answers is not judged: who may send can attack, heard or not. */
function waysTo({ subnet, publicAddresses, firewalls }: MachineInterface, passages: Passages): WayIn[] {
  return (["ipv4", "ipv6"] as const).flatMap((family) => {
    const addresses = publicAddresses.filter((address) => familyOf(address) === family);
    if (addresses.length === 0) return [];
    const destinations = addresses.map((address) => `${address}/${family === "ipv6" ? 128 : 32}`);
    return firewalls.flatMap((group) =>
      passages.through({ subnet, group, family }).map((passage) => {
        return { ...passage, id: `${passage.id} at ${addresses.join(" and ")}`, destinations };
      }),
    );
  });
}

function familyOf(address: string): Family {
  return address.includes(":") ? "ipv6" : "ipv4";
}
