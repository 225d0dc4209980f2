/** A process that ends before its run is over must not look green, whoever ended it. */
import { bugExit } from "./failure.ts";

/**
 * Sets the exit code of a process that ends early: a plugin called `process.exit`, or waits for what never comes and
 * nothing else keeps Node alive. Returns a function that says the run is over, with its exit code.
 */
export function guardExit(say: (line: string) => void): (exitCode: number) => void {
  let over: number | undefined;
  process.on("exit", () => {
    if (over === undefined) say("posturegate ended before its run was over: a plugin may have ended the process");
    process.exitCode = over ?? bugExit;
  });
  return (exitCode) => {
    over = exitCode;
    process.exitCode = exitCode;
  };
}
