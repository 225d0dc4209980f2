import { expect, test } from "vitest";
import { allAddresses, noAddresses, parseAddresses } from "../../src/net/addresses.ts";
import { allPorts } from "../../src/net/ports.ts";
import { isEverything, oppositeSide, ruleAddresses } from "../../src/net/rule-sides.ts";
import { rule, unknown } from "./small-universe.ts";

test("an inbound rule is about its sources, an outbound one about its destinations", () => {
  const lists = { sources: ["10.0.0.0/8"], destinations: ["192.168.0.0/16"] };
  expect(ruleAddresses(rule({ ...lists, direction: "in" }))).toEqual(parseAddresses(lists.sources));
  expect(ruleAddresses(rule({ ...lists, direction: "out" }))).toEqual(parseAddresses(lists.destinations));
});

test("no address list is no address on the side asked about, and everything on the opposite side", () => {
  expect(ruleAddresses(rule({ sourceReferences: ["sg-1"] }))).toEqual(noAddresses);
  expect(oppositeSide(rule())).toEqual({ addresses: allAddresses, references: [], sourcePorts: allPorts });
  expect(oppositeSide(rule({ destinationReferences: ["web"] }))).toEqual({
    addresses: noAddresses,
    references: ["web"],
    sourcePorts: allPorts,
  });
  expect(oppositeSide(rule({ direction: "out", sources: ["10.0.0.0/8"] }))).toEqual({
    addresses: parseAddresses(["10.0.0.0/8"]),
    references: [],
    sourcePorts: allPorts,
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

test("an other side with some source ports is not everything", () => {
  const side = oppositeSide(rule({ sourcePorts: [[1024, 65_535]] }));
  expect(side).toMatchObject({ sourcePorts: [1024, 65_536] });
  expect("addresses" in side && isEverything(side)).toBe(false);
});
