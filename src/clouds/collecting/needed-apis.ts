/** Which APIs must be asked so that resources of some types have all their facts. */
import type { ResourceType } from "../../model/resource.ts";

/** Types to read; `all` for stores and snapshots. */
export type Needs = ReadonlySet<ResourceType> | "all";

/** What the facts of a type are made from, beside its own items. Not followed further. */
export type RelatedTypes = Readonly<Record<ResourceType, readonly ResourceType[]>>;

/** The APIs whose items the needed types are made from. */
export function neededApis<Api extends { readonly type: ResourceType }>(
  apis: readonly Api[],
  relatedTypes: RelatedTypes,
  needs: Needs,
): Api[] {
  if (needs === "all") return [...apis];
  const wanted = new Set([...needs].flatMap((type) => [type, ...(relatedTypes[type] ?? [])]));
  return apis.filter(({ type }) => wanted.has(type));
}

/** The types of items that some APIs collect. */
export function typesOf(apis: readonly { readonly type: ResourceType }[]): ReadonlySet<ResourceType> {
  return new Set(apis.map(({ type }) => type));
}
