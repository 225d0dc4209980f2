/** Everything a cloud may have named, tagged, described or answered, through everything that posturegate writes. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Log } from "sarif";
import { beforeAll, describe, expect, it, test } from "vitest";
import { hostileEstate } from "../estate/hostile.ts";
import { hostileParts } from "../estate/hostile-parts.ts";
import { hostileTexts } from "../estate/hostile-texts.ts";
import { writeSnapshot } from "../estate/write-snapshot.ts";
import { invisibleCharacters, workflowCommands } from "../report/active-constructs.ts";
import { sarifProblems } from "../report/validate-sarif.ts";
import { cli, type Ended, type Findings, folderWith } from "./built-program.ts";
import { annotationOf, auditOutputs, type JobResult, runJob } from "./workflow-job.ts";

const config = `
plugins:
  hostile: { plugin: replay, params: { path: snapshot } }
audits:
  demo: { clouds: [hostile], stores: [filestore], events: [rules, firewallruleevent], alerts: [sarif, jobsummary, annotations] }
run: [demo]
`;

/** As JSON writes one. */
/** Not what is text: the message of an alert spells such a character as JSON does. */
const loneSurrogate = /(?<!\\)\\ud[89a-f][0-9a-f]{2}/i;

const formats = ["table", "json", "markdown"] as const;
const runs = new Map<string, Ended>();
const jobs = new Map<string, JobResult>();
const folders = new Map<string, string>();

beforeAll(async () => {
  const meta = { version: "0.1.0", rulesDigest: "", configDigest: "", collectedAt: hostileEstate().collectedAt };
  const write = (folder: string): Promise<void> =>
    writeSnapshot(join(folder, "snapshot"), hostileParts("demo"), "demo", meta);
  const onCommandLine = formats.map(async (format) => {
    const cwd = folderWith({ "posturegate.yaml": config });
    folders.set(format, cwd);
    await write(cwd);
    runs.set(format, await cli(["audit", "--format", format, "--verbose"], { cwd }));
  });
  const { cpSync } = await import("node:fs");
  await Promise.all(onCommandLine);
  const from = join(folders.get("table") ?? "", "snapshot");
  const prepare = (folder: string): void => cpSync(from, join(folder, "snapshot"), { recursive: true });
  const inAction = (["private", "public"] as const).map(async (visibility) => {
    jobs.set(
      visibility,
      await runJob({
        event: "push",
        visibility,
        workspace: { "posturegate.yaml": config },
        prepare,
        env: { RUNNER_DEBUG: "1" },
      }),
    );
  });
  await Promise.all(inAction);
}, 30_000);

function job(visibility: string): JobResult {
  const result = jobs.get(visibility);
  if (result === undefined) throw new Error(`there was no job in a ${visibility} repository`);
  return result;
}

describe("on the command line", () => {
  test.each(formats)("no line is a workflow command, and nothing is invisible: %s", (format) => {
    const { exitCode, stdout, stderr } = runs.get(format) ?? { exitCode: undefined, stdout: "", stderr: "" };
    expect(exitCode).toBe(1);
    expect(stdout.length).toBeGreaterThan(1000);
    expect(workflowCommands(stderr)).toEqual([]);
    expect(invisibleCharacters(stderr)).toEqual([]);
    if (format === "json") return;
    expect(workflowCommands(stdout)).toEqual([]);
    expect(invisibleCharacters(stdout)).toEqual([]);
  });

  it("standard output is JSON that names everything as it is", () => {
    const text = runs.get("json")?.stdout ?? "";
    expect(text).not.toMatch(loneSurrogate);
    const findings = JSON.parse(text) as Findings;
    const names = new Set(findings.findings.map(({ resource }) => resource.name));
    const expected = Object.values(hostileTexts).filter((name) => name !== "");
    expect(expected.filter((name) => !names.has(name.replaceAll(/\p{Cs}/gu, "\uFFFD")))).toEqual([]);
    // What looks like a secret's reference is text, and stays so.
    expect(names).toContain("${env:POSTUREGATE_X}");
    expect(Object.keys(findings)).not.toContain("__proto__");
  });

  it("JSON on a log cannot be taken for a command", () => {
    expect(workflowCommands(runs.get("json")?.stdout ?? "")).toEqual([]);
  });

  it("every file is in the output folder, and is what its name says", async () => {
    const folder = join(folders.get("table") ?? "", "posturegate-out");
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.length).toBeGreaterThanOrEqual(4);
    expect(files.filter(({ name }) => !/\.(json|md|sarif)$/.test(name))).toEqual([]);
    const texts = files.map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), "utf8")] as const);
    for (const [name, text] of texts) if (name.endsWith(".json")) JSON.parse(text);
    const logs = texts.filter(([name]) => name.endsWith(".sarif")).map(([, text]) => text);
    expect(logs).not.toEqual([]);
    for (const text of logs) {
      expect(text).not.toMatch(loneSurrogate);
      expect(await sarifProblems(JSON.parse(text) as Log)).toEqual([]);
    }
    expect(readdirSync(folders.get("table") ?? "").sort()).toEqual(["posturegate-out", "posturegate.yaml", "snapshot"]);
  });
});

describe.each(["private", "public"])("in the action of a %s repository", (visibility) => {
  it("the only commands are our annotations and masks", () => {
    const { exitCode, log, commands, stdout } = job(visibility);
    expect(exitCode).toBe(1);
    expect(commands.map(annotationOf)).not.toContain(undefined);
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.length).toBeLessThanOrEqual(10);
    expect(workflowCommands(log)).toEqual(commands);
    expect(invisibleCharacters(stdout)).toEqual([]);
    for (const command of commands) {
      const { properties, message } = annotationOf(command) ?? { properties: {}, message: "" };
      expect(workflowCommands(message)).toEqual([]);
      expect(invisibleCharacters(message)).toEqual([]);
      expect(Object.keys(properties).filter((name) => !["title", "file", "line"].includes(name))).toEqual([]);
      expect(message.length).toBeLessThanOrEqual(4096);
    }
  });

  it("the outputs are ours, and no other", () => {
    const { outputs } = job(visibility);
    expect(Object.keys(outputs).sort()).toEqual(auditOutputs);
    expect(outputs["verdict"]).toBe("failed");
    for (const value of Object.values(outputs)) expect(value).toMatch(/^([a-z-]*|\d+|\/[\w./-]+)$/);
  });

  it("the summary has nothing active in it that is not ours, and fits", () => {
    const { summary } = job(visibility);
    expect(workflowCommands(summary)).toEqual([]);
    expect(invisibleCharacters(summary)).toEqual([]);
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    const html = summary
      .replaceAll(/^<details><summary>[\w ,]+<\/summary>$|^<\/details>$/gm, "")
      .replaceAll(/(`+)(?!`).*?(?<!`)\1(?!`)/g, "");
    expect(html.match(/[<>]/g) ?? []).toEqual([]);
    expect(html.match(/(?<!\\)!?\[[^\]]*\]\(/g) ?? []).toEqual([]);
    expect(html.match(/@[a-z]/g) ?? []).toEqual([]);
    expect(html.match(/https?:\/\//g) ?? []).toEqual([]);
    expect(html.match(/(?<![\\&])#\d/g) ?? []).toEqual([]);
  });
});

it("a public repository learns none of it", () => {
  const { log, summary } = job("public");
  for (const text of [log, summary]) {
    expect(text).not.toContain("666677778888");
    for (const hostile of Object.values(hostileTexts).filter(({ length }) => length > 12))
      expect(text).not.toContain(hostile);
  }
});
