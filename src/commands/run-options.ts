/** Options that several commands have. */
import type { Command } from "commander";

/** The options of every command that runs audits. */
export function runOptions(command: Command): Command {
  return configOption(command)
    .option("--audit <name...>", "audits to run instead of `run` in the config")
    .option("--output-dir <folder>", "folder for findings.json, summary.md and what alerts write", "posturegate-out")
    .option("--fail-on <severity>", "instead of gate.failOn: informational, low, medium, high or critical")
    .option("--on-unknown <policy>", "instead of gate.onUnknown: fail, pass or a number")
    .option("--save-snapshot <folder>", "save what is read, for a later --replay")
    .option("--replay <folder>", "judge a snapshot again instead of reading the clouds")
    .option(
      "-n, --now [time]",
      "the run's clock (ISO 8601; default: now, on replay the snapshot's). Alone: run now, whatever the schedule",
    )
    .option("--verbose", "say more about what is done");
}

/** The option of every command that reads a config. */
export function configOption(command: Command): Command {
  return command.option(
    "-c, --config <file...>",
    "config files, the later ones over the earlier, instead of those that are looked for",
  );
}
