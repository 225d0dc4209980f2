/** A small resource model and rules for the engine's tests: one firewall type and one disk type of a made-up provider. */
import { createEnvironments } from "../../src/engine/environment.ts";
import type { ResourceBase } from "../../src/engine/example-resource.ts";
import type { RuleFile } from "../../src/engine/load-rules.ts";
import type { ResourceModel } from "../../src/model/resource-model.ts";
import type { Resource } from "../../src/model/resource.ts";
import type { LedgerEntry, Outcome, Scope } from "../../src/model/scope.ts";

export const model: ResourceModel = {
  provider: "acme",
  objects: [
    {
      name: "FirewallRule",
      doc: "One rule.",
      fields: {
        id: { type: "string", doc: "Id." },
        description: { type: "string", doc: "Text." },
        direction: { type: "string", doc: "`in` or `out`." },
        access: { type: "string", doc: "`allow` or `deny`." },
        priority: { type: "int", doc: "Lowest first." },
        enabled: { type: "bool", doc: "Whether it counts." },
        protocol: { type: "string", doc: "Number or `all`." },
        sources: { type: { list: "string" }, doc: "CIDRs." },
        sourceReferences: { type: { list: "string" }, doc: "Groups." },
        destinations: { type: { list: "string" }, doc: "CIDRs." },
        destinationReferences: { type: { list: "string" }, doc: "Groups." },
        ports: { type: { list: { list: "int" } }, doc: "Ranges." },
      },
    },
    {
      name: "firewall",
      doc: "A firewall.",
      fields: {
        rules: { type: { list: { object: "FirewallRule" } }, doc: "Its rules." },
        attached: { type: "bool", doc: "Whether anything uses it." },
        owner: { type: "string", doc: "Owner, if any.", optional: true },
      },
    },
    {
      name: "disk",
      doc: "A disk.",
      fields: {
        encrypted: { type: "bool", doc: "Whether encrypted." },
        gigabytes: { type: "int", doc: "Size." },
        createdAt: { type: "timestamp", doc: "When made." },
        snapshot: { type: { object: "origin" }, doc: "Where from.", optional: true },
      },
    },
    { name: "origin", doc: "A snapshot.", fields: { id: { type: "string", doc: "Id." } } },
    { name: "nothing", doc: "No more.", fields: {} },
    { name: "disk_ext", doc: "More.", fields: { load: { type: "double", doc: "0 to 1.", optional: true } } },
  ],
  types: [
    {
      type: "acme.net.firewall",
      doc: "A firewall.",
      com: "firewall",
      ext: "nothing",
      apis: ["net:ListFirewalls"],
    },
    {
      type: "acme.store.disk",
      doc: "A disk.",
      com: "disk",
      ext: "disk_ext",
      apis: ["store:ListDisks", "store:ListKeys"],
    },
  ],
  indexTypes: new Set(),
  redact: (_type, raw) => raw,
  normalise: () => [],
  relate: () => undefined,
};

export const environments = createEnvironments([model]);

export const scope: Scope = { id: "acme:1:north", cloud: "acme", account: "1", region: "north" };

export const now = new Date("2026-03-01T00:00:00Z");

const common = {
  cloud: "acme",
  account: "1",
  region: "north",
  tags: {},
  collectedAt: "2026-03-01T00:00:00Z",
};

export function firewallRule(facts: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: "r1",
    description: "",
    direction: "in",
    access: "allow",
    priority: 0,
    enabled: true,
    protocol: "6",
    sources: ["0.0.0.0/0"],
    sourceReferences: [],
    destinations: [],
    destinationReferences: [],
    ports: [[22, 22]],
    ...facts,
  };
}

export function firewall(facts: Record<string, unknown> = {}): Resource {
  return {
    ext: { type: "acme.net.firewall" },
    com: { ...common, type: "firewall", id: "fw-1", name: "front", attached: true, rules: [firewallRule()], ...facts },
  };
}

export function disk(facts: Record<string, unknown> = {}, ext: Record<string, unknown> = {}): Resource {
  return {
    ext: { type: "acme.store.disk", ...ext },
    com: {
      ...common,
      type: "disk",
      id: "disk-1",
      name: "data",
      encrypted: true,
      gigabytes: 20,
      createdAt: "2026-01-01T00:00:00Z",
      ...facts,
    },
  };
}

export const diskBase: ResourceBase = JSON.parse(JSON.stringify(disk()));

export const firewallBase: ResourceBase = JSON.parse(JSON.stringify(firewall({ rules: [] })));

export function ledgerOf(outcomes: Record<string, Outcome>): Map<string, LedgerEntry> {
  return new Map(
    Object.entries(outcomes).map(([api, outcome]) => [
      api,
      { audit: "a", scope: scope.id, api, outcome, pages: 1, attempts: 1, ms: 1 },
    ]),
  );
}

/** A rule file on disks; `lines` replace or follow the ones that every rule needs. */
export function diskRule(lines: Record<string, string> = {}, path = "acme/store/encrypted.yaml"): RuleFile {
  const all: Record<string, string> = {
    id: path.replace(".yaml", "").replaceAll("/", "-"),
    title: "Disk is encrypted",
    severity: "medium",
    resource: "acme.store.disk",
    description: "Why.",
    assert: "com.encrypted",
    message: `'"disk " + com.name + " is not encrypted"'`,
    remediation: "{ steps: Encrypt it. }",
    examples: "[{ name: base, expect: pass, resource: {} }]",
    ...lines,
  };
  const text = Object.entries(all).map(([key, value]) => `${key}: ${value}`);
  return { file: `rules/${path}`, path, text: `${text.join("\n")}\n` };
}
