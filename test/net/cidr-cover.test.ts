import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isSubset, overlaps, parseAddresses, subtract, toCidrs, union } from "../../src/net/addresses.ts";
import { cidrCover } from "../../src/net/cidr-cover.ts";
import { cidr } from "./small-universe.ts";

const addresses = fc.array(cidr, { maxLength: 6 }).map((cidrs) => parseAddresses(cidrs));

test.each([
  [["10.0.0.0/8"], ["0.0.0.0/0"], ["0.0.0.0/0"]],
  [["10.0.0.0/8"], ["10.0.0.0/8"], ["10.0.0.0/8"]],
  [["8.0.0.0/8", "11.0.0.0/8"], ["8.0.0.0/6"], ["8.0.0.0/6"]],
  [["0.0.0.0/1"], ["0.0.0.0/2", "64.0.0.0/2"], ["0.0.0.0/1"]],
  [["::/0"], ["::/0", "0.0.0.0/0"], ["::/0"]],
  [[], ["0.0.0.0/0"], []],
])("for %j within %j: %j", (needed, permitted, wanted) => {
  expect(cidrCover(parseAddresses(needed), parseAddresses(permitted))).toEqual(wanted);
});

test("what is not permitted is left out, even if it is needed", () => {
  expect(cidrCover(parseAddresses(["8.8.8.0/31"]), parseAddresses(["8.8.8.1"]))).toEqual(["8.8.8.1/32"]);
});

test("all that is needed, nothing that is not permitted, and no more CIDRs than blocks that cannot grow", () => {
  fc.assert(
    fc.property(addresses, addresses, (needed, beside) => {
      const permitted = union(needed, beside);
      const cidrs = cidrCover(needed, permitted);
      const cover = parseAddresses(cidrs);
      expect(isSubset(needed, cover)).toBe(true);
      expect(isSubset(cover, permitted)).toBe(true);
      expect(cidrs.every((one) => overlaps(parseAddresses([one]), needed))).toBe(true);
      // Each is needed for an address that no other holds, and none could be wider: then none can be saved.
      expect(cidrs.every((one) => !isSubset(parseAddresses([wider(one)]), permitted))).toBe(true);
      expect(cidrs.length).toBeLessThanOrEqual(toCidrs(needed).length);
      expect(toCidrs(subtract(cover, permitted))).toEqual([]);
    }),
  );
});

function wider(one: string): string {
  const [address, prefix] = one.split("/");
  return `${address}/${Number(prefix) - 1}`;
}
