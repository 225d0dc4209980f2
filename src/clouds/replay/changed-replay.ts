/** A recorded estate in which some objects are otherwise: what the rules would say of it. */
import type { CollectedItem, ScopeResult } from "../../model/resource.ts";
import type { Scope } from "../../model/scope.ts";
import type { Cloud } from "../../plugin.ts";

/** Makes the items of one stage of a scope what they would be. */
export type ItemChange = (
  items: readonly CollectedItem[],
  stage: ScopeResult["stage"],
  scope: Scope,
) => readonly CollectedItem[];

/**
 * Reads another cloud and changes the items of some scopes, by {@link Scope.id}. The index of a changed scope is handed on
 * as one part, so that whoever changes it sees all of it.
 */
export function changedReplay(cloud: Cloud, changes: ReadonlyMap<string, ItemChange>): Cloud {
  return {
    async *read(context) {
      const indexes = new Map<string, ScopeResult>();
      for await (const part of cloud.read(context)) {
        const change = changes.get(part.scope.id);
        if (part.stage === "index" && change !== undefined) {
          indexes.set(part.scope.id, joined(indexes.get(part.scope.id), part));
          continue;
        }
        // What streams comes after every index, so by now all parts of those are there.
        if (part.stage === "stream") yield* changedIndexes(indexes, changes);
        yield change === undefined ? part : changedPart(part, change);
      }
      yield* changedIndexes(indexes, changes);
    },
    ...(cloud.done === undefined ? {} : { done: () => cloud.done?.() ?? Promise.resolve() }),
  };
}

function* changedIndexes(
  indexes: Map<string, ScopeResult>,
  changes: ReadonlyMap<string, ItemChange>,
): Generator<ScopeResult> {
  for (const [id, part] of indexes) {
    const change = changes.get(id);
    yield change === undefined ? part : changedPart(part, change);
  }
  indexes.clear();
}

function changedPart(part: ScopeResult, change: ItemChange): ScopeResult {
  return { ...part, resources: change(part.resources, part.stage, part.scope) };
}

function joined(before: ScopeResult | undefined, part: ScopeResult): ScopeResult {
  if (before === undefined) return part;
  return {
    ...part,
    resources: [...before.resources, ...part.resources],
    ledger: [...before.ledger, ...part.ledger],
  };
}
