/** Which exemption is wanted: what the command line says, and what the terminal answers for the rest. */
import { ConfigError, type Problem } from "../errors.ts";
import { unmetRequirements } from "../judge/exemption-requirements.ts";
import type { RecordedFinding, RecordedRun } from "../judge/recorded-findings.ts";
import type { Exemption } from "../model/exemption.ts";
import type { ExemptionRequirements } from "../model/exemption-requirements.ts";
import { matchesPattern } from "../model/pattern.ts";
import { forLog } from "../report/escape.ts";
import { expiryOf } from "./expiry.ts";
import type { Questions } from "./questions.ts";

/** As commander gives them. */
export interface DraftOptions {
  readonly rule?: string;
  readonly resource?: string;
  readonly facets?: readonly string[];
  readonly allFacets?: true;
  readonly reason?: string;
  readonly owner?: string;
  readonly expires?: string;
}

/** What a draft is made of. */
export interface DraftRequest {
  /** Of a finding, or how it begins. */
  readonly fingerprint: string | undefined;
  readonly options: DraftOptions;
  /** The findings of the last run, or why there are none. */
  readonly recorded: RecordedRun | ConfigError;
  /** Undefined where nobody sits at a terminal. */
  readonly questions: Questions | undefined;
  /** What the config asks of exemptions. */
  readonly required: ExemptionRequirements;
  readonly now: Date;
}

/** An exemption that is not written yet. */
export type DraftedExemption = Omit<Exemption, "source">;

type Detail = "reason" | "owner" | "expires";

const details: readonly Detail[] = ["reason", "owner", "expires"];

const questionOf: Readonly<Record<Detail, string>> = {
  reason: "Why is it accepted?",
  owner: "Who answers for that?",
  expires: "Until when, YYYY-MM-DD or as in 90d?",
};

/** Fewer digits of a fingerprint may be another finding's tomorrow. */
const shortestFingerprint = 8;

/** Throws ConfigError with everything that is missing or wrong. */
export async function draftExemption(asked: DraftRequest): Promise<DraftedExemption> {
  const problems = [...subjectProblems(asked), ...details.flatMap((detail) => detailProblems(detail, asked))];
  if (problems.length > 0) throw new ConfigError("invalid-usage", problems);
  const subject = await subjectOf(asked);
  const facets = facetsOf(subject, asked);
  const reason = await detailOf("reason", asked);
  const owner = await detailOf("owner", asked);
  const expires = expiryOf(await detailOf("expires", asked), asked.now);
  return { ...subject, ...(facets === undefined ? {} : { facets }), reason, owner, expires };
}

function subjectProblems({ fingerprint, options, questions }: DraftRequest): Problem[] {
  const { rule, resource, facets, allFacets } = options;
  const isNamed = rule !== undefined && resource !== undefined;
  const problems: Problem[] = [];
  if (fingerprint !== undefined && (rule !== undefined || resource !== undefined))
    problems.push({ message: "a fingerprint says which rule and resource are meant: leave --rule and --resource out" });
  if (fingerprint === undefined && !isNamed && questions === undefined)
    problems.push({ message: "nothing says what to accept", hint: "give a fingerprint, or --rule and --resource" });
  if (facets !== undefined && allFacets === true)
    problems.push({ message: "--facets and --all-facets cannot both hold" });
  return problems;
}

function detailProblems(detail: Detail, asked: DraftRequest): Problem[] {
  const value = asked.options[detail];
  if (value === undefined)
    return asked.questions === undefined ? [{ message: `--${detail} is missing`, hint: questionOf[detail] }] : [];
  const problem = problemOf(detail, value, asked);
  return problem === undefined ? [] : [{ message: `--${detail}: ${problem}` }];
}

async function detailOf(detail: Detail, asked: DraftRequest): Promise<string> {
  const { options, questions } = asked;
  const given = options[detail]?.trim();
  if (given !== undefined || questions === undefined) return given ?? "";
  return questions.ask(questionOf[detail], (answer) => problemOf(detail, answer, asked));
}

/** What is wrong with one detail by itself and by what the config asks of it. */
function problemOf(detail: Detail, text: string, { required, now }: DraftRequest): string | undefined {
  const value = text.trim();
  if (value === "") return "must not be empty";
  try {
    const draft = { rule: "", resource: "", reason: "", owner: "", expires: "", source: { file: "", line: 1 } };
    const filled = { ...draft, [detail]: detail === "expires" ? expiryOf(value, now) : value };
    return unmetRequirements(filled, { [detail]: required[detail] }, now)[0];
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
}

type Subject = Pick<Exemption, "rule" | "resource">;

async function subjectOf(asked: DraftRequest): Promise<Subject> {
  const { fingerprint, options, questions } = asked;
  const { rule, resource } = options;
  if (rule !== undefined && resource !== undefined) return { rule: rule.trim(), resource: resource.trim() };
  const { findings } = recordedOf(asked);
  if (fingerprint !== undefined) return subjectOfFinding(findingBy(fingerprint, findings));
  const open = findings.filter(
    (finding) =>
      finding.status === "fail" &&
      !finding.isExempted &&
      matchesPattern(rule ?? "*", finding.rule) &&
      matchesPattern(resource ?? "*", finding.resource.id),
  );
  if (open.length === 0 || questions === undefined)
    throw new ConfigError("invalid-usage", "no finding is left to accept");
  return subjectOfFinding(await questions.choose(open, labelOf));
}

function subjectOfFinding({ rule, resource }: RecordedFinding): Subject {
  return { rule, resource: resource.id };
}

function labelOf({ severity, rule, resource }: RecordedFinding): string {
  return `${severity.padEnd(13)}  ${forLog(`${rule} on ${resource.name} (${resource.account} ${resource.region})`)}`;
}

function findingBy(fingerprint: string, findings: readonly RecordedFinding[]): RecordedFinding {
  if (fingerprint.length < shortestFingerprint || !/^[0-9a-f]+$/.test(fingerprint))
    throw new ConfigError("invalid-usage", {
      message: `${fingerprint} is no fingerprint`,
      hint: `give its first ${shortestFingerprint} hexadecimal digits or more; findings.json has them`,
    });
  const [finding, ...others] = findings.filter((one) => one.fingerprint.startsWith(fingerprint));
  if (finding === undefined)
    throw new ConfigError("invalid-usage", {
      message: `no finding has the fingerprint ${fingerprint}`,
      hint: "run `posturegate audit` again, or name the findings.json that has it with --findings",
    });
  if (others.some((other) => other.fingerprint !== finding.fingerprint))
    throw new ConfigError(
      "invalid-usage",
      `the fingerprints of several findings begin with ${fingerprint}: give more of it`,
    );
  return finding;
}

/** By default those of the finding, so that no more is accepted than what somebody has seen. Undefined: whatever is wrong. */
function facetsOf({ rule, resource }: Subject, asked: DraftRequest): readonly string[] | undefined {
  const { facets, allFacets } = asked.options;
  if (allFacets === true) return undefined;
  if (facets !== undefined) return facets.map((facet) => facet.trim());
  if (`${rule}${resource}`.includes("*"))
    throw unsaidFacets("a pattern may name many findings, and what is wrong with each is its own");
  const named = recordedOf(asked).findings.filter((one) => one.rule === rule && one.resource.id === resource);
  const fail = named.find(({ status }) => status === "fail");
  if (fail === undefined)
    throw unsaidFacets(
      named.length > 0
        ? `whether ${rule} fails on ${resource} is unknown, so that nobody knows what there is to accept`
        : `the last run has no finding of ${rule} on ${resource}`,
    );
  // The engine says so where the facets could not be computed: no acceptance of it would mean anything.
  if (fail.facets.includes("undecided")) throw unsaidFacets("what is wrong with this finding could not be told");
  return fail.facets.length === 0 ? undefined : fail.facets;
}

function unsaidFacets(message: string): ConfigError {
  return new ConfigError("invalid-usage", {
    message,
    hint: "say what to accept with --facets, or --all-facets for whatever is or will be wrong",
  });
}

function recordedOf({ recorded }: DraftRequest): RecordedRun {
  if (recorded instanceof ConfigError) throw recorded;
  return recorded;
}
