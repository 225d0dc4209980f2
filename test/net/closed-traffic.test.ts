import { expect, test } from "vitest";
import type { FirewallRule } from "../../src/model/firewall-rule.ts";
import { allAddresses } from "../../src/net/addresses.ts";
import { closedTo } from "../../src/net/closed-traffic.ts";
import { facetsOf } from "../../src/net/facets.ts";
import { allPorts } from "../../src/net/ports.ts";
import { oppositeSide } from "../../src/net/rule-sides.ts";
import { trafficFrom } from "../../src/net/traffic.ts";
import { rule } from "./small-universe.ts";

const everyone = trafficFrom({ protocols: ["tcp"], ports: allPorts, addresses: allAddresses });

test.each<[Partial<FirewallRule>, Partial<FirewallRule>, string[]]>([
  [{}, {}, ["tcp from 0.0.0.0/0", "tcp from ::/0"]],
  [{}, { destinations: ["0.0.0.0/0"] }, ["tcp from 0.0.0.0/0"]],
  [{}, { destinations: ["10.0.0.0/8"] }, []],
  [{}, { destinationReferences: ["web"] }, []],
  [{ destinations: ["10.1.0.0/16"] }, { destinations: ["10.0.0.0/8", "::/0"] }, ["tcp from 0.0.0.0/0"]],
  [{ destinations: ["10.0.0.0/8", "::/0"] }, { destinations: ["10.1.0.0/16", "::/0"] }, ["tcp from ::/0"]],
  [
    { destinationReferences: ["web"] },
    { destinationReferences: ["web", "db"] },
    ["tcp from 0.0.0.0/0", "tcp from ::/0"],
  ],
  [{ destinationReferences: ["web", "db"] }, { destinationReferences: ["web"] }, []],
  [{ sourcePorts: [[53, 53]] }, { sourcePorts: [[0, 1023]] }, ["tcp from 0.0.0.0/0", "tcp from ::/0"]],
  [{}, { sourcePorts: [[0, 1023]] }, []],
  [{ destinationReferences: ["web"] }, {}, ["tcp from 0.0.0.0/0", "tcp from ::/0"]],
])("to an allow of %j a deny of %j closes %j", (allow, deny, wanted) => {
  const [allowed, denied] = [oppositeSide(rule(allow)), oppositeSide(rule(deny))];
  if (!("addresses" in allowed) || !("addresses" in denied)) throw new Error("both sides are known here");
  const closed = closedTo(allowed, [{ traffic: everyone, opposite: denied }]);
  expect(facetsOf(closed)).toEqual(wanted);
});

test.each<[string, Partial<FirewallRule>[], string[]]>([
  ["two halves", [{ destinations: ["10.0.0.0/9"] }, { destinations: ["10.128.0.0/9"] }], ["tcp from 0.0.0.0/0"]],
  ["two that leave a gap", [{ destinations: ["10.0.0.0/9"] }, { destinations: ["10.192.0.0/10"] }], []],
  [
    "a half and, of the other, all source ports in two",
    [
      { destinations: ["10.0.0.0/9"] },
      { destinations: ["10.128.0.0/9"], sourcePorts: [[0, 1023]] },
      { destinations: ["10.64.0.0/10", "10.128.0.0/9"], sourcePorts: [[1024, 65_535]] },
    ],
    ["tcp from 0.0.0.0/0"],
  ],
  ["all places from half of the ports", [{ destinations: ["10.0.0.0/8"], sourcePorts: [[0, 1023]] }], []],
])("several denies: %s", (_name, denies, wanted) => {
  const sides = [{ destinations: ["10.0.0.0/8"] }, ...denies].map((given) => oppositeSide(rule(given)));
  const [allow, ...opposites] = sides.map((side) => {
    if (!("addresses" in side)) throw new Error("all sides are known here");
    return side;
  });
  const closed = closedTo(
    allow!,
    opposites.map((opposite) => ({ traffic: everyone, opposite })),
  );
  expect(facetsOf(closed)).toEqual(wanted);
});

test("denies of thousands of places are bounded, and then close less, never more", () => {
  const opposites = Array.from({ length: 2000 }, (_, place) => {
    const side = oppositeSide(rule({ destinations: [`10.${place >> 8}.${place & 255}.0/25`] }));
    if (!("addresses" in side)) throw new Error("all sides are known here");
    return { traffic: everyone, opposite: side };
  });
  const all = { addresses: allAddresses, references: [], sourcePorts: allPorts };
  expect(facetsOf(closedTo(all, opposites))).toEqual([]);
});
