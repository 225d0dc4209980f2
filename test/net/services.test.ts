import { expect, test } from "vitest";
import { subtract, toRanges, union } from "../../src/net/interval-set.ts";
import { allPorts, parsePorts } from "../../src/net/ports.ts";
import { allServices, describeServices, protocolRanges, servicesFrom } from "../../src/net/services.ts";
import type { ServiceSet } from "../../src/net/services.ts";

function words(services: ServiceSet): string[] {
  return toRanges(services)
    .flatMap(([from, end]) => describeServices(from, end))
    .map(({ protocol, ports }) => `${protocol}/${ports}`);
}

test.each([
  [["tcp"], "22", ["tcp/22"]],
  [["tcp", "udp"], "53", ["tcp/53", "udp/53"]],
  [["6", "17"], "all", ["tcp/all", "udp/all"]],
  [["icmp"], "22", ["icmp/all"]],
  [["gre", "tcp"], "22", ["tcp/22", "gre/all"]],
  [["all"], "all", ["all/all"]],
  [["all"], "22", ["tcp/22", "udp/22", "dccp/22", "sctp/22", "udplite/22"]],
  [["99"], "all", ["99/all"]],
  [["tcp"], "0,65535", ["tcp/0", "tcp/65535"]],
])("ports of %j, %s, are %j", (protocols, ports, wanted) => {
  expect(words(servicesFrom(protocols, parsePorts([ports])))).toEqual(wanted);
});

test("no port is no service", () => {
  expect(servicesFrom(["all", "gre"], [])).toEqual([]);
});

test("everything but one port is said in four parts, and together they are the same services", () => {
  const services = subtract(allServices, servicesFrom(["tcp"], parsePorts([22])));
  expect(words(services)).toEqual(["0-5/all", "tcp/0-21", "tcp/23-65535", "7-255/all"]);
  const parts = toRanges(services).flatMap(([from, end]) => describeServices(from, end));
  expect(parts.map((part) => part.services).reduce((sum, part) => union(sum, part), [])).toEqual(services);
});

test("a stretch over the edge of a protocol is said by protocol", () => {
  const tcpEnd = servicesFrom(["tcp"], parsePorts(["65000-65535"]));
  expect(words(union(tcpEnd, servicesFrom(["7"], allPorts)))).toEqual(["tcp/65000-65535", "7/all"]);
});

test("a text that is no protocol is refused by name", () => {
  expect(() => servicesFrom(["tcp", "ssh"], allPorts)).toThrow('"ssh"');
});

test("each protocol on its own", () => {
  const ssh = servicesFrom(["tcp"], parsePorts(["22"]));
  const rest = protocolRanges(subtract(allServices, ssh));
  expect(rest).toHaveLength(257);
  expect(rest.slice(4, 9)).toEqual([
    { protocol: "4", range: [0, 65_535] },
    { protocol: "5", range: [0, 65_535] },
    { protocol: "6", range: [0, 21] },
    { protocol: "6", range: [23, 65_535] },
    { protocol: "7", range: [0, 65_535] },
  ]);
  expect(protocolRanges(ssh)).toEqual([{ protocol: "6", range: [22, 22] }]);
  expect(protocolRanges([])).toEqual([]);
});
