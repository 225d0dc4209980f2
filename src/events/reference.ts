/** What a report needs to name a resource. */
import type { Resource, ResourceReference } from "../model/resource.ts";

/** The reference of a resource. */
export function referenceOf({ com, ext }: Resource): ResourceReference {
  const { id, name, cloud, account, region } = com;
  return { id, name, type: ext.type, cloud, account, region };
}
