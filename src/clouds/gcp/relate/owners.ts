/** From where a resource can be seen that belongs to another project, as networks of a shared VPC do. */
import type { AuditIndex } from "../../../model/resource-model.ts";
import { Unknown } from "../../../model/unknown.ts";
import type { Viewpoint } from "../../modelling/doubt.ts";
import { projectOf } from "../self-link.ts";

/** What lies in a project that the audit does not read. */
export function outsideAudit({ scope }: Viewpoint, id: string): Unknown {
  const message = `${id} belongs to gcp:${projectOf(id) ?? "another project"}, which the audit does not read.`;
  return new Unknown({ kind: "outside-audit", scope: scope.id, message });
}

/** The view of the project that a self link path names; undefined if the audit does not read it. */
export function ownersView(view: Viewpoint, id: string): Viewpoint | undefined {
  const project = projectOf(id);
  if (project === undefined || project === view.scope.account) return view;
  const scope = scopesByProject(view.index).get(project);
  return scope === undefined ? undefined : { scope, index: view.index };
}

function scopesByProject(index: AuditIndex) {
  let found = known.get(index);
  if (found === undefined) {
    const scopes = [...index.scopes.values()].filter(({ cloud }) => cloud === "gcp");
    known.set(index, (found = new Map(scopes.map((scope) => [scope.account, scope]))));
  }
  return found;
}

const known = new WeakMap<AuditIndex, ReadonlyMap<string, Viewpoint["scope"]>>();
