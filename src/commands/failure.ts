/** What people see, and what the process exits with, when a run does not come to a verdict. */
import { AccessError, ConfigError, problemText } from "../errors.ts";
import { forLog } from "../report/escape.ts";

/** The config, a rule or the usage is wrong. */
const configExit = 2;
/** What decides could not be read. */
export const notEstablishedExit = 3;
/** A bug in posturegate. */
export const bugExit = 4;

/** The base commit has no config: nothing is wrong, and nothing was established either. */
export class NoBaseConfigError extends Error {
  override readonly name = "NoBaseConfigError";
}

/** Lines for people, and the exit code. */
export interface Failure {
  readonly lines: readonly string[];
  readonly exitCode: number;
}

/** A ConfigError lists its problems; what could not be read is said; an AccessError names what to grant; anything else is a bug and shows its stack. */
export function failureOf(error: unknown): Failure {
  if (error instanceof ConfigError) {
    const { problems } = error;
    const heading = problems.length === 1 ? "This has to be mended:" : `${problems.length} things have to be mended:`;
    return {
      lines: [heading, ...problems.map((problem) => `  ${forLog(problemText(problem))}`)],
      exitCode: configExit,
    };
  }
  if (error instanceof NoBaseConfigError) {
    return { lines: ["Not established:", `  ${forLog(error.message)}`], exitCode: notEstablishedExit };
  }
  if (error instanceof AccessError) {
    const grant = error.permission === undefined ? [] : [`  grant: ${error.permission}`];
    return {
      lines: ["Not established:", `  ${forLog(error.message)}`, ...grant.map(forLog)],
      exitCode: notEstablishedExit,
    };
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    lines: [
      "A bug in posturegate; nothing that it said counts. Please report it with this stack:",
      ...stack.split("\n").map((line) => `  ${forLog(line)}`),
    ],
    exitCode: bugExit,
  };
}
