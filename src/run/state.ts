/** The state of past runs on a branch of the repository: the last snapshot, what it found, and the history of counts. */
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { z } from "zod";
import type { StateBranch, StateFiles } from "../github/state-branch.ts";
import { baselineOf, baselineText, parseBaseline } from "../judge/baseline.ts";
import type { Baseline } from "../model/baseline.ts";
import type { Report } from "../model/report.ts";
import type { WorkflowJob } from "../model/workflow-job.ts";

/** The state of some audits. */
export interface State {
  /** Folder of the snapshot. */
  readonly snapshot: string;
  readonly baseline: Baseline;
  /** ISO 8601, UTC. */
  readonly collectedAt: string;
}

/** One line of `history.ndjson`: counts only, so that it may be public. */
interface HistoryLine extends Pick<Report, "startedAt" | "audits" | "verdict" | "counts" | "evaluations"> {
  readonly version: string;
}

const historyFile = "history.ndjson";

/** Runs that the history keeps: three years of nightly ones. */
const longestHistory = 1000;

/** GitHub takes blobs of some 40 MB through its API. */
const largestSnapshot = 25 * 1024 * 1024;

const readme = `# State of posturegate

Written by posturegate after each run on the default branch (config key \`state\`); read when a pull request is previewed.
\`history.ndjson\` has one line of counts a run. Nothing else should be on this branch; deleting it loses no finding.
`;

/** What is written on a pull request's base, and where. */
export interface StateToSave {
  readonly report: Report;
  /** Folder of the run's snapshot; undefined where only counts may be kept. */
  readonly snapshot: string | undefined;
  readonly job: WorkflowJob;
  readonly branch: string;
}

/** Writes the state of a run. What could not be kept is told in one sentence. Throws Octokit's errors. */
export async function saveState({ report, snapshot, job, branch }: StateToSave): Promise<string | undefined> {
  const { changeState } = await import("../github/state-branch.ts");
  const packed = snapshot === undefined ? undefined : await pack(snapshot);
  const isTooLarge = packed !== undefined && packed.length > largestSnapshot;
  const folder = folderOf(report.audits);
  await changeState(await branchOf(job, branch), `State of ${report.startedAt}`, (before) => {
    const files = new Map([...before].filter(([path]) => !path.startsWith(folder)));
    files.set("README.md", Buffer.from(readme));
    files.set(historyFile, withLine(before.get(historyFile), historyLine(report)));
    if (packed === undefined || isTooLarge) return files;
    files.set(
      `${folder}state.json`,
      Buffer.from(JSON.stringify({ audits: report.audits, collectedAt: report.startedAt })),
    );
    files.set(`${folder}baseline.json`, Buffer.from(baselineText(baselineOf(report, previousOf(before, folder)))));
    files.set(`${folder}snapshot.json`, packed);
    return files;
  });
  return isTooLarge
    ? `The snapshot is too large for the branch ${branch} (${packed.length} bytes), which has only the counts: previews will not know what a change would hide.`
    : undefined;
}

/** The state of the audits, its snapshot in a temporary folder; undefined where there is none. Throws Octokit's errors. */
export async function loadState(
  job: WorkflowJob,
  branch: string,
  audits: readonly string[],
): Promise<State | undefined> {
  const { readState } = await import("../github/state-branch.ts");
  const folder = folderOf(audits);
  const files = await readState(await branchOf(job, branch), (path) => path.startsWith(folder));
  const [about, baseline, packed] = ["state.json", "baseline.json", "snapshot.json"].map((name) =>
    files?.get(folder + name),
  );
  if (about === undefined || baseline === undefined || packed === undefined) return undefined;
  const { collectedAt } = parsed(stateSchema, about, "state.json");
  const read = parseBaseline(baseline.toString("utf8"));
  if ("unreadable" in read) throw new Error(`its baseline is ${read.unreadable}`);
  return { snapshot: await unpack(packed), baseline: read.baseline, collectedAt };
}

/** Whoever may write to the branch may write anything. */
function parsed<T>(schema: z.ZodType<T>, file: Buffer, name: string): T {
  try {
    return schema.parse(JSON.parse(file.toString("utf8")));
  } catch (error) {
    throw new Error(`its ${name} is not what posturegate writes`, { cause: error });
  }
}

const stateSchema = z.object({ audits: z.array(z.string()), collectedAt: z.iso.datetime() });
const packSchema = z.record(z.string().regex(/^[A-Za-z0-9_.-]+(?:\/[A-Za-z0-9_.-]+)?$/), z.base64());

async function branchOf({ token, owner, repository }: WorkflowJob, branch: string): Promise<StateBranch> {
  const { gitHubClient } = await import("../github/client.ts");
  return { client: gitHubClient(token ?? ""), owner, repository, branch };
}

/** Runs of other audits have states of their own. */
function folderOf(audits: readonly string[]): string {
  return `audits/${createHash("sha256")
    .update(JSON.stringify([...audits].sort()))
    .digest("hex")
    .slice(0, 12)}/`;
}

function previousOf(files: StateFiles, folder: string): Baseline | undefined {
  const text = files.get(`${folder}baseline.json`);
  const read = text === undefined ? undefined : parseBaseline(text.toString("utf8"));
  return read !== undefined && "baseline" in read ? read.baseline : undefined;
}

function historyLine({ startedAt, audits, verdict, counts, evaluations, tool }: Report): HistoryLine {
  return { startedAt, version: tool.version, audits, verdict, counts, evaluations };
}

function withLine(before: Buffer | undefined, line: HistoryLine): Buffer {
  const lines = (before?.toString("utf8") ?? "").split("\n").filter((text) => text !== "");
  return Buffer.from(`${[...lines, JSON.stringify(line)].slice(-longestHistory).join("\n")}\n`);
}

/** One file instead of many: GitHub asks for a second between writes. */
async function pack(folder: string): Promise<Buffer> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files: Record<string, string> = {};
  for (const entry of names.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files[relative(folder, path).replaceAll("\\", "/")] = (await readFile(path)).toString("base64");
  }
  return Buffer.from(JSON.stringify(files));
}

async function unpack(packed: Buffer): Promise<string> {
  const folder = await mkdtemp(join(process.env["RUNNER_TEMP"] ?? tmpdir(), "posturegate-state-"));
  for (const [path, content] of Object.entries(parsed(packSchema, packed, "snapshot.json"))) {
    if (path.split("/").includes("..")) throw new Error(`the state names a file outside its folder: ${path}`);
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), Buffer.from(content, "base64"));
  }
  return folder;
}
