/** Decides which audits run, and refuses those that cannot. */
import { ConfigError } from "../errors.ts";
import type { Problem } from "../errors.ts";
import { auditLists } from "./configuration.ts";
import type { AuditList, Config, PluginUse } from "./configuration.ts";
import { quoted, spellingHint } from "./schema-problems.ts";
import { problemAt } from "./tree.ts";

/** What is asked for. */
export interface RunChoice {
  /** Audits named by the caller: they win. */
  readonly auditNames?: readonly string[];
  /** No file was found and none was named: the demo runs. */
  readonly noFile?: boolean;
  /** A snapshot stands in for the clouds, which then need neither be there nor have their secrets. */
  readonly replay?: boolean;
}

/** The audit that runs where there is no config. */
const demoAudit = "demo";

/**
 * The audits that run, each once, in the order in which they are named.
 * @throws ConfigError `unknown-name` for a name that is no audit; `invalid-config` where nothing says what runs, or a secret
 *   is not set; `missing-plugin` where an audit needs what this version lacks.
 */
export function selectRun(config: Config, choice: RunChoice = {}): string[] {
  const asked = choice.auditNames ?? [];
  const names = asked.length > 0 ? asked : choice.noFile === true ? [demoAudit] : runOf(config);
  const unknown = names.filter((name) => !config.audits.has(name));
  if (unknown.length > 0)
    throw new ConfigError(
      "unknown-name",
      unknown.map((name) => unknownAudit(name, config)),
    );
  const audits = [...new Set(names)];
  const lists = choice.replay === true ? auditLists.filter((list) => list !== "clouds") : auditLists;
  const missing = missingPlugins(config, audits, lists);
  if (missing.length > 0) throw new ConfigError("missing-plugin", missing);
  const unset = audits.flatMap((audit) => uses(config, audit, lists).flatMap(({ use }) => use.unset));
  if (unset.length > 0) throw new ConfigError("invalid-config", [...new Set(unset)]);
  return audits;
}

function runOf({ run, audits, place }: Config): readonly string[] {
  if (run !== undefined) return run;
  const message = "the config does not say which audits run";
  const hint = `add \`run:\` with a list of these: ${[...audits.keys()].join(", ")}`;
  throw new ConfigError("invalid-config", problemAt({ ...place([]), line: 1, column: 1 }, message, hint));
}

function unknownAudit(name: string, { audits }: Config): Problem {
  return { message: `there is no audit ${quoted(name)}`, hint: spellingHint(name, [...audits.keys()]) };
}

function missingPlugins(config: Config, audits: readonly string[], lists: readonly AuditList[]): Problem[] {
  return audits.flatMap((audit) =>
    uses(config, audit, lists)
      .filter(({ use }) => use.lacking)
      .map(({ use, list, index }) => {
        const message = `the audit ${quoted(audit)} needs the plugin ${quoted(use.plugin)}, which this version lacks`;
        return problemAt(config.place(["audits", audit, list, index]), message, "leave it out, or run other audits");
      }),
  );
}

function uses(
  config: Config,
  audit: string,
  lists: readonly AuditList[],
): { use: PluginUse; list: AuditList; index: number }[] {
  return lists.flatMap((list) =>
    (config.audits.get(audit)?.[list] ?? []).flatMap((key, index) => {
      const use = config.plugins.get(key);
      return use === undefined ? [] : [{ use, list, index }];
    }),
  );
}
