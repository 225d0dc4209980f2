/** The commands `bots list`, `bots show` and `bots run`. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { z } from "zod";
import type { BotModule } from "../bot.ts";
import { parseEvents } from "../cloudbots/event.ts";
import type { CloudBotsResult } from "../cloudbots/result.ts";
import { textLog } from "../cloudbots/text-log.ts";
import { ConfigError, errorText } from "../errors.ts";
import type { Risk } from "../model/bot.ts";
import { forLog } from "../report/escape.ts";
import { runBots } from "../run/remediation/bots-run.ts";
import { eventContext } from "../run/remediation/event-login.ts";
import { readRemediation } from "../run/remediation/plan.ts";
import type { RunRequest } from "../run/request.ts";
import { type AuditOptions, requestOf, type Terminal } from "./audit.ts";
import type { ConfigOptions } from "./config.ts";
import { withJournalsClaimed } from "./journal-claim.ts";
import { operator } from "./operator.ts";

/** One line a bot. */
export async function botsListCommand(
  options: ConfigOptions & { readonly format: "table" | "json" },
  terminal: Terminal,
): Promise<number> {
  const bots = await knownBots(options, terminal);
  if (options.format === "json") {
    const brief = bots.map(({ name, doc, risk, entities, positional }) => ({ name, doc, risk, entities, positional }));
    terminal.stdout.write(`${JSON.stringify(brief, null, 2)}\n`);
    return 0;
  }
  const widest = Math.max(...bots.map(({ name }) => name.length), 0);
  for (const { name, risk, doc } of bots)
    terminal.stdout.write(`${risk.padEnd(12)}  ${name.padEnd(widest)}  ${forLog(doc)}\n`);
  return 0;
}

/** Everything about one bot. */
export async function botsShowCommand(name: string, options: ConfigOptions, terminal: Terminal): Promise<number> {
  const request = await requestOf({ ...options, outputDir: "posturegate-out" }, terminal);
  const { bots } = await readRemediation(request);
  terminal.stdout.write(botText(await bots.load(name)));
  return 0;
}

/** As commander gives them. */
export interface BotsRunOptions extends Pick<AuditOptions, "config" | "outputDir" | "verbose"> {
  /** File, or `-`. */
  readonly event: string;
  readonly apply?: true;
  readonly assumeFailed?: true;
  readonly journal: string;
  readonly format?: "json" | "text";
}

/** Answers each event with CloudBots' result object or text log; both are written to files. */
export async function botsRunCommand(options: BotsRunOptions, terminal: Terminal): Promise<number> {
  if (options.assumeFailed === true && options.apply !== true)
    throw new ConfigError("invalid-usage", { message: "--assume-failed says when --apply acts: give both" });
  const request = await requestOf(options, terminal);
  const remediation = await readRemediation(request);
  const events = parseEvents(await eventText(options.event, terminal));
  const context = eventContext(remediation);
  const results: CloudBotsResult[] = [];
  const runAll = async (): Promise<void> => {
    for (const event of events) {
      results.push(
        await runBots({
          event,
          remediation,
          context,
          apply: options.apply === true,
          assumeFailed: options.assumeFailed === true,
          journal: { folder: options.journal, keeper: { commit: () => Promise.resolve() } },
          by: operator(),
          now: new Date(),
        }),
      );
    }
  };
  try {
    await (options.apply === true ? withJournalsClaimed(options.journal, runAll) : runAll());
  } finally {
    // Where a later event ends the run, what was done for those before it is told all the same.
    if (results.length > 0 || events.length === 0) await tellResults(results, options, request, terminal);
  }
  const all = results.flatMap((result) => result["Rules violations found"]);
  return all.some((violation) => violation["Execution status"] === "failed") ? 1 : 0;
}

async function tellResults(
  results: readonly CloudBotsResult[],
  options: BotsRunOptions,
  request: RunRequest,
  { environment, stdout }: Terminal,
): Promise<void> {
  await writeResults(results, request);
  const format = options.format ?? (environment["OUTPUT_TYPE"] === "JSON" ? "json" : "text");
  stdout.write(format === "json" ? `${resultsJson(results)}\n` : logText(results));
}

async function eventText(file: string, { stdin }: Terminal): Promise<string> {
  if (file === "-") return text(stdin());
  return readFile(file, "utf8").catch((error: unknown) => {
    const message = `the event cannot be read: ${errorText(error)}`;
    throw new ConfigError("unreadable-file", { file, message }, { cause: error });
  });
}

/** One event has one answer; several have a list. */
function resultsJson(results: readonly CloudBotsResult[]): string {
  const json = JSON.stringify(results.length === 1 ? results[0] : results, null, 2);
  // Who prints it to a log prints no command: the runner takes `##[` anywhere in a line. The value stays the same.
  return json.replaceAll("##[", String.raw`#\u0023[`);
}

function logText(results: readonly CloudBotsResult[]): string {
  const lines = results.flatMap((result) => [...textLog(result).split("\n"), ""]);
  return lines.map((line) => `${forLog(line)}\n`).join("");
}

async function writeResults(results: readonly CloudBotsResult[], { overrides }: RunRequest): Promise<void> {
  const { outputDirectory } = overrides;
  await mkdir(outputDirectory, { recursive: true });
  await writeFile(join(outputDirectory, "bots-result.json"), `${resultsJson(results)}\n`);
  await writeFile(
    join(outputDirectory, "bots-result.txt"),
    `${results.map((result) => textLog(result)).join("\n\n")}\n`,
  );
}

async function knownBots(options: ConfigOptions, terminal: Terminal): Promise<BotModule[]> {
  const request = await requestOf({ ...options, outputDir: "posturegate-out" }, terminal);
  const { bots } = await readRemediation(request);
  return Promise.all(bots.names.map((name) => bots.load(name)));
}

function list(texts: readonly string[]): string {
  return texts.length === 0 ? "nothing" : texts.join(", ");
}

function botText(bot: BotModule): string {
  const { name, doc, risk, entities, positional, params, writes, reads } = bot;
  const facts = [
    ["risk", riskMeanings[risk]],
    ["acts on", list(entities)],
    ["calls", list(writes)],
    ["reads", list([...new Set([...entities, ...reads])])],
    ["as a tag", `AUTO: ${[name, ...positional.map((param) => `<${param}>`)].join(" ")}`],
  ];
  return [
    name,
    `  ${forLog(doc)}`,
    "",
    ...facts.map(([label = "", value = ""]) => `  ${label.padEnd(8)}  ${forLog(value)}`),
    "",
    "  params",
    ...paramLines(z.toJSONSchema(params(z), { io: "input", unrepresentable: "any" })),
    "",
  ].join("\n");
}

const riskMeanings: Readonly<Record<Risk, string>> = {
  reversible: "reversible: undo restores what was before, and nothing stops working that is meant to work",
  disruptive: "disruptive: undo restores what was before, but something stops meanwhile",
  irreversible: "irreversible: nothing restores all of it, so config must name the bot under remediation.irreversible",
};

function paramLines({ properties = {}, required = [] }: z.core.JSONSchema.BaseSchema): string[] {
  const entries = Object.entries(properties);
  if (entries.length === 0) return ["    none"];
  const widest = Math.max(...entries.map(([name]) => name.length));
  return entries.map(([name, schema]) => {
    const { description = "", default: otherwise } = typeof schema === "object" ? schema : {};
    const need = required.includes(name)
      ? " Required."
      : otherwise === undefined
        ? ""
        : ` Default: ${JSON.stringify(otherwise)}.`;
    return `    ${name.padEnd(widest)}  ${forLog(description)}${need}`;
  });
}
