/** The log: one line a message, safe for the log that it reaches. */
import type { Log } from "./plugin.ts";
import { forLog } from "./report/escape.ts";

/** Writes lines with `write`. Debug lines only if asked for. */
export function lineLog(write: (line: string) => void, options: { readonly debug: boolean }): Log {
  const line = (prefix: string, text: string): void => {
    for (const part of text.split("\n")) write(`${prefix}${forLog(part)}\n`);
  };
  return {
    debug: (text) => {
      if (options.debug) line("debug: ", text);
    },
    info: (text) => line("", text),
    warning: (text) => line("warning: ", text),
    error: (text) => line("error: ", text),
  };
}
