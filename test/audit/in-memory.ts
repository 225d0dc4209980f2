/** Plugins that live in memory, and what a run of them needs: everything an audit can meet, said in a few words. */
import type { AuditPlan, AuditServices } from "../../src/audit/run-audit.ts";
import type { PluginUse } from "../../src/audit/start-plugins.ts";
import type { AlertPlan } from "../../src/audit/tell-alerts.ts";
import type { RunPlan } from "../../src/audit.ts";
import type { Json } from "../../src/model/json.ts";
import type { ResourceModel } from "../../src/model/resource-model.ts";
import type { CollectedItem, Resource, ScopeResult } from "../../src/model/resource.ts";
import type { LedgerEntry, Scope } from "../../src/model/scope.ts";
import type {
  Cloud,
  Evaluation,
  EventPlugin,
  PluginInstances,
  PluginKind,
  Report,
  RuleSummary,
  Sink,
  SinkRecord,
} from "../../src/plugin.ts";

export const never = new Promise<never>(() => undefined);

export const now = new Date("2026-03-01T12:00:00Z");

/** Long enough for whatever ends, short enough for tests of what does not. */
const soonSeconds = 0.06;

export function servicesWith(over: Partial<AuditServices> = {}): AuditServices {
  return {
    now,
    limits: { attempts: 1, callSeconds: 1, scopeMinutes: soonSeconds / 60, runMinutes: 1, doneSeconds: soonSeconds },
    signal: new AbortController().signal,
    known: [],
    model: (provider) => (provider === "acme" ? model : undefined),
    progress: { waiting: () => undefined, part: () => undefined, scopeRead: () => undefined },
    snapshot: undefined,
    ...over,
  };
}

export function scopeOf(id: string): Scope {
  const [cloud = "", account = "", region = ""] = id.split(":");
  return { id, cloud, account, region };
}

export function ledgerEntry(api: string, over: Partial<LedgerEntry> = {}): LedgerEntry {
  return { audit: "a", scope: "acme:1:n", api, outcome: "complete", pages: 1, attempts: 1, ms: 1, ...over };
}

export function item(id: string, raw: Record<string, Json> = {}, type = "acme.disk"): CollectedItem {
  return { type, raw: { id, ...raw }, collectedAt: now.toISOString() };
}

export function index(scope: string, ...resources: CollectedItem[]): ScopeResult {
  return { scope: scopeOf(scope), stage: "index", resources, ledger: [ledgerEntry("acme:ListNetworks", { scope })] };
}

export function stream(scope: string, ...resources: CollectedItem[]): ScopeResult {
  return { scope: scopeOf(scope), stage: "stream", resources, ledger: [ledgerEntry("acme:ListDisks", { scope })] };
}

/** A provider with disks, which count the networks of the whole audit when they are related. */
export const model: ResourceModel = {
  provider: "acme",
  objects: [],
  types: [
    { type: "acme.network", doc: "A network.", com: "network", ext: "network", apis: ["acme:ListNetworks"] },
    { type: "acme.disk", doc: "A disk.", com: "disk", ext: "disk", apis: ["acme:ListDisks"] },
  ],
  indexTypes: new Set(["acme.network"]),
  redact: (_type, raw) => {
    const { secret, ...rest } = raw as Record<string, unknown>;
    if (secret === "unfindable") throw new Error("its secret cannot be found");
    return secret === undefined ? rest : { ...rest, secret: { redacted: true } };
  },
  normalise: ({ scope, resources }) =>
    resources.map(({ type, raw, collectedAt }): Resource => {
      const { id, malformed, ...facts } = raw as { id: string; malformed?: boolean };
      if (malformed === true) throw new Error(`${id} is malformed`);
      const { cloud, account, region } = scope;
      const com = { cloud, type, id, name: id, account, region, tags: {}, collectedAt, ...facts };
      return { raw, ext: { type }, com };
    }),
  relate: (_scope, resources, auditIndex) => {
    const networks = [...auditIndex.list("acme.network")].map(({ com }) => com.id).sort();
    for (const { com } of resources) {
      if (com["unrelatable"] === true) throw new Error(`${com.id} cannot be related`);
      com["networks"] = networks;
    }
  },
};

export function ruleOf(over: Partial<RuleSummary> = {}): RuleSummary {
  return {
    id: "disk-good",
    title: "Disk is good",
    severity: "high",
    tags: [],
    resource: "acme.disk",
    apis: ["acme:ListDisks"],
    description: "",
    remediation: "",
    controls: {},
    references: [],
    ...over,
  };
}

export function evaluationOf(
  resource: Resource,
  status: Evaluation["status"],
  over: Partial<Evaluation> = {},
): Evaluation {
  const { id, name, type, cloud, account, region } = resource.com;
  const scope = `${cloud}:${account}:${region}`;
  return { rule: ruleOf(), status, resource: { id, name, type, cloud, account, region }, scope, ...over };
}

/** Yields the parts, one after the other; a function among them is called instead, and may throw or hang. */
export function cloudOf(...steps: (ScopeResult | (() => unknown))[]): Cloud {
  return {
    read: async function* () {
      for (const step of steps) {
        if (typeof step === "function") await step();
        else yield step;
      }
    },
  };
}

export function throwing(message: string): () => never {
  return () => {
    throw new Error(message);
  };
}

/** Fails disks whose raw object says `bad`, and passes all other disks; its rule needs `acme:ListDisks`. */
export function diskChecks(over: Partial<EventPlugin> = {}, rule = ruleOf()): EventPlugin {
  return {
    needs: ["acme.disk"],
    rules: [rule],
    evaluate: function* ({ scope, resources, ledger }) {
      for (const resource of resources) {
        if (resource.ext.type === "acme.disk") {
          yield evaluationOf(resource, resource.com["bad"] === true ? "fail" : "pass", { rule });
        }
      }
      const entry = ledger.get("acme:ListDisks");
      if (entry?.outcome === "complete") return;
      const { id, cloud, account, region } = scope;
      const kind = entry?.outcome ?? "not-collected";
      yield {
        rule,
        status: "unknown",
        resource: { id, name: id, type: rule.resource, cloud, account, region },
        scope: id,
        cause: { kind, scope: id, api: "acme:ListDisks", message: entry?.message ?? "" },
      };
    },
    ...over,
  };
}

/** Remembers what it got. */
export class MemorySink implements Sink {
  readonly records: SinkRecord[] = [];
  readonly reports: (Report | undefined)[] = [];

  async write(records: readonly SinkRecord[]): Promise<void> {
    this.records.push(...records);
  }

  async done(report: Report | undefined): Promise<void> {
    this.reports.push(report);
  }
}

/** A plugin of an audit under a key; `create` may throw. */
export function useOf<Kind extends PluginKind>(
  as: Kind,
  key: string,
  create: PluginInstances[Kind] | (() => PluginInstances[Kind] | Promise<PluginInstances[Kind]>),
  over: Partial<PluginUse<Kind>> = {},
): PluginUse<Kind> {
  return {
    key,
    plugin: `./${key}.mjs`,
    as,
    required: true,
    tellsVerdict: false,
    create: async () => (typeof create === "function" ? create() : create),
    ...over,
  };
}

/** An audit `a` that checks the disks of its clouds. */
export function auditOf(over: Partial<AuditPlan> = {}): AuditPlan {
  return { name: "a", clouds: [], stores: [], events: [useOf("event", "checks", diskChecks())], ...over };
}

/** An alert of audit `a`. */
export function alertOf(key: string, sink: Sink, over: Partial<PluginUse<"alert">> = {}, audits = ["a"]): AlertPlan {
  return { use: useOf("alert", key, sink, over), audits };
}

export function planOf(over: Partial<RunPlan> = {}): RunPlan {
  return {
    audits: [],
    alerts: [],
    gate: { failOn: "high", newOnly: false, onUnknown: "fail" },
    exemptions: [],
    dismissals: [],
    preview: undefined,
    ruleIds: undefined,
    baseline: undefined,
    catalogue: { frameworks: [], rules: [] },
    tool: { name: "posturegate", version: "0.0.0", invocation: {} },
    notices: [],
    locationOf: (audit, cloud) => ({ file: `${audit}/${cloud}.yaml`, line: 1 }),
    ...over,
  };
}
