/** Fills `${env:NAME}`: secrets come from the environment, only into params that are secrets, only from names made for it. */
import type { Problem } from "../errors.ts";
import { quoted } from "./schema-problems.ts";
import { pathText, problemAt } from "./tree.ts";
import type { Path, Scalar } from "./tree.ts";

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Shorter values cannot be masked without masking half the log. */
export const shortestSecret = 8;

/** A value with its references filled. Where a problem was found, or a name is not set, it stays as written. */
export interface FilledSecret {
  readonly scalar: Scalar;
  /** Values to mask. */
  readonly secrets: readonly string[];
  readonly problems: readonly Problem[];
  /** Names that are not set. */
  readonly unset: readonly Problem[];
}

/** Whether the text refers to the environment, rightly written or not. */
export function refersToEnvironment(text: string): boolean {
  return text.includes("${env:");
}

/** Fills the references in a secret. `path` is for messages. */
export function fillSecret(scalar: Scalar, path: Path, environment: Environment): FilledSecret {
  const text = String(scalar.value);
  const secrets: string[] = [];
  const problems: Problem[] = [];
  const unset: Problem[] = [];
  const filled = text.replaceAll(/\$\{env:([^{}]*)\}/g, (whole, name: string) => {
    const value = /^POSTUREGATE_\w+$/.test(name) && Object.hasOwn(environment, name) ? environment[name] : undefined;
    const problem = nameProblem(name) ?? (value === undefined || value === "" ? undefined : lengthProblem(name, value));
    if (problem !== undefined) problems.push(problemAt(scalar.place, `${quoted(pathText(path))}: ${problem}`));
    else if (value === undefined || value === "") unset.push(unsetProblem(scalar, path, name));
    else secrets.push(value);
    return value ?? whole;
  });
  if (refersToEnvironment(text.replaceAll(/\$\{env:[^{}]*\}/g, ""))) {
    problems.push(problemAt(scalar.place, `${quoted(pathText(path))}: a reference is written \${env:NAME}`));
  }
  const isFilled = problems.length === 0 && unset.length === 0;
  return { scalar: isFilled ? { ...scalar, value: filled } : scalar, secrets, problems, unset };
}

/** The problem of a reference where no secret is expected. */
export function misplacedReference(scalar: Scalar, path: Path): Problem {
  const message = `${quoted(pathText(path))}: \${env:…} is filled in only where a plugin expects a secret`;
  return problemAt(scalar.place, message, "write the value itself");
}

function nameProblem(name: string): string | undefined {
  if (/^POSTUREGATE_\w+$/.test(name)) return undefined;
  return `\${env:…} takes only names that start with POSTUREGATE_, not ${quoted(name)}`;
}

function lengthProblem(name: string, value: string): string | undefined {
  if (value.length >= shortestSecret) return undefined;
  return `the environment variable ${name} has fewer than ${shortestSecret} characters, too few to mask it in the log`;
}

function unsetProblem(scalar: Scalar, path: Path, name: string): Problem {
  const message = `${quoted(pathText(path))} needs the environment variable ${quoted(name)}, which is not set`;
  return problemAt(scalar.place, message, "in a workflow, set it from a secret in the step's `env`");
}
