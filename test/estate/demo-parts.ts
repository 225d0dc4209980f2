/** The whole demo: Fernhollow's accounts at AWS, its tenant at Azure and its organization at Google Cloud, as one audit. */
import type { ScopeResult } from "../../src/model/resource.ts";
import { fernhollowAzure } from "./azure/demo.ts";
import { azureScopeResults } from "./azure/scope-results.ts";
import { demoEstate } from "./demo.ts";
import { fernhollowGcp } from "./gcp/demo/fernhollow.ts";
import { gcpScopeResults } from "./gcp/scope-results.ts";
import { scopeResults } from "./scope-results.ts";

/** Every index part first, then the stream parts. */
export function demoParts(audit: string): ScopeResult[] {
  const parts = [
    ...scopeResults(demoEstate(), audit),
    ...azureScopeResults(fernhollowAzure(), audit),
    ...gcpScopeResults(fernhollowGcp(), audit),
  ];
  return [...parts.filter(({ stage }) => stage === "index"), ...parts.filter(({ stage }) => stage === "stream")];
}
