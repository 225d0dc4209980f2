/** One rule × one resource → one evaluation, by three-valued logic. */
import type { Evaluation } from "../model/evaluation.ts";
import type { Resource, ResourceReference } from "../model/resource.ts";
import type { Scope } from "../model/scope.ts";
import type { UnknownCause } from "../model/unknown.ts";
import type { TypeEnvironment } from "./environment.ts";
import { evidenceFrom, shortened } from "./evidence.ts";
import { evaluationErrorText, type Program } from "./expression.ts";
import { UnknownFact } from "./fact-errors.ts";
import type { PreparedRule } from "./prepared-rule.ts";
import type { View } from "./view.ts";

/** A resource and its views, which all rules on it share. */
export interface Subject {
  readonly reference: ResourceReference;
  readonly com: View;
  readonly ext: View;
}

/** Where and when a resource is judged. */
export interface Circumstances {
  readonly scope: Scope;
  readonly now: Date;
  /** Told of every evaluation error that is not an unknown fact, also where the finding stands without it. */
  readonly onRuleError?: (message: string) => void;
}

/** The facet of a finding whose facets could not be computed: no baseline or exemption has accepted it. */
export const undecidedFacet = "undecided";

/** The views of a resource. */
export function subjectOf({ com, ext }: Resource, type: TypeEnvironment): Subject {
  const { id, name, cloud, account, region } = com;
  return {
    reference: { id, name, type: ext.type, cloud, account, region },
    com: new type.Com(com, "com"),
    ext: new type.Ext(ext, "ext"),
  };
}

/** Judges one resource. An unknown fact that decides makes `unknown` with its cause; any other error a `rule-error`. */
export function judgeResource(rule: PreparedRule, subject: Subject, circumstances: Circumstances): Evaluation {
  const { program, notApplicable } = rule.ready();
  const judged = { rule: rule.summary, resource: subject.reference, scope: circumstances.scope.id };
  const judgement: Judgement = { rule, circumstances, context: contextOf(rule, subject, circumstances) };
  let condition = "applies";
  try {
    if (program.applies?.(judgement.context) === false) {
      return { ...judged, status: "skip", message: notApplicable };
    }
    condition = "assert";
    if (program.assert(judgement.context) === true) return { ...judged, status: "pass" };
  } catch (error) {
    return { ...judged, status: "unknown", cause: causeOf(error, condition, judgement) };
  }
  return { ...judged, status: "fail", ...failureOf(judgement) };
}

/** A rule while it judges one resource. */
interface Judgement {
  readonly rule: PreparedRule;
  readonly circumstances: Circumstances;
  /** The variables of its conditions. */
  readonly context: Readonly<Record<string, unknown>>;
}

function contextOf(rule: PreparedRule, { com, ext }: Subject, { now }: Circumstances): Judgement["context"] {
  const { program, paramsVariable } = rule.ready();
  const context: Record<string, unknown> = { com, ext, now, params: paramsVariable };
  // `variables` reads the context that it is part of, so that a variable can read those before it.
  context["variables"] = program.variables(context);
  return context;
}

/** The condition was false, so the finding stands, whatever becomes of what describes it. */
function failureOf(judgement: Judgement): Pick<Evaluation, "message" | "evidence" | "facets" | "botParams"> {
  const { rule, ready } = judgement.rule;
  const { program } = ready();
  const message = described("message", program.message, judgement, {
    finish: (value) => shortened(String(value)),
    otherwise: (reason) => `Not so: ${rule.title}. (${reason})`,
  });
  const evidence = described("evidence", program.evidence, judgement, {
    finish: evidenceFrom,
    otherwise: (reason) => ({ unknown: reason }),
  });
  const facets = described("facets", program.facets, judgement, {
    finish: canonicalSet,
    otherwise: () => [undecidedFacet],
  });
  const botParams = described("remediation.params", program.botParams, withFacets(judgement, facets), {
    finish: evidenceFrom,
    otherwise: () => null,
  });
  return {
    ...(message === undefined ? {} : { message }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(facets === undefined ? {} : { facets }),
    ...(botParams === undefined ? {} : { botParams }),
  };
}

function withFacets(judgement: Judgement, facets: readonly string[] = []): Judgement {
  return { ...judgement, context: { facets } };
}

function described<Description>(
  key: string,
  program: Program | undefined,
  judgement: Judgement,
  make: { finish: (value: unknown) => Description; otherwise: (reason: string) => Description },
): Description | undefined {
  if (program === undefined) return undefined;
  try {
    return make.finish(program(judgement.context));
  } catch (error) {
    return make.otherwise(causeOf(error, key, judgement).message);
  }
}

function causeOf(error: unknown, key: string, { rule, circumstances }: Judgement): UnknownCause {
  if (error instanceof UnknownFact) return error.cause;
  const { file, lines } = rule.rule.source;
  const line = lines[key];
  const message = `${file}${line === undefined ? "" : `:${line}`}: ${key}: ${evaluationErrorText(error)}`;
  circumstances.onRuleError?.(message);
  return { kind: "rule-error", scope: circumstances.scope.id, message: shortened(message) };
}

function canonicalSet(value: unknown): string[] {
  return [...new Set(Array.isArray(value) ? value.map(String) : [])].sort();
}
