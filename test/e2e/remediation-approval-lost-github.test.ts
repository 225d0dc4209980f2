/** A job that GitHub answers no longer: nothing is done that is not written down, and what was done is told all the same. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import {
  approve,
  branchFiles,
  byHand,
  claims,
  commentsOn,
  type Remediated,
  remediatedRepository,
  writesOf,
} from "./remediated-repository.ts";

let at: Remediated;
afterEach(() => at.close());

const allCalls = [
  "EnableEbsEncryptionByDefault",
  "RevokeSecurityGroupIngress",
  "AuthorizeSecurityGroupIngress",
  "RevokeSecurityGroupIngress",
];

/** A GitHub that takes no more commits, from a moment on. */
async function withoutCommits(): Promise<{ stop: () => void; start: () => void }> {
  let isStopped = false;
  at = await remediatedRepository({
    gitHub: {
      refuses: (path, _, method) =>
        isStopped && method === "POST" && path.endsWith("/git/trees")
          ? { status: 401, message: "Bad credentials" }
          : undefined,
    },
  });
  await at.plan();
  return { stop: () => (isStopped = true), start: () => (isStopped = false) };
}

test("a journal that cannot be kept stops everything before the first change", async () => {
  const commits = await withoutCommits();
  commits.stop();
  const ended = await at.remediate(approve(at, 1));
  expect(ended.exitCode).toBe(1);
  expect(ended.log).toContain("Nothing was sent. The journal could not be kept: Bad credentials");
  expect(at.aws.writes()).toEqual([]);
  expect(Object.keys(branchFiles(at)).filter((path) => path.startsWith("journal/"))).toEqual([]);
});

test("a journal that can be kept no longer is told, and lies on the disk", async () => {
  const commits = await withoutCommits();
  at.aws.onWrite(({ phase, nth }) => {
    if (phase === "before" && nth === 1) commits.stop();
  });
  const ended = await at.remediate(approve(at, 1));
  expect(ended.outputs).toMatchObject({ "entries-fixed": "3" });
  expect(writesOf(at)).toEqual(allCalls);
  const [, file = ""] = /could not be kept: Bad credentials.*?Keep\s+(\S+\.ndjson)/s.exec(ended.log) ?? [];
  expect(existsSync(file)).toBe(true);
  expect(
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line.includes('"outcome":"done"')),
  ).toHaveLength(3);
  expect(commentsOn(at, 1)[0]).toContain("3 fixed");
});

test("a token that expires after the first change does not hide what was changed", async () => {
  let hasExpired = false;
  at = await remediatedRepository({
    gitHub: { refuses: () => (hasExpired ? { status: 401, message: "Bad credentials" } : undefined) },
  });
  await at.plan();
  at.aws.onWrite(({ phase, nth }) => {
    if (phase === "after" && nth === 1) hasExpired = true;
  });
  const ended = await at.remediate(approve(at, 1));
  expect(ended.exitCode).toBe(3);
  expect(ended.log).toContain("3 fixed");
  expect(ended.log).toContain("GitHub could not be told how the run ended");
  expect(ended.outputs).toMatchObject({ "entries-fixed": "3" });
  expect(existsSync(join(ended.workspace, "posturegate-out/journal", `${ended.outputs["run"]}.ndjson`))).toBe(true);

  hasExpired = false;
  expect(claims(at)).toHaveLength(1);
  const resumed = await at.remediate(byHand(at), {
    inputs: { command: "remediate resume", run: ended.outputs["run"] ?? "" },
  });
  expect(resumed).toMatchObject({ exitCode: 0 });
  expect(writesOf(at)).toEqual(allCalls);
  expect(claims(at)).toEqual([]);
  expect(at.gitHub.state.issue(1).isOpen).toBe(false);
});

test("a token that has expired before anything is said plainly", async () => {
  at = await remediatedRepository();
  await at.plan();
  const event = approve(at, 1);
  const before = await remediatedRepository({
    gitHub: { refuses: () => ({ status: 401, message: "Bad credentials" }) },
  });
  const ended = await before.remediate(event);
  expect(ended.exitCode).toBe(3);
  expect(ended.log).toMatch(/Not established:\n {2}GitHub answered 401 to GET \/repos\/octo\/infra/);
  expect(before.aws.writes()).toEqual([]);
  await before.close();
});
