/** The gate in GitHub, end to end: a nightly run keeps its state, and pull requests are judged against it. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import type { GitHubServer } from "../estate/github/server.ts";
import { alertMark } from "../../src/report/alert-mark.ts";
import { findingsOf } from "./built-program.ts";
import { commentsOn, config, gitHub, nightly, ownRule, reviewed, strong, withConfig } from "./gated-repository.ts";
import type { JobResult } from "./workflow-job.ts";

const heading = "### What this pull request changes about the gate";
const rule = "aws-ec2-volume-encryption";
const exemption = (owner: string): string =>
  stringify([{ rule, resource: "*", reason: "we know", owner, expires: "2027-12-31" }]);

let github: GitHubServer;
let first: JobResult;
beforeAll(async () => {
  github = await gitHub();
  first = await nightly(github);
}, 120_000);
afterAll(() => {
  github.close();
  if (github.mistakes.length > 0) throw new Error(`GitHub would not: ${github.mistakes.join("; ")}`);
});

const previewOf = (job: JobResult) => findingsOf(job.workspace).preview;
const noticesOf = (job: JobResult): string => findingsOf(job.workspace).notices.join("\n");
const told = (job: JobResult): string[] =>
  (previewOf(job)?.weakenings ?? []).map(
    ({ kind, hides }) => `${kind} ${hides === undefined ? "?" : hides.length > 0}`,
  );

describe("a nightly run on the default branch", () => {
  it("fails on what is new, keeps its state, and uploads what was completely read", () => {
    expect(first.exitCode).toBe(1);
    const files = github.state.commits.get(github.state.refs.get("heads/posturegate-state") ?? "") ?? {};
    expect(
      Object.keys(files)
        .map((path) => path.slice(path.lastIndexOf("/") + 1))
        .toSorted(),
    ).toEqual(["README.md", "baseline.json", "history.ndjson", "snapshot.json", "state.json"].toSorted());
    expect(github.state.analyses[0]).toMatchObject({ ref: "refs/heads/main" });
    expect(noticesOf(first)).toContain("Left out of the upload to code scanning, because not completely read");
    expect(commentsOn(github, 1)).toEqual([]);
  });
});

describe("a pull request", () => {
  it("that changes nothing passes, against what the last run found", async () => {
    const job = await reviewed(github, 1, { ...strong, "README.md": "hello" });
    expect({ exitCode: job.exitCode, log: job.log }).toEqual({ exitCode: 0, log: job.log });
    expect(findingsOf(job.workspace).counts).toMatchObject({ new: 0 });
    expect(previewOf(job)).toBeUndefined();
    expect(commentsOn(github, 1)).toHaveLength(1);
    expect(commentsOn(github, 1)[0]).not.toContain(heading);
  });

  it("that adds an exemption is judged without it, and told what it would hide and what it lacks", async () => {
    const branch = { ...strong, ".posturegate/exemptions.yaml": exemption("me") };
    const job = await reviewed(github, 1, branch);
    expect(job.exitCode).toBe(0);
    expect(findingsOf(job.workspace).counts.exempted).toBe(0);
    expect(told(job)).toEqual(["exemption-added true"]);
    expect(previewOf(job)?.unmetExemptions).toMatchObject([
      {
        rule,
        problems: [
          "owner: me does not match @acme/*",
          "approvedBy: none of @acme/security has approved the newest commit",
        ],
      },
    ]);
    // The comment of the run before is the one that is changed.
    expect(commentsOn(github, 1)).toHaveLength(1);
    expect(commentsOn(github, 1)[0]).toContain(heading);
    expect(commentsOn(github, 1)[0]).toContain("**invalid exemption**");
    for (const text of [job.summary, job.log]) expect(text).toContain("owner: me does not match");
  });

  it("whose comment somebody deleted gets another", async () => {
    github.state.comments = github.state.comments.filter(({ issue }) => issue !== 1);
    const job = await reviewed(github, 1, strong);
    expect(job.exitCode).toBe(0);
    expect(commentsOn(github, 1)).toHaveLength(1);
  });

  it("that weakens the gate in every way is told of each, and judged as if it did not", async () => {
    const severity = { "aws-ec2-security-group-admin-ports": "informational" };
    const rules = { params: { paths: ["rules"], select: { ids: ids.slice(0, -1).concat("*-admin-ports") }, severity } };
    const branch = {
      ...withConfig({
        plugins: { ...config.plugins, rules },
        run: ["nightly"],
        gate: { failOn: "high", newOnly: true, onUnknown: "pass" },
        baseline: "b.json",
        exemptionsRequire: {},
      }),
      [ownRule]: (strong[ownRule] ?? "").replace(/^assert: .*$/m, 'assert: "true"'),
      ".posturegate/exemptions.yaml": exemption("me"),
      "b.json": JSON.stringify({ schemaVersion: 1, writtenAt: "t", scopes: [], findings: findingsAsBaseline() }),
    };
    const job = await reviewed(github, 2, branch);
    expect(job.exitCode).toBe(0);
    expect(new Set(told(job).map((line) => line.split(" ")[0]))).toEqual(
      new Set([
        "audit-dropped",
        "gate-loosened",
        "rule-removed",
        "rule-changed",
        "severity-lowered",
        "exemption-added",
        "baseline-widened",
      ]),
    );
    const [comment = ""] = commentsOn(github, 2);
    for (const word of ["audit dropped", "rule removed", "rule changed", "severity lowered", "baseline widened"])
      expect(comment).toContain(`**${word}**`);
    expect(comment).toMatch(/It would hide \d+ findings/);
  });

  it("that breaks its config is judged by the base's, and told why nothing would be judged", async () => {
    const job = await reviewed(github, 3, { ...strong, "posturegate.yaml": "runs: [nightly]\n" });
    expect(job.exitCode).toBe(0);
    expect(previewOf(job)?.refused.join()).toContain("posturegate.yaml:1:1: unknown key");
    expect(commentsOn(github, 3)[0]).toContain("**refused**");
  });

  it("of a fork gets no comment and no upload, and the summary has it all", async () => {
    const before = github.state.analyses.length;
    const branch = { ...strong, ".posturegate/exemptions.yaml": exemption("me") };
    const job = await reviewed(github, 4, branch, { isFork: true });
    expect(job.exitCode).toBe(0);
    expect(commentsOn(github, 4)).toEqual([]);
    expect(github.state.analyses).toHaveLength(before);
    expect(job.summary).toContain(heading);
    expect(noticesOf(job)).toContain("Not commented on the pull request: the pull request comes from a fork");
    expect(noticesOf(job)).toContain("Not uploaded to code scanning: the pull request comes from a fork");
    expect(existsSync(join(job.workspace, "posturegate-out/posturegate.sarif"))).toBe(true);
  });

  it("on which two runs race gets one comment", async () => {
    const jobs = await Promise.all([reviewed(github, 5, strong), reviewed(github, 5, strong)]);
    expect(jobs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(commentsOn(github, 5)).toHaveLength(1);
  });
});

const ids = config.plugins.rules.params.select.ids;

function findingsAsBaseline(): object[] {
  return findingsOf(first.workspace).findings.filter(({ status }) => status === "fail");
}

describe("a token that may only read", () => {
  it("changes no verdict: what could not be done is told, with the permission", async () => {
    const readOnly = await gitHub({ token: { mayWrite: false } });
    const job = await nightly(readOnly);
    expect(job.exitCode).toBe(1);
    expect(noticesOf(job)).toContain(
      "The state could not be kept on the branch posturegate-state, which takes `contents: write`",
    );
    expect(noticesOf(job)).toContain("give the job `permissions: security-events: write`");
    const pull = await reviewed(readOnly, 1, strong);
    expect(noticesOf(pull)).toContain("give the job `permissions: pull-requests: write`");
    expect(pull.exitCode).toBe(1);
    readOnly.close();
  }, 60_000);
});

describe("a public repository", () => {
  it("has counts only, on the branch of the state and in the comment", async () => {
    const open = await gitHub({ private: false });
    const visibility = "public";
    const night = await nightly(open, { visibility });
    const files = open.state.commits.get(open.state.refs.get("heads/posturegate-state") ?? "") ?? {};
    expect(Object.keys(files).toSorted()).toEqual(["README.md", "history.ndjson"]);
    const branch = { ...withConfig({ run: ["nightly"] }), ".posturegate/exemptions.yaml": exemption("me") };
    const pull = await reviewed(open, 1, branch, { visibility });
    const texts = [JSON.stringify(files), commentsOn(open, 1)[0] ?? "", pull.summary, pull.log, night.log];
    const names = findingsOf(night.workspace).findings.map(({ resource }) => resource.id);
    for (const text of texts) for (const name of names) expect(text).not.toContain(name);
    expect(commentsOn(open, 1)[0]).toContain("**audit dropped**");
    open.close();
  }, 60_000);
});

describe("an alert that was dismissed", () => {
  const ofOwnRule = () =>
    findingsOf(first.workspace).findings.find(
      (one) => one.status === "fail" && one.rule === "aws-ec2-security-group-admin-ports",
    );
  test.each([
    ["is exempted as long as it is no worse", undefined],
    ["counts as new once it is worse", ["tcp/22 from 192.0.2.1/32"]],
  ])(
    "%s",
    async (_, facetsThen) => {
      const finding = ofOwnRule();
      if (finding === undefined) throw new Error("the demo estate has no such finding");
      const message = `It is open.\n${alertMark({ ...finding, facets: facetsThen ?? finding.facets })}`;
      const scanned = await gitHub({
        alerts: [{ rule: finding.rule, message, state: "dismissed", comment: "a bastion" }],
      });
      const job = await nightly(scanned);
      const again = findingsOf(job.workspace).findings.filter(({ fingerprint }) => fingerprint === finding.fingerprint);
      expect(again.length).toBeGreaterThan(0);
      for (const one of again)
        expect(one).toMatchObject(
          facetsThen === undefined
            ? { gates: false, exemption: { owner: "security-lead", reason: "won't fix: a bastion" } }
            : { gates: true, worsened: true, state: "new" },
        );
      expect(job.summary).toContain("### Dismissed in code scanning");
      expect(job.log).toContain("DISMISSED IN CODE SCANNING");
      scanned.close();
    },
    60_000,
  );
});

describe("an upload that GitHub takes and cannot process", () => {
  it("leaves the verdict not established, and says what GitHub said", async () => {
    const broken = await gitHub({ processing: ["failed"] });
    const plugins = { ...config.plugins, uploads: { plugin: "codescanning" } };
    const workspace = withConfig({
      plugins,
      gate: { failOn: "critical", newOnly: false, onUnknown: "pass" },
      state: undefined,
    });
    const only = {
      ...workspace,
      "posturegate.yaml": `${workspace["posturegate.yaml"]}`.replace(/^state: null\n/m, ""),
    };
    const job = await nightly(broken, { workspace: only });
    const { failures } = findingsOf(job.workspace);
    expect(failures).toMatchObject([
      {
        plugin: "uploads",
        message: expect.stringContaining("rejecting SARIF, as there are more results than allowed"),
      },
    ]);
    broken.close();
  }, 60_000);
});
