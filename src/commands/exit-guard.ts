/** A process that ends before its run is over must not look green, whoever ended it. */
import { errorText } from "../errors.ts";
import { forLog } from "../report/escape.ts";
import { bugExit } from "./failure.ts";

/**
 * Sets the exit code of a process that ends early, because a plugin waits for what never comes and nothing else keeps Node
 * alive, or an error of one reaches nobody. What a plugin does with `process.exit` is refuse to go on: it throws, and so
 * becomes that plugin's failure. Returns a function that ends the process with an exit code once all is written.
 */
export function guardExit(say: (line: string) => void): (exitCode: number) => void {
  let over: number | undefined;
  const exit = process.exit.bind(process);
  process.exit = () => {
    throw new Error("a plugin tried to end the process");
  };
  process.on("exit", () => {
    if (over === undefined)
      say("posturegate ended before its run was over: a plugin waits for what never comes, or has ended the process");
    process.exitCode = over ?? bugExit;
  });
  process.on("uncaughtException", (error) => {
    for (const line of strayErrorLines(error)) say(line);
    over = bugExit;
    exit();
  });
  // Who reads the output may stop reading, as `head` does: the run goes on, and its exit code counts.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", rethrowUnlessClosed);
  return (exitCode) => {
    over = exitCode;
    process.exitCode = exitCode;
    // A plugin that was cut may still hold sockets or timers; what was written must be out before the process goes.
    process.stdout.write("", () => process.stderr.write("", () => exit()));
  };
}

function strayErrorLines(error: unknown): string[] {
  const stack = (error instanceof Error ? error.stack : undefined) ?? errorText(error);
  return [
    "An error reached nobody, thrown by a plugin of your own or by posturegate; nothing that was said counts:",
    ...stack.split("\n").map((line) => `  ${forLog(line)}`),
  ];
}

function rethrowUnlessClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}
