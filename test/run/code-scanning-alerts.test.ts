import { afterEach, describe, expect, test, vi } from "vitest";
import { fingerprint } from "../../src/judge/fingerprint.ts";
import type { WorkflowJob } from "../../src/model/workflow-job.ts";
import { alertMark } from "../../src/report/alert-mark.ts";
import { readAlerts } from "../../src/run/code-scanning-alerts.ts";
import type { FakeAlert, FakeRepository } from "../estate/github/repository.ts";
import { gitHubServer, type GitHubServer } from "../estate/github/server.ts";
import { sampleFinding } from "../report/sample-report.ts";

const now = new Date("2026-11-21T12:00:00Z");
const job: WorkflowJob = {
  owner: "octo",
  repository: "infra",
  event: "schedule",
  commit: "c".repeat(40),
  ref: "refs/heads/main",
  defaultBranch: "main",
  isPrivate: true,
  pullRequest: undefined,
  token: "ghs_x",
};
const sample = sampleFinding({ facets: ["tcp/22 from 10.0.0.0/8"] });
const finding = { ...sample, fingerprint: fingerprint(sample.rule, sample.resource.id) };
const message = `Something is wrong.\n${alertMark(finding)}`;
const open: FakeAlert = { rule: finding.rule, message, state: "open", severity: "high" };
const dismissed: FakeAlert = { ...open, state: "dismissed", reason: "won't fix", comment: "a bastion" };

let server: GitHubServer | undefined;
afterEach(() => {
  const mistakes = server?.mistakes ?? [];
  server?.close();
  server = undefined;
  vi.unstubAllEnvs();
  if (mistakes.length > 0) throw new Error(`GitHub would not: ${mistakes.join("; ")}`);
});

async function read(
  repository: Partial<FakeRepository>,
  { baseline = true, ...over }: Partial<WorkflowJob> & { baseline?: boolean } = {},
) {
  server = await gitHubServer({ name: "octo/infra", private: true, commits: {}, ...repository });
  vi.stubEnv("GITHUB_API_URL", server.url);
  return readAlerts({ baseline, job: { ...job, ...over }, now });
}

describe("the alerts of code scanning", () => {
  test("that are open are a baseline, those that were dismissed too", async () => {
    const known = await read({ alerts: [open, dismissed] });
    const { fingerprint: key, rule, resource, scope, facets } = finding;
    const entry = { fingerprint: key, rule, title: rule, severity: "high", resource, scope, facets };
    expect(known.baseline).toEqual({
      schemaVersion: 1,
      writtenAt: now.toISOString(),
      scopes: [scope],
      findings: [entry, entry],
    });
    expect(known.notice).toBeUndefined();
  });

  test("are no baseline where none is asked for, and then only the dismissed ones are read", async () => {
    expect((await read({ alerts: [open] }, { baseline: false })).baseline).toBeUndefined();
    expect(
      server?.requests.map(({ line }) => new URL(line.split(" ")[1] ?? "", "http://x").searchParams.get("state")),
    ).toEqual(["dismissed"]);
  });

  test("that were dismissed say who did it, why, when, and what was wrong then", async () => {
    const { dismissals } = await read({ alerts: [open, dismissed] });
    expect(dismissals).toEqual([
      {
        fingerprint: finding.fingerprint,
        facets: finding.facets,
        alert: 1,
        url: "https://github.com/octo/infra/security/code-scanning/1",
        reason: "won't fix: a bastion",
        by: "security-lead",
        at: "2026-11-16T06:00:00Z",
      },
    ]);
  });

  test("of GitHub without a severity are informational", async () => {
    const { severity: _, ...mild } = open;
    expect((await read({ alerts: [mild] })).baseline?.findings).toMatchObject([{ severity: "informational" }]);
  });

  test("are read through all their pages, on the default branch alone", async () => {
    const others = Array.from({ length: 150 }, () => ({ ...dismissed, ref: "refs/heads/other" }));
    const ours = Array.from({ length: 150 }, () => dismissed);
    expect((await read({ alerts: [...others, ...ours] })).dismissals).toHaveLength(150);
  });

  test.each<[string, Partial<WorkflowJob>]>([
    ["is asked for where a pull request's event does not say", { event: "pull_request", ref: "refs/pull/7/merge" }],
    ["is a schedule's own", { event: "schedule" }],
  ])("of which the default branch %s", async (_, over) => {
    const { dismissals } = await read({ alerts: [dismissed] }, { ...over, defaultBranch: undefined });
    expect(dismissals).toHaveLength(1);
  });

  test.each([
    ["no mark", "Something is wrong."],
    ["a broken mark", "Finding: {"],
    [
      "the mark of another rule's finding",
      `x\n${alertMark({ ...finding, fingerprint: fingerprint("other", finding.resource.id) })}`,
    ],
    [
      "the mark of another resource's finding",
      `x\n${alertMark({ ...finding, fingerprint: fingerprint(finding.rule, "other") })}`,
    ],
  ])("with %s accept nothing", async (_, forged) => {
    const known = await read({
      alerts: [
        { ...dismissed, message: forged },
        { ...open, message: forged },
      ],
    });
    expect(known).toEqual({ dismissals: [], baseline: expect.objectContaining({ findings: [] }), notice: undefined });
  });
});

describe("alerts that cannot be read accept nothing, and it is told why", () => {
  test.each<[string, Partial<FakeRepository>, Partial<WorkflowJob>, string]>([
    ["no token", {}, { token: undefined }, "there is no token: give the input `github-token`"],
    [
      "no licence",
      { codeScanning: "disabled" },
      {},
      "code scanning is not enabled for this repository (private repositories need GitHub Code Security)",
    ],
    [
      "no permission",
      { refuses: (path) => (path.endsWith("/alerts") ? 403 : undefined) },
      {},
      "the job's token may not write to code scanning: give the job `permissions: security-events: write`",
    ],
    ["an error", { refuses: (path) => (path.endsWith("/alerts") ? 400 : undefined) }, {}, "Server Error"],
  ])("%s", async (_, repository, over, reason) => {
    const known = await read({ alerts: [dismissed], ...repository }, over);
    expect(known).toMatchObject({ dismissals: [], baseline: undefined });
    expect(known.notice).toContain(
      "The alerts of code scanning could not be read, so every finding is new, and what was dismissed there counts: ",
    );
    expect(known.notice).toContain(reason);
  });

  test("no workflow", async () => {
    const known = await readAlerts({ baseline: false, job: undefined, now });
    expect(known.notice).toBe(
      "The alerts of code scanning could not be read, so what was dismissed there counts: this is no workflow job.",
    );
  });
});
