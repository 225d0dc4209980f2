/** What the built-in rules say of an Azure estate. */
import type { Evaluation } from "../../../src/model/evaluation.ts";
import { judgeOf } from "../judged.ts";
import type { AzureEstate } from "./estate.ts";
import { azureScopeResults } from "./scope-results.ts";

/** Every evaluation of every built-in rule for Azure, by the estate's own clock. */
export async function azureEvaluationsOf(estate: AzureEstate): Promise<Evaluation[]> {
  const judge = await judgeOf(["azure", "azvm"]);
  return judge(azureScopeResults(estate, "demo"), new Date(estate.collectedAt));
}
