import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FirewallRule } from "../../src/model/firewall-rule.ts";
import { Unknown } from "../../src/model/unknown.ts";
import { isSubset, parseAddresses } from "../../src/net/addresses.ts";
import { effectiveTraffic } from "../../src/net/effective-traffic.ts";
import { facetsOf } from "../../src/net/facets.ts";
import { isSubset as isSubsetOfTraffic } from "../../src/net/traffic.ts";
import { firewallRule, holds, matchesService, packets, packetsIn, rule, unknown } from "./small-universe.ts";
import type { Packet } from "./small-universe.ts";

/** What a packet may meet: it is let through in every world, in some world, in none. */
interface Fate {
  readonly certain: boolean;
  readonly possible: boolean;
}

/** What a packet is for, and the port it comes from. */
interface Way {
  readonly destination: string;
  readonly sourcePort: number;
}

const elsewhere: Way = { destination: "10.9.9.9", sourcePort: 50_000 };

/** Goes through the rules as a firewall does; an unknown list matches in one world and not in the other. */
function fateOf(packet: Packet, rules: readonly FirewallRule[], way: Way = elsewhere): Fate {
  const [first, ...rest] = rules;
  if (first === undefined) return { certain: false, possible: false };
  const later = () => fateOf(packet, rest, way);
  if (!first.enabled || !matchesService(first, packet) || !comesFrom(first, way)) return later();
  const source = matchesList(first.sources, packet.address);
  const target = first.destinations instanceof Unknown || first.destinations.length > 0;
  const matched = both(source, target ? matchesList(first.destinations, way.destination) : "yes");
  const decided = { certain: first.access === "allow", possible: first.access === "allow" };
  if (matched === "yes") return decided;
  if (matched === "no") return later();
  return { certain: decided.certain && later().certain, possible: decided.possible || later().possible };
}

function comesFrom({ sourcePorts = [[0, 65_535]] }: FirewallRule, { sourcePort }: Way): boolean {
  return sourcePorts.some(([from, to]) => from <= sourcePort && sourcePort <= to);
}

type Match = "yes" | "no" | "maybe";

function matchesList(list: FirewallRule["sources"], address: string): Match {
  if (list instanceof Unknown) return "maybe";
  return list.some((block) => isSubset(parseAddresses([address]), parseAddresses([block]))) ? "yes" : "no";
}

function both(a: Match, b: Match): Match {
  if (a === "no" || b === "no") return "no";
  return a === "yes" ? b : "maybe";
}

function inOrder(rules: readonly FirewallRule[]): FirewallRule[] {
  return rules.toSorted((a, b) => a.priority - b.priority || Number(b.access === "deny") - Number(a.access === "deny"));
}

describe("against a packet that meets the rules one by one", () => {
  test("certain and possible are exact, whatever the order in which rules are listed", () => {
    fc.assert(
      fc.property(fc.array(firewallRule, { maxLength: 6 }), (rules) => {
        const { certain, possible, unknowns } = effectiveTraffic(rules, "in");
        const ordered = inOrder(rules);
        const fates = packets.map((packet) => fateOf(packet, ordered));
        expect(packetsIn(certain)).toEqual(packets.filter((_, index) => fates[index]?.certain));
        expect(packetsIn(possible)).toEqual(packets.filter((_, index) => fates[index]?.possible));
        expect(isSubsetOfTraffic(certain, possible)).toBe(true);
        expect(unknowns.length > 0 || isSubsetOfTraffic(possible, certain)).toBe(true);
        expect(effectiveTraffic(rules.toReversed(), "in").certain).toEqual(certain);
      }),
    );
  });

  test("who gets to one destination from one port is let in, whatever is denied of the others", () => {
    const some = fc.constantFrom<Partial<FirewallRule>>(
      {},
      {},
      { destinations: ["10.0.0.0/25"] },
      { destinations: ["10.0.0.128/25"] },
      { destinations: ["10.0.0.0/24"] },
      { destinations: ["0.0.0.0/5", "8.0.0.0/7", "10.0.1.0/24", "10.0.2.0/23", "10.0.4.0/22"] },
      { sourcePorts: [[0, 1023]] },
      { sourcePorts: [[1024, 65_535]] },
      { destinations: ["10.0.0.0/25"], sourcePorts: [[1024, 65_535]] },
    );
    const rules = fc.array(
      fc.tuple(firewallRule, some).map(([given, part]): FirewallRule => ({ ...given, ...part })),
      { maxLength: 7 },
    );
    const ipv4 = packets.filter(({ address }) => !address.includes(":"));
    const ways = ["9.9.9.9", "10.0.0.1", "10.0.0.129", "10.0.1.1", "11.0.0.1"].flatMap((destination) =>
      [80, 50_000].map((sourcePort) => ({ destination, sourcePort })),
    );
    fc.assert(
      fc.property(rules, (list) => {
        const { certain, possible } = effectiveTraffic(list, "in");
        const ordered = inOrder(list);
        const fates = ipv4.map((packet) => ways.map((way) => fateOf(packet, ordered, way)));
        const open = ipv4.filter((_, index) => fates[index]?.some((fate) => fate.certain));
        const couldBe = ipv4.filter((_, index) => fates[index]?.some((fate) => fate.possible));
        expect(ipv4.filter((packet) => holds(certain, packet))).toEqual(open);
        expect(ipv4.filter((packet) => holds(possible, packet))).toEqual(couldBe);
      }),
    );
  });
});

describe("unknown facts", () => {
  const world = ["0.0.0.0/0"];
  const fact = unknown("prefix list pl-1 was not read");

  test.each([
    [
      "an allow of unknown sources may let all through",
      [rule({ sources: fact })],
      [],
      ["tcp/22 from 0.0.0.0/0", "tcp/22 from ::/0"],
    ],
    [
      "an unknown allow adds nothing to a certain one of everything",
      [rule({ sources: fact, priority: 2 }), rule({ sources: ["0.0.0.0/0", "::/0"], priority: 1 })],
      ["tcp/22 from 0.0.0.0/0", "tcp/22 from ::/0"],
      ["tcp/22 from 0.0.0.0/0", "tcp/22 from ::/0"],
    ],
    [
      "an unknown deny before an allow leaves it possible",
      [rule({ sources: fact, access: "deny" }), rule({ sources: world })],
      [],
      ["tcp/22 from 0.0.0.0/0"],
    ],
    [
      "an unknown deny after an allow changes nothing",
      [rule({ sources: fact, access: "deny", priority: 2 }), rule({ sources: world, priority: 1 })],
      ["tcp/22 from 0.0.0.0/0"],
      ["tcp/22 from 0.0.0.0/0"],
    ],
    [
      "an unknown deny of another port changes nothing",
      [rule({ sources: fact, access: "deny", ports: [[80, 80]] }), rule({ sources: world })],
      ["tcp/22 from 0.0.0.0/0"],
      ["tcp/22 from 0.0.0.0/0"],
    ],
    [
      "a known deny of all before an unknown allow closes for certain",
      [rule({ sources: ["0.0.0.0/0", "::/0"], access: "deny" }), rule({ sources: fact })],
      [],
      [],
    ],
    [
      "a deny of unknown destinations leaves an allow possible",
      [rule({ sources: world, destinations: fact, access: "deny" }), rule({ sources: world })],
      [],
      ["tcp/22 from 0.0.0.0/0"],
    ],
    [
      "an allow of unknown destinations after a deny of some is possible",
      [
        rule({ sources: world, destinations: ["10.0.0.0/8"], access: "deny" }),
        rule({ sources: world, destinations: fact }),
      ],
      [],
      ["tcp/22 from 0.0.0.0/0"],
    ],
  ])("%s", (_name, rules, certain, possible) => {
    const found = effectiveTraffic(rules, "in");
    expect(facetsOf(found.certain)).toEqual(certain);
    expect(facetsOf(found.possible)).toEqual(possible);
    expect(found.unknowns).toEqual([fact]);
  });
});

test("of an outbound rule the destinations count, and inbound rules do not", () => {
  const rules = [
    rule({ direction: "out", sources: ["10.0.0.0/8"], destinations: ["8.0.0.0/8"] }),
    rule({ sources: ["9.0.0.0/8"] }),
  ];
  expect(facetsOf(effectiveTraffic(rules, "out").certain)).toEqual(["tcp/22 from 8.0.0.0/8"]);
});

test("several denies that close an allow only together close it", () => {
  const fromAll = { sources: ["0.0.0.0/0"] };
  const rules = [
    rule({ ...fromAll, access: "deny", destinations: ["10.0.0.0/9"] }),
    rule({ ...fromAll, access: "deny", destinations: ["10.128.0.0/9"] }),
    rule({ ...fromAll, destinations: ["10.0.0.0/8"] }),
  ];
  expect(facetsOf(effectiveTraffic(rules, "in").certain)).toEqual([]);
  expect(facetsOf(effectiveTraffic(rules.slice(1), "in").certain)).toEqual(["tcp/22 from 0.0.0.0/0"]);
});

test("what is for destinations of one family is for no source of the other", () => {
  const rules = [rule({ sources: ["0.0.0.0/0", "::/0"], destinations: ["10.0.0.0/24"] })];
  expect(facetsOf(effectiveTraffic(rules, "in").certain)).toEqual(["tcp/22 from 0.0.0.0/0"]);
});

test.each([
  ["an address", { sources: ["10.0.0.0/99"] }, "10.0.0.0/99"],
  ["a protocol", { protocol: "ssh" }, "ssh"],
  ["a port", { ports: [[22, 20]] as [number, number][] }, "22-20"],
  ["no port", { id: "sgr-1", ports: [] }, "sgr-1"],
])("%s that is none is refused by name", (_what, given, name) => {
  expect(() => effectiveTraffic([rule(given)], "in")).toThrow(RangeError);
  expect(() => effectiveTraffic([rule(given)], "in")).toThrow(name);
});
