/** Reads one part of a config with its schema: the top level, or the params of a plugin. */
import type { Problem } from "../errors.ts";
import { endpointProblem } from "./endpoint.ts";
import type { AllowedHosts } from "./endpoint.ts";
import { quoted, schemaProblems } from "./schema-problems.ts";
import { allowedKeys, endpointDomains, isSecret } from "./schema-shape.ts";
import type { Shape, ShapedSchema } from "./schema-shape.ts";
import { fillSecret, misplacedReference, refersToEnvironment, shortestSecret } from "./secret-reference.ts";
import type { Environment } from "./secret-reference.ts";
import { mapEntryScalars, pathText, plain, problemAt, withEntries } from "./tree.ts";
import type { Mapping, Path } from "./tree.ts";

/** A part of a config, where it stands, its schema, and what surrounds it. */
export interface Section<Value> {
  readonly tree: Mapping;
  readonly at: Path;
  readonly schema: ShapedSchema<Value>;
  readonly environment: Environment;
  readonly allowedHosts: AllowedHosts;
}

/** A part of a config, read. */
export interface ReadSection<Value> {
  /** Undefined where there are problems or unset names. */
  readonly value: Value | undefined;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** Environment variables that are referred to and not set. */
  readonly unset: readonly Problem[];
  /** Values to mask. */
  readonly secrets: readonly string[];
  /** The tree with `***` for secrets. */
  readonly masked: Mapping;
}

/** Fills secrets, validates, and checks endpoints. Finds everything that is wrong. */
export function readSection<Value>(section: Section<Value>): ReadSection<Value> {
  return withDefaults(section) ?? readEntries(section);
}

/** Most plugins are used as they come. Undefined where something is written, or would have to be. */
function withDefaults<Value>({ tree, schema }: Section<Value>): ReadSection<Value> | undefined {
  if (tree.entries.size > 0) return undefined;
  const { success, data } = schema.schema.safeParse({});
  return success ? { value: data, problems: [], warnings: [], unset: [], secrets: [], masked: tree } : undefined;
}

function readEntries<Value>(section: Section<Value>): ReadSection<Value> {
  const { schema, shape } = section.schema;
  const { tree, problems: spelling, warnings: spelled } = camelCased(section, shape);
  const { filled, problems: references, unset, secrets, literal } = fillSecrets({ ...section, tree }, shape);
  const result = schema.safeParse(plain(filled));
  const issues = result.success ? [] : result.error.issues;
  const unsetPaths = new Set(unset.map(({ path }) => pathText(path)));
  const judged = issues.filter(
    (issue) => !unsetPaths.has(pathText(issue.path.filter((step) => typeof step !== "symbol"))),
  );
  const problems = [
    ...spelling,
    ...references,
    ...schemaProblems(judged, { tree, shape, at: section.at }),
    ...endpointProblems(section, filled, shape),
  ];
  return {
    value: result.success && problems.length === 0 && unset.length === 0 ? result.data : undefined,
    problems,
    warnings: [...spelled, ...literal],
    unset: unset.map(({ problem }) => problem),
    secrets,
    masked: masked(tree, shape),
  };
}

/** Cloudmarker writes `key_file_path` where the schema has `keyFilePath`. */
function camelCased<Value>({ tree, at }: Section<Value>, shape: Shape) {
  const known = new Set(allowedKeys(shape, []));
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  let renamed = tree;
  for (const [key, entry] of tree.entries) {
    const name = key.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
    if (known.has(key) || !known.has(name)) continue;
    const path = quoted(pathText([...at, key]));
    if (renamed.entries.has(name)) problems.push(problemAt(entry.place, `${path} is given twice, also as \`${name}\``));
    else warnings.push(problemAt(entry.place, `${path} is written \`${name}\` here`));
    renamed = withEntries(renamed, [
      [key, undefined],
      [name, entry],
    ]);
  }
  return { tree: renamed, problems, warnings };
}

function fillSecrets<Value>({ tree, at, environment }: Section<Value>, shape: Shape) {
  const problems: Problem[] = [];
  const literal: Problem[] = [];
  const unset: { path: Path; problem: Problem }[] = [];
  const secrets: string[] = [];
  const filled = mapEntryScalars(tree, (scalar, path) => {
    if (typeof scalar.value !== "string") return scalar;
    const refers = refersToEnvironment(scalar.value);
    if (!isSecret(shape, path)) {
      if (refers) problems.push(misplacedReference(scalar, [...at, ...path]));
      return scalar;
    }
    if (!refers) {
      const message = `${quoted(pathText([...at, ...path]))} is a secret and stands in the config`;
      literal.push(problemAt(scalar.place, message, "move it to the environment and write ${env:POSTUREGATE_…}"));
      if (scalar.value.length >= shortestSecret) secrets.push(scalar.value);
      return scalar;
    }
    const found = fillSecret(scalar, [...at, ...path], environment);
    problems.push(...found.problems);
    unset.push(...found.unset.map((problem) => ({ path, problem })));
    secrets.push(...found.secrets);
    return found.scalar;
  });
  return { filled, problems, literal, unset, secrets };
}

function endpointProblems<Value>({ at, allowedHosts }: Section<Value>, tree: Mapping, shape: Shape): Problem[] {
  const problems: Problem[] = [];
  mapEntryScalars(tree, (scalar, path) => {
    const domains = typeof scalar.value === "string" ? endpointDomains(shape, path) : undefined;
    if (domains === undefined) return scalar;
    const problem = endpointProblem(String(scalar.value), domains, allowedHosts);
    if (problem !== undefined)
      problems.push(problemAt(scalar.place, `${quoted(pathText([...at, ...path]))}: ${problem}`));
    return scalar;
  });
  return problems;
}

function masked(tree: Mapping, shape: Shape): Mapping {
  return mapEntryScalars(tree, (scalar, path) =>
    isSecret(shape, path) && scalar.value !== null ? { ...scalar, value: "***" } : scalar,
  );
}
