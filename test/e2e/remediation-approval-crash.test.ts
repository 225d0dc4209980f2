/** A job that dies half-way: nothing is lost, and nothing is done twice. */
import { afterEach, beforeAll, expect, test } from "vitest";
import { recordedElsewhere } from "./forged-journal.ts";
import type { WriteEvent } from "../estate/server/write-log.ts";
import {
  approve,
  branchFiles,
  byHand,
  claims,
  commentsOn,
  merge,
  type Remediated,
  remediatedRepository,
  rewriteBranch,
  stateOf,
  withRemediation,
  writer,
  writesOf,
} from "./remediated-repository.ts";
import type { JobResult } from "./workflow-job.ts";

let at: Remediated;
afterEach(() => at.close());

const allCalls = [
  "EnableEbsEncryptionByDefault",
  "RevokeSecurityGroupIngress",
  "AuthorizeSecurityGroupIngress",
  "RevokeSecurityGroupIngress",
];

/** The account as it was, and as an undisturbed run leaves it. */
let [untouched, applied]: ReturnType<typeof stateOf>[] = [];
beforeAll(async () => {
  const other = await remediatedRepository();
  untouched = stateOf(other);
  await other.plan();
  await other.remediate(approve(other, 1));
  applied = stateOf(other);
  await other.close();
});

/** A run that gets a signal at a moment of its writes; its disk is gone with it. */
async function stopped(
  event: Pick<WriteEvent, "phase" | "nth">,
  signal: NodeJS.Signals,
  after: (pid: number) => Promise<void> = () => Promise.resolve(),
): Promise<JobResult> {
  at = await remediatedRepository();
  await at.plan();
  let pid = 0;
  at.aws.onWrite(async ({ phase, nth }) => {
    if (pid === 0 || phase !== event.phase || nth !== event.nth) return;
    const stopping = pid;
    pid = 0;
    process.kill(stopping, signal);
    await after(stopping);
  });
  return at.remediate(approve(at, 1), { started: (started) => (pid = started) });
}

function resume(over: Parameters<Remediated["remediate"]>[1] = {}): Promise<JobResult> {
  return at.remediate(byHand(at), { ...over, inputs: { command: "remediate resume", ...over.inputs } });
}

test.each([
  { phase: "before", nth: 1 },
  { phase: "after", nth: 1 },
  { phase: "after", nth: 3 },
  { phase: "after", nth: 4 },
] as const)("a runner that dies $phase write $nth and takes its disk along", async (moment) => {
  const lost = await stopped(moment, "SIGKILL");
  expect(lost.exitCode).toBeNull();
  expect(claims(at)).toHaveLength(1);
  expect(commentsOn(at, 1)).toEqual([]);

  const again = await at.remediate(approve(at, 1), { attempt: 2 });
  expect(again.exitCode).toBe(1);
  expect(again.log).toContain("The plan is being applied already, or its run has not ended");

  const resumed = await resume();
  expect(resumed).toMatchObject({ exitCode: 0, outputs: { "entries-fixed": "3", verdict: "passed" } });
  expect(writesOf(at)).toEqual(allCalls);
  expect(stateOf(at)).toEqual(applied);
  expect(claims(at)).toEqual([]);
  expect(at.gitHub.state.issue(1)).toMatchObject({ isOpen: false, stateReason: "completed" });
  expect(commentsOn(at, 1).at(-1)).toContain("3 fixed");
});

test("a lost run is undone instead of resumed", async () => {
  await stopped({ phase: "after", nth: 3 }, "SIGKILL");
  const [journal = ""] = Object.keys(branchFiles(at)).filter((path) => path.startsWith("journal/"));
  const run = /([\w-]+)\.ndjson/.exec(journal)?.[1] ?? "";
  const undone = await at.remediate(byHand(at), { inputs: { command: "remediate undo", entry: run } });
  expect(undone.exitCode).toBe(0);
  expect(stateOf(at)).toEqual(untouched);
  expect(claims(at)).toEqual([]);
  expect(commentsOn(at, 1)).toEqual([expect.stringContaining("undone")]);
});

test.each(["SIGINT", "SIGTERM"] as const)("a run that is cancelled by %s ends the call it is at", async (signal) => {
  const cancelled = await stopped({ phase: "before", nth: 3 }, signal, pause);
  expect(cancelled.exitCode).toBe(1);
  expect(cancelled.log).toContain("remediate resume");
  expect(writesOf(at)).toEqual(allCalls.slice(0, 3));
  expect(claims(at)).toHaveLength(1);
  expect(at.gitHub.state.issue(1).isOpen).toBe(true);

  const resumed = await resume();
  expect(resumed).toMatchObject({ exitCode: 0, outputs: { "entries-fixed": "3" } });
  expect(writesOf(at)).toEqual(allCalls);
  expect(stateOf(at)).toEqual(applied);
  expect(claims(at)).toEqual([]);
});

/** Until a signal has arrived. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 300));
}

test("whoever may not approve may not resume or undo", async () => {
  await stopped({ phase: "after", nth: 1 }, "SIGKILL");
  const before = writesOf(at);
  const event = byHand(at);
  const outside = await resume({ environment: "posture" });
  expect(outside.exitCode).toBe(1);
  expect(outside.log).toContain("The job runs in the environment posture");
  const again = await at.remediate(event, { by: writer, inputs: { command: "remediate resume" } });
  expect(again.exitCode).toBe(1);
  expect(again.log).toContain("wim ran again what maya had approved");
  const elsewhere = await resume({ ref: "refs/heads/weaker" });
  expect(elsewhere.exitCode).toBe(1);
  const triaged = await at.remediate(
    { ...event, payload: { ...event.payload, sender: { id: 5, login: "tria", type: "User" } } },
    { inputs: { command: "remediate undo", entry: "1-1" } },
  );
  expect(triaged.exitCode).toBe(1);
  expect(triaged.log).toContain("approving takes write permission");
  expect(writesOf(at)).toEqual(before);
});

test("a journal that somebody has written is not gone on with", async () => {
  await stopped({ phase: "after", nth: 1 }, "SIGKILL");
  const files = branchFiles(at);
  // Another group is opened by calls that an allowed bot may plan: its digests agree, but it stands in no issue.
  const [path = "", text = ""] = Object.entries(files).find(([name]) => name.startsWith("journal/")) ?? [];
  rewriteBranch(at, (kept) => (kept === text ? recordedElsewhere(text) : kept));
  const forged = await resume();
  expect(forged.exitCode).toBe(2);
  expect(forged.log).toContain("which stands in no issue as this action wrote it");
  rewriteBranch(at, (kept) =>
    kept.startsWith('{"kind":"plan"') ? text.replaceAll('"FromPort":22', '"FromPort":443') : kept,
  );
  const changed = await resume({ inputs: { run: path.replace(/^journal\/|\.ndjson$/g, "") } });
  expect(changed.exitCode).toBe(2);
  expect(changed.log).toContain("the journal is damaged");
  merge(at, withRemediation({ allow: {} }));
  rewriteBranch(at, (kept) => (kept.startsWith('{"kind":"plan"') ? text : kept));
  const forbidden = await resume();
  expect(forbidden.exitCode).toBe(2);
  expect(forbidden.log).toContain("is not allowed for audit nightly");
  expect(writesOf(at)).toEqual(allCalls.slice(0, 1));
});
