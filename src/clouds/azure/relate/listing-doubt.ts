/** Why a list may lack something. */
import type { Unknown } from "../../../model/unknown.ts";
import { doubtOf, type Viewpoint } from "../../modelling/doubt.ts";

/**
 * As `doubtOf`, but a listing that is disabled is complete: its resource provider is not registered in the subscription,
 * so that there is nothing of it. https://learn.microsoft.com/azure/azure-resource-manager/management/resource-providers-and-types
 */
export function listingDoubt(view: Viewpoint, ...apis: readonly string[]): Unknown | undefined {
  const isDisabled = (api: string) => view.index.ledger(view.scope.id, api)?.outcome === "disabled";
  return doubtOf(view, ...apis.filter((api) => !isDisabled(api)));
}
