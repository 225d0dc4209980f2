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
