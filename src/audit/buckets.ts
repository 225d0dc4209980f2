/** The provider's objects of one part → resources in their three buckets. */
import { errorText } from "../errors.ts";
import type { ResourceModel } from "../model/resource-model.ts";
import type { CollectedItem, Com, Ext, Resource, ScopeResult } from "../model/resource.ts";
import type { LedgerEntry } from "../model/scope.ts";

/** The part with the fields that hold secrets replaced: what snapshot, stores and rules may see. */
export function redactedPart(part: ScopeResult, model: ResourceModel | undefined): ScopeResult {
  if (model === undefined) return part;
  return {
    ...part,
    resources: part.resources.map((item) => ({ ...item, raw: model.redact(item.type, item.raw) })),
  };
}

/** Resources, and what has to be noted in the ledger because an object could not be understood. */
export interface Buckets {
  readonly resources: readonly Resource[];
  readonly ledger: readonly LedgerEntry[];
}

/**
 * Makes buckets of a part. An object that the model cannot understand makes the APIs that list its type `failed`: the
 * others of the part stay, and rules on that type have something unknown. `keepRaw` false drops the provider's objects.
 */
export function bucketsOf(part: ScopeResult, model: ResourceModel | undefined, audit: string, keepRaw: boolean): Buckets {
  const { resources, ledger } = model === undefined ? givenBuckets(part) : modelBuckets(part, model, audit);
  return { resources: keepRaw ? resources : resources.map(({ ext, com }) => ({ ext, com })), ledger };
}

function modelBuckets(part: ScopeResult, model: ResourceModel, audit: string): Buckets {
  try {
    return { resources: model.normalise(part), ledger: [] };
  } catch (error) {
    if (part.resources.length <= 1) return { resources: [], ledger: misunderstood(part, model, audit, errorText(error)) };
    return halves(part).map((half) => modelBuckets(half, model, audit)).reduce(joined);
  }
}

/** Finding the object that throws by halving keeps all the others, whatever the model's reason was. */
function halves(part: ScopeResult): ScopeResult[] {
  const middle = Math.ceil(part.resources.length / 2);
  return [
    { ...part, resources: part.resources.slice(0, middle) },
    { ...part, resources: part.resources.slice(middle) },
  ];
}

function joined(a: Buckets, b: Buckets): Buckets {
  return { resources: [...a.resources, ...b.resources], ledger: [...a.ledger, ...b.ledger] };
}

function misunderstood(part: ScopeResult, model: ResourceModel, audit: string, reason: string): LedgerEntry[] {
  const type = part.resources[0]?.type;
  if (type === undefined) throw new Error(`${part.scope.id}: the ${model.provider} model refused an empty part: ${reason}`);
  const apis = model.types.find((declaration) => declaration.type === type)?.apis ?? [type];
  return apis.map((api) => ({
    audit,
    scope: part.scope.id,
    api,
    outcome: "failed",
    pages: 0,
    attempts: 0,
    ms: 0,
    message: `an object of type ${type} could not be understood: ${reason}`,
  }));
}

function givenBuckets(part: ScopeResult): Buckets {
  return { resources: part.resources.map((item) => givenResource(item, part)), ledger: [] };
}

/** Clouds without a model give the buckets themselves; what every resource has is filled in from the scope. */
function givenResource(item: CollectedItem, part: ScopeResult): Resource {
  const given = item.com ?? {};
  const id = given["id"];
  if (typeof id !== "string" || id === "") {
    throw new Error(`${part.scope.id}: a resource of type ${item.type} has no com.id`);
  }
  const com: Com = {
    cloud: part.scope.cloud,
    type: item.type.split(".").at(-1) ?? item.type,
    name: id,
    account: part.scope.account,
    region: part.scope.region,
    tags: {},
    collectedAt: item.collectedAt,
    ...given,
    id,
  };
  const ext: Ext = { ...item.ext, type: item.type };
  return { raw: item.raw, ext, com };
}
