import { expect, test } from "vitest";
import { allAddresses, noAddresses, parseAddresses } from "../../src/net/addresses.ts";
import { facetsOf } from "../../src/net/facets.ts";
import { allPorts } from "../../src/net/ports.ts";
import { closedTo, isEverything, oppositeSide, ruleAddresses } from "../../src/net/rule-sides.ts";
import { trafficFrom } from "../../src/net/traffic.ts";
import { rule, unknown } from "./small-universe.ts";

test("an inbound rule is about its sources, an outbound one about its destinations", () => {
  const lists = { sources: ["10.0.0.0/8"], destinations: ["192.168.0.0/16"] };
  expect(ruleAddresses(rule({ ...lists, direction: "in" }))).toEqual(parseAddresses(lists.sources));
  expect(ruleAddresses(rule({ ...lists, direction: "out" }))).toEqual(parseAddresses(lists.destinations));
});

test("no address list is no address on the side asked about, and everything on the opposite side", () => {
  expect(ruleAddresses(rule({ sourceReferences: ["sg-1"] }))).toEqual(noAddresses);
  expect(oppositeSide(rule())).toEqual({ addresses: allAddresses, references: [] });
  expect(oppositeSide(rule({ destinationReferences: ["web"] }))).toEqual({
    addresses: noAddresses,
    references: ["web"],
  });
  expect(oppositeSide(rule({ direction: "out", sources: ["10.0.0.0/8"] }))).toEqual({
    addresses: parseAddresses(["10.0.0.0/8"]),
    references: [],
  });
});

test("what is not known on a side stays so", () => {
  const fact = unknown("a prefix list");
  expect(ruleAddresses(rule({ sources: fact }))).toBe(fact);
  expect(oppositeSide(rule({ destinations: fact }))).toBe(fact);
});

test.each([
  [["0.0.0.0/0", "::/0"], true],
  [["0.0.0.0/0"], false],
  [[], true],
  [["10.0.0.0/8"], false],
])("whether destinations %j are everything: %s", (destinations, wanted) => {
  const side = oppositeSide(rule({ destinations }));
  expect("addresses" in side && isEverything(side)).toBe(wanted);
});

const everyone = trafficFrom({ protocols: ["tcp"], ports: allPorts, addresses: allAddresses });

test.each([
  [{}, {}, ["tcp from 0.0.0.0/0", "tcp from ::/0"]],
  [{}, { destinations: ["0.0.0.0/0"] }, ["tcp from 0.0.0.0/0"]],
  [{}, { destinations: ["10.0.0.0/8"] }, []],
  [{}, { destinationReferences: ["web"] }, []],
  [
    { destinations: ["10.1.0.0/16"] },
    { destinations: ["10.0.0.0/8", "::/0"] },
    ["tcp from 0.0.0.0/0", "tcp from ::/0"],
  ],
  [{ destinations: ["10.0.0.0/8"] }, { destinations: ["10.1.0.0/16", "::/0"] }, ["tcp from ::/0"]],
  [
    { destinationReferences: ["web"] },
    { destinationReferences: ["web", "db"] },
    ["tcp from 0.0.0.0/0", "tcp from ::/0"],
  ],
  [{ destinationReferences: ["web", "db"] }, { destinationReferences: ["web"] }, []],
  [{ destinationReferences: ["web"] }, {}, ["tcp from 0.0.0.0/0", "tcp from ::/0"]],
])("to an allow of %j a deny of %j closes %j", (allow, deny, wanted) => {
  const [allowed, denied] = [oppositeSide(rule(allow)), oppositeSide(rule(deny))];
  if (!("addresses" in allowed) || !("addresses" in denied)) throw new Error("both sides are known here");
  const closed = closedTo(allowed, { traffic: everyone, opposite: denied });
  expect(facetsOf(closed)).toEqual(wanted);
});
