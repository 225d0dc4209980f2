import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { internetReturns } from "../../../../src/clouds/aws/relate/internet-returns.ts";
import type { RouteFacts } from "../../../../src/clouds/object-model/network.ts";
import { GrowingIndex } from "../../../../src/audit/audit-index.ts";
import { Unknown } from "../../../../src/model/unknown.ts";
import { isSubset, parseAddresses } from "../../../../src/net/addresses.ts";
import { scope } from "../scope-parts.ts";

const view = { scope, index: new GrowingIndex() };
const unread = new Unknown({ kind: "denied", scope: scope.id, message: "lists were not read" });

function route(
  destinations: RouteFacts["destinations"],
  targetKind = "internet",
  more: Partial<RouteFacts> = {},
): RouteFacts {
  return { destinations, addressLists: [], target: targetKind, targetKind, isActive: true, peerRanges: [], ...more };
}

function answers(routes: readonly RouteFacts[], address: string) {
  const { certain, possible } = internetReturns(routes, view);
  const one = parseAddresses([address]);
  return [isSubset(one, certain), isSubset(one, possible)];
}

const yes = [true, true];
const no = [false, false];
const perhaps = [false, true];

describe("who is answered through an internet gateway", () => {
  const everyone = route(["0.0.0.0/0"]);
  test.each<[string, RouteFacts[], string, boolean[]]>([
    ["everyone by a route for everyone", [everyone], "8.8.8.8", yes],
    ["nobody over the other family", [everyone], "2600::1", no],
    ["nobody through a NAT gateway", [route(["0.0.0.0/0"], "nat")], "8.8.8.8", no],
    ["nobody through an egress-only gateway", [route(["::/0"], "egress-only")], "2600::1", no],
    ["nobody by a route that is a blackhole", [route(["0.0.0.0/0"], "internet", { isActive: false })], "8.8.8.8", no],
    ["not those whom a narrower route leads elsewhere", [everyone, route(["8.0.0.0/8"], "hub")], "8.8.8.8", no],
    ["the others then", [everyone, route(["8.0.0.0/8"], "hub")], "9.9.9.9", yes],
    [
      "not those who fall into a narrower blackhole",
      [everyone, route(["8.0.0.0/8"], "nat", { isActive: false })],
      "8.8.8.8",
      no,
    ],
    ["those of a narrower route to the gateway", [route(["0.0.0.0/0"], "nat"), route(["8.0.0.0/8"])], "8.8.8.8", yes],
    [
      "everyone beside a gateway endpoint",
      [everyone, route(["8.0.0.0/8"], "endpoint", { addressLists: ["pl-1"] })],
      "8.8.8.8",
      yes,
    ],
    [
      "everyone beside a gateway endpoint whose list was not read",
      [everyone, route(unread, "endpoint", { addressLists: ["pl-1"] })],
      "8.8.8.8",
      yes,
    ],
    ["perhaps those behind an appliance", [route(["0.0.0.0/0"], "endpoint")], "8.8.8.8", perhaps],
    ["perhaps anybody by a list that was not read", [route(unread)], "8.8.8.8", perhaps],
    ["perhaps not those whom an unread list may lead elsewhere", [everyone, route(unread, "hub")], "8.8.8.8", perhaps],
    ["nobody where an unread list leads elsewhere and nothing to the gateway", [route(unread, "hub")], "8.8.8.8", no],
  ])("%s", (_name, routes, address, expected) => {
    expect(answers(routes, address)).toEqual(expected);
  });
});

test("own networks make no holes in everyone", () => {
  const { certain } = internetReturns([route(["0.0.0.0/0"]), route(["10.0.0.0/8"], "local")], view);
  expect(certain.ipv4).toEqual([0, 2 ** 32]);
});

test("is what the longest prefix says, whatever the order of the routes", () => {
  const cidr = fc.tuple(fc.nat(15), fc.integer({ min: 28, max: 32 })).map(([host, prefix]) => {
    const size = 2 ** (32 - prefix);
    return `8.8.8.${host - (host % size)}/${prefix}`;
  });
  const kinds = fc.constantFrom("internet", "nat", "hub");
  const routes = fc.uniqueArray(fc.tuple(cidr, kinds), { selector: ([text]) => text, maxLength: 8 });
  fc.assert(
    fc.property(routes, fc.nat(15), (given, host) => {
      const matching = given.filter(([text]) => isSubset(parseAddresses([`8.8.8.${host}`]), parseAddresses([text])));
      const longest = matching.toSorted(([a], [b]) => Number(b.split("/")[1]) - Number(a.split("/")[1]))[0];
      const facts = given.map(([text, kind]) => route([text], kind));
      expect(answers(facts, `8.8.8.${host}`)).toEqual(longest?.[1] === "internet" ? yes : no);
      expect(internetReturns(facts.toReversed(), view)).toEqual(internetReturns(facts, view));
    }),
  );
});
