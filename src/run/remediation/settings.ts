/** The settings of remediation, with the names in them looked up. */
import type { Config } from "../../config/configuration.ts";
import { ConfigError, type Problem } from "../../errors.ts";
import { nearest } from "../../model/nearest.ts";
import { type RemediationSettings, remediationSchema } from "../../remediation/settings.ts";
import type { Bots } from "./bots.ts";

/** The settings as config has them, or the defaults: no bot is allowed. Throws ConfigError naming what there is not. */
export function remediationSettings(config: Config, bots: Bots): RemediationSettings {
  const settings = config.remediation ?? remediationSchema.parse({});
  const { allow, irreversible, roles } = settings;
  const problems = [
    ...Object.keys(allow).flatMap((audit) => unknown(config, ["allow", audit], "audit", [...config.audits.keys()])),
    ...Object.entries(allow).flatMap(([audit, names]) =>
      names.flatMap((name, position) => unknown(config, ["allow", audit, position], "bot", bots.names, name)),
    ),
    ...irreversible.flatMap((name, position) => unknown(config, ["irreversible", position], "bot", bots.names, name)),
    ...Object.keys(roles).flatMap((cloud) => unknown(config, ["roles", cloud], "plugin", [...config.plugins.keys()])),
  ];
  if (problems.length > 0) throw new ConfigError("unknown-name", problems);
  return settings;
}

function unknown(
  config: Config,
  path: readonly (string | number)[],
  what: string,
  known: readonly string[],
  name = String(path.at(-1)),
): Problem[] {
  if (known.includes(name)) return [];
  const { file, line, column } = config.place(["remediation", ...path]);
  const guess = nearest(name, known);
  const hint = guess === undefined ? undefined : `did you mean ${guess}?`;
  return [{ file, line, column, message: `there is no ${what} ${name}`, ...(hint === undefined ? {} : { hint }) }];
}
