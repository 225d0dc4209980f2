import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import bot from "../../../../src/clouds/aws/bots/sg_exposure_remove.ts";
import type { LiveObject } from "../../../../src/model/live-scope.ts";
import type { ObjectState } from "../../../../src/model/object-state.ts";
import { parseAddresses } from "../../../../src/net/addresses.ts";
import { facetsOf, parseTrafficFacets } from "../../../../src/net/facets.ts";
import { parsePorts } from "../../../../src/net/ports.ts";
import { isEmpty, trafficFrom, unionAll } from "../../../../src/net/traffic.ts";
import { cidr, holds } from "../../../net/small-universe.ts";
import { changeBy, objectsAfter, objectsUndone } from "./applied.ts";
import { admits, listObjects, packets, permissions, prefixLists } from "./group-universe.ts";
import type { Permission } from "./group-universe.ts";
import { liveObjects } from "./live-objects.ts";
import { account, callsOf, planned, targetOf } from "./planned.ts";

const target = targetOf("aws.ec2.security_group", "sg-1");

function group(IpPermissions: readonly Permission[], more: LiveObject = {}): LiveObject {
  return {
    GroupId: "sg-1",
    GroupName: "web",
    OwnerId: account,
    VpcId: "vpc-1",
    IpPermissions,
    IpPermissionsEgress: [],
    ...more,
  } as unknown as LiveObject;
}

function withFacets(...facets: string[]) {
  return { ...target, facets };
}

function tcp(from: number, to: number, ...cidrs: string[]): Permission {
  return { IpProtocol: "tcp", FromPort: from, ToPort: to, IpRanges: cidrs.map((CidrIp) => ({ CidrIp })) };
}

function planFor(
  facets: readonly string[],
  IpPermissions: readonly Permission[],
  more: Record<string, LiveObject[]> = {},
  params: Record<string, unknown> = {},
) {
  return planned(bot, withFacets(...facets), { "aws.ec2.security_group": [group(IpPermissions)], ...more }, params);
}

describe("sg_exposure_remove", () => {
  test("splits a range, and keeps the description", async () => {
    const IpRanges = [{ CidrIp: "0.0.0.0/0", Description: "all of it" }];
    const plan = await planFor(["tcp/22 from 0.0.0.0/0"], [{ IpProtocol: "tcp", FromPort: 20, ToPort: 25, IpRanges }]);
    expect(callsOf(plan)).toEqual([
      {
        api: "ec2:AuthorizeSecurityGroupIngress",
        input: {
          GroupId: "sg-1",
          IpPermissions: [
            { IpProtocol: "tcp", FromPort: 20, ToPort: 21, IpRanges },
            { IpProtocol: "tcp", FromPort: 23, ToPort: 25, IpRanges },
          ],
        },
      },
      {
        api: "ec2:RevokeSecurityGroupIngress",
        input: { GroupId: "sg-1", IpPermissions: [{ IpProtocol: "tcp", FromPort: 20, ToPort: 25, IpRanges }] },
      },
    ]);
  });

  test("removes two halves of the internet, and no other port of one of them", async () => {
    const plan = await planFor(
      ["tcp/22 from 0.0.0.0/0"],
      [tcp(22, 22, "0.0.0.0/1", "128.0.0.0/1"), tcp(443, 443, "0.0.0.0/1")],
    );
    expect(callsOf(plan)).toMatchObject([
      {
        api: "ec2:RevokeSecurityGroupIngress",
        input: { IpPermissions: [tcp(22, 22, "0.0.0.0/1"), tcp(22, 22, "128.0.0.0/1")] },
      },
    ]);
  });

  test("leaves of a wide source what the finding does not name", async () => {
    const plan = await planFor(["tcp/22 from 0.0.0.0/1,192.0.0.0/2"], [tcp(22, 22, "0.0.0.0/0")]);
    expect(callsOf(plan)[0]).toMatchObject({ input: { IpPermissions: [tcp(22, 22, "128.0.0.0/2")] } });
  });

  test("closes IPv6 where the finding is about IPv6, and only there", async () => {
    const both = { ...tcp(22, 22, "0.0.0.0/0"), Ipv6Ranges: [{ CidrIpv6: "::/0" }] };
    const plan = await planFor(["tcp/22 from ::/0"], [both]);
    const revoked = { IpProtocol: "tcp", FromPort: 22, ToPort: 22, Ipv6Ranges: [{ CidrIpv6: "::/0" }] };
    expect(callsOf(plan)).toEqual([
      { api: "ec2:RevokeSecurityGroupIngress", input: { GroupId: "sg-1", IpPermissions: [revoked] } },
    ]);
  });

  test("does not authorize what another rule admits already", async () => {
    const plan = await planFor(["tcp/22 from 0.0.0.0/0"], [tcp(22, 23, "0.0.0.0/0"), tcp(23, 23, "0.0.0.0/0")]);
    expect(callsOf(plan)).toMatchObject([{ api: "ec2:RevokeSecurityGroupIngress" }]);
  });

  const wideAndNarrow = [
    { ...tcp(22, 22), UserIdGroupPairs: [{ GroupId: "sg-1", UserId: account }] },
    tcp(22, 22, "0.0.0.0/0", "10.0.0.0/8", "203.0.113.0/24"),
  ];

  test("keeps rules for groups, and those for few addresses beside the wide one", async () => {
    const plan = await planFor(["tcp/22 from 0.0.0.0/0"], wideAndNarrow);
    expect(callsOf(plan)).toMatchObject([{ input: { IpPermissions: [tcp(22, 22, "0.0.0.0/0")] } }]);
    expect(plan).toMatchObject({
      affected: [
        "Rule tcp/22 for 10.0.0.0/8 stays: it is for a few of those addresses only.",
        "Rule tcp/22 for 203.0.113.0/24 stays: it is for a few of those addresses only.",
      ],
    });
  });

  test("has nothing to do where only those are left", async () => {
    expect(await planFor(["tcp/22 from 0.0.0.0/0"], [tcp(22, 22, "10.0.0.0/8")])).toMatchObject({
      outcome: "nothing-to-do",
      message: expect.stringContaining("Rule tcp/22 for 10.0.0.0/8 stays") as string,
    });
  });

  test.each<[string, string, readonly Permission[]]>([
    ["is named by itself", "tcp/22 from 10.0.0.0/8", [tcp(22, 22, "10.0.0.0/8")]],
    ["is half of the internet", "tcp/22 from 0.0.0.0/0", [tcp(22, 22, "0.0.0.0/1")]],
    ["is more than a few public addresses", "tcp/22 from 0.0.0.0/0", [tcp(22, 22, "8.0.0.0/15")]],
  ])("closes a rule that %s", async (_, facet, rules) => {
    expect(callsOf(await planFor([facet], rules))).toMatchObject([{ input: { IpPermissions: rules } }]);
  });

  test("closes those, too, where that is asked for, and says so", async () => {
    const plan = await planFor(["tcp/22 from 0.0.0.0/0"], wideAndNarrow, {}, { narrowRules: "close" });
    expect(callsOf(plan)).toHaveLength(1);
    expect(JSON.stringify(callsOf(plan))).not.toContain("UserIdGroupPairs");
    expect(JSON.stringify(callsOf(plan))).toContain("10.0.0.0/8");
    expect(plan).toMatchObject({
      affected: expect.arrayContaining([
        "Rule tcp/22 for 10.0.0.0/8 goes too: the finding names all the addresses of tcp/22 for 0.0.0.0/0.",
      ]) as string[],
    });
  });

  test("says which interfaces use the group", async () => {
    const interfaces = ["i-1", "i-2", undefined].map((InstanceId, index) => ({
      NetworkInterfaceId: `eni-${index}`,
      Groups: [{ GroupId: "sg-1" }],
      Attachment: InstanceId === undefined ? {} : { InstanceId },
    }));
    const plan = await planFor(["tcp/22 from 0.0.0.0/0"], [tcp(22, 22, "0.0.0.0/0")], {
      "aws.ec2.network_interface": interfaces,
    });
    expect(plan).toMatchObject({ affected: ["3 network interfaces use group sg-1 (i-1 and i-2)."] });
  });

  test("has nothing to do where the traffic is not admitted", async () => {
    expect(await planFor(["tcp/22 from 0.0.0.0/0"], [tcp(443, 443, "0.0.0.0/0")])).toEqual({
      outcome: "nothing-to-do",
      message: "Security group sg-1 (web) has no inbound rule to change.",
    });
  });

  test("has nothing to do where the group is gone", async () => {
    const objects = { "aws.ec2.security_group": [] };
    expect(await planned(bot, withFacets("tcp/22 from 0.0.0.0/0"), objects)).toMatchObject({
      outcome: "nothing-to-do",
    });
  });

  test("does not touch a group of another account", async () => {
    const objects = { "aws.ec2.security_group": [group([tcp(22, 22, "0.0.0.0/0")], { OwnerId: "444455556666" })] };
    expect(await planned(bot, withFacets("tcp/22 from 0.0.0.0/0"), objects)).toEqual({
      outcome: "refused",
      message:
        "Security group sg-1 (web) belongs to account 444455556666, which alone can change it: run the bot there.",
    });
  });

  test.each([[[]], [["public"]], [["tcp/22 from 0.0.0.0/0", "ingress-tcp-22 from 8.0.0.0/10"]]])(
    "refuses facets that are no traffic: %j",
    async (facets) => {
      expect(await planFor(facets, [tcp(22, 22, "0.0.0.0/0")])).toEqual({
        outcome: "refused",
        message: "The finding does not name the traffic that is too much, so none can be removed.",
      });
    },
  );
});

describe("a rule for all protocols", () => {
  const everything: Permission = { IpProtocol: "-1", IpRanges: [{ CidrIp: "0.0.0.0/0", Description: "lab" }] };

  test("goes where all of it is too much", async () => {
    expect(callsOf(await planFor(["all from 0.0.0.0/0"], [everything]))).toMatchObject([
      { api: "ec2:RevokeSecurityGroupIngress", input: { IpPermissions: [everything] } },
    ]);
  });

  test("is not split where a group has no room for every other protocol", async () => {
    expect(await planFor(["tcp/22 from 0.0.0.0/0"], [everything])).toEqual({
      outcome: "refused",
      message:
        "Security group sg-1 (web) would have 258 inbound rules for IPv4 while it is changed, and there is room for 60. " +
        "Replace by hand all for 0.0.0.0/0 with rules for what is meant, or name the protocols that are meant by the param " +
        "keepProtocols, or raise the param mostRules if your quota is higher.",
    });
  });

  test("becomes rules for all other protocols where there is room", async () => {
    const [authorize] = callsOf(await planFor(["tcp/22 from 0.0.0.0/0"], [everything], {}, { mostRules: 300 }));
    const authorized = authorize?.input["IpPermissions"] as unknown as Permission[];
    expect(authorized).toHaveLength(257);
    expect(
      authorized.filter(({ IpProtocol }) => ["tcp", "udp", "icmp", "icmpv6", "47", "255", "0"].includes(IpProtocol)),
    ).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ IpProtocol: "tcp", FromPort: 0, ToPort: 21 }),
        expect.objectContaining({ IpProtocol: "tcp", FromPort: 23, ToPort: 65_535 }),
        expect.objectContaining({ IpProtocol: "udp", FromPort: 0, ToPort: 65_535 }),
        expect.objectContaining({ IpProtocol: "icmp", FromPort: -1, ToPort: -1 }),
        expect.objectContaining({ IpProtocol: "icmpv6", FromPort: -1, ToPort: -1 }),
        { IpProtocol: "47", IpRanges: everything.IpRanges },
        { IpProtocol: "255", IpRanges: everything.IpRanges },
      ]),
    );
  });

  test.each(["tcp,udp,icmp", ["tcp", "UDP", 1]])(
    "becomes rules for the protocols that are meant: %j",
    async (keepProtocols) => {
      const plan = await planFor(["tcp/22 from 0.0.0.0/0"], [everything], {}, { keepProtocols });
      expect(callsOf(plan)[0]).toMatchObject({
        input: {
          IpPermissions: [
            { IpProtocol: "icmp", FromPort: -1, ToPort: -1, IpRanges: [{ CidrIp: "0.0.0.0/0", Description: "lab" }] },
            { IpProtocol: "tcp", FromPort: 0, ToPort: 21 },
            { IpProtocol: "tcp", FromPort: 23, ToPort: 65_535 },
            { IpProtocol: "udp", FromPort: 0, ToPort: 65_535 },
          ],
        },
      });
      expect(plan).toMatchObject({
        affected: ["Of all protocols, only those that keepProtocols names are still admitted for 0.0.0.0/0."],
      });
    },
  );

  test("stays for the addresses that lose nothing", async () => {
    const plan = await planFor(["tcp/22 from 0.0.0.0/1"], [everything], {}, { keepProtocols: "tcp" });
    expect(callsOf(plan)[0]).toMatchObject({
      input: {
        IpPermissions: [
          { IpProtocol: "-1", IpRanges: [{ CidrIp: "128.0.0.0/1" }] },
          { IpProtocol: "tcp", FromPort: 0, ToPort: 21, IpRanges: [{ CidrIp: "0.0.0.0/1" }] },
          { IpProtocol: "tcp", FromPort: 23, ToPort: 65_535, IpRanges: [{ CidrIp: "0.0.0.0/1" }] },
        ],
      },
    });
  });

  test.each([{ keepProtocols: "ssh" }, { keepProtocols: [] }, { mostRules: 0 }, { mostRules: 1001 }, { other: 1 }])(
    "takes no params like %j",
    async (params) => {
      await expect(async () => planFor(["tcp/22 from 0.0.0.0/0"], [everything], {}, params)).rejects.toThrow();
    },
  );
});

describe("room for rules", () => {
  const partners = Array.from({ length: 59 }, (_, index) => `10.0.${index}.0/24`);
  const facets = ["tcp/22 from 0.0.0.0/0"];

  test("is counted with rules that go later, because they come first", async () => {
    expect(await planFor(facets, [tcp(20, 22, "0.0.0.0/0"), tcp(443, 443, ...partners)])).toMatchObject({
      outcome: "refused",
      message: expect.stringContaining("would have 61 inbound rules for IPv4") as string,
    });
  });

  test("is not needed where rules only go", async () => {
    const plan = await planFor(facets, [
      tcp(22, 22, "0.0.0.0/0"),
      tcp(443, 443, ...partners, ...partners.map((one) => one.replace("10.", "11."))),
    ]);
    expect(plan.outcome).toBe("change");
  });

  test("is each family's own", async () => {
    const Ipv6Ranges = [{ CidrIpv6: "::/0" }];
    const ipv6 = { IpProtocol: "tcp", FromPort: 20, ToPort: 22, Ipv6Ranges };
    const plan = await planFor(["tcp/22 from ::/0"], [ipv6, tcp(443, 443, ...partners, "10.1.0.0/24")]);
    expect(plan.outcome).toBe("change");
  });
});

describe("a rule for a prefix list", () => {
  const byList: Permission = {
    IpProtocol: "tcp",
    FromPort: 22,
    ToPort: 22,
    PrefixListIds: [{ PrefixListId: "pl-1", Description: "staff" }],
  };
  const lists = (...cidrs: string[]) => ({ "aws.ec2.prefix_list": listObjects({ "pl-1": cidrs }) });

  test("goes where all of the list is too much", async () => {
    const plan = await planFor(["tcp/22 from 0.0.0.0/0"], [byList], lists("0.0.0.0/1", "128.0.0.0/1"));
    expect(callsOf(plan)).toMatchObject([
      { api: "ec2:RevokeSecurityGroupIngress", input: { IpPermissions: [byList] } },
    ]);
  });

  test("becomes rules for the rest of the list", async () => {
    const plan = await planFor(["tcp/22 from 0.0.0.0/1"], [byList], lists("0.0.0.0/1", "192.168.0.0/16"));
    expect(callsOf(plan)).toMatchObject([
      { input: { IpPermissions: [{ FromPort: 22, IpRanges: [{ CidrIp: "192.168.0.0/16", Description: "staff" }] }] } },
      { input: { IpPermissions: [byList] } },
    ]);
    expect(plan).toMatchObject({
      affected: [
        "Rule tcp/22 for pl-1 becomes rules for the list's other addresses of today, which do not follow the list.",
      ],
    });
  });

  test("stays where the list holds none of it", async () => {
    expect(await planFor(["tcp/22 from 0.0.0.0/1"], [byList], lists("192.168.0.0/16"))).toMatchObject({
      outcome: "nothing-to-do",
    });
  });

  test("is not guessed at where the list cannot be found", async () => {
    expect(await planFor(["tcp/22 from 0.0.0.0/1"], [byList])).toEqual({
      outcome: "refused",
      message:
        "Security group sg-1 (web): rule tcp/22 for pl-1 cannot be split. Its prefix list was not found, so what it admits is " +
        "not known: remove it by hand.",
    });
  });

  test("of other ports needs no list", async () => {
    expect(await planFor(["tcp/23 from 0.0.0.0/1"], [byList])).toMatchObject({ outcome: "nothing-to-do" });
  });
});

test("ports of a protocol of which groups tell none apart are refused", async () => {
  const sctp = { IpProtocol: "132", IpRanges: [{ CidrIp: "0.0.0.0/0" }] };
  expect(await planFor(["sctp/22 from 0.0.0.0/0"], [sctp])).toMatchObject({
    outcome: "refused",
    message:
      "Security group sg-1 (web): rule sctp for 0.0.0.0/0 cannot be split. No rule of a group admits only some ports of its " +
      "protocol: replace it by hand.",
  });
  expect(callsOf(await planFor(["sctp from 0.0.0.0/0"], [sctp]))).toHaveLength(1);
});

/** Without ports of all protocols, which groups cannot tell apart. */
const removed = fc
  .array(
    fc.record({
      protocol: fc.constantFrom("tcp", "udp", "icmp", "gre", "all"),
      ports: fc.constantFrom("all", "22", "21-23", "20-22"),
      cidrs: fc.array(cidr, { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((boxes) =>
    unionAll(
      boxes.map(({ protocol, ports, cidrs }) =>
        trafficFrom({
          protocols: [protocol],
          ports: parsePorts([protocol === "all" ? "all" : ports]),
          addresses: parseAddresses(cidrs),
        }),
      ),
    ),
  )
  .filter((traffic) => !isEmpty(traffic));

const noLimits = { keepProtocols: ["all"], mostRules: Infinity, narrowRules: "close" as const };

test("for every packet: admitted afterwards is what was admitted and is not in the facets; and nothing else on the way", async () => {
  await fc.assert(
    fc.asyncProperty(permissions, prefixLists, removed, async (before, lists, traffic) => {
      const facets = facetsOf(traffic);
      expect(parseTrafficFacets(facets)).toEqual(traffic);
      const objects = { "aws.ec2.security_group": [group(before)], "aws.ec2.prefix_list": listObjects(lists) };
      const plan = await bot.plan(withFacets(...facets), noLimits, liveObjects(objects));
      const open = packets.filter((packet) => admits(before, packet, lists));
      const wanted = open.filter((packet) => !holds(traffic, packet));
      expect(plan.outcome).not.toBe("refused");
      const steps = plan.outcome === "change" ? (await changeBy(plan, objects)).steps.slice(1) : [];
      const openAt = [
        open,
        ...steps.map((states) => packets.filter((packet) => admits(permissionsIn(states), packet, lists))),
      ];
      expect(openAt.at(-1)).toEqual(wanted);
      expect(openAt.slice(0, -1).every((now) => now.length === open.length)).toBe(true);
      expect(openAt.every((now) => now.every((packet) => open.includes(packet)))).toBe(true);
    }),
    { numRuns: 100 },
  );
}, 60_000);

test("rules for a few addresses stay whole, everything else is as exact, and a second run has nothing to do", async () => {
  await fc.assert(
    fc.asyncProperty(permissions, prefixLists, removed, async (before, lists, traffic) => {
      const objects = { "aws.ec2.security_group": [group(before)], "aws.ec2.prefix_list": listObjects(lists) };
      const there = withFacets(...facetsOf(traffic));
      const keeping = { ...noLimits, narrowRules: "keep" as const };
      const plan = await bot.plan(there, keeping, liveObjects(objects));
      fc.pre(plan.outcome === "change");
      const after = permissionsIn((await changeBy(plan, objects)).after);
      const decided = packets.filter((packet) => !admits(before, packet, lists) || !holds(traffic, packet));
      expect(decided.filter((packet) => admits(after, packet, lists))).toEqual(
        decided.filter((packet) => admits(before, packet, lists)),
      );
      expect(await bot.plan(there, keeping, liveObjects(await objectsAfter(plan, objects)))).toMatchObject({
        outcome: "nothing-to-do",
      });
    }),
    { numRuns: 100 },
  );
}, 60_000);

test("groups, descriptions and all other fields stay; a second run has nothing to do; undo restores the group", async () => {
  await fc.assert(
    fc.asyncProperty(permissions, prefixLists, removed, async (before, lists, traffic) => {
      const objects = { "aws.ec2.security_group": [group(before)], "aws.ec2.prefix_list": listObjects(lists) };
      const there = withFacets(...facetsOf(traffic));
      const plan = await bot.plan(there, noLimits, liveObjects(objects));
      fc.pre(plan.outcome === "change");
      const after = await objectsAfter(plan, objects);
      expect(await bot.plan(there, noLimits, liveObjects(after))).toMatchObject({ outcome: "nothing-to-do" });
      const left = permissionsIn((await changeBy(plan, objects)).after);
      expect(left.filter(({ UserIdGroupPairs }) => UserIdGroupPairs)).toHaveLength(
        before.filter(({ UserIdGroupPairs }) => UserIdGroupPairs).length,
      );
      const described = (list: readonly Permission[]) =>
        new Set(list.map((one) => `${JSON.stringify(one).match(/"Description":"(\w+)"/)?.[1]}`));
      expect([...described(before)]).toEqual(expect.arrayContaining([...described(left)]));
      const { before: stateBefore } = await changeBy(plan, objects);
      const { before: stateUndone } = await changeBy(plan, await objectsUndone(plan, objects));
      expect(stateUndone).toEqual(stateBefore);
    }),
    { numRuns: 30 },
  );
}, 60_000);

function permissionsIn(states: readonly ObjectState[]): readonly Permission[] {
  return states.flatMap(({ fields }) => (fields?.["IpPermissions"] ?? []) as unknown as Permission[]);
}
