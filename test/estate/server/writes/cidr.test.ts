import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalCidr } from "./cidr.ts";

test.each([
  ["100.68.0.18/18", 4, "100.68.0.0/18"],
  ["255.255.255.255/0", 4, "0.0.0.0/0"],
  ["10.1.2.3/32", 4, "10.1.2.3/32"],
  ["::/0", 6, "::/0"],
  ["2A05:D018:0:0:1::9/64", 6, "2a05:d018::/64"],
  ["2001:db8:0:1:1:1:1:1/128", 6, "2001:db8:0:1:1:1:1:1/128"],
  ["::ffff:192.0.2.9/120", 6, "::ffff:c000:200/120"],
] as const)("%s is %s", (text, family, canonical) => {
  expect(canonicalCidr(text, family)).toBe(canonical);
});

test.each([
  ["10.0.0.0", 4],
  ["10.0.0.0/33", 4],
  ["10.0.0/8", 4],
  ["10.0.0.0/8/8", 4],
  ["::/129", 6],
  ["fe80::1%eth0/64", 6],
  ["10.0.0.0/8", 6],
  ["::/0", 4],
  ["", 4],
] as const)("%s is no block of version %i", (text, family) => {
  expect(canonicalCidr(text, family)).toBeUndefined();
});

test("what is canonical stays, and every address of a block has the same block", () => {
  const octet = fc.nat(255);
  fc.assert(
    fc.property(fc.tuple(octet, octet, octet, octet), fc.nat(32), (octets, length) => {
      const canonical = canonicalCidr(`${octets.join(".")}/${length}`, 4)!;
      expect(canonicalCidr(canonical, 4)).toBe(canonical);
      const number = octets.reduce((sum, one) => sum * 256 + one, 0);
      const start = Math.floor(number / 2 ** (32 - length)) * 2 ** (32 - length);
      const network = [24, 16, 8, 0].map((shift) => Math.floor(start / 2 ** shift) % 256).join(".");
      expect(canonical).toBe(`${network}/${length}`);
    }),
  );
  fc.assert(
    fc.property(fc.ipV6(), fc.nat(128), (address, length) => {
      const canonical = canonicalCidr(`${address}/${length}`, 6)!;
      expect(canonicalCidr(canonical, 6)).toBe(canonical);
    }),
  );
});
