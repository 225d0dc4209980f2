import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  allAddresses,
  countAddresses,
  intersect,
  isEmpty,
  isSubset,
  noAddresses,
  normaliseCidrs,
  overlaps,
  parseAddresses,
  subtract,
  toCidrs,
  union,
} from "../../src/net/addresses.ts";
import type { AddressSet } from "../../src/net/addresses.ts";
import { cidr, ipv4Addresses, ipv6Addresses } from "./small-universe.ts";

const universe = [...ipv4Addresses, ...ipv6Addresses];
const cidrs = fc.array(cidr, { maxLength: 6 });

/** Membership from the text alone: all blocks of the universe are within the last octet or group. */
function memberOf(address: string, blocks: readonly string[]): boolean {
  const host = Number(address.split(/[.:]/).at(-1));
  return blocks.some((block) => {
    const [base = "", prefix] = block.split("/");
    if (base.includes(":") !== address.includes(":")) return false;
    const size = 2 ** ((base.includes(":") ? 128 : 32) - Number(prefix));
    const blockHost = Number(base.split(/[.:]/).at(-1) || 0);
    return Math.floor(host / size) === Math.floor(blockHost / size);
  });
}

function held(set: AddressSet): string[] {
  return universe.filter((address) => isSubset(parseAddresses([address]), set));
}

describe("texts", () => {
  test.each([
    [["10.1.2.3/8"], ["10.0.0.0/8"]],
    [["10.1.2.3"], ["10.1.2.3/32"]],
    [
      ["2001:DB8::/32", "1.0.0.0/8"],
      ["1.0.0.0/8", "2001:db8::/32"],
    ],
    [["0.0.0.0/1", "128.0.0.0/1"], ["0.0.0.0/0"]],
    [["::/1", "8000::/1"], ["::/0"]],
    [["::ffff:1.2.3.4"], ["::ffff:1.2.3.4/128"]],
    [["255.255.255.255", "255.255.255.254"], ["255.255.255.254/31"]],
    [["10.0.0.0/8", "10.20.0.0/16", "10.0.0.0/8"], ["10.0.0.0/8"]],
    [
      ["10.0.0.1", "10.0.0.2", "10.0.0.3"],
      ["10.0.0.1/32", "10.0.0.2/31"],
    ],
    [[], []],
  ])("%j is normalised to %j", (given, wanted) => {
    expect(normaliseCidrs(given)).toEqual(wanted);
  });

  test.each([
    "",
    "/8",
    "10.0.0.0/",
    "10.0.0.0/33",
    "10.0.0.0/08",
    "10.0.0.0/-1",
    "10.0.0.0/8/8",
    "::/129",
    "fe80::1%1/64",
    "any",
    "10.0.0.0 /8",
    "10.0.0.0/8.0",
  ])("%j is refused by name", (text) => {
    expect(() => parseAddresses(["10.0.0.0/8", text])).toThrow(
      new RangeError(`${JSON.stringify(text)} is not an IP address or CIDR block`),
    );
  });

  test("what is not in a /32 of everything is written in 32 blocks", () => {
    expect(toCidrs(subtract(allAddresses, parseAddresses(["1.2.3.4", "::/0"])))).toHaveLength(32);
  });
});

describe("against brute force", () => {
  test("the set holds what the texts hold, and its text is the same however it was put together", () => {
    fc.assert(
      fc.property(cidrs, (blocks) => {
        const wanted = universe.filter((address) => memberOf(address, blocks));
        expect(held(parseAddresses(blocks))).toEqual(wanted);
        expect(normaliseCidrs(blocks)).toEqual(normaliseCidrs(wanted));
        expect(normaliseCidrs(normaliseCidrs(blocks))).toEqual(normaliseCidrs(blocks));
      }),
    );
  });

  test("no smaller cover exists", () => {
    const fewest = (isIn: (host: number) => boolean, from: number, size: number): number => {
      const hosts = Array.from({ length: size }, (_, index) => from + index);
      if (!hosts.some(isIn)) return 0;
      if (hosts.every(isIn)) return 1;
      return fewest(isIn, from, size / 2) + fewest(isIn, from + size / 2, size / 2);
    };
    fc.assert(
      fc.property(cidrs, (blocks) => {
        const wanted =
          fewest((host) => memberOf(`8.8.8.${host}`, blocks), 0, 16) +
          fewest((host) => memberOf(`2600::${host}`, blocks), 0, 4);
        expect(normaliseCidrs(blocks)).toHaveLength(wanted);
      }),
    );
  });

  test("the algebra is exact", () => {
    fc.assert(
      fc.property(cidrs, cidrs, (a, b) => {
        const [setA, setB] = [parseAddresses(a), parseAddresses(b)];
        const wanted = (keep: (inA: boolean, inB: boolean) => boolean) =>
          universe.filter((address) => keep(memberOf(address, a), memberOf(address, b)));
        expect(held(union(setA, setB))).toEqual(wanted((inA, inB) => inA || inB));
        expect(held(intersect(setA, setB))).toEqual(wanted((inA, inB) => inA && inB));
        expect(held(subtract(setA, setB))).toEqual(wanted((inA, inB) => inA && !inB));
        expect(isSubset(setA, setB)).toBe(wanted((inA, inB) => inA && !inB).length === 0);
        expect(overlaps(setA, setB)).toBe(wanted((inA, inB) => inA && inB).length > 0);
        expect(isEmpty(setA)).toBe(a.length === 0);
      }),
    );
  });
});

test("addresses are counted by family", () => {
  expect(countAddresses(allAddresses)).toEqual({ ipv4: 2n ** 32n, ipv6: 2n ** 128n });
  expect(countAddresses(parseAddresses(["10.0.0.0/8", "::/127"]))).toEqual({ ipv4: 2n ** 24n, ipv6: 2n });
  expect(countAddresses(noAddresses)).toEqual({ ipv4: 0n, ipv6: 0n });
});
