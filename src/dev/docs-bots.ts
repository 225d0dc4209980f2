/** Renders docs/reference/bots.md: what each built-in bot does, may do, and how that is undone. */
import { z } from "zod";
import type { BotModule } from "../bot.ts";
import type { ChangeModel } from "../change-model.ts";
import { writeAccess } from "../clouds/aws/live/access.ts";
import { type PolicyDocument, remediationPolicy } from "../clouds/aws/remediation-policy.ts";
import type { Risk } from "../model/bot.ts";
import type { Rule } from "../model/rule.ts";
import { code, headingSlug, page, prose, table } from "./docs-markdown.ts";
import { ruleLink } from "./docs-rules.ts";

/** What the page is made of. */
export interface BotDocs {
  /** Built-in bots of AWS, the only cloud that has some. */
  readonly bots: readonly BotModule[];
  readonly writes: ChangeModel["writes"];
  readonly rules: readonly Pick<Rule, "id" | "remediation">[];
}

/** The default of `remediation.keepTag`; what a bot is allowed does not depend on it. */
const keepTag = "posturegate:keep";

/** docs/reference/bots.md. The heading of each bot is its name, because rules and plans link to it. */
export function botsPage(docs: BotDocs): string {
  const bots = docs.bots.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return page("Bots", "`src/clouds/aws/bots/`", [
    `The ${bots.length} built-in bots. All of them change AWS; Azure and Google Cloud have none yet. A bot only plans: it reads live state and ` +
      "answers with the calls that it would have sent. [Remediation](../remediation.md) says who may then send them. " +
      "`posturegate bots show NAME` tells the same in the terminal.",
    table(
      ["Bot", "Risk", "What it does"],
      bots.map(({ name, risk, doc }) => [`[${code(name)}](#${headingSlug(name)})`, risk, doc]),
    ),
    "## Risk",
    riskList(),
    "`AUTO:` tags and `remediationActions` of [CloudBots' events](../remediation.md#coming-from-cloudbots) give params in the order of the table, or by name: " +
      "`name=value`, `name:value`. Rules give them by name.",
    ...bots.flatMap((bot) => botParts(bot, docs)),
  ]);
}

/** How much each class may hurt. */
const riskMeanings: Readonly<Record<Risk, string>> = {
  reversible: "undo restores what was before, and nothing stops working that is meant to work.",
  disruptive: "undo restores what was before, but something stops meanwhile: an instance, its connections.",
  irreversible: "nothing restores all of it. Config must name the bot under `remediation.irreversible`, too.",
};

function riskList(): string {
  return Object.entries(riskMeanings)
    .map(([risk, meaning]) => `- **${risk}**: ${meaning}`)
    .join("\n");
}

function botParts(bot: BotModule, { writes, rules }: BotDocs): string[] {
  const { policy, notices } = remediationPolicy({ bots: [bot], writes, partition: "aws", keepTag });
  const naming = rules.filter(({ remediation }) => remediation.bot === bot.name).map(({ id }) => id);
  const facts = [
    ["Risk", bot.risk],
    ["Acts on", codes(bot.entities)],
    ["Calls", codes(bot.writes)],
    ["Undone by", undoText(bot.writes)],
    ["Permissions", codes(allowedActions(policy))],
    ...notices.map((notice) => ["Not granted unless named", notice]),
    [
      "Rules that name it",
      naming.map((id) => ruleLink(id, "../rules.md")).join(", ") || "none; events and rules of your own may",
    ],
  ];
  return [`## ${bot.name}`, prose(bot.doc), table(["", ""], facts), ...paramParts(bot)];
}

function codes(texts: readonly string[]): string {
  return texts.map((text) => code(text)).join(", ");
}

/** The calls that take back the calls; those that nothing takes back are named. */
function undoText(apis: readonly string[]): string {
  const undoing = [...new Set(apis.flatMap((api) => writeAccess[api]?.undoneBy ?? []))].sort();
  const lost = apis.filter((api) => (writeAccess[api]?.undoneBy ?? []).length === 0);
  const parts = [
    ...(undoing.length === 0 ? [] : [codes(undoing)]),
    ...(lost.length === 0 ? [] : [`nothing undoes ${codes(lost)}`]),
  ];
  return parts.join("; ");
}

function allowedActions({ Statement }: PolicyDocument): readonly string[] {
  const actions = Statement.filter(({ Effect }) => Effect === "Allow").flatMap(({ Action = [] }) => Action);
  return [...new Set(actions)].sort();
}

function paramParts({ name, params, positional }: BotModule): string[] {
  const { properties = {}, required = [] } = z.toJSONSchema(params(z), { io: "input", unrepresentable: "any" });
  const others = Object.keys(properties).filter((param) => !positional.includes(param));
  const rows = [...positional, ...others].map((param) => {
    const schema = properties[param];
    if (typeof schema !== "object" || schema.description === undefined)
      throw new Error(`Say in the schema of bot ${name} what its param ${param} means.`);
    return [code(param), required.includes(param) ? "required" : defaultText(schema.default), schema.description];
  });
  return rows.length === 0 ? ["It has no params."] : [table(["Param", "Default", "Meaning"], rows)];
}

function defaultText(value: unknown): string {
  if (value === undefined) return "";
  return code(typeof value === "string" ? value : JSON.stringify(value));
}
