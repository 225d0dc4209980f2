/** Traffic as what entries of a network ACL can be about. */
import { allAddresses, subtract, toCidrs } from "../../../net/addresses.ts";
import type { AddressSet } from "../../../net/addresses.ts";
import { cidrCover } from "../../../net/cidr-cover.ts";
import { equals } from "../../../net/interval-set.ts";
import { allServices, protocolRanges } from "../../../net/services.ts";
import type { ProtocolRange, ServiceSet } from "../../../net/services.ts";
import { intersect, isEmpty, reachingAddresses, trafficTo } from "../../../net/traffic.ts";
import type { TrafficSet } from "../../../net/traffic.ts";
import { boxTraffic, isSayable } from "./acl-entry.ts";
import type { AclBox } from "./acl-entry.ts";

/** Boxes that are together exactly the traffic. */
export function boxesOf(traffic: TrafficSet): readonly AclBox[] {
  return segmentsOf(traffic).flatMap(({ services, reaching }) => boxes(services, toCidrs(reaching)));
}

/** As few boxes as are easily found that hold all that is `needed` and nothing of what is `kept`, which is apart from it. */
export function boxesAround(needed: TrafficSet, kept: TrafficSet): readonly AclBox[] {
  const around = segmentsOf(needed).flatMap(({ services, reaching }) => {
    const keptHere = reachingAddresses(intersect(kept, trafficTo(services, allAddresses)));
    return boxes(services, cidrCover(reaching, subtract(allAddresses, keptHere)));
  });
  return joined(around.toSorted(alikeFirst), kept);
}

/** The services of an interval, and the addresses that reach all of them. */
function segmentsOf({ ipv4, ipv6 }: TrafficSet): readonly { services: ServiceSet; reaching: AddressSet }[] {
  return [
    ...ipv4.map((segment) => ({
      services: [segment.from, segment.end],
      reaching: { ipv4: segment.addresses, ipv6: [] },
    })),
    ...ipv6.map((segment) => ({
      services: [segment.from, segment.end],
      reaching: { ipv4: [], ipv6: segment.addresses },
    })),
  ];
}

function boxes(services: ServiceSet, cidrs: readonly string[]): readonly AclBox[] {
  const everything: ProtocolRange = { protocol: "all", range: [0, 65_535] };
  const ranges = equals(services, allServices) ? [everything] : protocolRanges(services);
  return cidrs.flatMap((cidr) => ranges.map((range) => ({ ...range, cidr })));
}

function alikeFirst(a: AclBox, b: AclBox): number {
  if (a.cidr !== b.cidr) return a.cidr < b.cidr ? -1 : 1;
  return Number(a.protocol) - Number(b.protocol) || a.range[0] - b.range[0];
}

/** Neighbours become one where the ports between them do not matter either. */
function joined(sorted: readonly AclBox[], kept: TrafficSet): readonly AclBox[] {
  const result: AclBox[] = [];
  for (const box of sorted) {
    const last = result.at(-1);
    const both = last === undefined ? undefined : hull(last, box);
    if (both !== undefined && isSayable(both) && isEmpty(intersect(boxTraffic(both), kept))) result.splice(-1, 1, both);
    else result.push(box);
  }
  return result;
}

function hull(a: AclBox, b: AclBox): AclBox | undefined {
  if (a.cidr !== b.cidr) return undefined;
  if (a.protocol !== b.protocol) return { protocol: "all", range: [0, 65_535], cidr: a.cidr };
  return { ...a, range: [Math.min(a.range[0], b.range[0]), Math.max(a.range[1], b.range[1])] };
}
