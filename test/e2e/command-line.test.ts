import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { activeMarkdown, invisibleCharacters } from "../report/active-constructs.ts";
import { cli, dist, findingsOf, folderWith, judgementOf, systemNode } from "./built-program.ts";

const demo = `run: [demo]\n`;
const ansi = /\u001B\[/;

describe.concurrent("without a config", () => {
  it("audits the demo estate with an empty environment, says so, fails the gate and writes its files", async () => {
    const cwd = folderWith();
    const { exitCode, stdout, stderr } = await cli(["audit"], { cwd });
    expect(exitCode).toBe(1);
    expect(stdout).toContain("built-in demo estate");
    expect(stdout).toContain("CRITICAL");
    expect(stdout).not.toMatch(ansi);
    expect(invisibleCharacters(stdout)).toEqual([]);
    expect(invisibleCharacters(stderr)).toEqual([]);
    expect(readdirSync(join(cwd, "posturegate-out")).sort()).toEqual([
      "findings.json",
      "posturegate.sarif",
      "sarif",
      "sarif-incomplete",
      "summary.md",
    ]);
    expect(findingsOf(cwd)).toMatchObject({
      verdict: "failed",
      audits: ["demo"],
      notices: [expect.stringContaining("demo estate")],
    });
  });

  it.skipIf(systemNode === undefined)("judges the same on the system's Node", async () => {
    const [older, newer] = [folderWith(), folderWith()];
    const runs = await Promise.all([
      cli(["audit"], { cwd: older, node: systemNode ?? "" }),
      cli(["audit"], { cwd: newer }),
    ]);
    expect(runs[0]).toEqual(runs[1]);
    expect(readFileSync(join(older, "posturegate-out/findings.json"), "utf8")).toBe(
      readFileSync(join(newer, "posturegate-out/findings.json"), "utf8"),
    );
  });
});

describe.concurrent("what is printed", () => {
  it("is only JSON with --format json, and the same as findings.json", async () => {
    const cwd = folderWith();
    const { stdout } = await cli(["audit", "--format", "json"], { cwd });
    expect(stdout).toBe(readFileSync(join(cwd, "posturegate-out/findings.json"), "utf8"));
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1, tool: { name: "posturegate" } });
  });

  it("is only Markdown with --format markdown, and the same as summary.md", async () => {
    const cwd = folderWith();
    const { stdout } = await cli(["audit", "--format", "markdown"], { cwd });
    expect(stdout).toBe(readFileSync(join(cwd, "posturegate-out/summary.md"), "utf8"));
    expect(activeMarkdown(stdout).filter((found) => /^(mention|reference|address|commit|entity)/.test(found))).toEqual(
      [],
    );
  });

  test.each([
    ["FORCE_COLOR", { FORCE_COLOR: "1" }, true],
    ["FORCE_COLOR=0", { FORCE_COLOR: "0" }, false],
    ["NO_COLOR over FORCE_COLOR", { NO_COLOR: "1", FORCE_COLOR: "1" }, false],
    ["an empty NO_COLOR", { NO_COLOR: "", FORCE_COLOR: "1" }, true],
  ])("obeys %s", async (_name, env, colored) => {
    const { stdout } = await cli(["audit"], { cwd: folderWith(), env });
    expect(ansi.test(stdout)).toBe(colored);
    expect(invisibleCharacters(stdout, { ansi: true })).toEqual([]);
  });

  it("may be read no further than its first line", async () => {
    const { execFile } = await import("node:child_process");
    const { promisify } = await import("node:util");
    const script = `set -o pipefail; "$0" "$1" audit 2>errors | true; echo "\${PIPESTATUS[0]}" >exit; cat errors exit`;
    const cwd = folderWith();
    const { stdout } = await promisify(execFile)("bash", ["-c", script, process.execPath, join(dist, "cli/index.js")], {
      cwd,
      env: { PATH: "/usr/bin:/bin" },
    });
    expect(stdout.trim().split("\n").at(-1)).toBe("1");
    expect(stdout).not.toContain("EPIPE");
  });
});

describe.concurrent("help", () => {
  const commands = [
    "",
    "audit",
    "config",
    "config check",
    "config print",
    "config schema",
    "rules",
    "rules list",
    "rules show",
    "rules test",
    "rules frameworks",
    "rules new",
    "baseline",
    "baseline write",
  ];

  test.each(commands)("of `%s` has an example", async (command) => {
    const { exitCode, stdout, stderr } = await cli([...command.split(" ").filter((word) => word !== ""), "--help"], {
      cwd: folderWith(),
    });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toMatch(new RegExp(`^Example: posturegate ${command}`, "m"));
  });

  test.each([
    [["audit", "--frobnicate"], "unknown option '--frobnicate'"],
    [["audti"], "unknown command 'audti' (did you mean audit?)"],
    [["audit", "extra"], "too many arguments"],
    [["audit", "--format", "xml"], "Allowed choices are table, json, markdown"],
    [["rules", "show"], "missing required argument"],
    [["rules", "new", "aws/ec2/x"], "--resource"],
    [[], "Usage: posturegate"],
    [["audit", "--now", "yesterday"], "--now"],
    [["audit", "--fail-on", "hihg"], "did you mean high?"],
    [["audit", "--on-unknown", "-1"], "on-unknown"],
    [["audit", "--audit", "dmeo"], "demo"],
    [["audit", "--replay", "nowhere"], "there is no snapshot"],
    [["rules", "show", "aws-ec2-nope"], "aws-ec2-nope"],
    [["rules", "test", "nowhere"], "nowhere"],
    [["rules", "frameworks", "cis-aws-7.0"], "did you mean cis-aws-7.0.0?"],
    [["baseline", "write"], "--file"],
  ])("is what a mistaken command line gets, with exit 2 and nothing written: %j", async (args, said) => {
    const cwd = folderWith();
    const { exitCode, stdout, stderr } = await cli(args, { cwd });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it("is not needed for the version", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    await expect(cli(["--version"], { cwd: folderWith() })).resolves.toEqual({
      exitCode: 0,
      stdout: `${version}\n`,
      stderr: "",
    });
    await expect(cli(["-V", "audit"], { cwd: folderWith() })).resolves.toEqual({
      exitCode: 0,
      stdout: `${version}\n`,
      stderr: "",
    });
  });
});

describe.concurrent("the gate", () => {
  test.each([
    [["--fail-on", "critical", "--on-unknown", "pass"], 1, "failed"],
    [["--fail-on", "critical", "--on-unknown", "pass", "--audit", "mockaudit"], 0, "passed"],
  ])("with %j ends with %i", async (args, exitCode, verdict) => {
    const cwd = folderWith();
    expect((await cli(["audit", ...args], { cwd })).exitCode).toBe(exitCode);
    expect(findingsOf(cwd).verdict).toBe(verdict);
  });

  it("is not established by unknowns alone, and passes when they are accepted", async () => {
    // Every finding is known, so that only the unknowns are left.
    const cwd = folderWith({ "posturegate.yaml": `${demo}baseline: b.json\ngate: { newOnly: true }\n` });
    await cli(["baseline", "write"], { cwd });
    const run = async (...args: string[]) => (await cli(["audit", ...args], { cwd })).exitCode;
    expect(await run()).toBe(3);
    const { counts } = findingsOf(cwd);
    expect(counts.unknownCounted).toBeGreaterThan(1);
    expect(await run("--on-unknown", "pass")).toBe(0);
    expect(await run("--on-unknown", String(counts.unknownCounted))).toBe(0);
    expect(await run("--on-unknown", String(counts.unknownCounted - 1))).toBe(3);
  });

  it("is not passed by an audit of nothing", async () => {
    const { exitCode } = await cli(["audit"], {
      cwd: folderWith({ "posturegate.yaml": "audits: { a: { clouds: [demo] } }\nrun: [a]\n" }),
    });
    expect(exitCode).toBe(3);
  });
});

describe.concurrent("a snapshot", () => {
  it("replays to the same findings, and to others with other rules", async () => {
    const cwd = folderWith({
      "posturegate.yaml": demo,
      "fewer.yaml": `${demo}plugins: { rules: { params: { select: { severities: [critical] } } } }\n`,
    });
    await cli(["audit", "--save-snapshot", "snapshot"], { cwd });
    const recorded = findingsOf(cwd);
    expect((await cli(["audit", "--replay", "snapshot", "--output-dir", "again"], { cwd })).exitCode).toBe(1);
    const replayed = findingsOf(cwd, "again/findings.json");
    expect(replayed.tool.invocation).toMatchObject({ replay: "snapshot", saveSnapshot: null });
    expect(judgementOf(replayed)).toEqual(judgementOf(recorded));

    await cli(["audit", "-c", "fewer.yaml", "--replay", "snapshot", "--output-dir", "fewer"], { cwd });
    const fewer = findingsOf(cwd, "fewer/findings.json").findings;
    expect(new Set(fewer.map(({ severity }) => severity))).toEqual(new Set(["critical"]));
    const fingerprints = new Set(recorded.findings.map(({ fingerprint }) => fingerprint));
    expect(fewer.filter(({ fingerprint }) => !fingerprints.has(fingerprint))).toEqual([]);
  });

  it("has the clock of its recording, unless --now says another", async () => {
    const cwd = folderWith();
    await cli(["audit", "--now", "2031-02-03T04:05:06Z", "--save-snapshot", "snapshot"], { cwd });
    expect(findingsOf(cwd).startedAt).toBe("2031-02-03T04:05:06.000Z");
    await cli(["audit", "--audit", "demo", "--replay", "snapshot"], { cwd });
    expect(findingsOf(cwd).startedAt).toBe("2031-02-03T04:05:06.000Z");
    await cli(["audit", "--audit", "demo", "--replay", "snapshot", "--now", "2032-01-01"], { cwd });
    expect(findingsOf(cwd).startedAt).toBe("2032-01-01T00:00:00.000Z");
  });
});

describe.concurrent("several audits", () => {
  it("run side by side, and Cloudmarker's mock audit leaves whole JSON files", async () => {
    const cwd = folderWith({ "posturegate.yaml": "run: [mockaudit, demo]\n" });
    const { exitCode } = await cli(["audit"], { cwd });
    expect(exitCode).toBe(1);
    expect(findingsOf(cwd).audits).toEqual(["mockaudit", "demo"]);
    const files = readdirSync(join(cwd, "posturegate-out")).filter(
      (name) => name.endsWith(".json") && name !== "findings.json",
    );
    expect(files.length).toBeGreaterThanOrEqual(2);
    for (const file of files) {
      const records = JSON.parse(readFileSync(join(cwd, "posturegate-out", file), "utf8")) as {
        com: { audit_key: string };
      }[];
      expect(records.length).toBeGreaterThan(0);
      expect(new Set(records.map(({ com }) => com.audit_key))).toEqual(new Set(["mockaudit"]));
    }
  });

  it("that only mock pass", async () => {
    const cwd = folderWith();
    const { exitCode } = await cli(["audit", "--audit", "mockaudit"], { cwd });
    expect(exitCode).toBe(0);
    expect(existsSync(join(cwd, "posturegate-out/posturegate.sarif"))).toBe(false);
  });
});

describe.concurrent("files of an earlier run", () => {
  it("are not taken for those of a run that ended early", async () => {
    const module = `export default { kind: "event", name: "x", params: (z) => z.object({}), create: () => ({ needs: [], evaluate: () => [], done: async () => { setTimeout(() => { throw new Error("stray") }, 10); await new Promise((resolve) => setTimeout(resolve, 2000)) } }) };`;
    const cwd = folderWith({
      "plugins/x.mjs": module,
      "posturegate.yaml":
        "plugins: { x: { plugin: ./plugins/x.mjs } }\naudits: { a: { clouds: [demo], events: [rules, x] } }\nrun: [a]\n",
    });
    await cli(["audit", "--audit", "demo"], { cwd });
    expect(existsSync(join(cwd, "posturegate-out/findings.json"))).toBe(true);
    const { exitCode, stderr } = await cli(["audit"], { cwd });
    expect(exitCode).toBe(4);
    expect(stderr).toContain("stray");
    expect(existsSync(join(cwd, "posturegate-out/findings.json"))).toBe(false);
    expect(existsSync(join(cwd, "posturegate-out/posturegate.sarif"))).toBe(false);
  });
});
