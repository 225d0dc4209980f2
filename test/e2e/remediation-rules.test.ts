/** Every rule of AWS that names a bot: the bot's fix, planned, applied, judged and undone by the built program. */
import { globSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { parse } from "yaml";
import type { Finding } from "../../src/model/finding.ts";
import type { Plan, PlannedEntry } from "../../src/model/plan.ts";
import { type Ended, findingsOf } from "./built-program.ts";
import { type CloudState, type RemediationCloud, remediationRoles, startRemediation } from "./remediation-cloud.ts";
import { plannedDifferences, stateDifferences, worseFindings } from "./remediation-differences.ts";

/** What nobody can undo, so that config has to name it. */
const irreversible = ["ec2_release_eips"];

interface RuleFile {
  readonly id: string;
  readonly remediation?: { readonly bot?: string };
}

const botRules = new Map<string, string[]>();
for (const path of globSync("rules/aws/**/*.yaml").sort()) {
  const { id, remediation } = parse(readFileSync(path, "utf8")) as RuleFile;
  if (remediation?.bot === undefined) continue;
  botRules.set(remediation.bot, [...(botRules.get(remediation.bot) ?? []), id]);
}

/** Longer than the program takes for all entries of a bot. */
const patienceMs = 120_000;

let judgedBefore: readonly Finding[];
beforeAll(async () => {
  const config = { bots: [...botRules.keys()] };
  const cloud = await startRemediation(config, await remediationRoles(config));
  await cloud.run("audit");
  judgedBefore = findingsOf(cloud.folder).findings;
  await cloud.server.close();
}, patienceMs);

test("the rules that name bots are there", () => {
  expect([...botRules.values()].flat().length).toBeGreaterThanOrEqual(26);
});

describe.each([...botRules])("bot %s", (bot, rules) => {
  let cloud: RemediationCloud;
  let untouched: CloudState;
  let changed: CloudState;
  let plans: readonly Plan[];
  let runs: readonly Ended[];
  let entries: readonly PlannedEntry[];

  beforeAll(async () => {
    const config = { bots: [bot], irreversible: irreversible.filter((one) => one === bot) };
    cloud = await startRemediation(config, await remediationRoles(config));
    untouched = cloud.state();
    ({ plans, runs } = await applyAll(cloud));
    entries = plans.flatMap(({ parts }) => parts.flatMap((part) => part.entries));
    changed = cloud.state();
  }, patienceMs);
  afterAll(async () => cloud.server.close());

  test.each(rules)("fixes each finding of %s, so that its rule passes", (rule) => {
    const ofRule = entries.filter(({ finding }) => finding.rule === rule);
    expect(ofRule).not.toEqual([]);
    for (const entry of ofRule) {
      expect(entry).toMatchObject({ bot, held: [] });
      expect(entry.counterfactual?.worse).toEqual([]);
      expect(entry.counterfactual?.fixed).toContainEqual(expect.objectContaining({ rule, resource: entry.resource }));
    }
    const left = findingsOf(cloud.folder).findings.filter((finding) => finding.rule === rule);
    expect(left.map(({ status, resource }) => `${status} ${resource.name}`)).toEqual(left.map(() => "fail honeypot"));
  });

  it("is done with every entry, of one account and risk, and leaves nothing to plan but what a tag keeps from it", () => {
    const counts = plans.flatMap(({ parts }) => parts.map((part) => `${part.entries.length} fixed`));
    expect(counts.length).toBeGreaterThan(0);
    expect(runs.map(({ exitCode, stderr }) => ({ exitCode, stderr }))).toEqual(
      counts.map(() => ({ exitCode: 0, stderr: "" })),
    );
    expect(runs.map(({ stdout }) => /^\d+ fixed$/m.exec(stdout)?.[0])).toEqual(counts);
    expect(plans.map(({ parts }) => parts.length)).toEqual(plans.map((_plan, nth) => (nth < plans.length - 1 ? 1 : 0)));
    const left = plans.at(-1)?.entries.filter((entry) => entry.bot === bot) ?? [];
    expect(left.map(({ status, resource }) => `${status} ${resource.name}`)).toEqual(left.map(() => "held honeypot"));
  });

  it("changes just what the plans say, by the calls in them, and nothing for the worse", () => {
    expect(stateDifferences(untouched, changed)).toEqual(plannedDifferences(entries));
    expect(worseFindings(judgedBefore, findingsOf(cloud.folder).findings)).toEqual([]);
    const calls = entries.flatMap(({ change }) => change.calls.map(({ api }) => api));
    expect(cloud.server.writes().map(({ api }) => api)).toEqual(calls);
  });

  it.skipIf(irreversible.includes(bot))(
    "is undone to what was there, entry by entry, each once",
    async () => {
      for (const { digest } of entries.toReversed()) {
        const undone = await cloud.run("remediate", "undo", digest);
        expect(undone).toMatchObject({ exitCode: 0, stderr: "", stdout: expect.stringContaining("1 undone") });
        const writes = cloud.server.writes().length;
        const again = await cloud.run("remediate", "undo", digest);
        expect(again).toMatchObject({ exitCode: 0, stderr: "", stdout: expect.stringContaining("1 nothing to do") });
        expect(cloud.server.writes()).toHaveLength(writes);
      }
      expect(stateDifferences(untouched, cloud.state())).toEqual([]);
    },
    patienceMs,
  );

  it.runIf(irreversible.includes(bot))("says that it cannot be undone, and tries nothing", async () => {
    for (const { digest } of entries) {
      const refused = await cloud.run("remediate", "undo", digest);
      expect(refused).toMatchObject({ exitCode: 1, stderr: "", stdout: expect.stringContaining("cannot be undone") });
    }
    expect(stateDifferences(changed, cloud.state())).toEqual([]);
  });
});

/** More plans than any bot needs. */
const mostPlans = 4;

/** Plans, and applies what is planned, until there is nothing: an entry that needs what another one makes comes with the next plan. */
async function applyAll(cloud: RemediationCloud): Promise<{ plans: readonly Plan[]; runs: readonly Ended[] }> {
  const plans: Plan[] = [];
  const runs: Ended[] = [];
  while (plans.length < mostPlans) {
    await cloud.run("remediate", "plan");
    const plan = cloud.plan();
    plans.push(plan);
    if (plan.parts.length === 0) break;
    for (const { digest } of plan.parts) runs.push(await cloud.run("remediate", "apply", "--digest", digest));
  }
  return { plans, runs };
}
