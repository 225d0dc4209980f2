import * as fc from "fast-check";
import { expect, test } from "vitest";
import { allAddresses, overlaps, parseAddresses } from "../../src/net/addresses.ts";
import { allPorts, parsePorts } from "../../src/net/ports.ts";
import {
  intersect,
  isEmpty,
  isSubset,
  noTraffic,
  reachingAddresses,
  subtract,
  trafficFrom,
  union,
  unionAll,
} from "../../src/net/traffic.ts";
import { holds, ipv4Addresses, ipv6Addresses, packets, packetsIn, traffic } from "./small-universe.ts";

test("the algebra is exact for every packet", () => {
  fc.assert(
    fc.property(traffic, traffic, (a, b) => {
      const [sum, both, rest] = [union(a, b), intersect(a, b), subtract(a, b)];
      expect(packetsIn(sum)).toEqual(packets.filter((packet) => holds(a, packet) || holds(b, packet)));
      expect(packetsIn(both)).toEqual(packets.filter((packet) => holds(a, packet) && holds(b, packet)));
      expect(packetsIn(rest)).toEqual(packets.filter((packet) => holds(a, packet) && !holds(b, packet)));
      expect(union(rest, both)).toEqual(a);
      expect(isEmpty(rest)).toBe(isSubset(a, b));
      expect(isSubset(both, b)).toBe(true);
    }),
  );
});

test("the union of many does not depend on their order", () => {
  fc.assert(
    fc.property(fc.array(traffic, { maxLength: 6 }), (sets) => {
      expect(unionAll(sets)).toEqual(unionAll(sets.toReversed()));
      expect(unionAll(sets)).toEqual(sets.reduce(union, noTraffic));
    }),
  );
});

test("a protocol without ports has all of them", () => {
  const addresses = parseAddresses(["0.0.0.0/0"]);
  const some = trafficFrom({ protocols: ["gre"], ports: parsePorts([22]), addresses });
  expect(some).toEqual(trafficFrom({ protocols: ["gre"], ports: allPorts, addresses }));
});

test("everything is one segment a family", () => {
  const protocols = Array.from({ length: 256 }, (_, number) => String(number));
  const everything = trafficFrom({ protocols: ["all"], ports: allPorts, addresses: allAddresses });
  expect(trafficFrom({ protocols, ports: allPorts, addresses: allAddresses })).toEqual(everything);
  expect(everything.ipv4).toHaveLength(1);
  expect(everything.ipv6).toHaveLength(1);
});

test("an address reaches something if some packet from it does", () => {
  fc.assert(
    fc.property(traffic, (given) => {
      const reaching = reachingAddresses(given);
      for (const address of [...ipv4Addresses, ...ipv6Addresses]) {
        const wanted = packets.some((packet) => packet.address === address && holds(given, packet));
        expect(overlaps(reaching, parseAddresses([address]))).toBe(wanted);
      }
    }),
  );
});
