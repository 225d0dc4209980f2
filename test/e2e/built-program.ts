/** Runs the built dist/ as a child process, in folders of its own: as a user meets it. Tests do not build. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { tmpdir } from "node:os";
import { afterAll } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import type { Report } from "../../src/model/report.ts";

/** How a process ended, and what it said. */
export interface Ended {
  /** null where a signal ended it. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Run {
  readonly cwd: string;
  /** The whole environment: nothing is inherited. */
  readonly env?: Readonly<Record<string, string>>;
  /** Path of the Node that runs it; else the one that runs the tests. */
  readonly node?: string;
  /** Called with the process once it has written something that matches. */
  readonly when?: readonly [pattern: RegExp, act: (pid: number) => void];
  /** Called with the process as soon as there is one. */
  readonly started?: (pid: number) => void;
}

/** Longer than any run here may take: a run that hangs fails its test by this. */
const patienceMs = 55_000;

export const dist = resolve("dist");

/** The system's Node, which is older than the one that the tests run on; undefined where there is none beside it. */
export const systemNode = (process.env["PATH"] ?? "")
  .split(delimiter)
  .filter((folder) => !folder.includes("node_modules"))
  .map((folder) => join(folder, "node"))
  .find((path) => existsSync(path));

export function cli(args: readonly string[], run: Run): Promise<Ended> {
  return ended(join(dist, "cli/index.js"), args, run);
}

export function action(run: Run): Promise<Ended> {
  return ended(join(dist, "action/index.js"), [], run);
}

function ended(
  entry: string,
  args: readonly string[],
  { cwd, env = {}, node = process.execPath, when, started }: Run,
): Promise<Ended> {
  return new Promise((resolveEnded, reject) => {
    const child = spawn(node, [entry, ...args], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    const said = { stdout: "", stderr: "" };
    if (child.pid !== undefined) started?.(child.pid);
    let waitsFor = when;
    for (const stream of ["stdout", "stderr"] as const) {
      child[stream].setEncoding("utf8").on("data", (text: string) => {
        said[stream] += text;
        if (waitsFor === undefined || child.pid === undefined || !waitsFor[0].test(said[stream])) return;
        waitsFor[1](child.pid);
        waitsFor = undefined;
      });
    }
    const timer = setTimeout(() => child.kill("SIGKILL"), patienceMs);
    child.on("error", reject);
    child.on("close", (exitCode) => {
      clearTimeout(timer);
      resolveEnded({ exitCode, ...said });
    });
  });
}

/** Files by their paths, written below a new folder that goes when the tests of the file have ended. */
export function folderWith(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "posturegate-e2e-"));
  folders.push(folder);
  writeFiles(folder, files);
  return folder;
}

function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** findings.json, parsed. */
export type Findings = Omit<Report, "rules" | "scopes" | "findings"> & { readonly findings: readonly Finding[] };

export function findingsOf(folder: string, path = "posturegate-out/findings.json"): Findings {
  return JSON.parse(readFileSync(join(folder, path), "utf8")) as Findings;
}

/** What stays the same when the same estate is judged the same way again. */
export function judgementOf({ tool, ...rest }: Findings): unknown {
  return { ...rest, tool: { name: tool.name, version: tool.version } };
}
