import { expect, test } from "vitest";
import { z } from "zod";
import type { BotModule } from "../../src/bot.ts";
import { awsChanges } from "../../src/clouds/aws/changes.ts";
import { AccessError, ConfigError } from "../../src/errors.ts";
import type { BotPlan } from "../../src/model/bot.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { LiveObject, LiveState } from "../../src/model/live-scope.ts";
import type { PlanEntry, PlannedEntry } from "../../src/model/plan.ts";
import type { Severity } from "../../src/model/severity.ts";
import { planEntries, type PlanningServices, type RemediableFinding } from "../../src/remediate/plan-entries.ts";
import { canonicalJson } from "../../src/remediation/canonical-json.ts";
import { keptEvaluations } from "../../src/remediation/compare-evaluations.ts";
import { remediationSchema } from "../../src/remediation/settings.ts";
import { liveObjects } from "../clouds/aws/bots/live-objects.ts";
import { evaluated } from "../judge/cases.ts";

const scope = { id: "aws:111122223333:eu-west-1", cloud: "aws", account: "111122223333", region: "eu-west-1" };
const group = {
  GroupId: "sg-0a1",
  GroupName: "web",
  VpcId: "vpc-1",
  Tags: [] as LiveObject[],
  IpPermissions: [],
  IpPermissionsEgress: [],
};

function finding(over: { id?: string; rule?: string; severity?: Severity } = {}): RemediableFinding {
  const { id = "sg-0a1", rule = "a-rule", severity = "high" } = over;
  const resource = {
    id: `arn:aws:ec2:eu-west-1:111122223333:security-group/${id}`,
    name: "web",
    type: "aws.ec2.security_group",
    cloud: "aws",
    account: scope.account,
    region: scope.region,
  };
  const parts = {
    audit: "nightly",
    rule,
    title: rule,
    severity,
    fingerprint: `${rule} ${id}`,
    message: "it is",
    facets: [],
  };
  return { finding: { ...parts, resource } as unknown as Finding, scope, bot: "tagger", params: { key: rule } };
}

/** Sets one tag, unless it is there. */
const tagger: BotModule<{ key: string }> = {
  kind: "bot",
  name: "tagger",
  doc: "Sets a tag.",
  entities: ["aws.ec2.security_group"],
  risk: "reversible",
  positional: ["key"],
  params: (zod) => zod.strictObject({ key: zod.string() }),
  writes: ["ec2:CreateTags"],
  reads: [],
  async plan({ id, type }, { key }, state): Promise<BotPlan> {
    const tags = awsChanges.tagsOf((await state.get({ type, id })) ?? {});
    if (Object.hasOwn(tags, key)) return { outcome: "nothing-to-do", message: "It has the tag." };
    const input = { Resources: [id], Tags: [{ Key: key, Value: String(Object.keys(tags).length) }] };
    return { outcome: "change", calls: [{ api: "ec2:CreateTags", input }], affected: ["Nobody."] };
  },
};

interface Circumstances {
  services?: Partial<PlanningServices>;
  bot?: Partial<BotModule<{ key: string }>>;
  settings?: object;
  state?: LiveState;
  judge?: PlanningServices["judge"];
  resources?: number;
}

async function plan(findings: RemediableFinding[], given: Circumstances = {}): Promise<readonly PlanEntry[]> {
  const { bot = {}, settings = {}, state, judge, resources = 100 } = given;
  const objects = liveObjects({
    "aws.ec2.security_group": [group, { ...group, GroupId: "sg-0b2" }, { ...group, GroupId: "sg-0c3" }],
  });
  return planEntries(findings, {
    now: new Date("2026-11-21T12:00:00Z"),
    settings: remediationSchema.parse({ allow: { nightly: ["tagger"] }, ...settings }),
    resources: () => resources,
    changes: () => awsChanges,
    bot: async (_, params) => ({ module: { ...tagger, ...bot }, params: tagger.params(z).parse(params) }),
    state: async () => state ?? objects,
    judge: judge ?? (async () => keptEvaluations([])),
    progress: () => undefined,
    holdsSecret: () => false,
    signal: new AbortController().signal,
    ...given.services,
  });
}

function told(entries: readonly PlanEntry[]): string[] {
  return entries.map((entry) =>
    entry.status === "planned" ? `planned ${entry.held.join(" ")}`.trim() : `${entry.status}: ${entry.message}`,
  );
}

test("an entry has its calls, what they do, how to undo it, and what it does to the rules", async () => {
  const failing = evaluated("fail");
  const judge: PlanningServices["judge"] = async (states) =>
    keptEvaluations(
      canonicalJson([...(states.get(scope.id) ?? [])].map((one) => ({ ...one }))).includes("a-rule") ? [] : [failing],
    );
  const [entry] = await plan([finding()], { judge });
  expect(entry).toMatchObject({
    status: "planned",
    risk: "reversible",
    held: [],
    affected: ["Nobody."],
    digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    counterfactual: { fixed: [{ rule: failing.evaluation.rule.id }], worse: [], lostFlows: [] },
    change: {
      calls: [{ api: "ec2:CreateTags" }],
      before: [{ id: "sg-0a1", fields: { Tags: [] } }],
      after: [{ id: "sg-0a1", fields: { Tags: [{ Key: "a-rule", Value: "0" }] } }],
      undo: [{ api: "ec2:DeleteTags" }],
    },
  });
});

test("the worst come first, each planned as those before it leave the cloud", async () => {
  const entries = await plan([
    finding({ rule: "b-mild", severity: "low" }),
    finding({ rule: "a-grave", severity: "critical" }),
  ]);
  const [grave, mild] = entries as readonly PlannedEntry[];
  expect([grave!.finding.rule, mild!.finding.rule]).toEqual(["a-grave", "b-mild"]);
  expect(mild!.change.before).toEqual(grave!.change.after);
  expect(mild!.change.calls[0]!.input["Tags"]).toEqual([{ Key: "b-mild", Value: "1" }]);
});

test("what an entry does already needs no other", async () => {
  const again = { ...finding({ severity: "low" }), params: { key: "a-rule" } };
  expect(told(await plan([finding(), again]))).toEqual(["planned", "nothing-to-do: It has the tag."]);
});

test.each<[string, Circumstances, RemediableFinding[], string[]]>([
  [
    "a bot that config does not name for the audit",
    { settings: { allow: { nightly: [] } } },
    [finding()],
    ["held: Bot tagger is not allowed here: add it to remediation.allow.nightly of the config."],
  ],
  [
    "an irreversible bot that config does not name",
    { bot: { risk: "irreversible" } },
    [finding()],
    [
      "held: Nobody can undo what bot tagger would do: to allow that, add it to remediation.irreversible of the config.",
    ],
  ],
  [
    "an irreversible bot that config names",
    { bot: { risk: "irreversible" }, settings: { irreversible: ["tagger"] } },
    [finding()],
    ["planned"],
  ],
  [
    "more than may be done at once",
    { settings: { limits: { entries: 1 } } },
    [finding(), finding({ rule: "b" })],
    ["planned", "held: remediation.limits.entries allows 1 in one plan: it comes with a later plan."],
  ],
  [
    "more resources of a type than their share",
    { resources: 4 },
    [finding(), finding({ id: "sg-0b2" })],
    [
      "planned",
      "held: remediation.limits.share allows 1 of the 4 resources of type aws.ec2.security_group in one plan: it comes with a later plan.",
    ],
  ],
  [
    "a resource with the tag that keeps bots off",
    {
      state: liveObjects({ "aws.ec2.security_group": [{ ...group, Tags: [{ Key: "posturegate:keep", Value: "" }] }] }),
    },
    [finding()],
    ["held: It has the tag posturegate:keep, which keeps bots off it."],
  ],
  [
    "a resource that is gone",
    { state: liveObjects({ "aws.ec2.security_group": [] }) },
    [finding()],
    ["nothing-to-do: There is no security group sg-0a1 any more."],
  ],
  [
    "a bot for another type of resource",
    { bot: { entities: ["aws.ec2.instance"] } },
    [finding()],
    ["refused: Bot tagger acts on aws.ec2.instance, not on aws.ec2.security_group."],
  ],
  [
    "params that the rule could not make",
    {},
    [{ ...finding(), params: null }],
    ["unknown: The params that the rule has for the bot could not be made."],
  ],
])("%s", async (_, given, findings, expected) => {
  expect(told(await plan(findings, given))).toEqual(expected);
});

test("state that cannot be read is unknown, and the next entry is planned", async () => {
  const objects = liveObjects({ "aws.ec2.security_group": [{ ...group, GroupId: "sg-0b2" }] });
  const state: LiveState = {
    ...objects,
    get: async (reference) => {
      if (reference.id === "sg-0a1")
        throw new AccessError("denied", "ec2:DescribeSecurityGroups is denied", { scope: scope.id, api: "a" });
      return objects.get(reference);
    },
  };
  expect(told(await plan([finding(), finding({ id: "sg-0b2" })], { state }))).toEqual([
    "unknown: The live state could not be read: ec2:DescribeSecurityGroups is denied",
    "planned",
  ]);
});

test("a change that makes anything worse is refused, and those after it are planned without it", async () => {
  const worse = evaluated("fail", { rule: "other" });
  const judge: PlanningServices["judge"] = async (states) =>
    keptEvaluations(
      canonicalJson([...(states.get(scope.id) ?? [])].map((one) => ({ ...one }))).includes("a-rule") ? [worse] : [],
    );
  const entries = await plan([finding(), finding({ rule: "b-rule" })], { judge });
  expect(told(entries)).toEqual(["refused: The change would make another evaluation worse: other on web.", "planned"]);
  expect((entries[1] as PlannedEntry).change.before).toMatchObject([{ fields: { Tags: [] } }]);
});

test("a change that ends a flow to be kept is refused", async () => {
  const lost = evaluated("fail", { rule: "remediation.keep:office" });
  const judge: PlanningServices["judge"] = async (states) =>
    keptEvaluations(
      canonicalJson([...(states.get(scope.id) ?? [])].map((one) => ({ ...one }))).includes("a-rule") ? [lost] : [],
    );
  expect(told(await plan([finding()], { judge }))).toEqual([
    "refused: The change would end traffic that remediation.keep names: office.",
  ]);
});

test("what holds a secret of the run is refused, and the next is planned without it", async () => {
  const services = { holdsSecret: ({ finding: { rule } }: PlannedEntry) => rule === "a-rule" };
  const entries = await plan([finding(), finding({ rule: "b-rule" })], { services });
  expect(told(entries)).toEqual([
    "refused: A secret of this run stands in what would change, and a plan is read by many.",
    "planned",
  ]);
  expect((entries[1] as PlannedEntry).change.before).toMatchObject([{ fields: { Tags: [] } }]);
});

test("a run that is cancelled meanwhile plans nothing at all", async () => {
  const cancelled = new AbortController();
  const services = { signal: cancelled.signal, progress: () => cancelled.abort() };
  await expect(plan([finding(), finding({ rule: "b-rule" })], { services })).rejects.toThrow("was cancelled");
});

test("params that do not fit the bot are refused, and name what is wrong", async () => {
  const entries = await plan([finding(), finding({ rule: "b-rule" })], {
    services: {
      bot: async (_, params) => {
        if ((params as { key: string }).key === "a-rule")
          throw new ConfigError("invalid-usage", "bot tagger: param key");
        return { module: tagger, params };
      },
    },
  });
  expect(told(entries)).toEqual([
    "refused: The params that the rule has for the bot do not fit: bot tagger: param key",
    "planned",
  ]);
});

test("another object of the calls with the tag that keeps bots off is left alone, too", async () => {
  const other = { ...group, GroupId: "sg-0b2", Tags: [{ Key: "posturegate:keep", Value: "" }] };
  const bot: Circumstances["bot"] = {
    plan: async () => ({
      outcome: "change",
      calls: [{ api: "ec2:CreateTags", input: { Resources: ["sg-0b2"], Tags: [{ Key: "a", Value: "b" }] } }],
      affected: [],
    }),
  };
  const state = liveObjects({ "aws.ec2.security_group": [group, other] });
  expect(told(await plan([finding()], { bot, state }))).toEqual([
    "held: It would change security group sg-0b2, which has the tag posturegate:keep, which keeps bots off it.",
  ]);
});

test("what two entries create are two objects to the rules, and a role that both need is created once", async () => {
  const seen: string[][] = [];
  const bot: Circumstances["bot"] = {
    plan: async ({ id }) => ({
      outcome: "change",
      calls: [{ api: "ec2:CreateSecurityGroup", input: { GroupName: `for-${id}`, Description: "d", VpcId: "vpc-1" } }],
      affected: [],
    }),
  };
  const judge: PlanningServices["judge"] = async (states) => {
    const created = (states.get(scope.id) ?? []).filter(({ id }) => id.startsWith("$answer:"));
    seen.push(
      created.filter(({ fields }) => fields !== null).map(({ fields }) => JSON.stringify(fields?.["GroupName"])),
    );
    return keptEvaluations([]);
  };
  const state = liveObjects({
    "aws.ec2.security_group": [group, { ...group, GroupId: "sg-0b2" }],
    "aws.ec2.vpc": [{ VpcId: "vpc-1" }],
  });
  await plan([finding(), finding({ id: "sg-0b2", severity: "low" })], { bot, judge, state });
  const [first, second] = ['"for-sg-0a1"', '"for-sg-0b2"'];
  expect(seen).toEqual([[], [first], [first], [first, second]]);

  const role = { RoleName: "log-role", AssumeRolePolicyDocument: "{}" };
  const roles: Circumstances["bot"] = {
    plan: async () => ({ outcome: "change", calls: [{ api: "iam:CreateRole", input: role }], affected: [] }),
  };
  const nothing = liveObjects({
    "aws.ec2.security_group": [group, { ...group, GroupId: "sg-0b2" }],
    "aws.iam.role": [],
  });
  expect(told(await plan([finding(), finding({ id: "sg-0b2" })], { bot: roles, state: nothing }))).toEqual([
    "planned",
    "held: An entry before it creates role log-role, which it needs, too: it comes with a later plan.",
  ]);
});
