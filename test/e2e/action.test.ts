import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { systemNode, findingsOf } from "./built-program.ts";
import { annotationOf, auditOutputs, headCommit, reviewEvents, runJob, token } from "./workflow-job.ts";

const demo = "run: [demo]\n";

describe.concurrent("on a push", () => {
  it("judges what the workspace says, and tells it in outputs, annotations, summary and exit code", async () => {
    const { exitCode, outputs, commands, summary, workspace, requests, stdout } = await runJob({
      event: "push",
      workspace: { "posturegate.yaml": demo },
    });
    const { counts } = findingsOf(workspace);
    expect(exitCode).toBe(1);
    expect(Object.keys(outputs).sort()).toEqual(auditOutputs);
    expect(outputs).toEqual({
      verdict: "failed",
      ...Object.fromEntries(
        (["findings", "critical", "high", "medium", "low", "informational", "new", "fixed", "unknown"] as const).map(
          (name) => [name, String(counts[name])],
        ),
      ),
      "findings-json": join(workspace, "posturegate-out/findings.json"),
      summary: join(workspace, "posturegate-out/summary.md"),
      sarif: join(workspace, "posturegate-out/sarif"),
    });
    expect(readdirSync(outputs["sarif"] ?? "")).not.toEqual([]);
    expect(summary).toBe(readFileSync(outputs["summary"] ?? "", "utf8"));
    const annotations = commands.map(annotationOf);
    expect(annotations).not.toContain(undefined);
    expect(annotations.length).toBeGreaterThan(0);
    expect(annotations.length).toBeLessThanOrEqual(10);
    expect(stdout).toContain("CRITICAL");
    expect(requests).toEqual([]);
  });

  it.skipIf(systemNode === undefined)("runs on the system's Node too", async () => {
    const { exitCode, outputs } = await runJob({
      event: "push",
      workspace: { "posturegate.yaml": demo },
      node: systemNode ?? "",
    });
    expect({ exitCode, verdict: outputs["verdict"] }).toEqual({ exitCode: 1, verdict: "failed" });
  });

  test.each([
    [{ "fail-on": "critical", "on-unknown": "pass", audits: "mockaudit" }, 0, "passed"],
    [{ audits: "mockaudit, demo" }, 1, "failed"],
    [{ config: "ci/gate.yaml", "output-dir": "out/here" }, 1, "failed"],
  ])("obeys its inputs: %j", async (inputs, exitCode, verdict) => {
    const result = await runJob({
      event: "push",
      workspace: { "posturegate.yaml": demo, "ci/gate.yaml": demo },
      inputs,
    });
    expect({ exitCode: result.exitCode, verdict: result.outputs["verdict"] }).toEqual({ exitCode, verdict });
    expect(existsSync(result.outputs["findings-json"] ?? "")).toBe(true);
  });

  it("saves a snapshot and judges it again", async () => {
    const saved = await runJob({
      event: "push",
      workspace: { "posturegate.yaml": demo },
      inputs: { "save-snapshot": "snapshot" },
    });
    const { cpSync } = await import("node:fs");
    const again = await runJob({
      event: "push",
      workspace: { "posturegate.yaml": demo },
      inputs: { replay: "snapshot" },
      prepare: (folder) => cpSync(join(saved.workspace, "snapshot"), join(folder, "snapshot"), { recursive: true }),
    });
    expect(findingsOf(again.workspace).findings.map(({ fingerprint }) => fingerprint)).toEqual(
      findingsOf(saved.workspace).findings.map(({ fingerprint }) => fingerprint),
    );
  });

  it("annotates mistakes of the config on their lines, at most ten", async () => {
    const text = `${demo}gat: 1\ngate:\n  failOn: hihg\n`;
    const { exitCode, outputs, commands, workspace } = await runJob({
      event: "push",
      workspace: { "posturegate.yaml": text },
    });
    expect({ exitCode, outputs }).toEqual({ exitCode: 2, outputs: {} });
    const places = commands
      .map(annotationOf)
      .map((annotation) => [annotation?.level, annotation?.properties["file"], annotation?.properties["line"]]);
    expect(places).toEqual([
      ["error", "posturegate.yaml", "2"],
      ["error", "posturegate.yaml", "4"],
    ]);
    expect(readdirSync(workspace)).toEqual(["posturegate.yaml"]);
    const many = await runJob({
      event: "push",
      workspace: { "posturegate.yaml": Array.from({ length: 30 }, (_, index) => `k${index}: 1\n`).join("") },
    });
    expect(many.commands).toHaveLength(10);
  });

  it("annotates warnings as warnings, on their lines", async () => {
    const { commands } = await runJob({
      event: "push",
      workspace: { "posturegate.yaml": `${demo}plugins:\n  unused: { plugin: mockcloud }\n` },
    });
    expect(commands.map(annotationOf)).toContainEqual(
      expect.objectContaining({
        level: "warning",
        properties: expect.objectContaining({ file: "posturegate.yaml", line: "3" }),
      }),
    );
  });

  test.each([
    [{ command: "remedy" }, "there is no command remedy"],
    [{ "fail-on": "hihg" }, "did you mean high?"],
    [{ "on-unknown": "some" }, "on-unknown"],
    [{ "publish-details": "yes" }, "publish-details"],
    [{ audits: "nope" }, "nope"],
    [{ config: "nowhere.yaml" }, "nowhere.yaml"],
    [{ replay: "nowhere" }, "there is no snapshot"],
    [{ "fail-on": "x\n::set-output name=verdict::passed\n##[set-output name=verdict]passed" }, "fail-on"],
  ])("refuses inputs that make no sense, with exit 2: %j", async (inputs, said) => {
    const { exitCode, outputs, log, commands } = await runJob({
      event: "push",
      workspace: { "posturegate.yaml": demo },
      inputs,
    });
    expect({ exitCode, outputs }).toEqual({ exitCode: 2, outputs: {} });
    expect(log).toContain(said);
    expect(log).not.toContain("##[");
    expect(commands.map(annotationOf)).not.toContain(undefined);
  });

  it("does not offer a SARIF file that it did not write", async () => {
    const planted = {
      "posturegate-out/posturegate.sarif": "{}",
      "posturegate-out/sarif/x.sarif": "{}",
      "posturegate-out/findings.json": "{}",
    };
    const { outputs, workspace } = await runJob({
      event: "push",
      workspace: { "posturegate.yaml": "run: [mockaudit]\n", ...planted },
    });
    expect(outputs["sarif"]).toBe("");
    expect(existsSync(join(workspace, "posturegate-out/posturegate.sarif"))).toBe(false);
    expect(findingsOf(workspace).audits).toEqual(["mockaudit"]);
  });
});

describe.concurrent("on the events that run code under review", () => {
  test.each(reviewEvents)(
    "on %s a base without a config is not established: the gate starts once it is merged",
    async (event) => {
      const { exitCode, outputs, stdout, commands, workspace } = await runJob({
        event,
        workspace: { "posturegate.yaml": "run: [mockaudit]\n" },
        base: { "README.md": "x" },
      });
      expect({ exitCode, outputs }).toEqual({ exitCode: 3, outputs: { verdict: "not-established" } });
      expect(stdout).toContain("the gate starts once it is merged");
      expect(commands.map(annotationOf)).toEqual([expect.objectContaining({ level: "error" })]);
      expect(readdirSync(workspace)).toEqual(["posturegate.yaml"]);
    },
  );

  it("needs a token", async () => {
    const { exitCode, outputs, log, requests } = await runJob({
      event: "pull_request",
      workspace: { "posturegate.yaml": demo },
      inputs: { "github-token": "" },
    });
    expect({ exitCode, outputs, requests }).toEqual({ exitCode: 2, outputs: {}, requests: [] });
    expect(log).toContain("github-token");
  });

  test.each([
    [404, "commits"],
    [403, "commits"],
    [401, "commits"],
    [403, "contents"],
  ])("is not established where GitHub answers %i to %s", async (status, to) => {
    const repository = { refuses: (path: string) => (path.includes(to) ? status : undefined) };
    const { exitCode, outputs, log } = await runJob({
      event: "pull_request",
      workspace: { "posturegate.yaml": demo },
      base: { "posturegate.yaml": demo },
      repository,
    });
    expect({ exitCode, outputs }).toEqual({ exitCode: 3, outputs: { verdict: "not-established" } });
    expect(log).toContain(String(status));
    expect(log).toContain("contents: read");
    expect(log).not.toContain(token);
  });

  test.each([
    [1, 1, "failed"],
    [Infinity, 3, "not-established"],
  ])("asks again where GitHub is down for %d requests", async (times, exitCode, verdict) => {
    const repository = {
      refuses: (path: string, nth: number) => (path.includes("commits") && nth < times ? 500 : undefined),
    };
    const result = await runJob({ event: "pull_request", base: { "posturegate.yaml": demo }, repository });
    expect({ exitCode: result.exitCode, verdict: result.outputs["verdict"] }).toEqual({ exitCode, verdict });
    expect(result.requests.length).toBeGreaterThan(1);
  });

  it("says who it is to GitHub, asks at the base commit only, and never tells the token", async () => {
    const { requests, log, workspace } = await runJob({ event: "pull_request", base: { "posturegate.yaml": demo } });
    expect(requests.length).toBeGreaterThan(0);
    for (const { line, authorization } of requests) {
      expect(authorization).toContain(token);
      expect(line).not.toContain(headCommit);
    }
    expect(log).not.toContain(token);
    expect(readFileSync(join(workspace, "posturegate-out/findings.json"), "utf8")).not.toContain(token);
  });
});
