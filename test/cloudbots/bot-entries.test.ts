/** From an event to bots that can plan, and to why others cannot. */
import { describe, expect, test } from "vitest";
import { awsBots } from "../../src/clouds/aws/bots/index.ts";
import { type BotRun, botEntries, hasPassed } from "../../src/cloudbots/bot-entries.ts";
import { parseEvents } from "../../src/cloudbots/event.ts";
import { eventWith, minimumEvent, sampleEvent } from "./events.ts";

const account = "111122223333";
const now = new Date("2026-11-21T12:00:00Z");
const single: BotRun = {
  bots: awsBots,
  account,
  settings: { mode: "single", roleName: "Dome9CloudBots" },
  apply: false,
  assumeFailed: false,
  now,
};

async function entriesOf(text: string, over: Partial<BotRun> = {}) {
  const [event] = parseEvents(text);
  return await botEntries(event!, { ...single, ...over });
}

/** The only entry of an event about an entity, for one bot. */
async function entryFor(action: string, entity: Readonly<Record<string, unknown>>, over: Partial<BotRun> = {}) {
  const [entry] = await entriesOf(eventWith({ rule: { name: "A rule" }, remediationActions: [action], entity }), over);
  return entry!;
}

async function messageFor(...asked: Parameters<typeof entryFor>): Promise<string> {
  const entry = await entryFor(...asked);
  return entry.status === "refused" ? entry.message : `it is ready: ${entry.target.id}`;
}

async function targetFor(...asked: Parameters<typeof entryFor>) {
  const entry = await entryFor(...asked);
  if (entry.status === "refused") throw new Error(entry.message);
  return [entry.target.type, entry.target.id, entry.target.scope.region];
}

describe("the documented events", () => {
  test.each([
    ["minimum", minimumEvent, "TestInstance"],
    ["sample", sampleEvent, "i-0028f9751d334c93a"],
  ])("%s: the bot is ready", async (_which, event, name) => {
    expect(await entriesOf(JSON.stringify(event))).toEqual([
      {
        status: "ready",
        name: "tag_ec2_resource",
        bot: await awsBots["tag_ec2_resource"]!(),
        params: { key: "myKey", value: "myValue" },
        target: {
          type: "aws.ec2.instance",
          id: "i-0028f9751d334c93a",
          name,
          scope: { id: `aws:${account}:us-west-2`, cloud: "aws", account, region: "us-west-2" },
          facets: [],
          rule: "Instance should fail",
          now,
        },
        role: undefined,
      },
    ]);
  });
});

describe("a bot that nobody has", () => {
  test("is told with the nearest name", async () => {
    expect(await messageFor("ec2_stop_instances", { id: "i-1" })).toBe(
      "There is no bot ec2_stop_instances. Did you mean ec2_stop_instance?",
    );
  });

  test.each(["utils.common", "toString", "__proto__", "constructor"])("%s is none", async (name) => {
    expect(await messageFor(name, { id: "i-1" })).toMatch(/^There is no bot /);
  });

  test("does not keep others from running", async () => {
    const entries = await entriesOf(
      eventWith({ rule: { complianceTags: "AUTO: s3_delete_acls" }, remediationActions: ["ec2_stop_instance", ""] }),
    );
    expect(entries.map(({ name, status }) => [name, status])).toEqual([
      ["s3_delete_acls", "refused"],
      ["ec2_stop_instance", "ready"],
      ["", "refused"],
    ]);
  });
});

describe("the target", () => {
  test.each([
    ["sg_rules_delete", { id: "sg-1a", type: "SecurityGroup" }, ["aws.ec2.security_group", "sg-1a", "us-east-1"]],
    ["sg_rules_delete", { id: "sg-1a", region: "" }, ["aws.ec2.security_group", "sg-1a", "us-east-1"]],
    ["sg_rules_delete", { id: "sg-1a", region: null }, ["aws.ec2.security_group", "sg-1a", "us-east-1"]],
    ["ec2_stop_instance", { id: "i-1", region: "us_gov_west_1" }, ["aws.ec2.instance", "i-1", "us-gov-west-1"]],
    ["ec2_stop_instance", { id: "i-1", region: "us-west-2" }, ["aws.ec2.instance", "i-1", "us-west-2"]],
    ["igw_delete", { id: "vpc-1", type: "VPC" }, ["aws.ec2.vpc", "vpc-1", "us-east-1"]],
    ["ami_set_to_private", { id: "ami-1", type: "AMI" }, ["aws.ec2.image", "ami-1", "us-east-1"]],
    ["tag_ec2_resource a b", { id: "vol-1" }, ["aws.ec2.volume", "vol-1", "us-east-1"]],
    ["ec2_delete_key_pair", { id: "my key", type: "KeyPair" }, ["aws.ec2.key_pair", "my key", "us-east-1"]],
    ["ec2_delete_key_pair", { id: "my-key.pem" }, ["aws.ec2.key_pair", "my-key.pem", "us-east-1"]],
    ["ec2_detach_instance_role", { id: "AROA1", name: "web", type: "IamRole" }, ["aws.iam.role", "web", "us-east-1"]],
    [
      "ec2_detach_instance_role",
      { id: "arn:aws:iam::111122223333:role/path/web" },
      ["aws.iam.role", "web", "us-east-1"],
    ],
    [
      "ec2_encrypt_by_default",
      { id: "eu_west_1", type: "Region", region: "eu_west_1" },
      ["aws.ec2.ebs_encryption_by_default", "eu-west-1", "eu-west-1"],
    ],
  ])("of %s is what %j says", async (action, entity, expected) => {
    expect(await targetFor(action, entity)).toEqual(expected);
  });

  test.each([
    [
      "ec2_stop_instance",
      { id: "sg-1", type: "SecurityGroup" },
      "ec2_stop_instance acts on an instance, and the event is about a security group.",
    ],
    [
      "ec2_stop_instance",
      { id: "bucket", type: "S3Bucket" },
      "ec2_stop_instance acts on an instance, and the event is about S3Bucket.",
    ],
    [
      "ec2_stop_instance",
      { id: "eu-west-1", type: "Region" },
      "ec2_stop_instance acts on an instance, and the event is about a region.",
    ],
    [
      "ec2_stop_instance",
      { id: "sg-1", type: "Instance" },
      "The event says that sg-1 is an instance, but it is the id of a security group.",
    ],
    ["ec2_stop_instance", { id: "something" }, "The event does not say of which type something is. Add entity.type."],
    ["ec2_stop_instance", { id: "i-1", region: "Oregon" }, "The event names Oregon, which is no region of AWS."],
    [
      "ec2_stop_instance",
      { id: "i-1", accountNumber: "999999999999" },
      "The event is of account 111122223333, but its entity is of account 999999999999.",
    ],
    ["ec2_stop_instance now", { id: "i-1" }, "ec2_stop_instance takes no params, and 1 are given."],
  ])("of %s is not %j", async (action, entity, message) => {
    expect(await messageFor(action, entity)).toBe(message);
  });
});

describe("the status of the rule", () => {
  test.each(["Passed", "passed", "PASSED"])("%s asks for nothing", async (status) => {
    expect(await entriesOf(eventWith({ status }))).toEqual([]);
    expect(hasPassed(parseEvents(eventWith({ status }))[0]!)).toBe(true);
  });

  test.each([undefined, null, ""])("%j only plans, unless a failure is assumed", async (status) => {
    const event = eventWith({ status });
    const statuses = async (over: Partial<BotRun>) => (await entriesOf(event, over)).map((entry) => entry.status);
    expect(await statuses({})).toEqual(["ready"]);
    expect(await statuses({ apply: true, assumeFailed: true })).toEqual(["ready"]);
    expect(await entriesOf(event, { apply: true })).toEqual([
      {
        status: "refused",
        name: "tag_ec2_resource",
        message: "The event does not say whether the rule failed. If it did, add --assume-failed.",
      },
    ]);
  });

  test("Failed acts", async () => {
    expect(await entriesOf(eventWith({ status: "FAILED" }), { apply: true })).toMatchObject([{ status: "ready" }]);
  });
});

describe("another account", () => {
  test("is not reached in single account mode", async () => {
    expect(await messageFor("ec2_stop_instance", { id: "i-1" }, { account: "999999999999" })).toBe(
      "The finding is in account 111122223333, and the login is of account 999999999999. Run this in the account of the finding, or set ACCOUNT_MODE=multi and make the role there.",
    );
  });

  test.each([
    ["eu_west_1", "arn:aws:iam::111122223333:role/Fixers"],
    ["cn_north_1", "arn:aws-cn:iam::111122223333:role/Fixers"],
    ["us_gov_west_1", "arn:aws-us-gov:iam::111122223333:role/Fixers"],
  ])("is reached through its role in multi account mode: %s", async (region, role) => {
    const settings = { mode: "multi", roleName: "Fixers" } as const;
    const entity = { id: "i-1", region };
    expect(await entryFor("ec2_stop_instance", entity, { account: "999999999999", settings })).toMatchObject({ role });
    expect(await entryFor("ec2_stop_instance", entity, { settings })).toMatchObject({ role: undefined });
  });
});
