#!/usr/bin/env node
/** Entry of the command line. */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { version } from "./version.ts";

const program = join(dirname(fileURLToPath(import.meta.url)), "..");

// The version is asked for by scripts, again and again: nothing else is loaded for it.
if (process.argv.length === 3 && (process.argv[2] === "--version" || process.argv[2] === "-V")) {
  process.stdout.write(`${version}\n`);
} else {
  const { runCommandLine } = await import("./commands/command-line.ts");
  await runCommandLine(process.argv, program);
}
