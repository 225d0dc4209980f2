/** What the built-in rules say of an estate of AWS. */
import type { Evaluation } from "../../src/model/evaluation.ts";
import type { Estate } from "./estate.ts";
import { judgeOf } from "./judged.ts";
import { scopeResults } from "./scope-results.ts";

/** Every evaluation of every built-in rule, by the estate's own clock. */
export async function evaluationsOf(estate: Estate): Promise<Evaluation[]> {
  return (await evaluator())(estate);
}

/** The same for many estates: the rules are loaded once. */
export async function evaluator(): Promise<(estate: Estate) => Evaluation[]> {
  const judge = await judgeOf(["aws"]);
  return (estate) => judge(scopeResults(estate, "demo"), new Date(estate.collectedAt));
}
