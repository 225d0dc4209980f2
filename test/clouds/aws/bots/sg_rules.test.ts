/** The bots that delete or change rules by their params. */
import { describe, expect, test } from "vitest";
import { z } from "zod";
import notMatching from "../../../../src/clouds/aws/bots/sg_delete_not_matching_cidr.ts";
import modifyScope from "../../../../src/clouds/aws/bots/sg_modify_scope_by_port.ts";
import byScope from "../../../../src/clouds/aws/bots/sg_rules_delete_by_scope.ts";
import single from "../../../../src/clouds/aws/bots/sg_single_rule_delete.ts";
import type { BotModule } from "../../../../src/bot.ts";
import type { BotPlan } from "../../../../src/model/bot.ts";
import type { LiveObject } from "../../../../src/model/live-scope.ts";
import { changeBy, objectsAfter } from "./applied.ts";
import type { Objects } from "./applied.ts";
import { listObjects } from "./group-universe.ts";
import type { Permission } from "./group-universe.ts";
import { account, callsOf, parsed, planned, targetOf } from "./planned.ts";

const target = targetOf("aws.ec2.security_group", "sg-1");

type Params = Readonly<Record<string, unknown>> | readonly unknown[];

function withRules(IpPermissions: readonly Permission[], IpPermissionsEgress: readonly Permission[] = []): Objects {
  const group = {
    GroupId: "sg-1",
    GroupName: "web",
    OwnerId: account,
    VpcId: "vpc-1",
    IpPermissions,
    IpPermissionsEgress,
  };
  return {
    "aws.ec2.security_group": [group as unknown as LiveObject],
    "aws.ec2.prefix_list": listObjects({ "pl-1": ["10.1.0.0/16"] }),
  };
}

function tcp(from: number, to: number, CidrIp: string, Description?: string): Permission {
  return { IpProtocol: "tcp", FromPort: from, ToPort: to, IpRanges: [{ CidrIp, ...(Description && { Description }) }] };
}

const udp53 = { IpProtocol: "udp", FromPort: 53, ToPort: 53, IpRanges: [{ CidrIp: "0.0.0.0/0" }] };
const everything = { IpProtocol: "-1", IpRanges: [{ CidrIp: "0.0.0.0/0", Description: "lab" }] };
const sshIpv6 = { IpProtocol: "tcp", FromPort: 22, ToPort: 22, Ipv6Ranges: [{ CidrIpv6: "::/0" }] };
const sshList = { IpProtocol: "tcp", FromPort: 22, ToPort: 22, PrefixListIds: [{ PrefixListId: "pl-1" }] };
const sshGroup = {
  IpProtocol: "tcp",
  FromPort: 22,
  ToPort: 22,
  UserIdGroupPairs: [{ GroupId: "sg-2", UserId: account }],
};
const icmp = { IpProtocol: "icmp", FromPort: 8, ToPort: -1, IpRanges: [{ CidrIp: "0.0.0.0/0" }] };
/** Those that the original could not read: it gave up at the first of them. */
const unreadable = [sshIpv6, sshList, sshGroup];

/** `+tcp/20-21 …` of what is authorized, `-…` of what is revoked, in the order of the calls. */
function edits(plan: BotPlan): string[] {
  return callsOf(plan).flatMap(({ api, input }) =>
    (input["IpPermissions"] as unknown as Permission[]).map(
      (permission) => `${api.includes("Authorize") ? "+" : "-"}${textOf(permission)}`,
    ),
  );
}

function textOf({
  IpProtocol,
  FromPort,
  ToPort,
  IpRanges = [],
  Ipv6Ranges = [],
  PrefixListIds = [],
  UserIdGroupPairs = [],
}: Permission): string {
  const ports = FromPort === undefined ? "" : ` ${FromPort}-${ToPort}`;
  const [source] = [
    ...[...IpRanges, ...Ipv6Ranges].map(
      ({ CidrIp, CidrIpv6, Description }) =>
        `${CidrIp ?? CidrIpv6}${Description === undefined ? "" : ` (${Description})`}`,
    ),
    ...PrefixListIds.map(({ PrefixListId }) => PrefixListId),
    ...UserIdGroupPairs.map(({ GroupId }) => GroupId),
  ];
  return `${IpProtocol}${ports} ${source}`;
}

/** What calls do, that EC2 would take them, and that a second run has nothing to do. */
async function editsOf<P>(bot: BotModule<P>, objects: Objects, params: Params): Promise<string[]> {
  const plan = await planned(bot, target, objects, params);
  await changeBy(plan, objects);
  expect(await planned(bot, target, await objectsAfter(plan, objects), params)).toMatchObject({
    outcome: "nothing-to-do",
  });
  return edits(plan);
}

function problems<P>(bot: BotModule<P>, params: Params): string[] {
  try {
    parsed(bot, params);
    return [];
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    return error.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
  }
}

describe("sg_single_rule_delete", () => {
  const ssh = ["false", "TCP", "0.0.0.0/0", "inbound", "22"];
  const sshOut = ["true", "TCP", "0.0.0.0/0", "inbound", "22"];

  test.each([
    [
      "exactly the rule",
      ssh,
      [tcp(22, 22, "0.0.0.0/0", "temporary"), tcp(22, 22, "10.0.0.0/8"), udp53],
      ["-tcp 22-22 0.0.0.0/0 (temporary)"],
    ],
    ["beside rules of every other kind", ssh, [...unreadable, tcp(22, 22, "0.0.0.0/0")], ["-tcp 22-22 0.0.0.0/0"]],
    ["of IPv6", ["false", "TCP", "::/0", "inbound", "22"], [sshIpv6, tcp(22, 22, "0.0.0.0/0")], ["-tcp 22-22 ::/0"]],
    ["for a prefix list", ["false", "TCP", "pl-1", "inbound", "22"], unreadable, ["-tcp 22-22 pl-1"]],
    ["for a group", ["false", "TCP", "sg-2", "inbound", "22"], unreadable, ["-tcp 22-22 sg-2"]],
    [
      "out of the middle of a range",
      sshOut,
      [tcp(20, 25, "0.0.0.0/0", "all of it")],
      ["+tcp 20-21 0.0.0.0/0 (all of it)", "+tcp 23-25 0.0.0.0/0 (all of it)", "-tcp 20-25 0.0.0.0/0 (all of it)"],
    ],
    ["out of the end of a range", sshOut, [tcp(20, 22, "0.0.0.0/0")], ["+tcp 20-21 0.0.0.0/0", "-tcp 20-22 0.0.0.0/0"]],
    [
      "out of every rule that has it",
      sshOut,
      [tcp(22, 22, "0.0.0.0/0"), tcp(22, 23, "0.0.0.0/0")],
      ["+tcp 23-23 0.0.0.0/0", "-tcp 22-22 0.0.0.0/0", "-tcp 22-23 0.0.0.0/0"],
    ],
    [
      "whole, which port 0 means with split",
      ["true", "TCP", "0.0.0.0/0", "inbound", "0"],
      [tcp(0, 65_535, "0.0.0.0/0"), udp53],
      ["-tcp 0-65535 0.0.0.0/0"],
    ],
    [
      "whole, for any port",
      ["false", "TCP", "0.0.0.0/0", "inbound", "*"],
      [tcp(20, 25, "0.0.0.0/0"), udp53],
      ["-tcp 20-25 0.0.0.0/0"],
    ],
    [
      "for all protocols, in four params",
      ["true", "ALL", "0.0.0.0/0", "inbound"],
      [everything, udp53],
      ["--1 0.0.0.0/0 (lab)"],
    ],
    [
      "for all protocols, not split",
      ["false", "all", "0.0.0.0/0", "inbound", "22"],
      [everything, tcp(22, 22, "0.0.0.0/0")],
      ["--1 0.0.0.0/0 (lab)"],
    ],
    [
      "of any protocol",
      ["true", "*", "0.0.0.0/0", "inbound", "53"],
      [tcp(53, 53, "0.0.0.0/0"), udp53, icmp],
      ["-tcp 53-53 0.0.0.0/0", "-udp 53-53 0.0.0.0/0"],
    ],
    ["of ICMP, which has no ports", ["false", "ICMP", "0.0.0.0/0", "inbound"], [icmp, udp53], ["-icmp 8--1 0.0.0.0/0"]],
    [
      "by names",
      { split: true, protocol: "tcp", scope: "0.0.0.0/0", direction: "INBOUND", port: 22 },
      [tcp(22, 22, "0.0.0.0/0")],
      ["-tcp 22-22 0.0.0.0/0"],
    ],
    [
      "with host bits in its scope",
      ["false", "6", "10.1.2.3/8", "inbound", "22"],
      [tcp(22, 22, "10.0.0.0/8")],
      ["-tcp 22-22 10.0.0.0/8"],
    ],
  ])("deletes a rule %s", async (_, params, rules, wanted) => {
    expect(await editsOf(single, withRules(rules), params)).toEqual(wanted);
  });

  test("takes a port out of a rule for all protocols, and keeps UDP, ICMP and everything else", async () => {
    const params = { ...named(single, ["true", "ALL", "0.0.0.0/0", "inbound", "22"]), mostRules: 300 };
    const wanted = await editsOf(single, withRules([everything]), params);
    expect(wanted).toHaveLength(254 + 4 + 1);
    expect(wanted).toEqual(
      expect.arrayContaining([
        "+tcp 0-21 0.0.0.0/0 (lab)",
        "+tcp 23-65535 0.0.0.0/0 (lab)",
        "+udp 0-21 0.0.0.0/0 (lab)",
        "+udp 23-65535 0.0.0.0/0 (lab)",
        "+icmp -1--1 0.0.0.0/0 (lab)",
        "+47 0.0.0.0/0 (lab)",
        "+132 0.0.0.0/0 (lab)",
      ]),
    );
    expect(wanted.at(-1)).toBe("--1 0.0.0.0/0 (lab)");
  });

  test("says what to do where there is no room for that", async () => {
    const plan = await planned(single, target, withRules([everything]), ["true", "ALL", "0.0.0.0/0", "inbound", "22"]);
    expect(plan).toMatchObject({
      outcome: "refused",
      message: expect.stringContaining("by the param keepProtocols") as string,
    });
    const kept = { ...named(single, ["true", "ALL", "0.0.0.0/0", "inbound", "22"]), keepProtocols: "udp,icmp" };
    expect(await editsOf(single, withRules([everything]), kept)).toEqual([
      "+icmp -1--1 0.0.0.0/0 (lab)",
      "+udp 0-21 0.0.0.0/0 (lab)",
      "+udp 23-65535 0.0.0.0/0 (lab)",
      "--1 0.0.0.0/0 (lab)",
    ]);
  });

  test.each([
    ["a wider rule, not split", ssh, [tcp(20, 25, "0.0.0.0/0"), everything]],
    ["another source", ssh, [tcp(22, 22, "10.0.0.0/8"), ...unreadable]],
    ["another protocol", ["true", "UDP", "0.0.0.0/0", "inbound", "22"], [tcp(22, 22, "0.0.0.0/0")]],
    ["another direction", ["true", "TCP", "0.0.0.0/0", "outbound", "22"], [tcp(22, 22, "0.0.0.0/0")]],
    ["a rule for all protocols, by a protocol's name", sshOut, [everything]],
  ])("leaves %s", async (_, params, rules) => {
    expect(await planned(single, target, withRules(rules), params)).toMatchObject({ outcome: "nothing-to-do" });
  });

  test("deletes outbound rules", async () => {
    const plan = await planned(single, target, withRules([], [everything]), ["true", "ALL", "0.0.0.0/0", "outbound"]);
    expect(callsOf(plan)).toEqual([
      { api: "ec2:RevokeSecurityGroupEgress", input: { GroupId: "sg-1", IpPermissions: [everything] } },
    ]);
  });

  test.each([
    [["yes", "TCP", "0.0.0.0/0", "inbound", "22"], ["split must be true or false"]],
    [["true", "SSH", "0.0.0.0/0", "inbound", "22"], [expect.stringContaining('protocol "SSH" is not an IP protocol')]],
    [["true", "TCP", "everywhere", "inbound", "22"], ['scope "everywhere" is not an IP address or CIDR block']],
    [["true", "TCP", "0.0.0.0/0", "in", "22"], ["direction must be inbound or outbound"]],
    [["true", "TCP", "0.0.0.0/0", "inbound", "65536"], ['port "65536" is not a port: write a number from 0 to 65535']],
    [["true", "TCP", "0.0.0.0/0", "inbound", "20-22"], ['port "20-22" is not a port: write a number from 0 to 65535']],
    [
      ["true", "TCP", "0.0.0.0/0", "inbound"],
      ["port is needed for this protocol: write a number from 0 to 65535, or * for the whole rule"],
    ],
  ])("says what is wrong with %j", (params, wanted) => {
    expect(problems(single, params)).toEqual(wanted);
  });
});

describe("sg_rules_delete_by_scope", () => {
  const wide = tcp(22, 22, "0.0.0.0/0");
  const office = tcp(22, 22, "10.0.0.0/8");

  test.each([
    [
      "what is for all of the scope",
      ["10.0.0.0/8", "inbound", "*", "*"],
      [wide, office, tcp(22, 22, "10.1.0.0/16")],
      ["-tcp 22-22 0.0.0.0/0", "-tcp 22-22 10.0.0.0/8"],
    ],
    ["only the widest for the widest", ["0.0.0.0/0", "inbound", "*", "*"], [wide, office], ["-tcp 22-22 0.0.0.0/0"]],
    [
      "of one port",
      ["0.0.0.0/0", "inbound", "22", "*"],
      [wide, tcp(20, 25, "0.0.0.0/0"), udp53, everything],
      ["-tcp 22-22 0.0.0.0/0"],
    ],
    ["of one protocol", ["0.0.0.0/0", "inbound", "*", "udp"], [wide, udp53, everything], ["-udp 53-53 0.0.0.0/0"]],
    ["for all protocols", ["0.0.0.0/0", "inbound", "*", "ALL"], [wide, everything], ["--1 0.0.0.0/0 (lab)"]],
    ["of IPv6", ["::/0", "inbound", 22, "TCP"], [wide, ...unreadable], ["-tcp 22-22 ::/0"]],
    [
      "beside rules of every other kind",
      ["0.0.0.0/0", "inbound", "22", "TCP"],
      [...unreadable, wide],
      ["-tcp 22-22 0.0.0.0/0"],
    ],
    ["for a prefix list", ["pl-1", "inbound", "*", "*"], unreadable, ["-tcp 22-22 pl-1"]],
    ["for a group", ["sg-2", "inbound", "*", "*"], unreadable, ["-tcp 22-22 sg-2"]],
  ])("deletes %s", async (_, params, rules, wanted) => {
    expect(await editsOf(byScope, withRules(rules), params)).toEqual(wanted);
  });

  test("says what goes whole, and what stays although it admits the port", async () => {
    const rules = [wide, tcp(20, 25, "0.0.0.0/0")];
    expect(await planned(byScope, target, withRules(rules), ["10.0.0.0/8", "inbound", "22", "TCP"])).toMatchObject({
      affected: [
        "Rule tcp/22 for 0.0.0.0/0 is for more than 10.0.0.0/8 and goes whole.",
        "Rule tcp/20-25 for 0.0.0.0/0 admits more than port 22 and stays: sg_single_rule_delete splits it.",
      ],
    });
  });

  test.each([
    [["0.0.0.0/0", "inbound", "22"], 1],
    [["0.0.0.0/0"], 3],
    [["0.0.0.0/33", "sideways", "-1", "ssh"], 4],
    [{ scope: "0.0.0.0/0", direction: "inbound", port: "*", protocol: "*", ports: "22" }, 1],
  ])("says of %j all that is wrong", (params, count) => {
    expect(problems(byScope, params)).toHaveLength(count);
  });
});

describe("sg_delete_not_matching_cidr", () => {
  const params = ["22", "10.0.0.0/8", "inbound"];

  test.each([
    [
      "other sources",
      [tcp(22, 22, "0.0.0.0/0"), tcp(22, 22, "10.1.0.0/16"), tcp(22, 22, "10.0.0.0/8")],
      ["-tcp 22-22 0.0.0.0/0"],
    ],
    [
      "ranges that include the port, whole",
      [tcp(20, 25, "192.168.0.0/16"), tcp(23, 25, "0.0.0.0/0")],
      ["-tcp 20-25 192.168.0.0/16"],
    ],
    ["rules for all protocols", [everything], ["--1 0.0.0.0/0 (lab)"]],
    ["IPv6, and not groups or lists within the range", unreadable, ["-tcp 22-22 ::/0"]],
  ])("deletes %s", async (_, rules, wanted) => {
    expect(await editsOf(notMatching, withRules(rules), params)).toEqual(wanted);
  });

  test("deletes a list that holds other addresses, or cannot be found", async () => {
    const outside = {
      ...withRules([sshList]),
      "aws.ec2.prefix_list": listObjects({ "pl-1": ["10.1.0.0/16", "8.8.8.8/32"] }),
    };
    expect(await editsOf(notMatching, outside, params)).toEqual(["-tcp 22-22 pl-1"]);
    expect(await editsOf(notMatching, { ...outside, "aws.ec2.prefix_list": [] }, params)).toEqual(["-tcp 22-22 pl-1"]);
  });

  test("says that a range goes whole", async () => {
    expect(await planned(notMatching, target, withRules([tcp(20, 25, "0.0.0.0/0")]), params)).toMatchObject({
      affected: ["Rule tcp/20-25 for 0.0.0.0/0 goes whole, not only port 22."],
    });
  });

  test.each([
    [["22", "10.0.0.0/8"]],
    [["*", "10.0.0.0/8", "inbound"]],
    [["22", "pl-1", "inbound"]],
    [["", "10.0.0.0/8", "inbound"]],
  ])("takes no params like %j", (wrong) => {
    expect(problems(notMatching, wrong)).toHaveLength(1);
  });
});

describe("sg_modify_scope_by_port", () => {
  const fromAny = ["22", "*", "10.0.0.0/8", "inbound"];

  test.each([
    [
      "authorizes first",
      ["22", "0.0.0.0/0", "10.0.0.0/8", "inbound"],
      [tcp(22, 22, "0.0.0.0/0", "ssh"), tcp(22, 22, "172.16.0.0/12")],
      ["+tcp 22-22 10.0.0.0/8 (ssh)", "-tcp 22-22 0.0.0.0/0 (ssh)"],
    ],
    [
      "changes every range of addresses",
      fromAny,
      [tcp(22, 22, "0.0.0.0/0"), tcp(22, 22, "172.16.0.0/12")],
      ["+tcp 22-22 10.0.0.0/8", "-tcp 22-22 0.0.0.0/0", "-tcp 22-22 172.16.0.0/12"],
    ],
    [
      "changes a range of ports whole",
      fromAny,
      [tcp(20, 25, "0.0.0.0/0")],
      ["+tcp 20-25 10.0.0.0/8", "-tcp 20-25 0.0.0.0/0"],
    ],
    ["changes rules for all protocols", fromAny, [everything], ["+-1 10.0.0.0/8 (lab)", "--1 0.0.0.0/0 (lab)"]],
    [
      "authorizes nothing twice",
      fromAny,
      [tcp(22, 22, "0.0.0.0/0"), tcp(22, 22, "10.0.0.0/8", "office")],
      ["-tcp 22-22 0.0.0.0/0"],
    ],
    ["changes IPv6, and not lists and groups", fromAny, unreadable, ["+tcp 22-22 10.0.0.0/8", "-tcp 22-22 ::/0"]],
    [
      "changes a rule for a list where it is named",
      [22, "pl-1", "10.0.0.0/8", "inbound"],
      unreadable,
      ["+tcp 22-22 10.0.0.0/8", "-tcp 22-22 pl-1"],
    ],
  ])("%s", async (_, params, rules, wanted) => {
    expect(await editsOf(modifyScope, withRules(rules), params)).toEqual(wanted);
  });

  test("says what is changed whole, and what stays", async () => {
    const plan = await planned(modifyScope, target, withRules([tcp(20, 25, "0.0.0.0/0"), sshGroup]), fromAny);
    expect(plan).toMatchObject({
      affected: [
        "Rule tcp/20-25 for 0.0.0.0/0 is changed whole, not only port 22.",
        "Rule tcp/22 for sg-2 stays: it names no range of addresses.",
      ],
    });
  });

  test("changes outbound rules", async () => {
    const objects = withRules([], [tcp(443, 443, "0.0.0.0/0")]);
    const plan = await planned(modifyScope, target, objects, ["443", "0.0.0.0/0", "10.0.0.0/8", "outbound"]);
    expect(callsOf(plan).map(({ api }) => api)).toEqual([
      "ec2:AuthorizeSecurityGroupEgress",
      "ec2:RevokeSecurityGroupEgress",
    ]);
  });

  test.each([
    [["22", "*", "10.0.0.0/8"]],
    [["22", "*", "*", "inbound"]],
    [["22", "*", "sg-2", "inbound"]],
    [["*", "*", "10.0.0.0/8", "inbound"]],
  ])("takes no params like %j", (wrong) => {
    expect(problems(modifyScope, wrong)).toHaveLength(1);
  });
});

function named<P>({ positional }: BotModule<P>, values: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(values.map((value, position) => [positional[position], value]));
}
