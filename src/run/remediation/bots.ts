/** The bots of a run: those that come with the program, and modules of the repository that the config names. */
import { z } from "zod";
import type { BotModule } from "../../bot.ts";
import type { ChangeModel } from "../../change-model.ts";
import type { Config } from "../../config/configuration.ts";
import { ConfigError } from "../../errors.ts";
import { loadBotModule } from "../../load-module.ts";
import type { Json } from "../../model/json.ts";
import { nearest } from "../../model/nearest.ts";
import type { RepositoryFiles } from "../../model/repository-files.ts";
import type { ReadyBot } from "../../remediate/plan-entries.ts";
import { ownBot } from "./own-bot.ts";

/** Bots by name. */
export interface Bots {
  readonly names: readonly string[];
  /** Throws ConfigError `unknown-name`, with the nearest name. */
  readonly load: (name: string) => Promise<BotModule>;
  /** The bot with params as its schema gives them. Throws ConfigError where there is none, or it does not take them. */
  readonly ready: (name: string, params: Json) => Promise<ReadyBot>;
}

/** Throws ConfigError `invalid-plugin` for a module that is no bot that could be used, or has the name of another. */
export async function botsOf(
  changes: readonly ChangeModel[],
  config: Pick<Config, "remediation" | "limits">,
  files: RepositoryFiles,
): Promise<Bots> {
  const loaders = new Map<string, () => Promise<BotModule>>(changes.flatMap(({ bots }) => Object.entries(bots)));
  for (const path of config.remediation?.bots ?? []) {
    const bounds = { shown: path, milliseconds: config.limits.doneSeconds * 1000 };
    const module = ownBot(await loadBotModule(await files.modulePath(path), bounds), { ...bounds, changes });
    if (loaders.has(module.name))
      throw new ConfigError("invalid-plugin", { file: path, message: `there is a bot ${module.name} already` });
    loaders.set(module.name, () => Promise.resolve(module));
  }
  const load = async (name: string): Promise<BotModule> => {
    const loader = loaders.get(name);
    if (loader === undefined) throw unknownBot(name, [...loaders.keys()]);
    return loader();
  };
  return {
    names: [...loaders.keys()].sort(),
    load,
    ready: async (name, params) => readyBot(await load(name), params),
  };
}

function unknownBot(name: string, names: readonly string[]): ConfigError {
  const guess = nearest(name, names);
  return new ConfigError("unknown-name", {
    message: `there is no bot ${name}`,
    hint: guess === undefined ? "`posturegate bots list` has them all" : `did you mean ${guess}?`,
  });
}

/** The bot with params as its schema gives them. Throws ConfigError `invalid-usage` with everything that is wrong. */
function readyBot(module: BotModule, params: unknown): ReadyBot {
  const { data, error } = module.params(z).safeParse(params);
  if (error === undefined) return { module, params: data };
  const problems = error.issues.map(({ path, message }) => ({
    message: `bot ${module.name}: ${path.length === 0 ? "" : `param ${path.join(".")}: `}${message}`,
    hint: `\`posturegate bots show ${module.name}\` has its params`,
  }));
  throw new ConfigError("invalid-usage", problems);
}
