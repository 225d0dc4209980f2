import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, test } from "vitest";
import { cli, dist, findingsOf, folderWith } from "./built-program.ts";

const file = ".posturegate/exemptions.yaml";
const config = `run: [demo]\nexemptions: [${file}]\n`;
const said = ["--reason", "VPN ordered as NET-412", "--owner", "network-team", "--expires", "90d"];
const rule = "aws-ec2-security-group-admin-ports";

let findingsText: string;
let fingerprint: string;
let resource: string;
beforeAll(async () => {
  const cwd = folderWith({ "posturegate.yaml": "run: [demo]\n" });
  await cli(["audit"], { cwd });
  findingsText = readFileSync(join(cwd, "posturegate-out/findings.json"), "utf8");
  const found = findingsOf(cwd).findings.find((one) => one.rule === rule && one.resource.name === "label-printing");
  fingerprint = found?.fingerprint ?? "";
  resource = found?.resource.id ?? "";
});

function repository(files: Readonly<Record<string, string>> = {}): string {
  return folderWith({ "posturegate.yaml": config, "posturegate-out/findings.json": findingsText, ...files });
}

function exemptions(cwd: string, path = file): string {
  return readFileSync(join(cwd, path), "utf8");
}

describe.concurrent("exempt", () => {
  it("adds an exemption that the next audit counts, and keeps the file as it was", async () => {
    const before =
      "# What we accept, and why.\n- rule: aws-ec2-volume-*  # scratch\n  resource: '*'\n  reason: scratch\n  owner: me\n  expires: 2099-01-01\n";
    const cwd = repository({ [file]: before });
    const { exitCode, stdout, stderr } = await cli(["exempt", fingerprint.slice(0, 12), ...said], { cwd });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toContain("it covers 1 finding:\n  high ");
    expect(stdout).toContain(`Wrote ${file}:7.`);
    expect(exemptions(cwd).startsWith(before)).toBe(true);
    await cli(["audit"], { cwd });
    const found = findingsOf(cwd).findings.find((one) => one.fingerprint === fingerprint);
    expect(found?.exemption).toMatchObject({ owner: "network-team", reason: "VPN ordered as NET-412" });
    expect(readdirSync(join(cwd, ".posturegate"))).toEqual(["exemptions.yaml"]);
  });

  it("accepts no more than what is wrong now, unless it is told to", async () => {
    const [exact, all] = [repository(), repository()];
    await cli(["exempt", fingerprint, ...said], { cwd: exact });
    await cli(["exempt", "--rule", rule, "--resource", resource, "--all-facets", ...said], { cwd: all });
    expect(exemptions(exact)).toMatch(/facets:\n {4}- tcp\/3389 from/);
    expect(exemptions(all)).not.toContain("facets");
  });

  it("makes the file where there is none yet, and says what is left to be done", async () => {
    const cwd = repository({
      "posturegate.yaml": "run: [demo]\nexemptionsRequire: { approvedBy: codeowners }\n",
    });
    const { exitCode, stderr } = await cli(["exempt", fingerprint, ...said, "--file", "accepted/all.yaml"], { cwd });
    expect(exitCode).toBe(0);
    expect(stderr).toContain("add it to `exemptions`");
    expect(stderr).toContain("CODEOWNERS");
    expect(exemptions(cwd, "accepted/all.yaml")).toContain(`resource: ${resource}`);
  });

  it("knows the file of the config however it is spelt", async () => {
    const cwd = repository();
    const spelt = join(cwd, "x/..", file);
    const { stdout, stderr } = await cli(["exempt", fingerprint, ...said, "--file", spelt], { cwd });
    expect(stderr).toBe("");
    expect(stdout).toContain(`Wrote ${file}:1.`);
  });

  it("writes through a link, and leaves the mode of the file", async () => {
    const cwd = repository({ "team.yaml": "# ours\n" });
    chmodSync(join(cwd, "team.yaml"), 0o640);
    mkdirSync(join(cwd, ".posturegate"));
    symlinkSync("../team.yaml", join(cwd, file));
    expect((await cli(["exempt", fingerprint, ...said], { cwd })).exitCode).toBe(0);
    expect(lstatSync(join(cwd, file)).isSymbolicLink()).toBe(true);
    expect(statSync(join(cwd, "team.yaml")).mode & 0o777).toBe(0o640);
    expect(exemptions(cwd, "team.yaml")).toContain(resource);
  });
});

describe.concurrent("exempt writes nothing and is exit 2", () => {
  const entry = (expires: string) =>
    `- { rule: ${rule}, resource: "${resource}", reason: x, owner: me, expires: ${expires} }\n`;

  test.each([
    ["with nothing said", () => [], {}, ["nothing says what to accept", "--reason is missing", "--owner is missing"]],
    [
      "where the same is accepted",
      () => [fingerprint, ...said],
      () => ({ [file]: entry("2099-01-01") }),
      [`${file}:1: accepts the same already`],
    ],
    [
      "where the same was accepted",
      () => [fingerprint, ...said],
      () => ({ [file]: entry("2020-01-01") }),
      ["change its `expires`, 2020-01-01"],
    ],
    [
      "where the file is wrong already",
      () => [fingerprint, ...said],
      { [file]: "- rule: x\n" },
      [`${file}:1`, "owner: is missing"],
    ],
    ["where the file is no list", () => [fingerprint, ...said], { [file]: "rule: x\n" }, ["must be a list"]],
    [
      "for a rule that there is not",
      () => ["--rule", "aws-ec2-vpc-flowlogs", "--resource", "*", "--all-facets", ...said],
      {},
      ["there is no rule", "aws-ec2-vpc-flow-logs?"],
    ],
    [
      "without findings",
      () => [fingerprint, ...said, "--findings", "none.json"],
      {},
      ["there is no none.json", "posturegate audit"],
    ],
    ["with findings that are none", () => [fingerprint, ...said, "--findings", "posturegate.yaml"], {}, ["not JSON"]],
    [
      "where the config names no file",
      () => [fingerprint, ...said],
      { "posturegate.yaml": "run: [demo]\n" },
      ["names no file of exemptions", "--file"],
    ],
    [
      "where the config names several files",
      () => [fingerprint, ...said],
      { "posturegate.yaml": "run: [demo]\nexemptions: [a.yaml, b.yaml]\n" },
      ["several files", "a.yaml, b.yaml"],
    ],
    [
      "where the config asks for more",
      () => [fingerprint, ...said],
      { "posturegate.yaml": `${config}exemptionsRequire: { owner: "@acme/*", reason: 40, expires: 30 }\n` },
      ["--owner", "--reason", "--expires"],
    ],
  ] as const)("%s", async (_what, args, files, told) => {
    const given = typeof files === "function" ? files() : files;
    const cwd = repository(given);
    const { exitCode, stderr } = await cli(["exempt", ...args()], { cwd });
    expect(exitCode).toBe(2);
    for (const text of told) expect(stderr).toContain(text);
    const left = existsSync(join(cwd, file)) ? exemptions(cwd) : undefined;
    expect(left).toBe((given as Record<string, string>)[file]);
  });
});

describe.skipIf(!existsSync("/usr/bin/script"))("exempt on a terminal", () => {
  it("asks for what is missing and writes when it is confirmed", async () => {
    const cwd = repository();
    const shown = await onTerminal(cwd, ["label-printing", "1", "VPN ordered as NET-412", "network-team", "90d", "y"]);
    expect(shown).toContain("Why is it accepted?");
    expect(exemptions(cwd)).toContain(resource);
  });

  test.each([
    ["it is not confirmed", ["label-printing", "1", "because", "me", "90d", "n"]],
    ["the answers end", ["label-printing", "1", "\u0004"]],
  ])("writes nothing where %s", async (_what, answers) => {
    const cwd = repository();
    expect(await onTerminal(cwd, answers)).toContain("nothing was written");
    expect(existsSync(join(cwd, file))).toBe(false);
  });
});

/** What a terminal shows while the answers are typed into it. */
async function onTerminal(cwd: string, answers: readonly string[]): Promise<string> {
  const command = `${process.execPath} ${join(dist, "cli/index.js")} exempt`;
  const child = spawn("/usr/bin/script", ["-qec", command, "/dev/null"], { cwd, env: { TERM: "dumb" } });
  let shown = "";
  child.stdout.on("data", (chunk: Buffer) => (shown += chunk.toString()));
  child.stdin.end(`${answers.join("\n")}\n`);
  await once(child, "close");
  return shown;
}
