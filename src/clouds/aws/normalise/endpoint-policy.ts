/** Whom the policy of a VPC endpoint lets through. The text is whatever someone wrote: nothing in it is trusted. */
import type { Scope } from "../../../model/scope.ts";
import { type Known, Unknown } from "../../../model/unknown.ts";

/** Whom something lets through: everyone, or only these. */
type Admission = "everyone" | ReadonlySet<string>;

/**
 * Ids of accounts and organizations, other principals as written, `*` for everyone; sorted. Conditions count where they
 * name accounts or organizations of who asks, and so do denials of everyone else; all others are taken to admit, so that
 * the answer is never less than the truth. Nobody counts as admitted by a statement for named resources only. Services that act on their own behalf are nobody. Unknown where the text is no policy.
 * https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
 */
export function admittedBy(policy: string, scope: Scope): Known<readonly string[]> {
  const statements = statementsOf(policy);
  if (statements === undefined) {
    return new Unknown({
      kind: "failed",
      scope: scope.id,
      api: "ec2:DescribeVpcEndpoints",
      message: "The policy of the endpoint is not a policy document.",
    });
  }
  const denials = statements.filter(({ Effect }) => Effect === "Deny").map((statement) => exceptedBy(statement));
  const admitted = statements
    .filter(({ Effect }) => Effect === "Allow")
    .map((statement) => denials.reduce(narrowed, admittedByStatement(statement)))
    .flatMap((admission) => (admission === "everyone" ? ["*"] : [...admission]));
  return [...new Set(admitted)].sort();
}

/** The account of a principal, `*`, or the principal as written where it has none. */
export function principalAccount(principal: string): string {
  return /^\d{12}$/.exec(principal)?.[0] ?? /^arn:[a-z-]+:(?:iam|sts)::(\d{12}):/.exec(principal)?.[1] ?? principal;
}

type Json = Readonly<Record<string, unknown>>;

function statementsOf(policy: string): Json[] | undefined {
  try {
    const document: unknown = JSON.parse(policy);
    if (!isJson(document)) return undefined;
    const statements = listOf(document["Statement"]).filter((statement) => isJson(statement));
    return statements.length === listOf(document["Statement"]).length ? statements : undefined;
  } catch {
    return undefined;
  }
}

function admittedByStatement(statement: Json): Admission {
  const conditions = conditionsOf(statement).filter(
    ({ operator }) => !operator.isNegated && !operator.passesWithoutKey,
  );
  const admitted = conditions.map((condition) => namedBy(condition)).reduce(narrowed, principalsOf(statement));
  return admitted === "everyone" && leadsToNamedResources(statement, conditions) ? new Set<string>() : admitted;
}

/**
 * Whether whoever it is can reach only what the policy names, or what belongs to accounts and organizations that it
 * names: strangers find nothing of their own there.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_data-perimeters.html
 */
function leadsToNamedResources(statement: Json, conditions: readonly Condition[]): boolean {
  const resources = textsOf(statement["Resource"]);
  const areNamed =
    resources.length > 0 && resources.every((resource) => /^arn:(?:[^:]*:){3}[^:*?$]*:[^:*?$]{3}/.test(resource));
  return (
    areNamed ||
    conditions.some(
      ({ operator, key, values }) =>
        operator.isComparison &&
        resourceKeys.has(key) &&
        values.length > 0 &&
        !values.some((value) => /^[*?$]|\$\{/.test(value)),
    )
  );
}

/** Who is left by a denial of everyone else: it must deny everything to everyone but for one condition on who asks. */
function exceptedBy(statement: Json): Admission {
  const conditions = conditionsOf(statement).filter(({ key }) => key !== "aws:principalisawsservice");
  const [condition] = conditions;
  const deniesAll = ["Action", "Resource"].every((field) => listOf(statement[field]).includes("*"));
  const isBlanket = principalsOf(statement) === "everyone" && deniesAll && conditions.length === 1;
  return isBlanket && condition?.operator.isNegated === true ? namedBy(condition) : "everyone";
}

/** Organizations and accounts do not compare: the accounts are the narrower of the two. */
function narrowed(one: Admission, other: Admission): Admission {
  if (one === "everyone") return other;
  if (other === "everyone") return one;
  if (hasOrganization(one) !== hasOrganization(other)) return hasOrganization(one) ? other : one;
  return new Set([...one].filter((who) => other.has(who)));
}

function hasOrganization(admission: ReadonlySet<string>): boolean {
  return [...admission].some((who) => who.startsWith("o-"));
}

/** `NotPrincipal` is everyone but a few, and so is a statement that names nobody. */
function principalsOf({ Principal: principal }: Json): Admission {
  if (!isJson(principal)) return "everyone";
  const written = Object.entries(principal).flatMap(([kind, value]) => (kind === "Service" ? [] : textsOf(value)));
  return written.includes("*") ? "everyone" : new Set(written.map((one) => principalAccount(one)));
}

interface Condition {
  readonly operator: Operator;
  /** In small letters, as AWS compares keys. */
  readonly key: string;
  readonly values: readonly string[];
}

interface Operator {
  readonly isNegated: boolean;
  /** Whether it holds of a request that lacks the key. */
  readonly passesWithoutKey: boolean;
  /** Of an operator that compares texts or ARNs. */
  readonly isComparison: boolean;
}

function conditionsOf({ Condition: conditions }: Json): Condition[] {
  if (!isJson(conditions)) return [];
  return Object.entries(conditions).flatMap(([operator, keys]) =>
    Object.entries(isJson(keys) ? keys : {}).map(([key, values]) => ({
      operator: operatorOf(operator),
      key: key.toLowerCase(),
      values: textsOf(values),
    })),
  );
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
function operatorOf(text: string): Operator {
  const parts = /^(ForAllValues:|ForAnyValue:)?(String|Arn)(Not)?(Equals|EqualsIgnoreCase|Like)(IfExists)?$/.exec(text);
  return {
    isNegated: parts?.[3] !== undefined,
    passesWithoutKey: parts?.[1] === "ForAllValues:" || parts?.[5] !== undefined,
    isComparison: parts !== null,
  };
}

/** Whom a condition names; everyone where it is about something else, or leaves it open by a wildcard. */
function namedBy({ operator, key, values }: Condition): Admission {
  const readPrincipal = principalKeys.get(key);
  if (readPrincipal === undefined || !operator.isComparison || values.length === 0) return "everyone";
  const named = values.map((value) => readPrincipal(value));
  return named.some((who) => who === undefined || /[*?$]/.test(who)) ? "everyone" : new Set(named.map(String));
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html */
const principalKeys: ReadonlyMap<string, (value: string) => string | undefined> = new Map([
  ["aws:principalaccount", (value: string) => value],
  ["aws:principalorgid", (value: string) => value],
  ["aws:principalorgpaths", (value: string) => value.split("/")[0]],
  ["aws:principalarn", (value: string) => principalAccount(value)],
]);

/** In small letters. */
const resourceKeys: ReadonlySet<string> = new Set([
  "aws:resourceaccount",
  "aws:resourceorgid",
  "aws:resourceorgpaths",
  "s3:resourceaccount",
]);

function textsOf(value: unknown): string[] {
  return listOf(value).filter((text) => typeof text === "string");
}

/** IAM takes one thing for a list of it. */
function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
