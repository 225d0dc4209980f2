/** The provider's objects of one part → resources in their three buckets. */
import { errorText } from "../errors.ts";
import type { ResourceModel } from "../model/resource-model.ts";
import type { CollectedItem, Com, Ext, Resource, ScopeResult } from "../model/resource.ts";
import type { LedgerEntry } from "../model/scope.ts";

/** What is left to say of objects that could not be understood: none of them may just be missing. */
interface LostObjects {
  /** The APIs that list their types have `failed`, so that rules on these have something unknown. */
  readonly ledger: readonly LedgerEntry[];
  /** Of types that no API is known to list: the cloud has failed. */
  readonly problems: readonly string[];
}

/** Resources, and what became of the other objects. */
export interface Buckets extends LostObjects {
  readonly resources: readonly Resource[];
}

/** A part without secrets. What could not be freed of them is dropped, and in the ledger. */
export interface RedactedPart {
  readonly part: ScopeResult;
  readonly problems: readonly string[];
}

/** Objects as a cloud yielded them, and what knows them. */
interface Yielded {
  readonly part: ScopeResult;
  readonly model: ResourceModel | undefined;
  readonly audit: string;
}

/** The part with the fields that hold secrets replaced: what snapshot, stores and rules may see. */
export function redactedPart(part: ScopeResult, model: ResourceModel | undefined, audit: string): RedactedPart {
  if (model === undefined) return { part, problems: [] };
  const resources: CollectedItem[] = [];
  const lost: LostObjects[] = [];
  for (const item of part.resources) {
    try {
      resources.push({ ...item, raw: model.redact(item.type, item.raw) });
    } catch (error) {
      lost.push(lostObject(item, error, { part, model, audit }));
    }
  }
  const ledger = [...part.ledger, ...lost.flatMap((object) => object.ledger)];
  return { part: { ...part, resources, ledger }, problems: lost.flatMap(({ problems }) => problems) };
}

/**
 * Makes buckets of a part. What cannot be understood is lost, and told; the others of the part stay. `keepRaw` false
 * drops the provider's objects.
 */
export function bucketsOf(
  part: ScopeResult,
  model: ResourceModel | undefined,
  audit: string,
  keepRaw: boolean,
): Buckets {
  const buckets = model === undefined ? givenBuckets(part, audit) : modelBuckets(part, model, audit);
  return keepRaw ? buckets : { ...buckets, resources: buckets.resources.map(({ ext, com }) => ({ ext, com })) };
}

/** Finding the object that throws by halving keeps all the others, whatever the model's reason was. */
function modelBuckets(part: ScopeResult, model: ResourceModel, audit: string): Buckets {
  try {
    return { resources: model.normalise(part), ledger: [], problems: [] };
  } catch (error) {
    const { resources } = part;
    if (resources.length <= 1) return { resources: [], ...lostObject(resources[0], error, { part, model, audit }) };
    const middle = Math.ceil(resources.length / 2);
    const halves = [resources.slice(0, middle), resources.slice(middle)];
    return joined(halves.map((half) => modelBuckets({ ...part, resources: half }, model, audit)));
  }
}

/** Clouds without a model give the buckets themselves. */
function givenBuckets(part: ScopeResult, audit: string): Buckets {
  const buckets = part.resources.map((item): Buckets => {
    try {
      return { resources: [givenResource(item, part)], ledger: [], problems: [] };
    } catch (error) {
      return { resources: [], ...lostObject(item, error, { part, model: undefined, audit }) };
    }
  });
  return joined(buckets);
}

/** What every resource has is filled in from the scope. */
function givenResource(item: CollectedItem, part: ScopeResult): Resource {
  const given = item.com ?? {};
  const id = given["id"];
  if (typeof id !== "string" || id === "") throw new Error("it has no com.id");
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

function joined(buckets: readonly Buckets[]): Buckets {
  return {
    resources: buckets.flatMap(({ resources }) => resources),
    ledger: buckets.flatMap(({ ledger }) => ledger),
    problems: buckets.flatMap(({ problems }) => problems),
  };
}

/** A cloud that is a module of the user's own may yield anything as an item, nothing even. */
function lostObject(
  item: Partial<CollectedItem> | undefined,
  error: unknown,
  { part, model, audit }: Yielded,
): LostObjects {
  const type = item?.type ?? "unknown";
  const message = `an object of type ${type} could not be understood: ${errorText(error)}`;
  const apis = model?.types.find((declaration) => declaration.type === type)?.apis ?? [];
  if (apis.length === 0) return { ledger: [], problems: [`${part.scope.id}: ${message}`] };
  const ended = { outcome: "failed", pages: 0, attempts: 0, ms: 0, message } as const;
  return { ledger: apis.map((api) => ({ audit, scope: part.scope.id, api, ...ended })), problems: [] };
}
