import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { awsChanges } from "../../../src/clouds/aws/changes.ts";
import { AccessError } from "../../../src/errors.ts";
import type { RepositoryFiles } from "../../../src/model/repository-files.ts";
import { botsOf } from "../../../src/run/remediation/bots.ts";
import { liveObjects } from "../../clouds/aws/bots/live-objects.ts";

const parts = {
  kind: '"bot"',
  name: '"mine"',
  doc: '"Mine."',
  entities: '["aws.ec2.security_group"]',
  risk: '"reversible"',
  positional: "[]",
  params: "(zod) => zod.strictObject({ key: zod.string().optional() })",
  writes: '["ec2:CreateTags"]',
  reads: "[]",
  plan: 'async () => ({ outcome: "nothing-to-do", message: "It is so." })',
};

/** The bots of a config that names one module, whose parts are JavaScript. */
async function bots(over: Partial<typeof parts>, doneSeconds = 5) {
  const folder = await mkdtemp(join(tmpdir(), "own-bot-"));
  const path = join(folder, "mine.mjs");
  const members = Object.entries({ ...parts, ...over }).map(([name, text]) => `${name}: ${text}`);
  await writeFile(path, `export default { ${members.join(", ")} };`);
  const files = { modulePath: () => Promise.resolve(path) } as unknown as RepositoryFiles;
  const config = { remediation: { bots: ["./bots/mine.mjs"] }, limits: { doneSeconds } } as never;
  return botsOf([awsChanges], config, files);
}

const target = {
  type: "aws.ec2.security_group",
  id: "sg-0a1",
  name: "web",
  scope: { id: "aws:1:eu-west-1", cloud: "aws", account: "1", region: "eu-west-1" },
  facets: [],
  rule: "a rule",
  now: new Date(0),
};

async function planned(plan: string, doneSeconds = 5) {
  const module = await (await bots({ plan }, doneSeconds)).load("mine");
  return module.plan(target, {}, liveObjects({ "aws.ec2.security_group": [] }));
}

describe("a module of the repository", () => {
  it("is a bot among the others", async () => {
    const all = await bots({});
    expect(all.names).toContain("mine");
    expect(all.names).toContain("sg_exposure_remove");
    expect(await planned(parts.plan)).toEqual({ outcome: "nothing-to-do", message: "It is so." });
    await expect(all.ready("mine", { kez: "a" })).rejects.toThrow("bot mine: Unrecognized key");
    await expect(all.ready("min", {})).rejects.toThrow("did you mean mine?");
  });

  it.each<[string, Partial<typeof parts>, string]>([
    ["whose name no config could say", { name: '"../mine\\n"' }, "a bot's name is"],
    ["whose name is taken", { name: '"sg_exposure_remove"' }, "there is a bot sg_exposure_remove already"],
    ["for a cloud that bots do not change", { entities: '["azure.network.nsg"]' }, "bots change aws, and not azure"],
    [
      "with a call whose effect nobody knows",
      { writes: '["ec2:RunInstances"]' },
      "does not know what ec2:RunInstances",
    ],
    ["whose params are no schema", { params: "() => ({})" }, "params must give a schema"],
    ["whose params throw", { params: "() => { throw new Error('oh') }" }, "params: oh"],
    ["without a plan", { plan: "undefined" }, "plan must be a function"],
  ])("%s is none", async (_, over, problem) => {
    await expect(bots(over)).rejects.toThrow(problem);
  });
});

const call = (api: string, input: string): string =>
  `async () => ({ outcome: "change", calls: [{ api: "${api}", input: ${input} }], affected: [] })`;

test.each<[string, string, string]>([
  ["throws", "async () => { throw new Error('oh') }", "oh"],
  ["throws nothing", "async () => { throw undefined }", "undefined"],
  ["does not even promise", "() => { throw new Error('oh') }", "oh"],
  ["answers nothing", "async () => undefined", "expected object"],
  ["answers another outcome", 'async () => ({ outcome: "done" })', "outcome"],
  ["plans no call", 'async () => ({ outcome: "change", calls: [], affected: [] })', "calls"],
  ["does not say who is affected", 'async () => ({ outcome: "change", calls: [{ api: "a", input: {} }] })', "affected"],
  ["plans what is not JSON", call("ec2:CreateTags", "{ Resources: [new Date(0)] }"), "calls.0.input"],
  [
    "calls what it does not declare",
    call("ec2:DeleteSecurityGroup", '{ GroupId: "sg-0a1" }'),
    "it wants to call ec2:DeleteSecurityGroup, which its writes do not name",
  ],
  ["calls with an input that nobody knows", call("ec2:CreateTags", '{ Resource: "sg-0a1" }'), "gave no plan"],
])("a bot that %s refuses, and the others go on", async (_, plan, reason) => {
  expect(await planned(plan)).toMatchObject({
    outcome: "refused",
    message: expect.stringMatching(/^Bot mine gave no plan that can be used: /) as string,
  });
  expect((await planned(plan)) as { message: string }).toMatchObject({
    message: expect.stringContaining(reason) as string,
  });
});

test("a bot that hangs refuses", async () => {
  const plan = await planned("() => new Promise(() => undefined)", 0.05);
  expect(plan).toMatchObject({ outcome: "refused", message: expect.stringContaining("did not end within") as string });
});

test("that live state cannot be read is no mistake of the bot", async () => {
  const module = await (await bots({ plan: "(target, params, state) => state.get(target)" })).load("mine");
  const state = {
    ...liveObjects({}),
    get: () => Promise.reject(new AccessError("denied", "no", { scope: "s", api: "a" })),
  };
  await expect(module.plan(target, {}, state)).rejects.toThrow(AccessError);
});
