/** Whoever may push can write a journal: what is not as a bot of the config would have planned it is never sent. */
import { expect, test } from "vitest";
import { awsChanges } from "../../../src/clouds/aws/changes.ts";
import type { PlannedEntry, PlanPart } from "../../../src/model/plan.ts";
import { changeOf } from "../../../src/remediation/change.ts";
import { partDigest } from "../../../src/remediation/digests.ts";
import { planLine } from "../../../src/remediation/journal.ts";
import { lineText } from "../../../src/remediation/journal-lines.ts";
import { type EntryDraft, plannedEntry } from "../../../src/remediation/plan.ts";
import { remediationSchema } from "../../../src/remediation/settings.ts";
import { botsOf } from "../../../src/run/remediation/bots.ts";
import type { Planning } from "../../../src/run/remediation/plan.ts";
import { resumeRecorded, undoRecorded } from "../../../src/run/remediation/recorded-runs.ts";
import { sampleDraft } from "../../report/sample-plan.ts";

const group = { type: "aws.ec2.security_group", id: "sg-0a1", fields: { Tags: [] } };
const calls = [{ api: "ec2:CreateTags", input: { Resources: ["sg-0a1"], Tags: [{ Key: "a", Value: "b" }] } }];

function entryOf(over: Partial<EntryDraft> = {}): PlannedEntry {
  const draft = sampleDraft("sg-0a1", { bot: "tag_ec2_resource", calls });
  const { scope } = draft;
  const { before, after, undo = null } = changeOf({ calls, writes: awsChanges.writes, scope, states: [group] });
  return plannedEntry({ ...draft, before, after, undo, ...over });
}

function journalOf(entry: PlannedEntry): { name: string; text: string } {
  const { account, cloud } = entry.scope;
  const { risk } = entry;
  const part: PlanPart = {
    digest: partDigest({ account, risk, entries: [entry.digest] }),
    cloud,
    account,
    risk,
    entries: [entry],
  };
  return { name: "run-1.ndjson", text: lineText(planLine(part, new Date(0))) };
}

async function asked(entry: PlannedEntry) {
  const settings = remediationSchema.parse({ allow: { nightly: ["tag_ec2_resource"] } });
  const bots = await botsOf([awsChanges], {} as never, {} as never);
  const live = { open: () => Promise.reject(new Error("somebody was logged in")) };
  const planning = { settings, bots, changes: () => awsChanges, live } as unknown as Planning;
  return {
    planning,
    journal: { folder: "nowhere", keeper: { commit: () => Promise.resolve() } },
    journals: [journalOf(entry)],
    named: "run-1",
    by: "mallory",
    confirmPlanned: () => Promise.resolve(),
  };
}

const shown = (over: object): PlannedEntry => ({ ...entryOf(), ...over });
const terminate = [{ api: "ec2:TerminateInstances", input: { InstanceIds: ["i-1"] } }];

test.each<[string, PlannedEntry, string]>([
  ["is undone by another call", entryOf({ undo: terminate }), "would be undone by other calls"],
  ["says that nothing can undo it", entryOf({ undo: null }), "would be undone by other calls"],
  ["is of a bot that is not allowed", entryOf({ bot: "ec2_terminate_instance" }), "is not allowed for audit nightly"],
  ["has a call that its bot never makes", entryOf({ calls: terminate }), "never calls ec2:TerminateInstances"],
  [
    "is of an audit whose name every object has",
    shown({ finding: { ...entryOf().finding, audit: "constructor" } }),
    "is not allowed for audit constructor",
  ],
  ["is shown as of another bot", shown({ bot: "sg_delete" }), "shown as another"],
  ["is shown with other params", shown({ params: { key: "x" } }), "shown as another"],
  ["is shown about another resource", shown({ resource: { ...entryOf().resource, name: "x" } }), "shown as another"],
  ["is sent to another scope", shown({ scope: { ...entryOf().scope, region: "us-east-1" } }), "shown as another"],
])("an entry that %s is neither resumed nor undone", async (_, entry, problem) => {
  await expect(resumeRecorded(await asked(entry))).rejects.toThrow(problem);
  await expect(undoRecorded(await asked(entry))).rejects.toThrow(problem);
});

test("what a bot has planned is gone on with", async () => {
  await expect(resumeRecorded(await asked(entryOf()))).rejects.toThrow("somebody was logged in");
});
