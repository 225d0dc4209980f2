/** Parts and indexes for the tests of the AWS model: what a collector would give, and what an audit makes of it. */
import { awsApis } from "../../../src/clouds/aws/apis.ts";
import { awsModel } from "../../../src/clouds/aws/model.ts";
import { type AwsTypes, ofType, type ResourceOf } from "../../../src/clouds/aws/resource-of.ts";
import type { AuditIndex } from "../../../src/model/resource-model.ts";
import type { Resource, ScopeResult } from "../../../src/model/resource.ts";
import type { LedgerEntry, Outcome, Scope } from "../../../src/model/scope.ts";

export const account = "111122223333";
export const region = "eu-west-1";
export const scope: Scope = { id: `aws:${account}:${region}`, cloud: "aws", account, region };
export const collectedAt = "2026-03-01T06:00:00.000Z";

/** The provider's objects of a scope by kind (`security_group`), and how APIs ended that did not end complete. */
export interface ScopeContents {
  readonly scope?: Scope;
  readonly items?: Readonly<Record<string, readonly object[]>>;
  readonly outcomes?: Readonly<Record<string, Outcome>>;
  /** APIs that nobody asked. */
  readonly unasked?: readonly string[];
}

/** One part of a scope with items of any stage. */
export function partOf({ scope: of = scope, items = {} }: ScopeContents, stage: ScopeResult["stage"]): ScopeResult {
  const isIndex = (kind: string) => awsModel.indexTypes.has(`aws.ec2.${kind}`);
  return {
    scope: of,
    stage,
    resources: Object.entries(items)
      .filter(([kind]) => isIndex(kind) === (stage === "index"))
      .flatMap(([kind, raws]) => raws.map((raw) => ({ type: `aws.ec2.${kind}`, raw, collectedAt }))),
    ledger: [],
  };
}

export function ledgerOf({ scope: of = scope, outcomes = {}, unasked = [] }: ScopeContents): LedgerEntry[] {
  return awsApis
    .filter(({ api }) => !unasked.includes(api))
    .map(({ api, permission }) => {
      const outcome = outcomes[api] ?? "complete";
      const entry = { audit: "a", scope: of.id, api, outcome, pages: 1, attempts: 1, ms: 1 };
      return outcome === "complete" ? entry : { ...entry, permission, message: `${api} ended ${outcome}` };
    });
}

/** Reads all scopes as an audit does, and relates them; the resources of the first. */
export function readScopes(...contents: readonly ScopeContents[]): Resource[] {
  const index = new MapIndex();
  const read = contents.map((one) => ({
    scope: one.scope ?? scope,
    indexed: awsModel.normalise(partOf(one, "index")),
    streamed: awsModel.normalise(partOf(one, "stream")),
    ledger: ledgerOf(one),
  }));
  for (const one of read) index.add(one.scope, one.indexed, one.ledger);
  for (const one of read) awsModel.relate(one.scope, [...one.indexed, ...one.streamed], index);
  const [first] = read;
  return first === undefined ? [] : [...first.indexed, ...first.streamed];
}

/** The only resource of a type, or the one with that id. */
export function only<Type extends keyof AwsTypes>(
  resources: readonly Resource[],
  type: Type,
  id?: string,
): ResourceOf<Type> {
  const found = ofType(resources, type).filter(({ ext }) => id === undefined || ext.id === id);
  const [resource] = found;
  if (resource === undefined || found.length > 1) throw new Error(`${found.length} resources of type ${type}`);
  return resource;
}

class MapIndex implements AuditIndex {
  readonly scopes = new Map<string, Scope>();
  readonly #resources: Resource[] = [];
  readonly #ledger: LedgerEntry[] = [];

  add(added: Scope, resources: readonly Resource[], ledger: readonly LedgerEntry[]): void {
    this.scopes.set(added.id, added);
    this.#resources.push(...resources);
    this.#ledger.push(...ledger);
  }

  get(type: string, id: string): Resource | undefined {
    return this.#resources.find(({ ext, com }) => ext.type === type && com.id === id);
  }

  list(type: string): Resource[] {
    return this.#resources.filter(({ ext }) => ext.type === type);
  }

  ledger(scopeId: string, api: string): LedgerEntry | undefined {
    return this.#ledger.find((entry) => entry.scope === scopeId && entry.api === api);
  }
}
