import { expect, test } from "vitest";
import { parseAddresses } from "../../src/net/addresses.ts";
import { facetsOf } from "../../src/net/facets.ts";
import { internetWithout } from "../../src/net/internet.ts";
import { openTraffic, thresholdOf } from "../../src/net/open-traffic.ts";
import { parsePorts } from "../../src/net/ports.ts";
import { trafficFrom, unionAll } from "../../src/net/traffic.ts";

const ssh = (cidrs: string[]) =>
  trafficFrom({ protocols: ["tcp"], ports: parsePorts([22]), addresses: parseAddresses(cidrs) });

test.each([
  ["a /8 is not more than a /8", ["8.0.0.0/8"], []],
  ["one address more is", ["8.0.0.0/8", "9.9.9.9"], ["tcp/22 from 8.0.0.0/8,9.9.9.9/32"]],
  ["a private address more is not", ["8.0.0.0/8", "10.0.0.0/8", "192.168.0.0/16"], []],
  ["a /16 of IPv6 is not more than a /16", ["2600::/16"], []],
  ["one IPv6 address more is", ["2600::/16", "2a00::1"], ["tcp/22 from 2600::/16,2a00::1/128"]],
  ["IPv6 does not add to IPv4", ["8.0.0.0/8", "2600::/16"], []],
  ["no IPv6 outside 2000::/3 counts", ["4000::/2", "8000::/1"], []],
  ["global unicast alone does", ["2000::/3"], ["tcp/22 from 2000::/3"]],
  [
    "private blocks beside the internet are not named",
    ["0.0.0.0/1", "192.168.0.0/16", "172.16.0.0/12"],
    ["tcp/22 from 0.0.0.0/1"],
  ],
])("%s", (_name, cidrs, wanted) => {
  const threshold = thresholdOf(internetWithout([]), { ipv4: 8, ipv6: 16 });
  expect(facetsOf(openTraffic(ssh(cidrs), threshold))).toEqual(wanted);
});

test("each service is judged by itself", () => {
  const https = trafficFrom({
    protocols: ["tcp"],
    ports: parsePorts([443]),
    addresses: parseAddresses(["0.0.0.0/0"]),
  });
  const threshold = thresholdOf(internetWithout([]), { ipv4: 8, ipv6: 16 });
  expect(facetsOf(openTraffic(unionAll([ssh(["8.0.0.0/8"]), https]), threshold))).toEqual(["tcp/443 from 0.0.0.0/0"]);
});

test.each([
  [{ ipv4: 33, ipv6: 16 }, "33"],
  [{ ipv4: 8, ipv6: 129 }, "129"],
  [{ ipv4: -1, ipv6: 16 }, "-1"],
  [{ ipv4: 8.5, ipv6: 16 }, "8.5"],
])("the prefix lengths %j are refused", (widest, name) => {
  expect(() => thresholdOf(internetWithout([]), widest)).toThrow(new RegExp(`^${name} is not a prefix length`));
});
