/** What the built-in rules say of a Google Cloud estate. */
import type { Evaluation } from "../../../src/model/evaluation.ts";
import { judgeOf } from "../judged.ts";
import type { GcpEstate } from "./estate.ts";
import { gcpScopeResults } from "./scope-results.ts";

/** Every evaluation of every built-in rule for Google Cloud, by the estate's own clock. */
export async function gcpEvaluations(estate: GcpEstate): Promise<Evaluation[]> {
  const judge = await judgeOf(["gcp"]);
  return judge(gcpScopeResults(estate, "demo"), new Date(estate.collectedAt));
}
