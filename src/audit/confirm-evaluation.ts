/** Refuses rules and evaluations that are not what the interface promises: a module of the user's own may have made them. */
import { z } from "zod";
import { errorText } from "../errors.ts";
import type { Evaluation } from "../model/evaluation.ts";
import type { RuleSummary } from "../model/rule.ts";
import { severities } from "../model/severity.ts";

const texts = z.array(z.string());

const ruleSchema = z.looseObject({
  // NUL parts rule and resource in a fingerprint.
  id: z.string().regex(/^[^\0]+$/, "must be an id"),
  title: z.string(),
  severity: z.enum(severities),
  tags: texts,
  resource: z.string(),
  apis: texts,
  apisByCloud: z.record(z.string(), texts).optional(),
  description: z.string(),
  remediation: z.string(),
  bot: z.string().optional(),
  controls: z.record(z.string(), texts),
  references: texts,
});

const evaluationSchema = z.looseObject({
  status: z.enum(["pass", "fail", "skip", "unknown"]),
  resource: z.looseObject({
    id: z.string().min(1),
    name: z.string(),
    type: z.string(),
    cloud: z.string(),
    account: z.string(),
    region: z.string(),
  }),
  scope: z.string(),
  message: z.string().optional(),
  facets: texts.optional(),
  botParams: z.json().optional(),
  cause: z.looseObject({ kind: z.string(), scope: z.string(), message: z.string() }).optional(),
  record: z.looseObject({ ext: z.looseObject({}), com: z.looseObject({}) }).optional(),
});

/** Rules stand in a hundred thousand evaluations, and are looked at once. */
const confirmedRules = new WeakSet<RuleSummary>();

/** Throws Error saying what is wrong with it. */
export function confirmRule(rule: RuleSummary): void {
  if (isObject(rule) && confirmedRules.has(rule)) return;
  confirm(ruleSchema, rule, "a rule");
  confirmedRules.add(rule);
}

/** Throws Error saying what is wrong with it: a misspelt status or severity must not make a finding vanish. */
export function confirmEvaluation(evaluation: Evaluation): void {
  if (!isObject(evaluation)) throw new Error("an evaluation is malformed: it is not an object");
  confirmRule(evaluation.rule);
  if (!isPlainResult(evaluation)) confirm(evaluationSchema, evaluation, `an evaluation of rule ${evaluation.rule.id}`);
  if (evaluation.evidence === undefined) return;
  try {
    JSON.stringify(evaluation.evidence);
  } catch (error) {
    throw new Error(`the evidence of rule ${evaluation.rule.id} is not JSON: ${errorText(error)}`, { cause: error });
  }
}

/** Nearly all evaluations are passes and skips, by the hundred thousand: those are seen to fit without the schema. */
function isPlainResult({ status, resource, scope, message, ...others }: Evaluation): boolean {
  if ((status !== "pass" && status !== "skip") || !isObject(resource)) return false;
  const { id, name, type, cloud, account, region } = resource;
  const values: readonly unknown[] = [id, name, type, cloud, account, region, scope, message ?? ""];
  return (
    id !== "" && values.every((text) => typeof text === "string") && Object.keys(others).every((key) => key === "rule")
  );
}

function confirm(schema: z.ZodType, value: unknown, what: string): void {
  const { success, error } = schema.safeParse(value);
  if (success) return;
  const [issue] = error.issues;
  throw new Error(`${what} is malformed: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
