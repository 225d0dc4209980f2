/** The command line: its commands, options and help, and how each ends. */
import { Command, CommanderError, Option } from "commander";
import { nearest } from "../model/nearest.ts";
import { forLog } from "../report/escape.ts";
import { version } from "../version.ts";
import { type AuditOptions, auditCommand, type Terminal } from "./audit.ts";
import { type BaselineOptions, baselineCommand } from "./baseline.ts";
import { checkCommand, type ConfigOptions, printBaseCommand, printCommand, schemaCommand } from "./config.ts";
import { exemptCommand, type ExemptOptions } from "./exempt.ts";
import { guardExit } from "./exit-guard.ts";
import { failureOf } from "./failure.ts";
import { frameworksCommand } from "./frameworks.ts";
import { permissionsCommand, type PermissionsOptions } from "./permissions.ts";
import { Secrets } from "../run/secrets.ts";
import { addBots, addRemediate } from "./remediation-commands.ts";
import { listCommand, newCommand, showCommand, testCommand } from "./rules.ts";
import { configOption, runOptions } from "./run-options.ts";

/** Exit code of a command line that makes no sense. */
const usageExit = 2;

/** Parses, runs, and ends the process with the command's exit code. `program` is the folder of the built program. */
export async function runCommandLine(argv: readonly string[], program: string): Promise<void> {
  const { stdout, stderr, env: environment } = process;
  const secrets = new Secrets(runnerMask(process));
  const terminal: Terminal = { stdin: () => process.stdin, stdout, stderr, environment, program, secrets };
  const end = guardExit((line) => terminal.stderr.write(`${terminal.secrets.hide(line)}\n`));
  let exitCode = 0;
  const commands = commandTree(terminal, (code) => {
    exitCode = code;
  });
  try {
    await commands.parseAsync([...argv]);
  } catch (error) {
    exitCode = exitOf(error, terminal);
  }
  end(exitCode);
}

/** In a workflow the runner hides what it is told to in everything that follows, whoever prints it. */
function runnerMask({ stderr, env }: NodeJS.Process): (secret: string) => void {
  if (env["GITHUB_ACTIONS"] !== "true") return () => undefined;
  return (secret) =>
    void stderr.write(`::add-mask::${secret.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")}\n`);
}

function exitOf(error: unknown, { stderr, secrets }: Terminal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : usageExit;
  const { lines, exitCode } = failureOf(error);
  stderr.write(`${secrets.hide(lines.join("\n"))}\n`);
  return exitCode;
}

function commandTree(terminal: Terminal, end: (exitCode: number) => void): Command {
  const program = new Command("posturegate")
    .description(
      "Audits what AWS, Azure and Google Cloud really look like, from a config committed to the repository, and gates on it.",
    )
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .option("-p, --print-base-config", "print the built-in base config")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    })
    .showHelpAfterError("(posturegate --help shows what there is)")
    .addHelpText("after", helpAfter)
    .action((options: { printBaseConfig?: true }) => {
      const [mistyped] = program.args;
      if (mistyped !== undefined) return program.error(unknownCommand(mistyped, program));
      if (options.printBaseConfig === true) return end(printBaseCommand(terminal));
      program.help({ error: true });
    });
  addAudit(program, terminal, end);
  addConfig(program, terminal, end);
  addRules(program, terminal, end);
  addBaseline(program, terminal, end);
  addExempt(program, terminal, end);
  addRemediate(program, terminal, end);
  addBots(program, terminal, end);
  // Else a mistyped command is one argument too many. The commands have already inherited that they refuse these.
  return program.allowExcessArguments();
}

function unknownCommand(mistyped: string, program: Command): string {
  const guess = nearest(
    mistyped,
    program.commands.map((command) => command.name()),
  );
  return `error: unknown command '${forLog(mistyped)}'${guess === undefined ? "" : ` (did you mean ${guess}?)`}`;
}

const helpAfter = `
Exit codes: 0 passed, 1 failed, 2 config or usage, 3 not established, 4 a bug in posturegate.

Example: posturegate audit                 audits as ./posturegate.yaml says; without one, the built-in demo estate
         posturegate audit -c posturegate.yaml --fail-on critical`;

function addAudit(program: Command, terminal: Terminal, end: (exitCode: number) => void): void {
  const audit = program
    .command("audit")
    .description("run the audits, report, and gate")
    .addOption(
      new Option("--format <format>", "what is printed").choices(["table", "json", "markdown"]).default("table"),
    );
  runOptions(audit)
    .addHelpText(
      "after",
      "\nExample: posturegate audit -c posturegate.yaml --audit nightly --save-snapshot snapshot\n         posturegate audit --replay snapshot --format json",
    )
    .action(async (options: AuditOptions) => end(await auditCommand(options, terminal)));
}

function addConfig(program: Command, terminal: Terminal, end: (exitCode: number) => void): void {
  const config = program
    .command("config")
    .description("check and show the config")
    .addHelpText("after", "\nExample: posturegate config check -c posturegate.yaml");
  configOption(config.command("check"))
    .description("say what is wrong with the config, or what would run")
    .addHelpText("after", "\nExample: posturegate config check -c posturegate.yaml")
    .action(async (options: ConfigOptions) => end(await checkCommand(options, terminal)));
  configOption(config.command("print"))
    .description("print the config with everything merged, secrets hidden")
    .addHelpText("after", "\nExample: posturegate config print -c base.yaml posturegate.yaml")
    .action(async (options: ConfigOptions) => end(await printCommand(options, terminal)));
  config
    .command("schema")
    .description("print the JSON Schema of config files, for editors")
    .addHelpText("after", "\nExample: posturegate config schema > posturegate.schema.json")
    .action(() => end(schemaCommand(terminal)));
  configOption(config.command("permissions"))
    .argument("[cloud]", "name of the cloud in the config; default: the only one that asks for permissions")
    .description("print the policy that lets the login of a cloud read what the audits need, and nothing else")
    .option("--audit <name...>", "audits to run instead of `run` in the config")
    .option("--for <param>", "who gets it: role (the login) or accountRole", "role")
    .addHelpText("after", "\nExample: posturegate config permissions prod --for accountRole > policy.json")
    .action(async (cloud: string | undefined, options: PermissionsOptions) =>
      end(await permissionsCommand(cloud, options, terminal)),
    );
}

function addRules(program: Command, terminal: Terminal, end: (exitCode: number) => void): void {
  const rules = program
    .command("rules")
    .description("list, show, test and write rules, and what they decide of published standards")
    .addHelpText("after", "\nExample: posturegate rules list");
  configOption(rules.command("list"))
    .description("list the built-in rules and yours, the worst first")
    .addOption(new Option("--format <format>", "what is printed").choices(["table", "json"]).default("table"))
    .addHelpText("after", "\nExample: posturegate rules list --format json")
    .action(async (options: ConfigOptions & { format: "table" | "json" }) => end(await listCommand(options, terminal)));
  configOption(rules.command("show"))
    .argument("<id>", "rule id")
    .description("show one rule: why, how it decides, what to do")
    .addHelpText("after", "\nExample: posturegate rules show aws-ec2-security-group-admin-ports")
    .action(async (id: string, options: ConfigOptions) => end(await showCommand(id, options, terminal)));
  configOption(rules.command("frameworks"))
    .argument("[id]", "framework id; default: all")
    .description("list the controls of published standards, each with the rules that decide it")
    .addOption(new Option("--format <format>", "what is printed").choices(["table", "json"]).default("table"))
    .addHelpText("after", "\nExample: posturegate rules frameworks cis-aws-7.0.0")
    .action(async (id: string | undefined, options: ConfigOptions & { format: "table" | "json" }) =>
      end(await frameworksCommand(id, options, terminal)),
    );
  configOption(rules.command("test"))
    .argument("[path]", "folder with rules, or one rule file; default: those that the config names, or `rules`")
    .description("run the examples of rules")
    .addHelpText("after", "\nExample: posturegate rules test .posturegate/rules")
    .action(async (path: string | undefined, options: ConfigOptions) =>
      end(await testCommand(path, options, terminal)),
    );
  rules
    .command("new")
    .argument("<path>", "path of the rule in its folder: aws/ec2/my-rule")
    .description("write a rule that passes its examples, to edit from there")
    .requiredOption("--resource <type>", "resource type: aws.ec2.volume")
    .option("--folder <folder>", "folder of your rules", "rules")
    .addHelpText(
      "after",
      "\nExample: posturegate rules new aws/ec2/my-rule --resource aws.ec2.volume --folder .posturegate/rules",
    )
    .action(async (path: string, options: { resource: string; folder: string }) =>
      end(await newCommand(path, options, terminal)),
    );
}

function addBaseline(program: Command, terminal: Terminal, end: (exitCode: number) => void): void {
  const baseline = program
    .command("baseline")
    .description("accept what is known")
    .addHelpText("after", "\nExample: posturegate baseline write");
  runOptions(baseline.command("write"))
    .description(
      "run the audits and write what they find as known; exempted findings are left out, unread scopes are kept",
    )
    .option("--file <file>", "file to write instead of `baseline` in the config")
    .addHelpText("after", "\nExample: posturegate baseline write --replay snapshot --file .posturegate/baseline.json")
    .action(async (options: BaselineOptions) => end(await baselineCommand(options, terminal)));
}

function addExempt(program: Command, terminal: Terminal, end: (exitCode: number) => void): void {
  configOption(program.command("exempt"))
    .argument("[fingerprint]", "of the finding to accept, or its first 8 digits or more")
    .description("accept a finding: add an exemption to a file of the config, and show what it covers")
    .option("--rule <rule>", "rule id, or a pattern with *, instead of a fingerprint")
    .option("--resource <id>", "resource id, or a pattern with *, instead of a fingerprint")
    .option("--facets <facet...>", "what is accepted; default: what is wrong with the finding now")
    .option("--all-facets", "accept whatever is or will be wrong")
    .option("--reason <text>", "why it is accepted")
    .option("--owner <owner>", "who answers for that")
    .option("--expires <day>", "last day on which it holds, YYYY-MM-DD, or as in 90d")
    .option("--file <file>", "file to add it to instead of `exemptions` in the config")
    .option("--findings <file>", "findings.json of the run to look at", "posturegate-out/findings.json")
    .option("-y, --yes", "do not ask before writing")
    .addHelpText(
      "after",
      "\nOn a terminal it asks for what is missing.\n\nExample: posturegate exempt 3fa9c1d2 --reason 'VPN ordered as NET-412' --owner network-team --expires 90d",
    )
    .action(async (fingerprint: string | undefined, options: ExemptOptions) =>
      end(await exemptCommand(fingerprint, options, terminal)),
    );
}
