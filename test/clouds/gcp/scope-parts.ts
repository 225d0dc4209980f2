/** Scopes for the tests of the Google model; items are by kind (`firewall`) or type (`gcp.dns.policy`). */
import { gcpApis } from "../../../src/clouds/gcp/apis.ts";
import { type GcpTypes, ofType, type ResourceOf } from "../../../src/clouds/gcp/resource-of.ts";
import type { Resource } from "../../../src/model/resource.ts";
import type { Scope } from "../../../src/model/scope.ts";
import { onlyOne, scopeParts } from "../scope-parts.ts";

export type { ScopeContents } from "../scope-parts.ts";

export const project = "shop-prod";

/** The scope of a project. */
export function scopeOf(account: string): Scope {
  return { id: `gcp:${account}`, cloud: "gcp", account, region: "global" };
}

export const { partOf, readScopes } = scopeParts({
  scope: scopeOf(project),
  apisOf: () => gcpApis,
  typeOf: (kind) => (kind.includes(".") ? kind : `gcp.compute.${kind}`),
});

/** The only resource of a type, or the one with that name. */
export function only<Type extends keyof GcpTypes>(
  resources: readonly Resource[],
  type: Type,
  name?: string,
): ResourceOf<Type> {
  return onlyOne(
    ofType(resources, type).filter(({ com }) => name === undefined || com.name === name),
    type,
  );
}
