import { expect, test } from "vitest";
import { countAddresses } from "../../src/net/addresses.ts";
import { isPublicAddress, publicAddresses } from "../../src/net/special-ranges.ts";

/** First and last address of each special range. */
test.each([
  ["0.0.0.0", "0.255.255.255"],
  ["10.0.0.0", "10.255.255.255"],
  ["100.64.0.0", "100.127.255.255"],
  ["127.0.0.0", "127.255.255.255"],
  ["169.254.0.0", "169.254.255.255"],
  ["172.16.0.0", "172.31.255.255"],
  ["192.0.0.0", "192.0.0.8"],
  ["192.0.0.11", "192.0.0.255"],
  ["192.0.2.0", "192.0.2.255"],
  ["192.88.99.2", "192.88.99.2"],
  ["192.168.0.0", "192.168.255.255"],
  ["198.18.0.0", "198.19.255.255"],
  ["198.51.100.0", "198.51.100.255"],
  ["203.0.113.0", "203.0.113.255"],
  ["224.0.0.0", "239.255.255.255"],
  ["240.0.0.0", "255.255.255.255"],
  ["::", "::1"],
  ["::ffff:0.0.0.0", "::ffff:8.8.8.8"],
  ["64:ff9b::8.8.8.8", "64:ff9b:1::"],
  ["100::", "100::ffff:ffff:ffff:ffff"],
  ["1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "4000::"],
  ["2001:1::", "2001:1::4"],
  ["2001:2::", "2001:2:0:ffff:ffff:ffff:ffff:ffff"],
  ["2001:10::", "2001:1f:ffff::"],
  ["2001:40::", "2001:1ff:ffff::"],
  ["2001:db8::", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff"],
  ["3fff::", "3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff"],
  ["5f00::", "5f00:ffff::"],
  ["fc00::", "fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
  ["fe80::", "febf:ffff::"],
  ["ff00::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
])("from %s to %s is not the internet", (first, last) => {
  expect(isPublicAddress(first)).toBe(false);
  expect(isPublicAddress(last)).toBe(false);
});

test.each([
  "1.0.0.0",
  "9.255.255.255",
  "11.0.0.0",
  "100.63.255.255",
  "100.128.0.0",
  "126.255.255.255",
  "128.0.0.0",
  "169.253.255.255",
  "169.255.0.0",
  "172.15.255.255",
  "172.32.0.0",
  "192.0.0.9",
  "192.0.0.10",
  "192.0.1.0",
  "192.88.99.1",
  "192.167.255.255",
  "192.169.0.0",
  "198.17.255.255",
  "198.20.0.0",
  "203.0.112.255",
  "203.0.114.0",
  "223.255.255.255",
  "2000::",
  "2001::1",
  "2001:1::1",
  "2001:1::2",
  "2001:1::3",
  "2001:3::",
  "2001:4:112::",
  "2001:20::",
  "2001:3f:ffff::",
  "2001:200::",
  "2001:db7::",
  "2001:db9::",
  "2002::1",
  "2600::",
  "3ffe:ffff::",
  "3fff:1000::",
])("%s is on the internet", (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each(["", "8.8.8.8/32", "dns.google", "fe80::1%eth0"])("%j is refused by name", (text) => {
  expect(() => isPublicAddress(text)).toThrow(new RangeError(`${JSON.stringify(text)} is not an IP address`));
});

test("the internet has a bit less than 3.7 thousand million IPv4 addresses and an eighth of IPv6", () => {
  const { ipv4, ipv6 } = countAddresses(publicAddresses);
  expect(ipv4).toBe(3_702_258_689n);
  expect(ipv6).toBeLessThan(2n ** 125n);
  expect(ipv6).toBeGreaterThan(2n ** 125n - 2n ** 109n);
});
