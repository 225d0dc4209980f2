/** Renders docs/reference/cli.md: the help of every command, as the built program prints it. */
import { fenced, page } from "./docs-markdown.ts";

/** A command, `[]` being the program itself, and what `--help` prints. */
export interface CommandHelp {
  readonly command: readonly string[];
  readonly help: string;
}

/** The help of every command, found by following the commands that each one's help lists. */
export function commandHelps(
  helpOf: (command: readonly string[]) => string,
  command: readonly string[] = [],
): CommandHelp[] {
  const help = helpOf(command);
  return [{ command, help }, ...listedCommands(help).flatMap((name) => commandHelps(helpOf, [...command, name]))];
}

/** The names below `Commands:`, but for `help`, which says the same as `--help`. */
export function listedCommands(help: string): string[] {
  const [, after = ""] = help.split("\nCommands:\n");
  const [block = ""] = after.split("\n\n");
  return [...block.matchAll(/^ {2}([a-z][a-z-]*)/gm)].flatMap(([, name = ""]) => (name === "help" ? [] : [name]));
}

/** docs/reference/cli.md. */
export function cliPage(helps: readonly CommandHelp[]): string {
  return page("Command line", "the program's own help", [
    "`node dist/cli/index.js` needs Node 20.20 or newer and nothing else.",
    ...helps.flatMap(({ command, help }) => [`## ${["posturegate", ...command].join(" ")}`, fenced("text", help)]),
  ]);
}
