/** The words after a bot's name as its params. */
import { z } from "zod";
import type { BotModule } from "../bot.ts";
import type { Token } from "./tokens.ts";

/** Params that the bot takes, or in a sentence why it does not take these. */
export type ReadParams = { readonly params: unknown } | { readonly message: string };

/**
 * Words are values in the order of {@link BotModule.positional}, or carry a name that the bot knows: `name=value`,
 * `name:value`, in which the value may hold `=` and `:`. Values without a name fill the places that names have left.
 */
export function botParams(
  bot: Pick<BotModule, "name" | "params" | "positional">,
  tokens: readonly Token[],
): ReadParams {
  const schema = bot.params(z);
  const names = [...new Set([...bot.positional, ...schemaNames(schema)])];
  const named = new Map<string, string>();
  const values: string[] = [];
  for (const token of tokens) {
    const { name, value } = namedValue(token, names);
    if (name === undefined) values.push(value);
    else if (named.has(name)) return { message: `${bot.name} is given its param ${name} twice.` };
    else named.set(name, value);
  }
  const places = bot.positional.filter((name) => !named.has(name));
  if (values.length > places.length) return { message: tooMany(bot, tokens) };
  const positional = values.map((value, at) => [places[at] ?? "", value] as const);
  const parsed = schema.safeParse(Object.fromEntries([...named, ...positional]));
  return parsed.success ? { params: parsed.data } : { message: mistakes(bot, parsed.error) };
}

/** Names of all params, also of those that have no place in the order. */
function schemaNames(schema: z.ZodType): readonly string[] {
  const { properties = {} } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return Object.keys(properties);
}

function namedValue(
  { text, isQuoted }: Token,
  names: readonly string[],
): { readonly name: string | undefined; readonly value: string } {
  const [, written = "", value = ""] = isQuoted ? [] : (/^([\w-]+)[=:](.*)$/s.exec(text) ?? []);
  const name = names.find((one) => one.toLowerCase() === written.toLowerCase());
  return name === undefined ? { name, value: text } : { name, value };
}

function tooMany({ name, positional }: Pick<BotModule, "name" | "positional">, tokens: readonly Token[]): string {
  if (positional.length === 0) return `${name} takes no params, and ${tokens.length} are given.`;
  const takes = `${name} takes at most ${positional.length}: ${positional.join(", ")}`;
  return `${takes}. ${tokens.length} are given. Put a value with spaces in quotes.`;
}

function mistakes({ name, positional }: Pick<BotModule, "name" | "positional">, error: z.ZodError): string {
  const each = error.issues.map(({ path, message }) => (path.length === 0 ? message : `${path.join(".")}: ${message}`));
  const takes = positional.length === 0 ? "It takes none." : `In order they are: ${positional.join(", ")}.`;
  return `The params of ${name} are wrong: ${each.join("; ")}. ${takes}`;
}
