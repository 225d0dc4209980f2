/** What starting costs, as ratios to a Node that does nothing: `node benchmarks/start.ts`. */
import { medianRun, program, runNode } from "./processes.ts";

const nothing = await medianRun(async () => runNode(["-e", "0"]));
const version = await medianRun(async () => runNode([program, "--version"]));
const demo = await medianRun(async () => runNode([program, "audit", "--output-dir", "build/benchmark"]));

console.log(`node -e 0: ${nothing.ms.toFixed(0)} ms, ${nothing.megabytes.toFixed(0)} MB`);
report("--version", version, 1.5);
report("audit of the demo estate", demo);

function report(what: string, { ms, megabytes }: typeof nothing, aim?: number): void {
  const ratio = ms / nothing.ms;
  const judged = aim === undefined ? "" : `, aim at most ${aim} ×`;
  console.log(
    `${what}: ${ms.toFixed(0)} ms, ${megabytes.toFixed(0)} MB (${ratio.toFixed(2)} × a Node that does nothing${judged})`,
  );
}
