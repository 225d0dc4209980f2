/** Reads one YAML text into a tree: YAML 1.2 core with anchors, aliases and merge keys, and nothing that could hang us. */
import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { Alias, Node, Scalar, YAMLMap, YAMLSeq } from "yaml";
import { ConfigError } from "../errors.ts";
import type { Problem } from "../errors.ts";
import { problemAt } from "./tree.ts";
import type { Entry, Mapping, Place, Tree } from "./tree.ts";

/** Larger texts are refused unread: characters. */
const longestText = 1024 * 1024;
/** Values in a config, those that aliases repeat counted as often as they are used. */
const mostValues = 100_000;
/** Levels of nesting. */
const deepest = 64;
/** More problems of one text help nobody. */
const mostProblems = 20;

/**
 * The mapping that a text holds; an empty text is an empty mapping.
 * @throws ConfigError `invalid-yaml` with every problem found.
 */
export function parseYamlTree(source: { readonly file: string; readonly text: string }): Mapping {
  const start = { file: source.file, line: 1, column: 1 };
  if (source.text.length > longestText) {
    throw new ConfigError("invalid-yaml", problemAt(start, `the file is larger than ${longestText} characters`));
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(source.text, {
    lineCounter,
    prettyErrors: false,
    resolveKnownTags: false,
    // Checked in linear time while reading the mapping; the library compares every key with every other.
    uniqueKeys: false,
  });
  const placeOf = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file: source.file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const mistakes = [...document.errors, ...document.warnings].map((mistake) =>
    problemAt(placeOf(mistake.pos[0]), yamlMistake(mistake.code, mistake.message)),
  );
  if (mistakes.length > 0) throw new ConfigError("invalid-yaml", mistakes.slice(0, mostProblems));
  const reading: Reading = { placeOf, problems: [], anchors: new Map(), open: new Set(), values: 0 };
  const tree = readNode(document.contents, reading, { place: start, depth: 0 });
  const problems = topLevelProblem(tree) ?? reading.problems;
  if (problems.length > 0) throw new ConfigError("invalid-yaml", problems.slice(0, mostProblems));
  return tree.kind === "mapping" ? tree : { kind: "mapping", entries: new Map(), place: start };
}

/** What is known while one text is read. */
interface Reading {
  readonly placeOf: (offset: number) => Place;
  readonly problems: Problem[];
  readonly anchors: Map<string, { tree: Tree; values: number }>;
  /** Anchors whose node is being read: an alias to one of them would have no end. */
  readonly open: Set<string>;
  values: number;
}

/** Where a node is, should it not know itself, and how deep. */
interface Around {
  readonly place: Place;
  readonly depth: number;
}

function topLevelProblem(tree: Tree): Problem[] | undefined {
  if (tree.kind === "mapping" || (tree.kind === "scalar" && tree.value === null)) return undefined;
  return [problemAt(tree.place, "a config is a mapping at its top level", "start with `plugins:` or `audits:`")];
}

function yamlMistake(code: string, message: string): string {
  if (code === "RESOURCE_EXHAUSTION") return "the YAML is nested too deeply";
  if (code === "MULTIPLE_DOCS") return "the file holds more than one YAML document; a config is one";
  return `invalid YAML: ${message}`;
}

function readNode(node: unknown, reading: Reading, around: Around): Tree {
  const place = placeOfNode(node, reading) ?? around.place;
  if (around.depth > deepest) return refuse(reading, place, `the YAML is nested more than ${deepest} levels deep`);
  reading.values += 1;
  checkSize(reading, place);
  if (isAlias(node)) return readAlias(node, reading, place);
  const anchor = isMap(node) || isSeq(node) || isScalar(node) ? node.anchor : undefined;
  if (anchor === undefined) return readValue(node, reading, { ...around, place });
  const before = reading.values - 1;
  reading.open.add(anchor);
  const tree = readValue(node, reading, { ...around, place });
  reading.open.delete(anchor);
  reading.anchors.set(anchor, { tree, values: reading.values - before });
  return tree;
}

function readValue(node: unknown, reading: Reading, around: Around): Tree {
  if (isMap(node)) return readMapping(node, reading, around);
  if (isSeq(node)) return readSequence(node, reading, around);
  return { kind: "scalar", value: isScalar(node) ? scalarValue(node) : null, place: around.place };
}

function scalarValue(scalar: Scalar): string | number | boolean | null {
  const { value } = scalar;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

function readSequence(sequence: YAMLSeq, reading: Reading, around: Around): Tree {
  const items = sequence.items.map((item) => readNode(item, reading, { ...around, depth: around.depth + 1 }));
  return { kind: "sequence", items, place: around.place };
}

function readMapping(mapping: YAMLMap, reading: Reading, around: Around): Tree {
  const own = new Map<string, Entry>();
  const merged: Tree[] = [];
  for (const pair of mapping.items) {
    if (!isPair(pair)) continue;
    const place = placeOfNode(pair.key, reading) ?? around.place;
    const key = keyText(pair.key);
    const problem = keyProblem(key, own.get(key ?? ""));
    if (problem !== undefined) refuse(reading, place, problem);
    const value = readNode(pair.value, reading, { place, depth: around.depth + 1 });
    if (isMergeKey(pair.key)) merged.push(value);
    else if (key !== undefined && problem === undefined) own.set(key, { place, value });
  }
  return { kind: "mapping", entries: withMerged(own, merged, reading), place: around.place };
}

/** https://yaml.org/type/merge.html: what the mapping says itself wins, then what is merged first. */
function withMerged(own: Map<string, Entry>, merged: readonly Tree[], reading: Reading): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const source of merged.flatMap((tree) => (tree.kind === "sequence" ? tree.items : [tree]))) {
    if (source.kind !== "mapping") refuse(reading, source.place, "`<<` merges a mapping, or a list of mappings");
    else for (const [key, entry] of source.entries) if (!entries.has(key)) entries.set(key, entry);
  }
  for (const [key, entry] of own) entries.set(key, entry);
  return entries;
}

function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.value === "<<" && key.type === "PLAIN";
}

/** Keys are text: a number or a word like `true` means what was written. */
function keyText(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  return typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
}

function keyProblem(key: string | undefined, before: Entry | undefined): string | undefined {
  if (key === undefined) return "a key is text, not a list, mapping or alias";
  if (key === "__proto__") return "the key `__proto__` is not allowed";
  if (before !== undefined) return `the key \`${key}\` is already in line ${before.place.line}`;
  return undefined;
}

function readAlias(alias: Alias, reading: Reading, place: Place): Tree {
  if (reading.open.has(alias.source)) return refuse(reading, place, `the alias \`*${alias.source}\` contains itself`);
  const target = reading.anchors.get(alias.source);
  if (target === undefined) return refuse(reading, place, `the alias \`*${alias.source}\` has no anchor before it`);
  reading.values += target.values;
  checkSize(reading, place);
  return target.tree;
}

/** Thrown at once: reading on is what must not happen. */
function checkSize(reading: Reading, place: Place): void {
  if (reading.values <= mostValues) return;
  const message = `the file holds more than ${mostValues} values, those that aliases repeat counted each time`;
  throw new ConfigError("invalid-yaml", problemAt(place, message));
}

function refuse(reading: Reading, place: Place, message: string): Tree {
  reading.problems.push(problemAt(place, message));
  // Fits wherever a value may stand, so that one mistake is not told twice.
  return { kind: "mapping", entries: new Map(), place };
}

function placeOfNode(node: unknown, reading: Reading): Place | undefined {
  const range = isNodeWithRange(node) ? node.range : undefined;
  return range === undefined || range === null ? undefined : reading.placeOf(range[0]);
}

function isNodeWithRange(node: unknown): node is Node {
  return isMap(node) || isSeq(node) || isScalar(node) || isAlias(node);
}
