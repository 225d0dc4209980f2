/** Whole processes, from start to exit, as a person or a runner waits for them. */
import { spawn } from "node:child_process";
import { resolve } from "node:path";

/** How one process went. */
export interface ProcessRun {
  /** Milliseconds from start to exit. */
  readonly ms: number;
  /** Highest resident memory, MB. */
  readonly megabytes: number;
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where a process runs. */
interface Surroundings {
  readonly folder?: string;
  /** All there is beside PATH. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** The program as built. */
export const program = resolve("dist/cli/index.js");

/** Tells its own highest memory as it ends: Node knows that of itself only. */
const tellMemory = `data:text/javascript,process.on("exit",()=>process.stderr.write("\\n@@"+process.resourceUsage().maxRSS+"\\n"))`;

/** Runs Node with these arguments. */
export async function runNode(args: readonly string[], surroundings: Surroundings = {}): Promise<ProcessRun> {
  const { folder, environment } = surroundings;
  const env = { PATH: process.env["PATH"], ...environment };
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", tellMemory, ...args], { env, cwd: folder });
  const [stdout, stderr] = [child.stdout, child.stderr].map((stream) => {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => void chunks.push(chunk));
    return chunks;
  });
  const exitCode = await new Promise<number>((exited, failed) => {
    child.on("error", failed);
    child.on("close", (code) => exited(code ?? -1));
  });
  const ms = performance.now() - start;
  const errors = Buffer.concat(stderr ?? []).toString();
  const kilobytes = Number(/@@(\d+)/.exec(errors)?.[1]);
  return {
    ms,
    megabytes: kilobytes / 1024,
    exitCode,
    stdout: Buffer.concat(stdout ?? []).toString(),
    stderr: errors.replace(/\n@@\d+\n/, ""),
  };
}

/** A program, and what it is compared to. */
export interface Comparison {
  readonly runs: readonly ProcessRun[];
  readonly others: readonly ProcessRun[];
}

/**
 * Several runs in turns with others, so that what else the machine does slows down both alike; before them one that warms
 * up and does not count.
 */
export async function inTurns(
  run: () => Promise<ProcessRun>,
  other: () => Promise<ProcessRun>,
  turns = 9,
): Promise<Comparison> {
  const [runs, others]: [ProcessRun[], ProcessRun[]] = [[], []];
  await run();
  for (let turn = 0; turn < turns; turn += 1) {
    others.push(await other());
    runs.push(await run());
  }
  return { runs, others };
}

/** In turns with a Node that does nothing. */
export async function besideNothing(run: () => Promise<ProcessRun>): Promise<Comparison> {
  return inTurns(run, async () => runNode(["-e", "0"]));
}

/** The median of their times. */
export function medianMs(runs: readonly ProcessRun[]): number {
  const sorted = sortedMs(runs);
  const median = sorted[Math.floor(sorted.length / 2)];
  if (median === undefined) throw new Error("nothing was run");
  return median;
}

/** Their median, the fastest and the slowest. */
export function timesText(runs: readonly ProcessRun[]): string {
  const sorted = sortedMs(runs).map(Math.round);
  return `${Math.round(medianMs(runs))} ms [${sorted[0]}–${sorted.at(-1)}]`;
}

function sortedMs(runs: readonly ProcessRun[]): number[] {
  return runs.map(({ ms }) => ms).sort((a, b) => a - b);
}
