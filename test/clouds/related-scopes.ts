/** Runs parts of an audit through the models of their clouds, as the pipeline does: redacted, normalised, related. */
import { GrowingIndex } from "../../src/audit/audit-index.ts";
import { awsModel } from "../../src/clouds/aws/model.ts";
import { azureModel } from "../../src/clouds/azure/model.ts";
import { azvmModel } from "../../src/clouds/azvm/model.ts";
import { gcpModel } from "../../src/clouds/gcp/model.ts";
import type { ResourceModel } from "../../src/model/resource-model.ts";
import type { Resource, ScopeResult } from "../../src/model/resource.ts";
import type { LedgerEntry, Scope } from "../../src/model/scope.ts";
import type { AuditIndex } from "../../src/plugin.ts";

/** One scope as rules see it. */
export interface RelatedScope {
  readonly scope: Scope;
  readonly resources: readonly Resource[];
  readonly ledger: ReadonlyMap<string, LedgerEntry>;
  readonly index: AuditIndex;
}

const models = new Map([awsModel, azureModel, azvmModel, gcpModel].map((model) => [model.provider, model]));

/** All scopes of the parts, related once the index is complete. Throws where an object is not what the provider says. */
export function relatedScopes(parts: readonly ScopeResult[]): RelatedScope[] {
  const index = new GrowingIndex();
  const streamed = new Map<string, Resource[]>();
  for (const part of parts) {
    const model = modelOf(part.scope);
    const items = part.resources.map((item) => ({ ...item, raw: model.redact(item.type, item.raw) }));
    const resources = model.normalise({ ...part, resources: items });
    index.note(part.scope, part.ledger);
    if (part.stage === "index") index.add(part.scope, resources);
    else streamed.set(part.scope.id, [...(streamed.get(part.scope.id) ?? []), ...resources]);
  }
  return [...index.scopes.values()].map((scope) => {
    const resources = [...index.ofScope(scope.id), ...(streamed.get(scope.id) ?? [])];
    modelOf(scope).relate(scope, resources, index);
    return { scope, resources, ledger: index.ledgerOf(scope.id), index };
  });
}

function modelOf({ cloud }: Scope): ResourceModel {
  const model = models.get(cloud);
  if (model === undefined) throw new Error(`${cloud} has no model`);
  return model;
}
