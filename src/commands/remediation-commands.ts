/** The commands `remediate …` and `bots …`: their options and help. */
import { type Command, Option } from "commander";
import type { Terminal } from "./audit.ts";
import { botsListCommand, botsRunCommand, type BotsRunOptions, botsShowCommand } from "./bots.ts";
import type { ConfigOptions } from "./config.ts";
import {
  applyCommand,
  type ApplyOptions,
  type RecordedOptions,
  resumeCommand,
  undoCommand,
} from "./remediate-apply.ts";
import { remediatePermissionsCommand, type RemediatePermissionsOptions } from "./remediate-permissions.ts";
import { type PlanOptions, planCommand } from "./remediate-plan.ts";
import { configOption } from "./run-options.ts";

/** Adds `remediate`. */
export function addRemediate(program: Command, terminal: Terminal, end: (exitCode: number) => void): void {
  const remediate = program
    .command("remediate")
    .description("plan fixes of findings, apply what was approved, and undo it")
    .addHelpText("after", "\nExample: posturegate remediate plan");
  planOptions(configOption(remediate.command("plan")))
    .description("say exactly what bots would change about each finding, and change nothing")
    .addHelpText(
      "after",
      "\nExample: posturegate remediate plan -c posturegate.yaml --bot sg_exposure_remove\n         posturegate remediate plan --findings posturegate-out/findings.json --snapshot snapshot",
    )
    .action(async (options: PlanOptions) => end(await planCommand(options, terminal)));
  changeOptions(remediate.command("apply"))
    .description("apply the part of a plan that has this digest, after planning it again from live state")
    .requiredOption("--digest <digest>", "digest of the part, as the plan shows it: giving it is the approval")
    .option("--plan <file>", "plan.json that has it", "posturegate-out/plan.json")
    .addHelpText("after", "\nExample: posturegate remediate apply --digest 3fa9c1d2b7e4")
    .action(async (options: ApplyOptions) => end(await applyCommand(options, terminal)));
  changeOptions(remediate.command("resume"))
    .argument("[run]", "id of the run; default: the last one that has not ended")
    .description("go on with a run that was interrupted: nothing is lost, nothing is done twice")
    .addHelpText("after", "\nExample: posturegate remediate resume")
    .action(async (run: string | undefined, options: RecordedOptions) =>
      end(await resumeCommand(run, options, terminal)),
    );
  changeOptions(remediate.command("undo"))
    .argument("<entry|run>", "digest of an entry, or its first digits; or the id of a run")
    .description("restore what was before an entry or a run, if nobody has changed it since")
    .addHelpText("after", "\nExample: posturegate remediate undo dd77853c2566")
    .action(async (named: string, options: RecordedOptions) => end(await undoCommand(named, options, terminal)));
  configOption(remediate.command("permissions"))
    .argument("[cloud]", "name of the cloud in the config; default: the only one that bots can change")
    .description("print the policy of the role that changes a cloud: what the allowed bots need, and nothing else")
    .addOption(
      new Option("--for <policy>", "what `role` or `accountRole` is allowed, or whom `role` trusts")
        .choices(["role", "accountRole", "trust"])
        .default("role"),
    )
    .option("--repository <owner/name>", "for the trust policy: the repository whose jobs may log in")
    .option("--owner-id <number>", "for the trust policy: GitHub's number of the owner")
    .option("--repository-id <number>", "for the trust policy: GitHub's number of the repository")
    .addHelpText("after", "\nExample: posturegate remediate permissions prod > policy.json")
    .action(async (cloud: string | undefined, options: RemediatePermissionsOptions) =>
      end(await remediatePermissionsCommand(cloud, options, terminal)),
    );
}

/** The options of every command that changes a cloud. */
function changeOptions(command: Command): Command {
  return configOption(command)
    .option("--audit <name...>", "audits to run instead of `run` in the config")
    .option("--journal <folder>", "folder of journals: what was done, and how to undo it", "posturegate-journal")
    .option("--output-dir <folder>", "folder for what the audit afterwards writes", "posturegate-out")
    .option("--verbose", "say more about what is done");
}

function planOptions(command: Command): Command {
  return command
    .option("--audit <name...>", "audits to run instead of `run` in the config")
    .option("--rule <rule...>", "only findings of these rules; * for any text")
    .option("--bot <bot...>", "only what these bots would do; * for any text")
    .option("--fingerprint <fingerprint...>", "only these findings, by the first digits of their fingerprints")
    .option("--findings <file>", "only the findings of this findings.json; needs --snapshot or --replay")
    .option(
      "--snapshot <folder>",
      "judge this snapshot instead of reading the clouds, and read only what is to be changed",
    )
    .option("--replay <folder>", "plan for a snapshot as if it were the cloud: nobody can approve that")
    .option("--output-dir <folder>", "folder for plan.json and plan.md", "posturegate-out")
    .addOption(
      new Option("--format <format>", "what is printed").choices(["table", "json", "markdown"]).default("table"),
    )
    .option("-n, --now [time]", "the run's clock (ISO 8601; default: now, on replay the snapshot's)")
    .option("--verbose", "say more about what is done");
}

/** Adds `bots`. */
export function addBots(program: Command, terminal: Terminal, end: (exitCode: number) => void): void {
  const bots = program
    .command("bots")
    .description("list, show and run bots, also for findings in the shape of CloudBots")
    .addHelpText("after", "\nExample: posturegate bots list");
  configOption(bots.command("list"))
    .description("list the built-in bots and yours")
    .addOption(new Option("--format <format>", "what is printed").choices(["table", "json"]).default("table"))
    .addHelpText("after", "\nExample: posturegate bots list --format json")
    .action(async (options: ConfigOptions & { format: "table" | "json" }) =>
      end(await botsListCommand(options, terminal)),
    );
  configOption(bots.command("show"))
    .argument("<name>", "name of the bot")
    .description("show one bot: what it does, its risk, its params")
    .addHelpText("after", "\nExample: posturegate bots show sg_exposure_remove")
    .action(async (name: string, options: ConfigOptions) => end(await botsShowCommand(name, options, terminal)));
  configOption(bots.command("run"))
    .description(
      "run the bots that an event names in its `AUTO:` tags and remediationActions; changes nothing without --apply",
    )
    .requiredOption("--event <file>", "the event, JSON; - reads it from standard input")
    .option("--apply", "send the calls; without it bots only plan")
    .option("--assume-failed", "with --apply, act also where an event does not say that its rule failed")
    .option("--journal <folder>", "folder of journals: what was done, and how to undo it", "posturegate-journal")
    .option("--output-dir <folder>", "folder for bots-result.json and bots-result.txt", "posturegate-out")
    .addOption(
      new Option("--format <format>", "what is printed; default: text, or as OUTPUT_TYPE=JSON says").choices([
        "text",
        "json",
      ]),
    )
    .option("--verbose", "say more about what is done")
    .addHelpText(
      "after",
      "\nExample: posturegate bots run --event finding.json\n         posturegate bots run --event - --apply < finding.json",
    )
    .action(async (options: BotsRunOptions) => end(await botsRunCommand(options, terminal)));
}
