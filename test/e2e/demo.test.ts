import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Log } from "sarif";
import { beforeAll, expect, it, test } from "vitest";
import { activeMarkdown, invisibleCharacters, workflowCommands } from "../report/active-constructs.ts";
import { sarifProblems } from "../report/validate-sarif.ts";
import { cli, dist, findingsOf, folderWith } from "./built-program.ts";

let cwd: string;
let printed: string;
/** What is written where dist/ is in the repository, so that places are relative to its root. */
let inRepository: string;
beforeAll(async () => {
  cwd = folderWith({ "demo.yaml": "run: [demo]\n" });
  inRepository = join(cwd, "in-repository");
  await cli(["audit", "-c", join(cwd, "demo.yaml"), "--output-dir", inRepository], { cwd: process.cwd() });
  printed = (await cli(["audit"], { cwd })).stdout;
});

function output(path: string): string {
  return readFileSync(join(cwd, "posturegate-out", path), "utf8");
}

it("is byte for byte what the estate writes", () => {
  const written = folderWith();
  execFileSync(process.execPath, ["test/estate/write-demo.ts", written]);
  expect(filesIn(join(dist, "demo"), "posturegate.yaml")).toEqual(filesIn(written));
});

it("comes with the base config that its findings point at", async () => {
  expect(readFileSync(join(dist, "demo/posturegate.yaml"), "utf8")).toBe((await cli(["-p"], { cwd })).stdout);
  const files = new Set(findingsOf(cwd).findings.map(({ location }) => location.file));
  for (const file of files) expect(readFileSync(file, "utf8")).toContain("clouds: [demo]");
});

it("shows passes, failures of every severity but one, and unknowns", () => {
  const { evaluations, counts, findings } = findingsOf(cwd);
  expect(Math.min(evaluations.pass, evaluations.fail, evaluations.skip, evaluations.unknown)).toBeGreaterThan(0);
  expect(Math.min(counts.critical, counts.high, counts.medium, counts.low)).toBeGreaterThan(0);
  for (const { status, cause, evidence } of findings)
    expect(status === "unknown" ? cause : evidence).not.toBe(undefined);
});

it("holds hostile names, and every one of them is printed harmless", () => {
  const names = findingsOf(cwd).findings.map(({ resource }) => resource.name);
  const hostile = names.filter((name) => /::|\u202E|<|`|\|/.test(name));
  expect(hostile.length).toBeGreaterThanOrEqual(4);
  expect(workflowCommands(printed)).toEqual([]);
  expect(invisibleCharacters(printed)).toEqual([]);
  expect(invisibleCharacters(output("summary.md"))).toEqual([]);
  expect(workflowCommands(output("summary.md"))).toEqual([]);
  expect(
    activeMarkdown(output("summary.md")).filter((found) =>
      /^(mention|reference|gh reference|address|entity|commit|emoji)/.test(found),
    ),
  ).toEqual([]);
});

test.each(["sarif", "sarif-incomplete"])("has SARIF that GitHub takes, in %s", async (folder) => {
  const names = readdirSync(join(inRepository, folder));
  expect(names).not.toEqual([]);
  for (const name of names) {
    expect(await sarifProblems(JSON.parse(readFileSync(join(inRepository, folder, name), "utf8")) as Log)).toEqual([]);
  }
});

function filesIn(folder: string, ...without: readonly string[]): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !without.includes(entry.name),
  );
  return Object.fromEntries(
    paths.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length), readFileSync(path).toString("base64")];
    }),
  );
}
