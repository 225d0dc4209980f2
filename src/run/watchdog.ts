/** Ends a run that a module of the user's own holds up with a loop that never gives way: no timer of ours gets a turn then. */
import { Worker } from "node:worker_threads";

/** What the thread runs: it has a clock of its own, and can write and end the process without the main thread. */
const thread = `
const { workerData } = require("node:worker_threads");
setTimeout(() => {
  require("node:fs").writeSync(2, workerData.message);
  process.kill(process.pid, "SIGKILL");
}, workerData.milliseconds);
`;

/**
 * Kills the process, with a message on standard error, when it is still there after so long. The exit code is that of a
 * killed process: never green. Does not keep the process alive.
 */
export function startWatchdog(milliseconds: number): void {
  const message =
    "posturegate was ended: it did not come to its end within its limits. A plugin of your own probably loops without " +
    "giving way; nothing was judged.\n";
  new Worker(thread, { eval: true, workerData: { milliseconds, message } }).unref();
}
