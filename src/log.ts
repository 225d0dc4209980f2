/** The log: one line a message, safe for the log that it reaches. */
import type { Log } from "./plugin.ts";
import { forLog } from "./report/escape.ts";

/** How lines are logged. */
export interface LogOptions {
  readonly debug: boolean;
  /** Hides secrets in a text. */
  readonly hide: (text: string) => string;
}

/** Writes lines with `write`. Debug lines only if asked for. */
export function lineLog(write: (line: string) => void, { debug, hide }: LogOptions): Log {
  const line = (prefix: string, text: string): void => {
    for (const part of hide(text).split("\n")) write(`${prefix}${forLog(part)}\n`);
  };
  return {
    debug: (text) => {
      if (debug) line("debug: ", text);
    },
    info: (text) => line("", text),
    warning: (text) => line("warning: ", text),
    error: (text) => line("error: ", text),
  };
}

const levels = ["debug", "info", "warning", "error"] as const;

/** The same log without what is milder than `level`: config key `logger.level`. */
export function atLeast(log: Log, level: (typeof levels)[number] | undefined): Log {
  const skipped = level === undefined ? 0 : levels.indexOf(level);
  const [debug, info, warning, error] = levels.map((name, place) =>
    place < skipped ? silent : (text: string) => log[name](text),
  );
  return { debug: debug ?? silent, info: info ?? silent, warning: warning ?? silent, error: error ?? silent };
}

function silent(): void {
  // Below the level.
}
