import { expect, test } from "vitest";
import { rulesOfWays, servicesOf, type WayIn } from "../../../src/clouds/modelling/ways-in.ts";
import { Unknown } from "../../../src/model/unknown.ts";
import { parseAddresses } from "../../../src/net/addresses.ts";
import { internetExposure } from "../../../src/net/exposure.ts";
import { parsePorts } from "../../../src/net/ports.ts";
import { noTraffic, trafficFrom } from "../../../src/net/traffic.ts";

const unknown = new Unknown({ kind: "denied", scope: "gcp:p", message: "?" });
const tcp = (...ports: string[]) =>
  trafficFrom({ protocols: ["tcp"], ports: parsePorts(ports), addresses: parseAddresses(["0.0.0.0/0"]) });
const way = (fields: Partial<WayIn>): WayIn => ({
  id: "way",
  description: "why",
  certain: noTraffic,
  possible: noTraffic,
  unknown: undefined,
  destinations: ["34.1.2.3/32"],
  ...fields,
});

function exposed(...ways: WayIn[]) {
  const { open, undecided } = internetExposure(rulesOfWays(ways), { protocols: ["all"], ports: ["all"] });
  return { open: open.map(({ facet }) => facet), undecided: undecided.map(({ kind }) => kind) };
}

test("what is open for certain becomes a rule that names the way, why and whereto", () => {
  const rules = rulesOfWays([way({ certain: tcp("22"), possible: tcp("22") })]);
  expect(rules).toMatchObject([
    { id: "way", description: "why", access: "allow", protocol: "6", ports: [[22, 22]], destinations: ["34.1.2.3/32"] },
  ]);
});

test.each<[string, readonly WayIn[], ReturnType<typeof exposed>]>([
  ["nothing of no way", [], { open: [], undecided: [] }],
  ["what may be open is undecided", [way({ possible: tcp("22"), unknown })], { open: [], undecided: ["denied"] }],
  [
    "what is open on one way is not undecided by another",
    [way({ certain: tcp("22"), possible: tcp("22") }), way({ possible: tcp("22"), unknown })],
    { open: ["tcp/22 from 0.0.0.0/0"], undecided: [] },
  ],
  [
    "other ports stay undecided",
    [way({ certain: tcp("22"), possible: tcp("22") }), way({ possible: tcp("22", "80"), unknown })],
    { open: ["tcp/22 from 0.0.0.0/0"], undecided: ["denied"] },
  ],
])("%s", (_, ways, expected) => {
  expect(exposed(...ways)).toEqual(expected);
});

test("what may not be open in any case is not undecided", () => {
  const rules = rulesOfWays([way({ possible: tcp("22"), unknown })]);
  expect(internetExposure(rules, { protocols: ["tcp"], ports: [80] })).toEqual({ open: [], undecided: [] });
});

test("the services of traffic are those of both families", () => {
  expect(servicesOf(noTraffic)).toEqual([]);
  expect(servicesOf(tcp("22"))).toEqual([6 * 65_536 + 22, 6 * 65_536 + 23]);
});
