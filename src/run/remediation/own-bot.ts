/** A bot of the repository, held to what built-in bots are: what it may touch is known, and a mistake of it stops nothing else. */
import { z } from "zod";
import { bounded } from "../../audit/bounded.ts";
import type { BotModule } from "../../bot.ts";
import type { ChangeModel } from "../../change-model.ts";
import { AccessError, ConfigError, errorText } from "../../errors.ts";
import type { BotPlan, BotTarget } from "../../model/bot.ts";
import { ImpossibleCall } from "../../model/write.ts";
import { touchedObjects } from "../../remediation/change.ts";

/** What it is held to. */
export interface OwnBotBounds {
  readonly changes: readonly ChangeModel[];
  /** Its path, in messages. */
  readonly shown: string;
  /** How long it may plan. */
  readonly milliseconds: number;
}

/** The bot, which now refuses where it would have thrown, hung, or planned what it does not declare. Throws ConfigError `invalid-plugin`. */
export function ownBot(module: BotModule, bounds: OwnBotBounds): BotModule {
  const { kind, name, doc, entities, risk, positional, writes, reads } = module;
  const problems = [...nameProblems(name), ...reachProblems(module, bounds.changes), ...paramsProblems(module)];
  if (problems.length > 0)
    throw new ConfigError(
      "invalid-plugin",
      problems.map((message) => ({ file: bounds.shown, message })),
    );
  return {
    kind,
    name,
    doc,
    entities,
    risk,
    positional,
    writes,
    reads,
    params: (zod) => module.params(zod),
    plan: (target, params, state) => confirmedPlan(() => module.plan(target, params, state), module, target, bounds),
  };
}

/** As config can name it. */
function nameProblems(name: string): string[] {
  return /^[A-Za-z][\w-]{0,63}$/.test(name) ? [] : ["a bot's name is up to 64 letters, digits, dashes and underscores"];
}

function reachProblems({ entities, writes }: BotModule, changes: readonly ChangeModel[]): string[] {
  const known = new Set(changes.flatMap((model) => [...model.writes.keys()]));
  const isReached = (type: string): boolean => changes.some(({ provider }) => type.startsWith(`${provider}.`));
  const providers = changes.map(({ provider }) => provider).join(", ");
  return [
    ...entities.filter((type) => !isReached(type)).map((type) => `entities: bots change ${providers}, and not ${type}`),
    ...writes.filter((api) => !known.has(api)).map((api) => `writes: posturegate does not know what ${api} does`),
  ];
}

function paramsProblems(module: BotModule): string[] {
  try {
    const schema: unknown = module.params(z);
    return schema instanceof z.ZodType ? [] : ["params must give a schema of the zod that it receives"];
  } catch (error) {
    return [`params: ${errorText(error)}`];
  }
}

const planSchema: z.ZodType<BotPlan> = z.discriminatedUnion("outcome", [
  z.object({
    outcome: z.literal("change"),
    calls: z.array(z.object({ api: z.string(), input: z.record(z.string(), z.json()) })).min(1),
    affected: z.array(z.string()),
  }),
  z.object({ outcome: z.literal("nothing-to-do"), message: z.string() }),
  z.object({ outcome: z.literal("refused"), message: z.string() }),
]);

async function confirmedPlan(
  plan: () => Promise<BotPlan>,
  { name, writes }: BotModule,
  { scope }: BotTarget,
  { changes, milliseconds }: OwnBotBounds,
): Promise<BotPlan> {
  try {
    const made = planSchema.parse(await bounded(plan, { milliseconds, what: "its plan" }));
    if (made.outcome !== "change") return made;
    const undeclared = made.calls.find(({ api }) => !writes.includes(api));
    if (undeclared !== undefined)
      return refused(name, `it wants to call ${undeclared.api}, which its writes do not name`);
    const known = changes.find(({ provider }) => provider === scope.cloud)?.writes ?? new Map();
    touchedObjects({ calls: made.calls, writes: known, scope });
    return made;
  } catch (error) {
    if (error instanceof AccessError || error instanceof ImpossibleCall) throw error;
    return refused(name, error instanceof z.ZodError ? shapeText(error) : errorText(error));
  }
}

function shapeText({ issues: [first] }: z.ZodError): string {
  const path = first?.path.join(".") ?? "";
  return `${path === "" ? "" : `${path}: `}${first?.message ?? "it has another shape"}`;
}

function refused(name: string, reason: string): BotPlan {
  return { outcome: "refused", message: `Bot ${name} gave no plan that can be used: ${reason}.` };
}
