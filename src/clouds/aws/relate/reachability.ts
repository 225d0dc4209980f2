/** Instances: what of them the internet reaches, and what the groups of hosts of enclaves let in. */
import type { Resource } from "../../../model/resource.ts";
import { allAddresses, type Family } from "../../../net/addresses.ts";
import { reachedServices } from "../../../net/family-traffic.ts";
import * as intervals from "../../../net/interval-set.ts";
import type { ServiceSet } from "../../../net/services.ts";
import { isEmpty, subtract, type TrafficSet, trafficTo, unionAll } from "../../../net/traffic.ts";
import { inboundRules } from "../../../net/traffic-rules.ts";
import type { ListedFirewallRule } from "../../object-model/firewall.ts";
import { ofType, type ResourceOf } from "../resource-of.ts";
import type { Viewpoint } from "../../modelling/doubt.ts";
import { type Passage, Passages } from "./passages.ts";

/** Fills instances, after subnets and groups. */
export function relateReachability(resources: readonly Resource[], view: Viewpoint): void {
  const passages = new Passages(resources, view);
  for (const { com, ext } of ofType(resources, "aws.ec2.instance")) {
    if (ext.hasEnclaves) ext.enclaveRules = com.firewalls.flatMap((group) => passages.admittedBy(group));
    com.reachable = reachable(com.networkInterfaces, passages);
  }
}

type MachineInterface = ResourceOf<"aws.ec2.instance">["com"]["networkInterfaces"][number];

/** A passage to the addresses of one interface. */
interface Way {
  readonly passage: Passage;
  readonly addresses: readonly string[];
}

/**
 * First what is open for certain, one rule for each way. Then, where something is not known: what is closed in any case,
 * and a rule of unknown sources for what may be open, so that conditions are undecided about nothing else. What a stateless
 * ACL does to answers is not judged: who may send can attack, heard or not.
 */
function reachable(interfaces: readonly MachineInterface[], passages: Passages): ListedFirewallRule[] {
  const ways = interfaces.flatMap((one) => waysTo(one, passages));
  const certain = ways.flatMap(({ passage, addresses }) =>
    listed(
      inboundRules(passage.certain, {
        id: `${passage.id} at ${addresses.join(" and ")}`,
        description: passage.description,
        access: "allow",
        priority: 0,
        destinations: addresses.map((address) => `${address}/${address.includes(":") ? 128 : 32}`),
      }),
    ),
  );
  return [...certain, ...undecided(ways.map(({ passage }) => passage))];
}

function waysTo({ subnet, publicAddresses, firewalls }: MachineInterface, passages: Passages): Way[] {
  return (["ipv4", "ipv6"] as const).flatMap((family) => {
    const addresses = publicAddresses.filter((address) => familyOf(address) === family);
    if (addresses.length === 0) return [];
    return firewalls.flatMap((group) =>
      passages.through({ subnet, group, family }).map((passage) => ({ passage, addresses })),
    );
  });
}

function familyOf(address: string): Family {
  return address.includes(":") ? "ipv6" : "ipv4";
}

function undecided(passages: readonly Passage[]): ListedFirewallRule[] {
  if (passages.every(({ unknown }) => unknown === undefined)) return [];
  const open = unionAll(passages.map(({ certain }) => certain));
  const possible = unionAll(passages.map((passage) => passage.possible));
  const doubts = passages.flatMap((passage) => {
    const { unknown } = passage;
    const services = unknown === undefined ? [] : servicesOf(subtract(passage.possible, open));
    return unknown === undefined || intervals.isEmpty(services) ? [] : [{ ...passage, unknown, services }];
  });
  const services = doubts.reduce<ServiceSet>((sum, doubt) => intervals.union(sum, doubt.services), []);
  const closed = subtract(trafficTo(services, allAddresses), possible);
  const label = { description: "", destinations: [] };
  const denies = inboundRules(closed, { ...label, id: "closed in any case", access: "deny", priority: 1 });
  const allows = doubts.flatMap(({ id, unknown, services: its }) =>
    inboundRules(trafficTo(its, { ...allAddresses, ipv6: [] }), { ...label, id, access: "allow", priority: 2 }).map(
      (rule) => ({ ...rule, sources: unknown }),
    ),
  );
  return listed([...denies, ...allows]);
}

function servicesOf(traffic: TrafficSet): ServiceSet {
  return isEmpty(traffic) ? [] : intervals.union(reachedServices(traffic.ipv4), reachedServices(traffic.ipv6));
}

function listed(rules: readonly Omit<ListedFirewallRule, "addressLists">[]): ListedFirewallRule[] {
  return rules.map((rule) => ({ ...rule, addressLists: [] }));
}
