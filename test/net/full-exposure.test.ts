import { expect, test } from "vitest";
import type { FirewallRule } from "../../src/model/firewall-rule.ts";
import { Unknown } from "../../src/model/unknown.ts";
import { fullExposure } from "../../src/net/full-exposure.ts";

const unknown = new Unknown({ kind: "denied", scope: "s", message: "no" });
const asked = { protocols: ["all", "tcp", "udp"] };

function allow(more: Partial<FirewallRule>): FirewallRule {
  return {
    id: "r",
    description: "",
    direction: "in",
    access: "allow",
    priority: 0,
    enabled: true,
    protocol: "all",
    sources: ["0.0.0.0/0"],
    sourceReferences: [],
    destinations: [],
    destinationReferences: [],
    ports: [[0, 65535]],
    ...more,
  };
}

test.each<[string, FirewallRule[], string[]]>([
  ["everything", [allow({})], ["all from 0.0.0.0/0"]],
  [
    "everything, in halves, of which one holds no public address",
    [allow({ sources: ["::/1"] }), allow({ sources: ["8000::/1"] })],
    ["all from ::/1"],
  ],
  [
    "all of TCP, in two rules",
    [allow({ protocol: "6", ports: [[0, 99]] }), allow({ protocol: "6", ports: [[100, 65535]] })],
    ["tcp from 0.0.0.0/0"],
  ],
  [
    "all of TCP but one port",
    [allow({ protocol: "6", ports: [[0, 99]] }), allow({ protocol: "6", ports: [[101, 65535]] })],
    [],
  ],
  ["all of GRE, which nobody asked for", [allow({ protocol: "47" })], []],
  ["everything from within", [allow({ sources: ["10.0.0.0/8"] })], []],
  ["nothing", [], []],
])("%s", (_what, rules, facets) => {
  const { open, undecided } = fullExposure(rules, asked);
  expect(open.map(({ facet }) => facet)).toEqual(facets);
  expect(undecided).toEqual([]);
});

test.each<[string, FirewallRule[], boolean]>([
  ["everything from nobody knows where", [allow({ sources: unknown })], true],
  ["that beside one open port", [allow({ sources: unknown }), allow({ protocol: "6", ports: [[1, 1]] })], true],
  ["port 443 from nobody knows where", [allow({ sources: unknown, protocol: "6", ports: [[443, 443]] })], false],
  [
    "the port that is missing",
    [
      allow({ sources: unknown, protocol: "6", ports: [[443, 443]] }),
      allow({ protocol: "6", ports: [[0, 442]] }),
      allow({ protocol: "6", ports: [[444, 65535]] }),
    ],
    true,
  ],
  [
    "everything, unless denied to nobody knows whom",
    [allow({ priority: 2 }), allow({ access: "deny", priority: 1, sources: unknown })],
    true,
  ],
])("with unknown sources: %s", (_what, rules, isUndecided) => {
  const { open, undecided } = fullExposure(rules, asked);
  expect(open).toEqual([]);
  expect(undecided.length > 0).toBe(isUndecided);
});

test("what is open for certain is not undecided", () => {
  const { open, undecided } = fullExposure([allow({}), allow({ sources: unknown })], asked);
  expect([open.length, undecided.length]).toEqual([1, 0]);
});
