/** What security groups let through to an address of a machine, and the routes of its subnet answer. */
import { Unknown } from "../../../model/unknown.ts";
import { allAddresses } from "../../../net/addresses.ts";
import { effectiveTraffic } from "../../../net/effective-traffic.ts";
import { rulesAt } from "../../../net/rules-at.ts";
import { allServices } from "../../../net/services.ts";
import { intersect, noTraffic, type TrafficSet, trafficTo } from "../../../net/traffic.ts";
import { doubtOf, type Viewpoint } from "../../modelling/doubt.ts";
import { lastPart } from "../arm-id.ts";
import { indexed, type ResourceOf } from "../resource-of.ts";
import { internetReturns } from "./internet-returns.ts";
import { outsideAudit } from "./owners.ts";

/** At least `certain`, at most `possible`. */
export interface Admission {
  /** For people: `nsg-subnet and nsg-machine`. */
  readonly through: string;
  readonly certain: TrafficSet;
  readonly possible: TrafficSet;
  readonly unknown: Unknown | undefined;
}

/** What is to be reached. */
export interface Place {
  readonly subnet: string;
  /** Groups of the interface itself. */
  readonly firewalls: readonly string[];
  /** The address that groups see as the destination; empty if it is not known. */
  readonly address: string;
  /** Whether nothing comes in where no group decides. */
  readonly isSecureByDefault: boolean;
}

const everything = trafficTo(allServices, allAddresses);

/** Those of one scope: machines side by side share them, so each is found out once. */
export class Admissions {
  readonly #view: Viewpoint;
  readonly #known = new Map<string, Admission>();

  constructor(view: Viewpoint) {
    this.#view = view;
  }

  /** Through the group of the subnet and that of the interface, and back. */
  to(place: Place): Admission {
    const key = [place.subnet, place.address, place.isSecureByDefault, ...place.firewalls].join(" ");
    let found = this.#known.get(key);
    if (found === undefined) this.#known.set(key, (found = admissionTo(place, this.#view)));
    return found;
  }
}

function admissionTo(place: Place, view: Viewpoint): Admission {
  const subnet = indexed(view, "azure.network.subnet", place.subnet);
  if (subnet === undefined) {
    const unknown = doubtOf(view, "Microsoft.Network/virtualNetworks") ?? outsideAudit(view, place.subnet);
    return { ...anything(unknown), through: lastPart(place.subnet) };
  }
  const ofSubnet = subnet.com.firewalls instanceof Unknown ? [] : subnet.com.firewalls;
  const groups = [...ofSubnet, ...place.firewalls];
  const parts = [answered(subnet, view), ...groups.map((group) => admittedBy(group, place.address, view))];
  const noGroup = groups.length === 0 && place.isSecureByDefault;
  return {
    through: groups.length === 0 ? "no security group" : groups.map((group) => lastPart(group)).join(" and "),
    certain: noGroup ? noTraffic : parts.map(({ certain }) => certain).reduce(intersect),
    possible: noGroup ? noTraffic : parts.map(({ possible }) => possible).reduce(intersect),
    unknown: parts.map(({ unknown }) => unknown).find((unknown) => unknown !== undefined),
  };
}

type Bounds = Omit<Admission, "through">;

function anything(unknown: Unknown): Bounds {
  return { certain: noTraffic, possible: everything, unknown };
}

/** An answer takes the route of the subnet; where that leads elsewhere, no connection comes about. */
function answered({ com }: ResourceOf<"azure.network.subnet">, view: Viewpoint): Bounds {
  const table = com.routeTable;
  if (table instanceof Unknown) return anything(table);
  const found = table === "" ? undefined : indexed(view, "azure.network.route_table", table);
  if (table !== "" && found === undefined) {
    return anything(doubtOf(view, "Microsoft.Network/routeTables") ?? outsideAudit(view, table));
  }
  const traffic = trafficTo(allServices, internetReturns(found?.com.routes ?? []));
  return { certain: traffic, possible: traffic, unknown: undefined };
}

function admittedBy(id: string, address: string, view: Viewpoint): Bounds {
  const group = indexed(view, "azure.network.security_group", id);
  if (group === undefined) {
    return anything(doubtOf(view, "Microsoft.Network/networkSecurityGroups") ?? outsideAudit(view, id));
  }
  const rules = address === "" ? group.com.rules : rulesAt(group.com.rules, address);
  const { certain, possible, unknowns } = effectiveTraffic(rules, "in");
  return { certain, possible, unknown: unknowns[0] };
}
