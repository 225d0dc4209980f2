/** What an event asks for: `AUTO: bot params` in the compliance tags of its rule, `bot params` in its actions. */
import type { CloudBotsEvent } from "./event.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** A bot that an event asks for, whether there is one of that name or not. */
export interface RequestedBot {
  /** Empty where none is named. */
  readonly name: string;
  readonly tokens: readonly Token[];
}

/** Of the account's id in params. */
const accountVariable = "$ACCOUNT_ID";

/**
 * The bots that an event asks for: first those of the tags, then those of the actions, in order. What is asked twice in the
 * same words is done once. `isBot` says which names there are: `AUTO:name` is a bot where it is one.
 */
export function requestedBots(
  { complianceTags, remediationActions, account }: CloudBotsEvent,
  isBot: (name: string) => boolean,
): readonly RequestedBot[] {
  const tags = complianceTags.split("|").filter((tag) => tag.trim().startsWith(marker));
  const asked = [...tags, ...remediationActions].map((words) => requestedBot(words, isBot));
  const distinct = new Map(asked.map((request) => [JSON.stringify(request), request]));
  return [...distinct.values()].map(({ name, tokens }) => ({
    name,
    tokens: tokens.map((token) => ({ ...token, text: token.text.replaceAll(accountVariable, account) })),
  }));
}

const marker = "AUTO:";

/** Of a tag, the first word is the marker, and what is written on to it is passed over unless it is the bot's name. */
function requestedBot(words: string, isBot: (name: string) => boolean): RequestedBot {
  const [first, ...others] = tokensOf(words);
  if (first === undefined) return { name: "", tokens: [] };
  if (!first.text.startsWith(marker)) return { name: first.text, tokens: others };
  const [second, ...params] = others;
  const attached = first.text.slice(marker.length);
  if (second === undefined || (isBot(attached) && !isBot(second.text))) return { name: attached, tokens: others };
  return { name: second.text, tokens: params };
}
