import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FirewallRule } from "../../src/model/firewall-rule.ts";
import { effectiveTraffic } from "../../src/net/effective-traffic.ts";
import { internetExposure } from "../../src/net/exposure.ts";
import { facetsCovered, facetsOf } from "../../src/net/facets.ts";
import { parsePorts } from "../../src/net/ports.ts";
import { protocolName } from "../../src/net/protocols.ts";
import { cause, firewallRule, holds, ipv4Addresses, ipv6Addresses, rule, unknown } from "./small-universe.ts";

const ssh = { protocols: ["tcp"], ports: [22] };
const everything = { protocols: ["all"], ports: ["all"] };
const allPorts: [number, number][] = [[0, 65_535]];

function openFacets(rules: readonly FirewallRule[], question: Parameters<typeof internetExposure>[1] = ssh): string[] {
  return internetExposure(rules, question).open.map(({ facet }) => facet);
}

describe("port 22 open to the world", () => {
  const both = ["tcp/22 from 0.0.0.0/0", "tcp/22 from ::/0"];
  test.each<[string, Partial<FirewallRule>[], string[]]>([
    ["tcp 22 from 0.0.0.0/0", [{ sources: ["0.0.0.0/0"] }], ["tcp/22 from 0.0.0.0/0"]],
    ["tcp 22 from ::/0", [{ sources: ["::/0"] }], ["tcp/22 from ::/0"]],
    ["tcp 20-30 from the world", [{ ports: [[20, 30]], sources: ["0.0.0.0/0", "::/0"] }], both],
    ["tcp 0-65535 from the world", [{ ports: allPorts, sources: ["0.0.0.0/0"] }], ["tcp/22 from 0.0.0.0/0"]],
    ["all traffic from the world", [{ protocol: "all", ports: allPorts, sources: ["0.0.0.0/0", "::/0"] }], both],
    ["0.0.0.0/1 and 128.0.0.0/1 in one rule", [{ sources: ["0.0.0.0/1", "128.0.0.0/1"] }], ["tcp/22 from 0.0.0.0/0"]],
    [
      "0.0.0.0/1 and 128.0.0.0/1 in two rules",
      [{ sources: ["0.0.0.0/1"] }, { sources: ["128.0.0.0/1"], ports: [[1, 1023]] }],
      ["tcp/22 from 0.0.0.0/0"],
    ],
    ["::/1 and 8000::/1 in two rules", [{ sources: ["::/1"] }, { sources: ["8000::/1"] }], ["tcp/22 from ::/1"]],
    ["2000::/3", [{ sources: ["2000::/3"] }], ["tcp/22 from 2000::/3"]],
    [
      "a prefix list that holds 0.0.0.0/0",
      [{ sources: ["10.0.0.0/8"] }, { sources: ["192.0.2.0/24", "0.0.0.0/0"] }],
      ["tcp/22 from 0.0.0.0/0"],
    ],
    ["udp 22 from the world", [{ protocol: "17", sources: ["0.0.0.0/0", "::/0"] }], []],
    ["GRE from the world", [{ protocol: "47", ports: allPorts, sources: ["0.0.0.0/0"] }], []],
    ["ICMP from the world", [{ protocol: "1", ports: allPorts, sources: ["0.0.0.0/0"] }], []],
    ["a group reference only", [{ sourceReferences: ["sg-0123"] }], []],
    ["tcp 22 from 8.0.0.0/8", [{ sources: ["8.0.0.0/8"] }], []],
    ["every private block", [{ sources: ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7"] }], []],
    ["two /8 that are public", [{ sources: ["8.0.0.0/8"] }, { sources: ["9.0.0.0/8"] }], ["tcp/22 from 8.0.0.0/7"]],
    ["a disabled rule", [{ enabled: false, sources: ["0.0.0.0/0"] }], []],
    ["an outbound rule", [{ direction: "out", sources: ["0.0.0.0/0"], destinations: ["0.0.0.0/0"] }], []],
  ])("%s", (_name, rules, wanted) => {
    expect(openFacets(rules.map((given) => rule(given)))).toEqual(wanted);
    expect(
      internetExposure(
        rules.map((given) => rule(given)),
        ssh,
      ).undecided,
    ).toEqual([]);
  });
});

function allow(priority: number, sources: string[]): FirewallRule {
  return rule({ id: String(priority), priority, protocol: "all", ports: allPorts, sources });
}

function deny(priority: number, sources: string[]): FirewallRule {
  return { ...allow(priority, sources), access: "deny" };
}

describe("entries that decide in order", () => {
  const final = deny(32_767, ["0.0.0.0/0", "::/0"]);

  test.each([
    [
      "deny 0/1 and deny 128/1 before allow",
      [deny(90, ["0.0.0.0/1"]), deny(91, ["128.0.0.0/1"]), allow(100, ["0.0.0.0/0"]), final],
      [],
    ],
    [
      "allow 0/1 and allow 128/1",
      [allow(100, ["0.0.0.0/1"]), allow(101, ["128.0.0.0/1"]), final],
      ["tcp/22 from 0.0.0.0/0"],
    ],
    ["allow before deny", [allow(100, ["0.0.0.0/0"]), deny(101, ["0.0.0.0/0"])], ["tcp/22 from 0.0.0.0/0"]],
    ["deny and allow of one priority", [allow(100, ["0.0.0.0/0"]), deny(100, ["0.0.0.0/0"])], []],
    [
      "deny of one port before allow",
      [rule({ priority: 1, access: "deny", sources: ["0.0.0.0/0"] }), allow(100, ["0.0.0.0/0"])],
      [],
    ],
    [
      "deny of another port",
      [rule({ priority: 1, access: "deny", ports: [[23, 23]], sources: ["0.0.0.0/0"] }), allow(100, ["0.0.0.0/0"])],
      ["tcp/22 from 0.0.0.0/0"],
    ],
    [
      "deny of all but a /8",
      [
        deny(1, [
          "0.0.0.0/5",
          "9.0.0.0/8",
          "10.0.0.0/7",
          "12.0.0.0/6",
          "16.0.0.0/4",
          "32.0.0.0/3",
          "64.0.0.0/2",
          "128.0.0.0/1",
        ]),
        allow(100, ["0.0.0.0/0"]),
      ],
      [],
    ],
    ["deny of IPv4 only", [deny(1, ["0.0.0.0/0"]), allow(100, ["0.0.0.0/0", "::/0"])], ["tcp/22 from ::/0"]],
    ["deny of half", [deny(1, ["0.0.0.0/1"]), allow(100, ["0.0.0.0/0"])], ["tcp/22 from 128.0.0.0/1"]],
    [
      "deny of one destination",
      [{ ...deny(1, ["0.0.0.0/0"]), destinations: ["10.0.0.5/32"] }, allow(100, ["0.0.0.0/0"])],
      ["tcp/22 from 0.0.0.0/0"],
    ],
  ])("%s", (_name, rules, wanted) => {
    expect(openFacets(rules)).toEqual(wanted);
  });
});

describe("what is said about an exposure", () => {
  test("all that decided, by family and maximal range of ports", () => {
    const rules = [
      rule({ id: "private", ports: [[1, 100]], sources: ["10.0.0.0/8"] }),
      rule({ id: "ssh", ports: [[20, 22]], sources: ["0.0.0.0/0", "172.16.0.0/12"] }),
      rule({ id: "low", ports: [[23, 25]], sources: ["0.0.0.0/0", "::/0"] }),
      rule({ id: "far", ports: [[100, 200]], sources: ["0.0.0.0/0"] }),
    ];
    expect(internetExposure(rules, { protocols: ["tcp"], ports: ["21-23"] })).toEqual({
      open: [
        {
          family: "ipv4",
          protocol: "tcp",
          ports: "21-23",
          sources: ["0.0.0.0/0"],
          rules: ["ssh", "low"],
          facet: "tcp/21-23 from 0.0.0.0/0",
        },
        { family: "ipv6", protocol: "tcp", ports: "23", sources: ["::/0"], rules: ["low"], facet: "tcp/23 from ::/0" },
      ],
      undecided: [],
    });
  });

  test("a group open to everything is one exposure a family", () => {
    const open = rule({ protocol: "all", ports: allPorts, sources: ["0.0.0.0/0", "::/0"] });
    expect(internetExposure([open, rule({ sources: ["0.0.0.0/0"] })], everything).open).toEqual([
      {
        family: "ipv4",
        protocol: "all",
        ports: "all",
        sources: ["0.0.0.0/0"],
        rules: ["rule"],
        facet: "all from 0.0.0.0/0",
      },
      { family: "ipv6", protocol: "all", ports: "all", sources: ["::/0"], rules: ["rule"], facet: "all from ::/0" },
    ]);
  });

  test("asked for everything, each protocol and port that is open is named, and no other", () => {
    const rules = [
      rule({ ports: [[443, 443]], sources: ["0.0.0.0/0"] }),
      rule({ protocol: "1", ports: allPorts, sources: ["0.0.0.0/0"] }),
      rule({ protocol: "99", ports: allPorts, sources: ["0.0.0.0/0"] }),
      rule({ protocol: "17", ports: [[53, 53]], sources: ["8.0.0.0/8"] }),
    ];
    expect(openFacets(rules, everything)).toEqual([
      "icmp from 0.0.0.0/0",
      "tcp/443 from 0.0.0.0/0",
      "protocol 99 from 0.0.0.0/0",
    ]);
  });

  test("a rule that a deny made void does not contribute", () => {
    const rules = [
      rule({ id: "d", access: "deny", priority: 1, sources: ["0.0.0.0/1"] }),
      rule({ id: "void", priority: 2, sources: ["64.0.0.0/2"] }),
      rule({ id: "a", priority: 3, sources: ["0.0.0.0/0"] }),
    ];
    expect(internetExposure(rules, ssh).open).toMatchObject([{ sources: ["128.0.0.0/1"], rules: ["a"] }]);
  });

  test("what a deny leaves of private addresses is not named", () => {
    const rules = [
      rule({ access: "deny", priority: 1, sources: ["8.0.0.0/7", "11.0.0.0/8"] }),
      rule({ priority: 2, sources: ["8.0.0.0/6", "128.0.0.0/2"] }),
    ];
    expect(internetExposure(rules, ssh).open).toMatchObject([{ sources: ["128.0.0.0/2"] }]);
  });
});

describe("trusted addresses", () => {
  test("are not the internet", () => {
    const rules = [rule({ id: "office", sources: ["20.0.0.0/7"] }), rule({ id: "partner", sources: ["52.0.0.0/8"] })];
    expect(openFacets(rules)).toEqual(["tcp/22 from 20.0.0.0/7,52.0.0.0/8"]);
    expect(openFacets(rules, { ...ssh, trusted: ["20.0.0.0/7"] })).toEqual([]);
    expect(openFacets(rules, { ...ssh, trusted: ["20.0.0.0/8"] })).toEqual(["tcp/22 from 20.0.0.0/7,52.0.0.0/8"]);
  });

  test("do not bloat the sources of a rule that is open to all", () => {
    const rules = [rule({ id: "office", sources: ["20.1.2.0/24"] }), rule({ id: "all", sources: ["0.0.0.0/0"] })];
    expect(internetExposure(rules, { ...ssh, trusted: ["20.1.2.0/24"] }).open).toMatchObject([
      { sources: ["0.0.0.0/0"], rules: ["all"] },
    ]);
  });
});

describe("what is not known", () => {
  const fact = unknown("prefix list pl-1 was not read");
  const world = ["0.0.0.0/0", "::/0"];

  test.each<[string, FirewallRule[], number, boolean]>([
    ["an allow of unknown sources", [rule({ sources: fact })], 0, true],
    ["an unknown allow of another protocol", [rule({ protocol: "17", sources: fact })], 0, false],
    ["an unknown allow of another port", [rule({ sources: fact, ports: [[80, 90]] })], 0, false],
    ["an unknown allow of everything", [rule({ sources: fact, protocol: "all", ports: allPorts })], 0, true],
    ["an unknown allow where all is open anyway", [rule({ sources: fact }), rule({ sources: world })], 2, false],
    ["an unknown allow where one family is open", [rule({ sources: fact }), rule({ sources: ["0.0.0.0/0"] })], 1, true],
    [
      "an unknown allow behind a deny of all",
      [rule({ sources: fact, priority: 2 }), rule({ access: "deny", priority: 1, sources: world })],
      0,
      false,
    ],
    [
      "an unknown allow behind a deny of what is public",
      [rule({ sources: fact, priority: 2 }), rule({ access: "deny", priority: 1, sources: ["0.0.0.0/0", "2000::/3"] })],
      0,
      false,
    ],
    [
      "an unknown deny before an allow of all",
      [rule({ sources: fact, access: "deny" }), rule({ sources: world })],
      0,
      true,
    ],
    [
      "an unknown deny after an allow of all",
      [rule({ sources: fact, access: "deny", priority: 1 }), rule({ sources: world })],
      2,
      false,
    ],
    [
      "an unknown deny before an allow of an office",
      [rule({ sources: fact, access: "deny" }), rule({ sources: ["81.2.69.0/24"] })],
      0,
      false,
    ],
    ["an unknown deny alone", [rule({ sources: fact, access: "deny" })], 0, false],
    ["a disabled rule", [rule({ sources: fact, enabled: false })], 0, false],
    ["an outbound rule", [rule({ sources: fact, direction: "out" })], 0, false],
  ])("%s", (_name, rules, open, undecided) => {
    const found = internetExposure(rules, ssh);
    expect(found.open).toHaveLength(open);
    expect(found.undecided).toEqual(undecided ? [fact.cause] : []);
  });

  test("a cause is told once", () => {
    const rules = [
      rule({ sources: unknown("same") }),
      rule({ sources: unknown("same") }),
      rule({ sources: unknown("other") }),
    ];
    expect(internetExposure(rules, ssh).undecided).toEqual([cause("same"), cause("other")]);
  });
});

describe("against brute force", () => {
  const question = { ports: [20, 21, "22-24"], widest: { ipv4: 29, ipv6: 127 } };
  const listed = fc.array(firewallRule, { maxLength: 6 });

  test("a service is open exactly if more addresses than tolerated reach it", () => {
    fc.assert(
      fc.property(listed, (rules) => {
        const { certain, possible } = effectiveTraffic(rules, "in");
        const { open, undecided } = internetExposure(rules, { ...question, protocols: ["tcp", "udp", "gre"] });
        let mayBeOpen = false;
        for (const [family, addresses, tolerated, elsewhere] of [
          ["ipv4", ipv4Addresses, 8, "9.9.9.9"],
          ["ipv6", ipv6Addresses, 2, "2a00::1"],
        ] as const) {
          for (const protocol of [6, 17, 47]) {
            for (const port of [20, 21, 22, 23, 24]) {
              const reach = (traffic: typeof certain) =>
                addresses.filter((address) => holds(traffic, { protocol, port, address }));
              const said = open.filter(
                (exposure) =>
                  exposure.family === family &&
                  exposure.protocol === protocolName(String(protocol)) &&
                  parsePorts([exposure.ports])[0]! <= port &&
                  port < parsePorts([exposure.ports])[1]!,
              );
              const wanted = reach(certain).length > tolerated;
              expect(said).toHaveLength(wanted ? 1 : 0);
              // Only an unknown list can hold an address that no rule of the small universe names.
              const anyone = holds(possible, { protocol, port, address: elsewhere });
              mayBeOpen ||= !wanted && (anyone || reach(possible).length > tolerated);
            }
          }
        }
        expect(undecided.length > 0).toBe(mayBeOpen);
      }),
    );
  });

  test("the facets are part of what is let through, and do not depend on the order of the list", () => {
    fc.assert(
      fc.property(listed, (rules) => {
        const asked = { ...everything, widest: question.widest };
        const facets = openFacets(rules, asked);
        expect(facetsCovered(facets, facetsOf(effectiveTraffic(rules, "in").certain))).toBe(true);
        expect(openFacets(rules.toReversed(), asked)).toEqual(facets);
      }),
    );
  });
});

describe("a question that cannot be answered", () => {
  test.each([
    ["no protocol", { protocols: [], ports: [22] }, "no protocol or no port"],
    ["no port", { protocols: ["tcp"], ports: [] }, "no protocol or no port"],
    ["an unknown protocol", { protocols: ["ssh"], ports: [22] }, '"ssh"'],
    ["an unknown port", { protocols: ["tcp"], ports: ["ssh"] }, '"ssh"'],
    ["a prefix length", { ...ssh, widest: { ipv4: 99, ipv6: 16 } }, "99"],
    ["a trusted block", { ...ssh, trusted: ["office"] }, '"office"'],
  ])("%s is refused by name, whatever the rules", (_what, question, name) => {
    expect(() => internetExposure([], question)).toThrow(RangeError);
    expect(() => internetExposure([], question)).toThrow(name);
  });

  test("so is a source that is none", () => {
    expect(() => internetExposure([rule({ sources: ["everyone"] })], ssh)).toThrow('"everyone"');
  });
});
