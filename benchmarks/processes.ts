/** Whole processes, from start to exit, as a person or a runner waits for them. */
import { spawn } from "node:child_process";

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

/** The program as built. */
export const program = "dist/cli/index.js";

/** Tells its own highest memory as it ends: Node knows that of itself only. */
const tellMemory = `data:text/javascript,process.on("exit",()=>process.stderr.write("\\n@@"+process.resourceUsage().maxRSS+"\\n"))`;

/** Runs Node with these arguments. */
export async function runNode(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): Promise<ProcessRun> {
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", tellMemory, ...args], { env: environment });
  const [stdout, stderr] = [child.stdout, child.stderr].map((stream) => {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => void chunks.push(chunk));
    return chunks;
  });
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? -1));
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

/** The run of median duration of several, after one that warms up. */
export async function medianRun(run: () => Promise<ProcessRun>, times = 7): Promise<ProcessRun> {
  await run();
  const runs: ProcessRun[] = [];
  for (let nth = 0; nth < times; nth += 1) runs.push(await run());
  const median = runs.sort((a, b) => a.ms - b.ms)[Math.floor(times / 2)];
  if (median === undefined) throw new Error("nothing was run");
  return median;
}
