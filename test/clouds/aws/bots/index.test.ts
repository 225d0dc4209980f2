/** All bots of AWS, and the rules that name them. */
import { expect, describe, test } from "vitest";
import { z } from "zod";
import { awsBots } from "../../../../src/clouds/aws/bots/index.ts";
import { botsIndexes } from "../../../../src/dev/bots-index.ts";
import { loadEnvironments, readRulesFolder } from "../../../../src/dev/rules-folder.ts";
import { loadRulesFolder } from "../../../../src/engine/catalogue.ts";
import { compileRule } from "../../../../src/engine/rule-program.ts";

const environments = await loadEnvironments();
const { rules } = loadRulesFolder(readRulesFolder(), environments);
const fixable = rules.filter(({ id, remediation }) => id.startsWith("aws-") && remediation.bot !== undefined);

const cloudBots = [
  "ami_set_to_private",
  "ec2_attach_instance_role",
  "ec2_attach_sg",
  "ec2_create_snapshot",
  "ec2_delete_key_pair",
  "ec2_detach_instance_role",
  "ec2_quarantine_instance",
  "ec2_release_eips",
  "ec2_stop_instance",
  "ec2_tag_instance_from_vpc",
  "ec2_terminate_instance",
  "ec2_update_instance_role",
  "acl_delete",
  "igw_delete",
  "mark_for_stop_ec2_resource",
  "sg_delete",
  "sg_delete_not_matching_cidr",
  "sg_modify_scope_by_port",
  "sg_rules_delete",
  "sg_rules_delete_by_scope",
  "sg_single_rule_delete",
  "tag_ec2_resource",
  "vpc_turn_on_flow_logs",
];

test("there is every bot of CloudBots for EC2 under its name", () => {
  expect(Object.keys(awsBots)).toEqual(expect.arrayContaining(cloudBots));
});

test("the index is current", () => {
  const index = botsIndexes().find(({ path }) => path === "src/clouds/aws/bots/index.ts");
  const names = [...(index?.text ?? "").matchAll(/import\("\.\/(.+)\.ts"\)/g)].map(([, name]) => name);
  expect(Object.keys(awsBots)).toEqual(names);
});

describe.each(Object.keys(awsBots))("%s", (name) => {
  const load = async () => (await awsBots[name]?.()) ?? expect.fail("There is no such bot.");

  test("is named like its file, and says what it does", async () => {
    const bot = await load();
    expect(bot).toMatchObject({ kind: "bot", name });
    expect(bot.doc).toMatch(/^[A-Z].*\.$/);
    expect(bot.entities.length).toBeGreaterThan(0);
  });

  test("has described params, of which tags can give at least the required ones without a name", async () => {
    const bot = await load();
    const schema = z.toJSONSchema(bot.params(z), { io: "input" });
    const properties = schema.properties ?? {};
    expect(schema.additionalProperties).toBe(false);
    expect(Object.keys(properties)).toEqual(expect.arrayContaining([...bot.positional]));
    expect(bot.positional).toEqual(expect.arrayContaining(schema.required ?? []));
    for (const property of Object.values(properties)) expect(property).toHaveProperty("description");
  });
});

describe.each(fixable.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  const { bot: name = "" } = rule.remediation;

  test(`names a bot that acts on ${rule.resource}`, async () => {
    const bot = await awsBots[name]?.();
    expect(bot?.entities).toContain(rule.resource);
  });

  test("gives params that the bot takes, for the facets of each of its examples", async () => {
    const bot = await awsBots[name]?.();
    const type = environments.forType(rule.resource);
    if (bot === undefined || type === undefined) throw new Error(`${name} or ${rule.resource} is not known.`);
    const program = compileRule(rule, type);
    if (!("assert" in program)) throw new Error(program.map(({ message }) => message).join(" "));
    for (const { facets = [] } of rule.examples) {
      const params: unknown = program.botParams?.({ facets }) ?? {};
      expect(bot.params(z).safeParse(params).error).toBeUndefined();
    }
  });
});

test("blocking new sharing only is repaired by blocking all of it", () => {
  const rule = rules.find(({ id }) => id === "aws-ec2-snapshot-block-public-access");
  const type = environments.forType("aws.ec2.snapshot_block_public_access");
  const program = rule && type && compileRule(rule, type);
  if (program === undefined || !("assert" in program)) throw new Error("The rule does not compile.");
  expect(program.botParams?.({ facets: ["blocks new"] })).toEqual({ state: "block-all-sharing" });
  expect(program.botParams?.({ facets: ["blocks none"] })).toEqual({ state: "block-new-sharing" });
});
