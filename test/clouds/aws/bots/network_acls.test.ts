/** The bots of network ACLs. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import deleteAcl from "../../../../src/clouds/aws/bots/acl_delete.ts";
import bot from "../../../../src/clouds/aws/bots/nacl_exposure_deny.ts";
import type { LiveObject } from "../../../../src/model/live-scope.ts";
import type { ObjectState } from "../../../../src/model/object-state.ts";
import { overlaps, parseAddresses } from "../../../../src/net/addresses.ts";
import { facetsOf } from "../../../../src/net/facets.ts";
import { parsePorts } from "../../../../src/net/ports.ts";
import { isEmpty, trafficFrom, unionAll } from "../../../../src/net/traffic.ts";
import type { TrafficSet } from "../../../../src/net/traffic.ts";
import { cidr, holds, ipv4Addresses, ipv6Addresses } from "../../../net/small-universe.ts";
import type { Packet } from "../../../net/small-universe.ts";
import { changeBy, objectsAfter, objectsUndone } from "./applied.ts";
import type { Objects } from "./applied.ts";
import { liveObjects } from "./live-objects.ts";
import { account, callsOf, planned, targetOf } from "./planned.ts";

const target = targetOf("aws.ec2.network_acl", "acl-1");

interface Entry {
  readonly RuleNumber: number;
  readonly RuleAction: string;
  readonly Egress: boolean;
  readonly Protocol: string;
  readonly CidrBlock?: string;
  readonly Ipv6CidrBlock?: string;
  readonly PortRange?: { readonly From: number; readonly To: number };
  readonly IcmpTypeCode?: { readonly Type: number; readonly Code: number };
}

const last: readonly Entry[] = [false, true].flatMap((Egress) => [
  { RuleNumber: 32_767, RuleAction: "deny", Egress, Protocol: "-1", CidrBlock: "0.0.0.0/0" },
  { RuleNumber: 32_768, RuleAction: "deny", Egress, Protocol: "-1", Ipv6CidrBlock: "::/0" },
]);

const outbound: Entry = { RuleNumber: 98, RuleAction: "allow", Egress: true, Protocol: "-1", CidrBlock: "0.0.0.0/0" };

function withEntries(entries: readonly Entry[], more: LiveObject = {}): Objects {
  const acl = {
    NetworkAclId: "acl-1",
    OwnerId: account,
    IsDefault: false,
    Associations: [],
    Entries: [...entries, outbound, ...last],
    ...more,
  };
  return { "aws.ec2.network_acl": [acl as unknown as LiveObject] };
}

/** `allow(100, "6", "0.0.0.0/0", 20, 25)` */
function allow(RuleNumber: number, Protocol: string, from: string, From?: number, To = From): Entry {
  return {
    RuleNumber,
    RuleAction: "allow",
    Egress: false,
    Protocol,
    ...(from.includes(":") ? { Ipv6CidrBlock: from } : { CidrBlock: from }),
    ...(From === undefined || To === undefined ? {} : { PortRange: { From, To } }),
  };
}

function deny(...entry: Parameters<typeof allow>): Entry {
  return { ...allow(...entry), RuleAction: "deny" };
}

function echo(given: Entry): Entry {
  return { ...given, IcmpTypeCode: { Type: 8, Code: -1 } };
}

function call(operation: string, input: object) {
  return { api: `ec2:${operation}NetworkAclEntry`, input: { NetworkAclId: "acl-1", ...input } };
}

function planFor(facets: readonly string[], entries: readonly Entry[], params: Record<string, unknown> = {}) {
  return planned(bot, { ...target, facets }, withEntries(entries), params);
}

const ssh = ["tcp/22 from 0.0.0.0/0"];
const admin = [...ssh, "tcp/3389 from 0.0.0.0/0"];

describe("nacl_exposure_deny", () => {
  test.each([
    [
      "denies before the entry that allows everything",
      admin,
      [allow(100, "-1", "0.0.0.0/0")],
      [call("Create", deny(98, "6", "0.0.0.0/0", 22)), call("Create", deny(99, "6", "0.0.0.0/0", 3389))],
    ],
    [
      "takes numbers that are free",
      admin,
      [deny(99, "17", "0.0.0.0/0", 53), allow(100, "-1", "0.0.0.0/0")],
      [call("Create", deny(97, "6", "0.0.0.0/0", 22)), call("Create", deny(98, "6", "0.0.0.0/0", 3389))],
    ],
    [
      "deletes an entry that allows nothing else",
      ssh,
      [allow(100, "6", "0.0.0.0/0", 22), allow(110, "6", "0.0.0.0/0", 443)],
      [call("Delete", { RuleNumber: 100, Egress: false })],
    ],
    [
      "deletes two halves",
      ssh,
      [allow(100, "6", "0.0.0.0/1", 22), allow(110, "6", "128.0.0.0/1", 22)],
      [call("Delete", { RuleNumber: 100, Egress: false }), call("Delete", { RuleNumber: 110, Egress: false })],
    ],
    [
      "narrows an entry whose end it is",
      ssh,
      [allow(100, "6", "0.0.0.0/0", 20, 22)],
      [call("Replace", allow(100, "6", "0.0.0.0/0", 20, 21))],
    ],
    [
      "denies in the middle of a range",
      ssh,
      [allow(100, "6", "0.0.0.0/0", 20, 25)],
      [call("Create", deny(99, "6", "0.0.0.0/0", 22))],
    ],
    [
      "denies where a later entry would allow what an earlier one no longer does",
      ssh,
      [allow(100, "6", "0.0.0.0/0", 22), allow(110, "-1", "0.0.0.0/0")],
      [call("Create", deny(99, "6", "0.0.0.0/0", 22))],
    ],
    [
      "closes IPv6 by itself",
      ["tcp/22 from ::/0"],
      [allow(100, "-1", "0.0.0.0/0"), allow(101, "-1", "::/0")],
      [call("Create", deny(99, "6", "::/0", 22))],
    ],
    [
      "needs one entry where the rest is denied anyway",
      ["tcp/22 from 0.0.0.0/5,8.0.0.0/7,11.0.0.0/8,12.0.0.0/6,16.0.0.0/4,32.0.0.0/3,64.0.0.0/2,128.0.0.0/1"],
      [deny(90, "-1", "10.0.0.0/8"), allow(100, "-1", "0.0.0.0/0")],
      [call("Create", deny(99, "6", "0.0.0.0/0", 22))],
    ],
    [
      "needs one entry for ports between which nothing is allowed",
      ["tcp/22 from 0.0.0.0/0", "tcp/24 from 0.0.0.0/0"],
      [deny(90, "6", "0.0.0.0/0", 23), allow(100, "-1", "0.0.0.0/0")],
      [call("Create", deny(99, "6", "0.0.0.0/0", 22, 24))],
    ],
    [
      "deletes what allows everything",
      ["all from 0.0.0.0/0"],
      [allow(100, "-1", "0.0.0.0/0")],
      [call("Delete", { RuleNumber: 100, Egress: false })],
    ],
    [
      "denies a protocol without ports",
      ["icmp from 0.0.0.0/0"],
      [allow(100, "-1", "0.0.0.0/0")],
      [call("Create", { ...deny(99, "1", "0.0.0.0/0"), IcmpTypeCode: { Type: -1, Code: -1 } })],
    ],
    [
      "denies ICMP of which only some types are denied",
      ["icmp from 0.0.0.0/0"],
      [echo(deny(90, "1", "0.0.0.0/0")), allow(100, "-1", "0.0.0.0/0")],
      [call("Create", { ...deny(99, "1", "0.0.0.0/0"), IcmpTypeCode: { Type: -1, Code: -1 } })],
    ],
    [
      "keeps the types of ICMP that an entry is about",
      ["icmp from 0.0.0.0/1"],
      [echo(allow(100, "1", "0.0.0.0/0"))],
      [call("Replace", echo(allow(100, "1", "128.0.0.0/1")))],
    ],
  ])("%s", async (_, facets, entries, wanted) => {
    const plan = await planFor(facets, entries);
    expect(callsOf(plan)).toEqual(wanted);
    const after = await objectsAfter(plan, withEntries(entries));
    expect(await planned(bot, { ...target, facets }, after)).toMatchObject({ outcome: "nothing-to-do" });
  });

  test.each([
    [
      "between them and the wide one",
      [allow(90, "6", "10.0.0.0/8", 20, 80), allow(100, "6", "0.0.0.0/0", 20, 80)],
      [call("Create", deny(99, "6", "0.0.0.0/0", 22))],
      [90],
    ],
    [
      "after the last of them",
      [
        allow(90, "6", "10.0.0.0/8", 22),
        allow(97, "-1", "203.0.113.0/24"),
        deny(99, "17", "0.0.0.0/0", 53),
        allow(100, "-1", "0.0.0.0/0"),
        allow(101, "-1", "0.0.0.0/0"),
      ],
      [call("Create", deny(98, "6", "0.0.0.0/0", 22))],
      [90, 97],
    ],
    [
      "before one that the denying entries are not about",
      [allow(90, "6", "10.0.0.0/8", 22), allow(99, "6", "10.0.0.0/8", 80), allow(100, "6", "0.0.0.0/0", 20, 80)],
      [call("Create", deny(98, "6", "0.0.0.0/0", 22))],
      [90],
    ],
    [
      "not at all where the wide one can go, wherever they are",
      [allow(90, "6", "10.0.0.0/8", 22), allow(100, "6", "0.0.0.0/0", 22), allow(110, "6", "203.0.113.0/24", 22)],
      [call("Delete", { RuleNumber: 100, Egress: false })],
      [90, 110],
    ],
    [
      "only around a later one",
      [allow(100, "6", "0.0.0.0/1", 20, 25), allow(110, "6", "203.0.113.0/24", 22)],
      [call("Create", deny(99, "6", "0.0.0.0/1", 22))],
      [110],
    ],
    [
      "in spite of a later one that is denied before",
      [deny(90, "6", "10.0.0.0/8", 22), allow(100, "-1", "0.0.0.0/0"), allow(110, "6", "10.0.0.0/8", 22)],
      [call("Create", deny(99, "6", "0.0.0.0/0", 22))],
      [],
    ],
  ])("keeps entries for a few addresses and denies %s", async (_, entries, wanted, staying) => {
    const plan = await planFor(ssh, entries);
    expect(callsOf(plan)).toEqual(wanted);
    const sentence = "stays: it is for a few of those addresses only.";
    expect(plan).toMatchObject({
      affected: staying.map((number) => expect.stringMatching(`^Entry ${number}, .* ${sentence}$`) as string),
    });
    const after = await objectsAfter(plan, withEntries(entries));
    expect((await planned(bot, { ...target, facets: ssh }, after)).outcome).toBe("nothing-to-do");
  });

  test("keeps the types of ICMP that an entry for a few addresses is about", async () => {
    const objects = withEntries([echo(allow(90, "1", "10.0.0.0/8")), allow(100, "-1", "0.0.0.0/0")]);
    expect(await planned(bot, { ...target, facets: ["icmp from 0.0.0.0/0"] }, objects)).toMatchObject({
      calls: [call("Create", { ...deny(99, "1", "0.0.0.0/0"), IcmpTypeCode: { Type: -1, Code: -1 } })],
      affected: ["Entry 90, which allows icmp for 10.0.0.0/8, stays: it is for a few of those addresses only."],
    });
  });

  test("closes the other types of ICMP that a wide entry after it is about", async () => {
    const entries = [echo(allow(90, "1", "10.0.0.0/9")), allow(100, "1", "10.0.0.0/8")];
    const plan = await planFor(["icmp from 10.0.0.0/9,192.168.0.0/16"], entries);
    expect(callsOf(plan)).toEqual([
      call("Replace", { ...allow(100, "1", "10.128.0.0/9"), IcmpTypeCode: { Type: -1, Code: -1 } }),
    ]);
  });

  test("has nothing to do where only such entries are left", async () => {
    expect(await planFor(ssh, [allow(90, "6", "10.0.0.0/8", 20, 80)])).toEqual({
      outcome: "nothing-to-do",
      message:
        "Network ACL acl-1 has no entry to change. Entry 90, which allows tcp/20-80 for 10.0.0.0/8, stays: it is for a few of " +
        "those addresses only.",
    });
  });

  test.each([
    ["is named by itself", "tcp/22 from 10.0.0.0/8", "10.0.0.0/8"],
    ["is half of the internet", "tcp/22 from 0.0.0.0/0", "0.0.0.0/1"],
    ["is more than a few public addresses", "tcp/22 from 0.0.0.0/0", "8.0.0.0/15"],
  ])("closes an entry that %s", async (_, facet, from) => {
    expect(callsOf(await planFor([facet], [allow(100, "6", from, 22)]))).toEqual([
      call("Delete", { RuleNumber: 100, Egress: false }),
    ]);
  });

  test.each([
    [
      "is after the wide one",
      [allow(100, "-1", "0.0.0.0/0"), allow(110, "6", "10.0.0.0/8", 22), allow(120, "6", "203.0.113.0/24", 22)],
      "Denying before entry 100 would cut off a few addresses that are to keep their access by entry 110 (tcp/22 for 10.0.0.0/8) " +
        "and entry 120 (tcp/22 for 203.0.113.0/24), after it: give those numbers below 100 by hand, with room for denying entries " +
        "in between, or set the param narrowRules to close.",
    ],
    [
      "is right before the wide one",
      [allow(99, "6", "10.0.0.0/8", 22), allow(100, "-1", "0.0.0.0/0")],
      "It takes 1 denying entry between entry 99, which stays, and entry 100, and the free numbers there are 0: give entry 100 and " +
        "those after it higher numbers by hand.",
    ],
  ])("refuses to cut off an entry for a few addresses that %s, but when told to", async (_, entries, obstacle) => {
    expect(await planFor(ssh, entries)).toEqual({
      outcome: "refused",
      message: `Network ACL acl-1 cannot be changed. ${obstacle}`,
    });
    expect((await planFor(ssh, entries, { narrowRules: "close" })).outcome).toBe("change");
  });

  test("says whose subnets, which narrower entries, and that replies are dropped", async () => {
    const Associations = [
      { SubnetId: "subnet-2", NetworkAclId: "acl-1" },
      { SubnetId: "subnet-1", NetworkAclId: "acl-1" },
    ];
    const objects = withEntries([allow(90, "6", "10.0.0.0/8", 3389), allow(100, "-1", "0.0.0.0/0")], { Associations });
    const there = { ...target, facets: ["tcp/3389 from 0.0.0.0/0"] };
    expect(await planned(bot, there, objects, { narrowRules: "close" })).toMatchObject({
      calls: [call("Create", deny(89, "6", "0.0.0.0/0", 3389))],
      affected: [
        "Network ACL acl-1 governs subnet-1 and subnet-2.",
        "Entry 90, which allows tcp/3389 for 10.0.0.0/8, loses it too: the finding names its addresses.",
        "Replies to connections from inside arrive at ports above 1023; at those that are closed they are dropped too.",
      ],
    });
    expect(await planFor(ssh, [allow(100, "-1", "0.0.0.0/0")])).toMatchObject({ affected: [] });
  });

  test("has nothing to do where nothing of it is allowed", async () => {
    expect(await planFor(ssh, [deny(90, "6", "0.0.0.0/0", 0, 1023), allow(100, "-1", "0.0.0.0/0")])).toEqual({
      outcome: "nothing-to-do",
      message: "Network ACL acl-1 admits nothing of it.",
    });
  });

  test.each([
    [
      "no facets",
      [],
      [allow(100, "-1", "0.0.0.0/0")],
      "The finding does not name the traffic that is too much, so none can be denied.",
    ],
    [
      "facets that are no traffic",
      ["public"],
      [allow(100, "-1", "0.0.0.0/0")],
      "The finding does not name the traffic that is too much, so none can be denied.",
    ],
    [
      "no free number",
      admin,
      [deny(1, "17", "0.0.0.0/0", 53), allow(3, "-1", "0.0.0.0/0")],
      "Network ACL acl-1 cannot be changed. It takes 2 denying entries before entry 3, and the free numbers there are 1: give entry 3 " +
        "and those after it higher numbers by hand.",
    ],
    [
      "some ports of a protocol of which entries tell none apart",
      ["sctp/22 from 0.0.0.0/0"],
      [allow(100, "-1", "0.0.0.0/0")],
      "Network ACL acl-1 cannot be changed. No entry can deny sctp/22 for 0.0.0.0/0, only all ports of the protocol: change the " +
        "allowing entries by hand.",
    ],
    [
      "no room",
      ssh,
      [
        ...Array.from({ length: 19 }, (_, index) => deny(index + 1, "17", `10.${index}.0.0/16`, 53)),
        allow(100, "-1", "0.0.0.0/0"),
      ],
      "Network ACL acl-1 would have 22 inbound entries for IPv4, and there is room for 20. Combine entries by hand, or raise the " +
        "param mostEntries if your quota is higher.",
    ],
  ])("refuses with %s", async (_, facets, entries, message) => {
    expect(await planFor(facets, entries)).toEqual({ outcome: "refused", message });
  });

  test("has more room where the quota was raised", async () => {
    const many = Array.from({ length: 19 }, (_, index) => deny(index + 1, "17", `10.${index}.0.0/16`, 53));
    expect((await planFor(ssh, [...many, allow(100, "-1", "0.0.0.0/0")], { mostEntries: "40" })).outcome).toBe(
      "change",
    );
    await expect(async () => planFor(ssh, many, { mostEntries: 41 })).rejects.toThrow("mostEntries");
  });

  test("does not touch an ACL of another account", async () => {
    const objects = withEntries([allow(100, "-1", "0.0.0.0/0")], { OwnerId: "444455556666" });
    expect(await planned(bot, { ...target, facets: ssh }, objects)).toMatchObject({ outcome: "refused" });
  });
});

/** Of ICMP, the port is the type. */
const packets: readonly Packet[] = [...ipv4Addresses, ...ipv6Addresses].flatMap((address) =>
  [1, 6, 17, 33, 47].flatMap((protocol) => [1, 8, 20, 21, 22, 23, 24].map((port) => ({ protocol, port, address }))),
);

/** Reads the entries themselves, in order. */
function admits(entries: readonly Entry[], packet: Packet): boolean {
  const inOrder = entries.filter(({ Egress }) => !Egress).toSorted((a, b) => a.RuleNumber - b.RuleNumber);
  return inOrder.find((entry) => isAbout(entry, packet))?.RuleAction === "allow";
}

function isAbout(
  { Protocol, PortRange, IcmpTypeCode, CidrBlock, Ipv6CidrBlock }: Entry,
  { protocol, port, address }: Packet,
): boolean {
  if (Protocol !== "-1" && Number(Protocol) !== protocol) return false;
  if (PortRange !== undefined && (port < PortRange.From || PortRange.To < port)) return false;
  if (IcmpTypeCode !== undefined && IcmpTypeCode.Type !== -1 && IcmpTypeCode.Type !== port) return false;
  return overlaps(parseAddresses([CidrBlock ?? Ipv6CidrBlock ?? ""]), parseAddresses([address]));
}

/** Often the whole universe: beside it, others are narrow. */
const block = fc.oneof(cidr, fc.constantFrom("8.8.8.0/28", "2600::/126"));

const entry = fc
  .record({
    action: fc.constantFrom(allow, allow, deny),
    protocol: fc.constantFrom("6", "6", "17", "47", "1", "-1"),
    from: block,
    first: fc.integer({ min: 20, max: 24 }),
    more: fc.nat(4),
    type: fc.constantFrom(-1, 8),
  })
  .map(({ action, protocol, from, first, more, type }) => (number: number): Entry => {
    const ports: [number?, number?] = protocol === "6" || protocol === "17" ? [first, Math.min(24, first + more)] : [];
    const icmp = protocol === "1" ? { IcmpTypeCode: { Type: type, Code: -1 } } : {};
    return { ...action(number, protocol, from, ...ports), ...icmp };
  });

/** Room for a thousand entries before each, or for two. */
const entries = fc
  .tuple(fc.array(entry, { maxLength: 5 }), fc.constantFrom(1000, 3))
  .map(([list, step]) => list.map((make, index) => make(step * (index + 1))));

const removed = fc
  .array(
    fc.record({
      protocol: fc.constantFrom("tcp", "tcp", "udp", "icmp", "gre", "all"),
      ports: fc.constantFrom("all", "22", "21-23", "20-22"),
      cidrs: fc.array(block, { minLength: 1, maxLength: 3 }),
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

/** Whether an entry that allows is for a few of the addresses only that the traffic names: all of the universe are few. */
function isNarrow(one: Entry, traffic: TrafficSet): boolean {
  const about = packets.filter((packet) => isAbout({ ...one, IcmpTypeCode: { Type: -1, Code: -1 } }, packet));
  const own = new Set(about.map(({ address }) => address));
  const services = new Set(about.map(({ protocol, port }) => `${protocol}/${port}`));
  const isIpv6 = one.Ipv6CidrBlock !== undefined;
  const named = new Set(
    packets
      .filter((packet) => packet.address.includes(":") === isIpv6 && services.has(`${packet.protocol}/${packet.port}`))
      .filter((packet) => holds(traffic, packet))
      .map(({ address }) => address),
  );
  return [...own].every((address) => named.has(address)) && own.size < named.size;
}

/** Entries beside the wide ones: among what is to be closed, these decide what stays open. */
function withoutWide(all: readonly Entry[], traffic: TrafficSet): readonly Entry[] {
  return all.filter((one) => one.RuleAction === "deny" || isNarrow(one, traffic));
}

/** What keeping may be refused for. */
function hasNarrowAfterWide(all: readonly Entry[], traffic: TrafficSet): boolean {
  const allowing = all.filter(({ RuleAction }) => RuleAction === "allow").map((one) => isNarrow(one, traffic));
  return allowing.some((narrow, index) => narrow && allowing.slice(0, index).includes(false));
}

describe.each(["keep", "close"] as const)("nacl_exposure_deny, with narrowRules: %s,", (narrowRules) => {
  const params = { mostEntries: Infinity, narrowRules };

  test("admits afterwards what was admitted and is not in the facets, or is a narrow entry's; less with each call", async () => {
    await fc.assert(
      fc.asyncProperty(entries, removed, async (before, traffic) => {
        const objects = withEntries(before);
        const plan = await bot.plan({ ...target, facets: facetsOf(traffic) }, params, liveObjects(objects));
        const hasRoom = before.every(({ RuleNumber }) => RuleNumber >= 1000);
        const mayBeRefused = !hasRoom || (narrowRules === "keep" && hasNarrowAfterWide(before, traffic));
        expect(plan.outcome === "refused" && !mayBeRefused).toBe(false);
        fc.pre(plan.outcome !== "refused");
        const stays = narrowRules === "keep" ? withoutWide(before, traffic) : [];
        const open = packets.filter((packet) => admits(before, packet));
        const wanted = open.filter((packet) => !holds(traffic, packet) || admits(stays, packet));
        const steps = plan.outcome === "change" ? (await changeBy(plan, objects)).steps.slice(1) : [];
        const openAt = [open, ...steps.map((states) => packets.filter((packet) => admits(entriesIn(states), packet)))];
        expect(openAt.at(-1)).toEqual(wanted);
        for (const [step, now] of openAt.entries()) {
          const [then, still] = [new Set(openAt[step - 1] ?? open), new Set(now)];
          expect(now.filter((packet) => !then.has(packet))).toEqual([]);
          expect(wanted.filter((packet) => !still.has(packet))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test("has nothing to do in a second run, and undo restores the entries", async () => {
    await fc.assert(
      fc.asyncProperty(entries, removed, async (before, traffic) => {
        const objects = withEntries(before);
        const there = { ...target, facets: facetsOf(traffic) };
        const plan = await bot.plan(there, params, liveObjects(objects));
        fc.pre(plan.outcome === "change");
        const again = await bot.plan(there, params, liveObjects(await objectsAfter(plan, objects)));
        expect(again).toMatchObject({ outcome: "nothing-to-do" });
        const undone = await objectsUndone(plan, objects);
        expect((await changeBy(plan, undone)).before).toEqual((await changeBy(plan, objects)).before);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

function entriesIn(states: readonly ObjectState[]): readonly Entry[] {
  return states.flatMap(({ fields }) => (fields?.["Entries"] ?? []) as unknown as Entry[]);
}

describe("acl_delete", () => {
  test("deletes the ACL that it was asked to, and no other", async () => {
    const [own] = withEntries([])["aws.ec2.network_acl"]!;
    const objects = { "aws.ec2.network_acl": [{ ...own!, NetworkAclId: "acl-2" }, own!] };
    const plan = await planned(deleteAcl, target, objects);
    expect(callsOf(plan)).toEqual([{ api: "ec2:DeleteNetworkAcl", input: { NetworkAclId: "acl-1" } }]);
    expect((await changeBy(plan, objects)).undo).toBeUndefined();
    expect(await planned(deleteAcl, target, await objectsAfter(plan, objects))).toMatchObject({
      outcome: "nothing-to-do",
    });
  });

  test.each([
    [{ IsDefault: true }, "Network ACL acl-1 is the default ACL of its VPC, which cannot be deleted."],
    [
      { Associations: [{ SubnetId: "subnet-1", NetworkAclId: "acl-1" }] },
      "Network ACL acl-1 governs subnet-1: give them another ACL first.",
    ],
    [
      { OwnerId: "444455556666" },
      "Network ACL acl-1 belongs to account 444455556666, which alone can change it: run the bot there.",
    ],
  ])("keeps one with %j", async (more, message) => {
    expect(await planned(deleteAcl, target, withEntries([], more))).toEqual({ outcome: "refused", message });
  });
});
