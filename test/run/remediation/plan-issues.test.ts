import { expect, test } from "vitest";
import type { Plan, PlannedEntry } from "../../../src/model/plan.ts";
import type { Report } from "../../../src/model/report.ts";
import { planOf } from "../../../src/remediation/plan.ts";
import { remediationSchema } from "../../../src/remediation/settings.ts";
import { keptPlan } from "../../../src/run/remediation/journal-branch.ts";
import { openPlanIssues } from "../../../src/run/remediation/plan-issues.ts";
import { setOpen } from "../../estate/github/people.ts";
import { type OpenedRepository, openRepository } from "../../github/opened-repository.ts";
import { ruleOf } from "../../judge/cases.ts";
import { sampleEntry } from "../../report/sample-plan.ts";

const settings = remediationSchema.parse({});
const entry = sampleEntry();
const api = "ec2:DescribeSecurityGroups";

function planWith(entries: readonly PlannedEntry[], plannedAt = "2026-11-21T12:00:00.000Z"): Plan {
  const tool = { name: "posturegate", version: "1" };
  return planOf(entries, { tool, plannedAt, state: "live", withoutBot: [], notices: [] });
}

/** Of an audit that has seen the whole account, or whose listing was denied. */
function reportOf(outcome: "complete" | "denied", account = entry.scope.account): Report {
  const { rule } = entry.finding;
  const ledger = [{ audit: "nightly", scope: entry.scope.id, api, outcome, pages: 1, attempts: 1, ms: 1 }];
  const scopes = new Map([["s", { ...entry.scope, account }]]);
  const rules = new Map([[rule, ruleOf({ id: rule, apis: [api] })]]);
  return { findings: [], failures: [], ledger, scopes, rules } as unknown as Report;
}

async function opened(repository: OpenedRepository, plan: Plan, report = reportOf("complete")) {
  const numbers = await openPlanIssues({ plan, audits: ["nightly"], report, settings, repository });
  return [...numbers.values()];
}

test("a part's plan is kept before its issue is opened, and both stay while it is the same", async () => {
  const repository = await openRepository();
  const plan = planWith([entry]);
  expect(await opened(repository, plan)).toEqual([1]);
  const [part] = plan.parts;
  const branch = { ...repository, branch: settings.journal.branch };
  expect((await keptPlan(branch, part?.digest ?? ""))?.part.entries[0]?.digest).toBe(entry.digest);
  expect(await opened(repository, planWith([entry], "2026-11-22T12:00:00.000Z"))).toEqual([1]);
  expect(repository.state.issues.size).toBe(1);
});

test("another plan supersedes it, and an issue that a person closed is opened anew", async () => {
  const repository = await openRepository();
  await opened(repository, planWith([entry]));
  expect(await opened(repository, planWith([sampleEntry("sg-0bbbbbbb")]))).toEqual([2]);
  expect(repository.state.issue(1)).toMatchObject({ isOpen: false, stateReason: "not_planned" });
  setOpen(repository.state, 2, false);
  expect(await opened(repository, planWith([sampleEntry("sg-0bbbbbbb")]))).toEqual([3]);
});

test("a plan that is empty because everything was seen closes the issue", async () => {
  const repository = await openRepository();
  await opened(repository, planWith([entry]));
  expect(await opened(repository, planWith([]))).toEqual([]);
  expect(repository.state.issue(1)).toMatchObject({ isOpen: false });
});

test.each<[string, Report]>([
  ["what it is about could not be read", reportOf("denied")],
  ["its account was not read", reportOf("complete", "999999999999")],
])("a plan that is empty because %s closes nothing", async (_, report) => {
  const repository = await openRepository();
  await opened(repository, planWith([entry]));
  expect(await opened(repository, planWith([]), report)).toEqual([]);
  expect(repository.state.issue(1)).toMatchObject({ isOpen: true });
});
