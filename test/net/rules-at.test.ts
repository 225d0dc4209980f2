import { expect, test } from "vitest";
import { rulesAt } from "../../src/net/rules-at.ts";
import { rule, unknown } from "./small-universe.ts";

const world = ["0.0.0.0/0"];

test("an address meets the rules about it, and those about everything, as rules about everything", () => {
  const rules = [
    rule({ id: "mine", sources: world, destinations: ["10.0.0.0/24"], destinationReferences: ["web"] }),
    rule({ id: "other", sources: world, destinations: ["10.0.1.0/24"] }),
    rule({ id: "references", sources: world, destinationReferences: ["db"] }),
    rule({ id: "everything", sources: world, priority: 7 }),
  ];
  expect(rulesAt(rules, "10.0.0.4")).toEqual([
    rule({ id: "mine", sources: world }),
    rule({ id: "everything", sources: world, priority: 7 }),
  ]);
});

test("an outbound rule is about its sources", () => {
  const rules = [rule({ direction: "out", sources: ["10.0.0.4"], sourceReferences: ["a"], destinations: world })];
  expect(rulesAt(rules, "10.0.0.4")).toEqual([rule({ direction: "out", destinations: world })]);
  expect(rulesAt(rules, "10.0.0.5")).toEqual([]);
});

test("a rule that may be about the address is one of unknown addresses", () => {
  const fact = unknown("members");
  expect(rulesAt([rule({ sources: world, destinations: fact })], "10.0.0.4")).toEqual([rule({ sources: fact })]);
});

test("what is no address is refused", () => {
  expect(() => rulesAt([], "10.0.0.400")).toThrow(RangeError);
});
