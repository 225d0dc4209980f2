import { isIPv4, isIPv6 } from "node:net";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ipv4Number, ipv4Text, ipv6Number, ipv6Text } from "../../src/net/address-text.ts";

test.each([
  ["0.0.0.0", 0],
  ["1.2.3.4", 0x01020304],
  ["255.255.255.255", 2 ** 32 - 1],
])("IPv4 %s is %d", (text, number) => {
  expect(ipv4Number(text)).toBe(number);
  expect(ipv4Text(number)).toBe(text);
});

test.each([
  "",
  "1.2.3",
  "1.2.3.4.5",
  "256.0.0.1",
  "01.2.3.4",
  "1.2.3.-4",
  "1.2.3.4 ",
  "0x1.2.3.4",
  "1..3.4",
  "١.2.3.4",
])("%j is not IPv4", (text) => {
  expect(ipv4Number(text)).toBeUndefined();
});

/** The examples of RFC 5952 sections 1, 2 and 4. */
test.each([
  ["2001:DB8:0:0:1::1", "2001:db8::1:0:0:1"],
  ["2001:0db8::0001", "2001:db8::1"],
  ["2001:db8:0:0:0:0:2:1", "2001:db8::2:1"],
  ["2001:db8::1:1:1:1:1", "2001:db8:0:1:1:1:1:1"],
  ["2001:0:0:1:0:0:0:1", "2001:0:0:1::1"],
  ["2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1"],
  ["0:0:0:0:0:0:0:0", "::"],
  ["::1", "::1"],
  ["1::", "1::"],
  ["1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"],
  ["::ffff:1.2.3.4", "::ffff:1.2.3.4"],
  ["::FFFF:102:304", "::ffff:1.2.3.4"],
  ["64:ff9b::192.0.2.33", "64:ff9b::c000:221"],
])("IPv6 %s is written %s", (text, canonical) => {
  expect(ipv6Text(ipv6Number(text) ?? -1n)).toBe(canonical);
});

test.each([
  "",
  ":",
  ":::",
  "1",
  "1:2:3:4:5:6:7",
  "1:2:3:4:5:6:7:8:9",
  "1:2:3:4:5:6:7:8::",
  "1::2::3",
  "12345::",
  "g::",
  "fe80::1%eth0",
  "::1.2.3",
  "::1.2.3.4:5",
  "1.2.3.4::",
  "::1 ",
  "1.2.3.4",
  ":1::2",
  "1::2:",
])("%j is not IPv6", (text) => {
  expect(ipv6Number(text)).toBeUndefined();
});

test("Node reads the same texts as addresses", () => {
  const text = fc.oneof(
    fc.ipV4(),
    fc.ipV6(),
    fc.string({ unit: fc.constantFrom("0", "1", "a", "f", ":", "."), maxLength: 12 }),
  );
  fc.assert(
    fc.property(text, (address) => {
      expect(ipv4Number(address) !== undefined).toBe(isIPv4(address));
      expect(ipv6Number(address) !== undefined).toBe(isIPv6(address));
    }),
    { numRuns: 1000 },
  );
});

test("what is written is read back as the same number", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: (1n << 128n) - 1n }), (number) => {
      expect(ipv6Number(ipv6Text(number))).toBe(number);
      expect(ipv4Number(ipv4Text(Number(number >> 96n)))).toBe(Number(number >> 96n));
    }),
  );
});
