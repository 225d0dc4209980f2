/** Finds out what the login of a cloud must be allowed, without reading the cloud. */
import type { BotModule } from "../bot.ts";
import { selectRun } from "../config/select-run.ts";
import { ConfigError } from "../errors.ts";
import { nearest } from "../model/nearest.ts";
import type { ReadContext } from "../plugin.ts";
import { loadablePlugin, planUse, type Wiring } from "./plugin-uses.ts";
import type { RunRequest } from "./request.ts";
import { readConfig } from "./read-config.ts";
import { allowedBots } from "./remediation/permissions.ts";
import { readRemediation } from "./remediation/plan.ts";
import { wiringOf } from "./run.ts";

/**
 * The provider's policies by the param that names who needs them, for what the audits that run, and the bots that they
 * allow, read of a cloud. Without a name, the only cloud of these audits that has such policies. Throws ConfigError where
 * there is none, or none of the name.
 */
export async function permissionsOf(
  request: RunRequest,
  named: string | undefined,
): Promise<Readonly<Record<string, object>>> {
  const { config } = readConfig(request);
  const audits = selectRun(config, { auditNames: request.overrides.audits, noFile: request.noFile });
  const wiring = await wiringOf(request, config, { now: new Date(), signal: request.interrupt });
  const clouds = await cloudsWithPermissions(audits, wiring);
  const chosen = chooseCloud(clouds, named);
  const needs = await Promise.all(chosen.audits.map((audit) => neededTypes(audit, wiring)));
  const types = needs.filter((needed) => needed !== "all");
  const bots = await allowedBots(await readRemediation(request), chosen.key);
  return chosen.permissions(types.length < needs.length ? "all" : new Set(types.flatMap((some) => [...some])), bots);
}

interface CloudPermissions {
  readonly key: string;
  /** The audits that read it. */
  readonly audits: readonly string[];
  readonly permissions: (needs: ReadContext["needs"], bots: readonly BotModule[]) => Readonly<Record<string, object>>;
}

async function cloudsWithPermissions(audits: readonly string[], wiring: Wiring): Promise<CloudPermissions[]> {
  const cloudsOf = (audit: string): readonly string[] => wiring.config.audits.get(audit)?.clouds ?? [];
  const keys = new Set(audits.flatMap(cloudsOf));
  const found = await Promise.all(
    [...keys].map(async (key) => {
      const { params, load } = await loadablePlugin(key, wiring);
      const module = await load();
      if (module.permissions === undefined) return undefined;
      const permissions: CloudPermissions["permissions"] = (needs, bots) =>
        module.permissions?.(params, needs, bots) ?? {};
      return { key, audits: audits.filter((audit) => cloudsOf(audit).includes(key)), permissions };
    }),
  );
  return found.filter((cloud) => cloud !== undefined);
}

function chooseCloud(clouds: readonly CloudPermissions[], named: string | undefined): CloudPermissions {
  const keys = clouds.map(({ key }) => key);
  const [first, ...others] = clouds;
  if (first === undefined) {
    throw new ConfigError("selects-nothing", {
      message: "the audits that would run read no cloud that asks for permissions",
      hint: "docs/aws.md shows a config that reads AWS",
    });
  }
  if (named === undefined && others.length === 0) return first;
  const chosen = clouds.find(({ key }) => key === named);
  if (chosen !== undefined) return chosen;
  const guess = named === undefined ? undefined : nearest(named, keys);
  throw new ConfigError(named === undefined ? "invalid-usage" : "unknown-name", {
    message:
      named === undefined ? "several clouds ask for permissions" : `no audit that would run reads a cloud ${named}`,
    hint: guess === undefined ? `name one of ${keys.join(", ")}` : `did you mean ${guess}?`,
  });
}

/** The types that an audit reads: stores want everything. */
async function neededTypes(audit: string, wiring: Wiring): Promise<ReadContext["needs"]> {
  const { stores = [], events = [] } = wiring.config.audits.get(audit) ?? {};
  if (stores.length > 0) return "all";
  const uses = await Promise.all(events.map((key) => planUse(key, "event", wiring)));
  const plugins = await Promise.all(uses.map((use) => use.create(audit)));
  return new Set(plugins.flatMap(({ needs }) => needs));
}
