/** The ways from the internet through a subnet and a security group: route table, network ACL, rules of the group. */
import type { Resource } from "../../../model/resource.ts";
import { type Known, Unknown } from "../../../model/unknown.ts";
import { allAddresses, type Family } from "../../../net/addresses.ts";
import { effectiveTraffic, ruleServices } from "../../../net/effective-traffic.ts";
import { ruleAddresses } from "../../../net/rule-sides.ts";
import { allServices } from "../../../net/services.ts";
import { publicAddresses } from "../../../net/special-ranges.ts";
import { intersect, isEmpty, noTraffic, type TrafficSet, trafficTo, unionAll } from "../../../net/traffic.ts";
import type { ListedFirewallRule } from "../../object-model/firewall.ts";
import { ofType, type ResourceOf } from "../resource-of.ts";
import { addressesOfLists } from "./address-lists.ts";
import { doubtOf, type Viewpoint } from "../../modelling/doubt.ts";
import { outsideAudit } from "./owners.ts";
import { internetReturns } from "./internet-returns.ts";
import { regionIndex } from "./region-index.ts";
import { tableOf } from "./routing.ts";

/** What one rule of a group lets in from the internet: at least `certain`, at most `possible`. */
export interface Passage {
  /** `ingress-tcp-22 of sg-1 through acl-1 and rtb-1` */
  readonly id: string;
  readonly description: string;
  readonly certain: TrafficSet;
  readonly possible: TrafficSet;
  /** Why the two differ, if they do. */
  readonly unknown: Unknown | undefined;
}

/** Which way is meant. */
interface Way {
  readonly subnet: string;
  readonly group: string;
  readonly family: Family;
}

/** What a subnet lets in and answers, whatever the groups say. */
interface SubnetTraffic {
  /** `acl-1 and rtb-1` */
  readonly through: string;
  readonly certain: TrafficSet;
  readonly possible: TrafficSet;
  readonly unknown: Unknown | undefined;
}

const internet = trafficTo(allServices, publicAddresses);
const everything = trafficTo(allServices, allAddresses);

/** The ways of one scope: fleets share them, so each is found out once. */
export class Passages {
  readonly #view: Viewpoint;
  readonly #subnets: ReadonlyMap<string, ResourceOf<"aws.ec2.subnet">>;
  readonly #traffic = new Map<string, SubnetTraffic>();
  readonly #rules = new Map<string, readonly ListedFirewallRule[]>();
  readonly #passages = new Map<string, readonly Passage[]>();

  constructor(resources: readonly Resource[], view: Viewpoint) {
    this.#view = view;
    this.#subnets = new Map(ofType(resources, "aws.ec2.subnet").map((subnet) => [subnet.ext.id, subnet]));
  }

  /** The ways through a subnet and a group, one for each rule that leads in. */
  through(way: Way): readonly Passage[] {
    const traffic = remembered(this.#traffic, way.subnet, () =>
      subnetTraffic(this.#subnets.get(way.subnet), way, this.#view),
    );
    return remembered(this.#passages, `${way.subnet} ${way.group} ${way.family}`, () =>
      this.admittedBy(way.group)
        .map((rule) => passage(rule, traffic, way.family))
        .filter(({ possible }) => !isEmpty(intersect(possible, internet))),
    );
  }

  /** What a group lets in: its inbound rules, with its id in theirs; one of unknown sources where it was not seen. */
  admittedBy(group: string): readonly ListedFirewallRule[] {
    return remembered(this.#rules, group, () => inboundRulesOf(group, this.#view));
  }
}

function remembered<Value>(known: Map<string, Value>, key: string, find: () => Value): Value {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = find()));
  return value;
}

function inboundRulesOf(id: string, view: Viewpoint): ListedFirewallRule[] {
  const group = regionIndex(view.index, view.scope.region).groups.get(id);
  if (group === undefined) {
    const doubt = doubtOf(view, "ec2:DescribeSecurityGroups") ?? outsideAudit(view, `Security group ${id}`);
    return [unreadRule(id, doubt)];
  }
  return group.com.rules
    .filter(({ direction }) => direction === "in")
    .map((rule) => ({ ...rule, id: `${rule.id} of ${id}`, sources: sourcesOf(rule, view) }));
}

/** Of a group of another account nobody has filled in yet what its lists mean. */
function sourcesOf({ sources, addressLists }: ListedFirewallRule, view: Viewpoint): Known<readonly string[]> {
  return sources instanceof Unknown && addressLists.length > 0 ? addressesOfLists(addressLists, view) : sources;
}

function unreadRule(group: string, sources: Unknown): ListedFirewallRule {
  return {
    id: `rules of ${group}`,
    description: "",
    direction: "in",
    access: "allow",
    priority: 0,
    enabled: true,
    protocol: "all",
    ports: [[0, 65_535]],
    sources,
    sourceReferences: [],
    destinations: [],
    destinationReferences: [],
    addressLists: [],
  };
}

function passage(rule: ListedFirewallRule, subnet: SubnetTraffic, family: Family): Passage {
  const addresses = ruleAddresses(rule);
  const admitted = trafficTo(ruleServices(rule), addresses instanceof Unknown ? allAddresses : addresses);
  const certain = addresses instanceof Unknown ? noTraffic : intersect(admitted, subnet.certain);
  return {
    id: `${rule.id} through ${subnet.through}`,
    description: rule.description,
    certain: ofFamily(certain, family),
    possible: ofFamily(intersect(admitted, subnet.possible), family),
    unknown: addresses instanceof Unknown ? addresses : subnet.unknown,
  };
}

function ofFamily({ ipv4, ipv6 }: TrafficSet, family: Family): TrafficSet {
  return family === "ipv4" ? { ipv4, ipv6: [] } : { ipv4: [], ipv6 };
}

function subnetTraffic(subnet: ResourceOf<"aws.ec2.subnet"> | undefined, way: Way, view: Viewpoint): SubnetTraffic {
  if (subnet === undefined) {
    const doubt = doubtOf(view, "ec2:DescribeSubnets") ?? outsideAudit(view, `Subnet ${way.subnet}`);
    return { through: way.subnet, certain: noTraffic, possible: everything, unknown: doubt };
  }
  const table = tableOf(subnet, view);
  const returned = table instanceof Unknown ? unknownTraffic(table) : answered(table, view);
  const admitted = aclTraffic(subnet, view);
  const acls = subnet.com.firewalls;
  return {
    through: `${acls instanceof Unknown ? "its network ACL" : acls.join(" and ")} and ${table instanceof Unknown ? "its route table" : table.ext.id}`,
    certain: intersect(returned.certain, admitted.certain),
    possible: intersect(returned.possible, admitted.possible),
    unknown: returned.unknown ?? admitted.unknown,
  };
}

type Bounds = Pick<SubnetTraffic, "certain" | "possible" | "unknown">;

function unknownTraffic(unknown: Unknown): Bounds {
  return { certain: noTraffic, possible: everything, unknown };
}

function answered({ com }: ResourceOf<"aws.ec2.route_table">, view: Viewpoint): Bounds {
  const { certain, possible, unknowns } = internetReturns(com.routes, view);
  return { certain: trafficTo(allServices, certain), possible: trafficTo(allServices, possible), unknown: unknowns[0] };
}

/** A subnet has one ACL; if it seems to have several, what any lets in may come in. */
function aclTraffic({ com }: ResourceOf<"aws.ec2.subnet">, view: Viewpoint): Bounds {
  if (com.firewalls instanceof Unknown) return unknownTraffic(com.firewalls);
  const { aclsById } = regionIndex(view.index, view.scope.region);
  const traffic = com.firewalls.map((id) => effectiveTraffic(aclsById.get(id)?.com.rules ?? [], "in"));
  return {
    certain: unionAll(traffic.map(({ certain }) => certain)),
    possible: unionAll(traffic.map(({ possible }) => possible)),
    unknown: traffic.flatMap(({ unknowns }) => unknowns)[0],
  };
}
