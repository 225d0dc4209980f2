import type { Json } from "./json.ts";
import type { ResourceType } from "./resource.ts";
import type { Severity } from "./severity.ts";

/** Steps for people; the bot that can do it. */
interface RuleRemediation {
  readonly steps: string;
  readonly bot?: string;
  /** CEL over `facets`: the bot's params. */
  readonly params?: string;
}

/** A resource for a rule's example: an RFC 7396 merge patch over the well-configured base of its type. */
export interface RuleExample {
  readonly name: string;
  readonly expect: "pass" | "fail" | "skip" | "unknown";
  /** Merge patch over bucket `com`, `ext`; the value `{ $unknown: "…" }` makes a fact Unknown. */
  readonly resource: Json;
  /** Params of this example over those of the rule. */
  readonly params?: Readonly<Record<string, Json>>;
  /** If given, the finding's message must equal it. */
  readonly message?: string;
  /** If given, the finding's facets must equal it. */
  readonly facets?: readonly string[];
}

/** One testable condition on one resource type; one YAML file under `rules/`. The strings of logic are CEL. */
export interface Rule {
  /** Equals the file's path: `rules/aws/ec2/security-group-admin-ports.yaml` → `aws-ec2-security-group-admin-ports`. */
  readonly id: string;
  /** States the good condition. */
  readonly title: string;
  readonly severity: Severity;
  readonly tags: readonly string[];
  readonly resource: ResourceType;
  readonly description: string;
  readonly params: Readonly<Record<string, Json>>;
  /** Named CEL expressions, evaluated when first read, once per resource: `variables.open`. */
  readonly variables: Readonly<Record<string, string>>;
  readonly applies?: string;
  readonly assert: string;
  readonly evidence?: string;
  readonly facets?: string;
  readonly message: string;
  /** Framework id → control ids. Written in rules only. */
  readonly controls: Readonly<Record<string, readonly string[]>>;
  readonly remediation: RuleRemediation;
  readonly references: readonly string[];
  readonly examples: readonly RuleExample[];
  /** Where it is written, for messages: repository path and the line of each key (1-based). */
  readonly source: { readonly file: string; readonly lines: Readonly<Record<string, number>> };
}

/** What a report needs to know of a rule. Event plugins of other kinds make one of their record type. */
export interface RuleSummary {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly tags: readonly string[];
  readonly resource: ResourceType;
  /** The APIs that list {@link RuleSummary.resource}; for a baseline entry that is gone from a complete listing. */
  readonly apis: readonly string[];
  /** Of a rule for resources of several clouds: those of {@link RuleSummary.apis} that list the ones of each, by `com.cloud`. */
  readonly apisByCloud?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly description: string;
  /** Steps for people, Markdown. */
  readonly remediation: string;
  readonly bot?: string;
  readonly controls: Readonly<Record<string, readonly string[]>>;
  readonly references: readonly string[];
}
