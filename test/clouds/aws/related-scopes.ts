/** Runs parts of an audit through the AWS model, as the pipeline does: redacted, normalised, related. */
import { GrowingIndex } from "../../../src/audit/audit-index.ts";
import { awsModel } from "../../../src/clouds/aws/model.ts";
import type { Resource, ScopeResult } from "../../../src/model/resource.ts";
import type { LedgerEntry, Scope } from "../../../src/model/scope.ts";

/** One scope as rules see it. */
export interface RelatedScope {
  readonly scope: Scope;
  readonly resources: readonly Resource[];
  readonly ledger: ReadonlyMap<string, LedgerEntry>;
}

/** All scopes of the parts, related once the index is complete. Throws where an object is not what the SDK says. */
export function relatedScopes(parts: readonly ScopeResult[]): RelatedScope[] {
  const index = new GrowingIndex();
  const streamed = new Map<string, Resource[]>();
  for (const part of parts) {
    const resources = awsModel.normalise({ ...part, resources: part.resources.map((item) => redacted(item)) });
    index.note(part.scope, part.ledger);
    if (part.stage === "index") index.add(part.scope, resources);
    else streamed.set(part.scope.id, [...(streamed.get(part.scope.id) ?? []), ...resources]);
  }
  return [...index.scopes.values()].map((scope) => {
    const resources = [...index.ofScope(scope.id), ...(streamed.get(scope.id) ?? [])];
    awsModel.relate(scope, resources, index);
    return { scope, resources, ledger: index.ledgerOf(scope.id) };
  });
}

function redacted(item: ScopeResult["resources"][number]) {
  return { ...item, raw: awsModel.redact(item.type, item.raw) };
}
