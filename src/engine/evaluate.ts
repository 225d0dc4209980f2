/** Rules × the resources of one scope → evaluations. What could not be listed is unknown, once for each rule and API. */
import type { Evaluation } from "../model/evaluation.ts";
import type { Resource, ResourceReference, ResourceType } from "../model/resource.ts";
import type { LedgerEntry, Scope } from "../model/scope.ts";
import type { UnknownCause } from "../model/unknown.ts";
import { judgeResource, type Subject, subjectOf } from "./judge-resource.ts";
import type { PreparedRule } from "./prepared-rule.ts";

/** One scope: read, normalised, related. */
export interface ScopeToJudge {
  readonly scope: Scope;
  readonly resources: readonly Resource[];
  /** How each API ended in this scope. */
  readonly ledger: ReadonlyMap<string, LedgerEntry>;
}

/**
 * Evaluates the rules on the resources of their types; rules of other providers than the scope's are left out.
 * `now` is the run's clock. Throws nothing but bugs: an error in a rule is an unknown of kind `rule-error`.
 */
export function* evaluateRules(rules: readonly PreparedRule[], view: ScopeToJudge, now: Date): Generator<Evaluation> {
  const { scope } = view;
  const subjects = new SubjectsOfScope(view.resources);
  for (const rule of rules) {
    if (rule.type.provider !== scope.cloud) continue;
    for (const subject of subjects.of(rule)) yield judgeResource(rule, subject, { scope, now });
    for (const api of rule.summary.apis) {
      const evaluation = unlisted(rule, api, view);
      if (evaluation !== undefined) yield evaluation;
    }
  }
}

/** The resources of a scope by type, with views that are made once and shared by all rules. */
class SubjectsOfScope {
  readonly #resources = new Map<ResourceType, Resource[]>();
  readonly #subjects = new Map<ResourceType, readonly Subject[]>();

  constructor(resources: readonly Resource[]) {
    for (const resource of resources) {
      const sameType = this.#resources.get(resource.ext.type);
      if (sameType === undefined) this.#resources.set(resource.ext.type, [resource]);
      else sameType.push(resource);
    }
  }

  of({ type, rule }: PreparedRule): readonly Subject[] {
    const known = this.#subjects.get(rule.resource);
    if (known !== undefined) return known;
    const subjects = (this.#resources.get(rule.resource) ?? []).map((resource) => subjectOf(resource, type));
    this.#subjects.set(rule.resource, subjects);
    return subjects;
  }
}

/** What a rule has to say about an API that did not list everything; nothing if it did. */
function unlisted({ summary }: PreparedRule, api: string, { scope, ledger }: ScopeToJudge): Evaluation | undefined {
  const entry = ledger.get(api);
  if (entry?.outcome === "complete") return undefined;
  const judged = { rule: summary, resource: scopeReference(scope, summary.resource), scope: scope.id };
  if (entry?.outcome === "disabled") {
    const said = entry.message === undefined ? "" : ` ${entry.message}`;
    return { ...judged, status: "skip", message: `${api} ${endings.disabled} in ${scope.id}.${said}` };
  }
  return { ...judged, status: "unknown", cause: causeOf(api, scope, entry) };
}

function causeOf(api: string, scope: Scope, entry: LedgerEntry | undefined): UnknownCause {
  if (entry === undefined || entry.outcome === "complete") {
    return { kind: "not-collected", scope: scope.id, api, message: `${api} was not asked in ${scope.id}.` };
  }
  return {
    kind: entry.outcome,
    scope: scope.id,
    api,
    ...(entry.permission === undefined ? {} : { permission: entry.permission }),
    message: entry.message ?? `${api} ${endings[entry.outcome]} in ${scope.id}.`,
  };
}

const endings = {
  denied: "was denied",
  throttled: "was throttled to the end",
  disabled: "is disabled",
  cut: "was cut off by a time limit",
  failed: "failed",
} as const;

function scopeReference({ id, cloud, account, region }: Scope, type: ResourceType): ResourceReference {
  return { id, name: id, type, cloud, account, region };
}
