/** The hostile estates of all clouds as one audit. */
import type { ScopeResult } from "../../src/model/resource.ts";
import { hostileAzure } from "./azure/hostile.ts";
import { azureScopeResults } from "./azure/scope-results.ts";
import { hostileGcp } from "./gcp/hostile.ts";
import { gcpScopeResults } from "./gcp/scope-results.ts";
import { hostileEstate } from "./hostile.ts";
import { scopeResults } from "./scope-results.ts";

/** Every index part first, then the stream parts. */
export function hostileParts(audit: string): ScopeResult[] {
  const parts = [
    ...scopeResults(hostileEstate(), audit),
    ...azureScopeResults(hostileAzure(), audit),
    ...gcpScopeResults(hostileGcp(), audit),
  ];
  return [...parts.filter(({ stage }) => stage === "index"), ...parts.filter(({ stage }) => stage === "stream")];
}
