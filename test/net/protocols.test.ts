import { describe, expect, test } from "vitest";
import { hasPorts, parseProtocol, protocolName } from "../../src/net/protocols.ts";

describe("parseProtocol", () => {
  test.each([
    ["tcp", "6"],
    ["TCP", "6"],
    ["Udp", "17"],
    ["icmp", "1"],
    ["icmpv6", "58"],
    ["icmp6", "58"],
    ["IPv6-ICMP", "58"],
    ["58", "58"],
    ["esp", "50"],
    ["ah", "51"],
    ["gre", "47"],
    ["sctp", "132"],
    ["0", "0"],
    ["255", "255"],
    ["-1", "all"],
    ["*", "all"],
    ["all", "all"],
    ["Any", "all"],
  ])("%j is %s", (text, protocol) => {
    expect(parseProtocol(text)).toBe(protocol);
  });

  test.each(["", "256", "-2", "06", "6.0", "ssh", "tcp ", "constructor"])("%j is refused by name", (text) => {
    expect(() => parseProtocol(text)).toThrow(RangeError);
    expect(() => parseProtocol(text)).toThrow(JSON.stringify(text));
  });
});

test.each([
  ["6", "tcp"],
  ["58", "icmpv6"],
  ["136", "udplite"],
  ["99", "99"],
  ["all", "all"],
])("protocol %s is shown as %s", (protocol, name) => {
  expect(protocolName(protocol)).toBe(name);
  expect(parseProtocol(name)).toBe(protocol);
});

test.each([
  ["6", true],
  ["17", true],
  ["33", true],
  ["132", true],
  ["136", true],
  ["1", false],
  ["47", false],
  ["58", false],
  ["all", false],
])("whether protocol %s has ports: %s", (protocol, wanted) => {
  expect(hasPorts(protocol)).toBe(wanted);
});
