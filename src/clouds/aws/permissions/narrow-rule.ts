/** Rules for few addresses, which somebody added on purpose beside a wide one that a finding is about. */
import { allAddresses, countAddresses, intersect as inBoth, isSubset } from "../../../net/addresses.ts";
import type { AddressSet } from "../../../net/addresses.ts";
import { publicAddresses } from "../../../net/special-ranges.ts";
import { intersect, reachingAddresses, trafficTo } from "../../../net/traffic.ts";
import type { TrafficSet } from "../../../net/traffic.ts";
import type { GroupRule } from "./group-rule.ts";
import { servicesOf } from "./group-service.ts";

/**
 * Public addresses that such a rule holds at most: an IPv4 /16, an IPv6 /32. All the rules that fit into a group are then
 * together less than what rules take for the internet.
 */
const most = { ipv4: 2n ** 16n, ipv6: 2n ** 96n };

/** Whether a rule with these addresses is for a few of those only that the traffic names for its services. */
export function isNarrow(rule: GroupRule, addresses: AddressSet, removed: TrafficSet): boolean {
  const everywhere = trafficTo(servicesOf(rule.service), allAddresses);
  const named = ofSameFamilies(reachingAddresses(intersect(everywhere, removed)), addresses);
  if (!isSubset(addresses, named) || isSubset(named, addresses)) return false;
  const { ipv4, ipv6 } = countAddresses(inBoth(addresses, publicAddresses));
  return ipv4 <= most.ipv4 && ipv6 <= most.ipv6;
}

function ofSameFamilies(named: AddressSet, { ipv4, ipv6 }: AddressSet): AddressSet {
  return { ipv4: ipv4.length === 0 ? [] : named.ipv4, ipv6: ipv6.length === 0 ? [] : named.ipv6 };
}
