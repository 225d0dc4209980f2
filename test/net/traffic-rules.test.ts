import * as fc from "fast-check";
import { expect, test } from "vitest";
import { effectiveTraffic } from "../../src/net/effective-traffic.ts";
import { parseAddresses } from "../../src/net/addresses.ts";
import { allServices } from "../../src/net/services.ts";
import { noTraffic, trafficTo } from "../../src/net/traffic.ts";
import { inboundRules } from "../../src/net/traffic-rules.ts";
import { traffic } from "./small-universe.ts";

const label = { id: "r", description: "", access: "allow", priority: 0, destinations: [] } as const;

test("the rules let exactly the traffic through", () => {
  fc.assert(
    fc.property(traffic, (given) => {
      const { certain, possible } = effectiveTraffic(inboundRules(given, label), "in");
      expect(certain).toEqual(given);
      expect(possible).toEqual(given);
    }),
  );
});

test("everything is one rule, and nothing none", () => {
  const everyone = trafficTo(allServices, parseAddresses(["0.0.0.0/0"]));
  expect(inboundRules(everyone, label)).toEqual([
    {
      ...label,
      direction: "in",
      enabled: true,
      protocol: "all",
      ports: [[0, 65_535]],
      sources: ["0.0.0.0/0"],
      sourceReferences: [],
      destinationReferences: [],
    },
  ]);
  expect(inboundRules(noTraffic, label)).toEqual([]);
});

test("ports of one protocol and the same sources are one rule", () => {
  const given = trafficTo(
    [6 * 65_536 + 22, 6 * 65_536 + 23, 6 * 65_536 + 80, 6 * 65_536 + 90],
    parseAddresses(["8.0.0.0/8"]),
  );
  expect(inboundRules(given, label).map(({ protocol, ports }) => [protocol, ports])).toEqual([
    [
      "6",
      [
        [22, 22],
        [80, 89],
      ],
    ],
  ]);
});
