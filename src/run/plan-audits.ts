/** Wires the audits and alerts of a run to their plugins. */
import type { AuditPlan } from "../audit/run-audit.ts";
import type { AlertPlan } from "../audit/tell-alerts.ts";
import { builtInParams, planUse, type Wiring } from "./plugin-uses.ts";

/** The audits that run, each plugin ready to be created. */
export async function planAudits(names: readonly string[], wiring: Wiring): Promise<AuditPlan[]> {
  return Promise.all(
    names.map(async (name) => {
      const { clouds = [], stores = [], events = [] } = wiring.config.audits.get(name) ?? {};
      const { isPreview, tells } = wiring.request;
      return {
        name,
        clouds: await planClouds(name, clouds, wiring),
        stores: tells ? await Promise.all(stores.map((key) => planUse(key, "store", wiring))) : [],
        events: await Promise.all(
          events.filter((key) => !isPreview || !isModule(key, wiring)).map((key) => planUse(key, "event", wiring)),
        ),
      };
    }),
  );
}

function isModule(key: string, { config }: Wiring): boolean {
  return config.plugins.get(key)?.module === true;
}

/** With `--replay` one snapshot stands in for all clouds of the audit. */
async function planClouds(audit: string, clouds: readonly string[], wiring: Wiring): Promise<AuditPlan["clouds"]> {
  const { replay } = wiring.request.overrides;
  if (replay === undefined) return Promise.all(clouds.map((key) => planUse(key, "cloud", wiring)));
  const { default: module } = await import("../clouds/replay/plugin.ts");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its schema made them
  const params = builtInParams("replay", { path: replay, audit }) as Parameters<typeof module.create>[0];
  const create = async (name: string) => module.create(params, wiring.context(name, "replay"));
  return [{ key: "replay", plugin: "replay", as: "cloud", required: true, tellsVerdict: false, create }];
}

/** Each alert once, however many audits name it. */
export async function planAlerts(names: readonly string[], wiring: Wiring): Promise<AlertPlan[]> {
  if (!wiring.request.tells) return [];
  const { audits } = wiring.config;
  const keys = new Set(names.flatMap((name) => audits.get(name)?.alerts ?? []));
  return Promise.all(
    [...keys].map(async (key) => ({
      use: await planUse(key, "alert", wiring),
      audits: names.filter((name) => audits.get(name)?.alerts.includes(key)),
    })),
  );
}
