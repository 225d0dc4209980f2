import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseAddresses } from "../../src/net/addresses.ts";
import {
  describeTraffic,
  facetsCovered,
  facetsOf,
  parseTrafficFacet,
  parseTrafficFacets,
} from "../../src/net/facets.ts";
import { parsePorts } from "../../src/net/ports.ts";
import { subtract, trafficFrom, union, unionAll } from "../../src/net/traffic.ts";
import type { TrafficSet } from "../../src/net/traffic.ts";
import { holds, packets, traffic } from "./small-universe.ts";

function from(protocols: string, ports: string, cidrs: string): TrafficSet {
  return trafficFrom({
    protocols: protocols.split(","),
    ports: parsePorts([ports]),
    addresses: parseAddresses(cidrs.split(",")),
  });
}

describe("facetsOf", () => {
  test.each([
    [from("tcp", "22", "0.0.0.0/0"), ["tcp/22 from 0.0.0.0/0"]],
    [from("tcp", "20-22", "0.0.0.0/1,128.0.0.0/1"), ["tcp/20-22 from 0.0.0.0/0"]],
    [from("all", "all", "::/0"), ["all from ::/0"]],
    [from("icmp", "all", "0.0.0.0/0"), ["icmp from 0.0.0.0/0"]],
    [from("tcp", "all", "0.0.0.0/0,::/0"), ["tcp from 0.0.0.0/0", "tcp from ::/0"]],
    [from("99", "all", "10.0.0.0/8,192.168.0.0/16"), ["protocol 99 from 10.0.0.0/8,192.168.0.0/16"]],
    [
      from("tcp,udp", "22,3389", "8.0.0.0/7"),
      ["tcp/22 from 8.0.0.0/7", "tcp/3389 from 8.0.0.0/7", "udp/22 from 8.0.0.0/7", "udp/3389 from 8.0.0.0/7"],
    ],
    [
      subtract(from("all", "all", "0.0.0.0/0"), from("tcp", "22", "0.0.0.0/0")),
      [
        "protocols 0-5 from 0.0.0.0/0",
        "tcp/0-21 from 0.0.0.0/0",
        "tcp/23-65535 from 0.0.0.0/0",
        "protocols 7-255 from 0.0.0.0/0",
      ],
    ],
  ])("as in $1", (set, facets) => {
    expect(facetsOf(set)).toEqual(facets);
  });

  test("the parts of a facet are those of its text", () => {
    expect(describeTraffic(from("udp", "53", "0.0.0.0/0"))).toMatchObject([
      { family: "ipv4", protocol: "udp", ports: "53", cidrs: ["0.0.0.0/0"], facet: "udp/53 from 0.0.0.0/0" },
    ]);
  });

  test("what is written is read back as the same traffic, and equal traffic is written alike", () => {
    fc.assert(
      fc.property(traffic, traffic, (a, b) => {
        const parsed = facetsOf(a).map((facet) => parseTrafficFacet(facet));
        expect(unionAll(parsed.filter((set) => set !== undefined))).toEqual(a);
        expect(facetsOf(union(a, b))).toEqual(facetsOf(union(b, a)));
        expect(new Set(facetsOf(a)).size).toBe(facetsOf(a).length);
      }),
    );
  });
});

describe("parseTrafficFacet", () => {
  test.each([
    ["TCP/22 from 0.0.0.0/0", "tcp/22 from 0.0.0.0/0"],
    ["tcp/0-65535 from 10.1.2.3/8", "tcp from 10.0.0.0/8"],
    ["tcp/* from 1.2.3.4", "tcp from 1.2.3.4/32"],
    ["-1 from ::/0", "all from ::/0"],
    ["6/22 from ::/0", "tcp/22 from ::/0"],
    ["protocols 6-6 from ::/0", undefined],
    ["protocols 0-255 from ::/0", "all from ::/0"],
    ["protocols 250-300 from ::/0", undefined],
    ["icmp/8 from ::/0", undefined],
    ["all/22 from ::/0", undefined],
    ["tcp/22 from everywhere", undefined],
    ["tcp/22 from ", undefined],
    ["tcp/22", undefined],
    ["tcp/22 from 0.0.0.0/0 and more", undefined],
    ["tcp/ from 0.0.0.0/0", undefined],
    ["ssh from 0.0.0.0/0", undefined],
    ["tcp/22 from 0.0.0.0/0,", undefined],
    ["public-snapshot", undefined],
    ["", undefined],
  ])("%j is %j", (text, wanted) => {
    const parsed = parseTrafficFacet(text);
    expect(parsed && facetsOf(parsed).join(" | ")).toBe(wanted);
  });
});

describe("facetsCovered", () => {
  test.each([
    [["tcp/22 from 0.0.0.0/0"], ["tcp/22 from 0.0.0.0/0"], true],
    [["tcp/22 from 0.0.0.0/0"], ["tcp/0-65535 from 0.0.0.0/0"], true],
    [["tcp/22 from 0.0.0.0/0"], ["tcp from 0.0.0.0/0"], true],
    [["tcp/22 from 0.0.0.0/0"], ["all from 0.0.0.0/0"], true],
    [["tcp from 0.0.0.0/0"], ["tcp/22 from 0.0.0.0/0"], false],
    [["tcp/22 from 8.0.0.0/7"], ["tcp/22 from 0.0.0.0/0"], true],
    [["tcp/22 from 0.0.0.0/0"], ["tcp/22 from 8.0.0.0/7"], false],
    [["tcp/22 from ::/0"], ["tcp/22 from 0.0.0.0/0"], false],
    [["udp/22 from 0.0.0.0/0"], ["tcp/22 from 0.0.0.0/0"], false],
    [["tcp/22 from 0.0.0.0/0"], ["tcp/22 from 0.0.0.0/1", "tcp/22 from 128.0.0.0/1"], true],
    [["tcp/20-22 from 0.0.0.0/0"], ["tcp/20 from 0.0.0.0/0", "tcp/21-22 from 0.0.0.0/0"], true],
    [["tcp/22 from 0.0.0.0/0", "public"], ["tcp/22 from 0.0.0.0/0"], false],
    [["tcp/22 from 0.0.0.0/0", "public"], ["public", "tcp/22 from 0.0.0.0/0"], true],
    [["public "], ["public"], false],
    [["tcp/22 from everywhere"], ["all from 0.0.0.0/0", "all from ::/0"], false],
    [["all from ::/0"], [], false],
    [[], [], true],
    [[], ["public"], true],
  ])("whether %j is covered by %j: %s", (now, accepted, wanted) => {
    expect(facetsCovered(now, accepted)).toBe(wanted);
  });

  test("traffic is covered exactly if every packet of it was accepted", () => {
    fc.assert(
      fc.property(traffic, traffic, (now, accepted) => {
        const wanted = packets.every((packet) => !holds(now, packet) || holds(accepted, packet));
        expect(facetsCovered(facetsOf(now), facetsOf(accepted))).toBe(wanted);
      }),
      { numRuns: 300 },
    );
  });

  test("more accepted never covers less, and the same in other words is covered", () => {
    fc.assert(
      fc.property(traffic, traffic, (a, b) => {
        expect(facetsCovered(facetsOf(a), facetsOf(union(a, b)))).toBe(true);
        expect(facetsCovered(facetsOf(a), [...facetsOf(b), ...facetsOf(subtract(a, b))])).toBe(true);
        expect(facetsCovered(facetsOf(union(a, b)), facetsOf(a))).toBe(facetsCovered(facetsOf(b), facetsOf(a)));
      }),
    );
  });
});

describe("parseTrafficFacets", () => {
  test("facets together are their union", () => {
    fc.assert(
      fc.property(traffic, traffic, (a, b) => {
        expect(parseTrafficFacets([...facetsOf(a), ...facetsOf(b)])).toEqual(union(a, b));
      }),
    );
  });

  test.each([[["tcp/22 from 0.0.0.0/0", "public"]], [["tcp/22 from everywhere"]], [[""]]])("%j is none", (facets) => {
    expect(parseTrafficFacets(facets)).toBeUndefined();
  });
});
