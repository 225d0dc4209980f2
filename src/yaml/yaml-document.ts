/** A YAML file parsed once: its plain value, and for every path in it the place, for messages. */
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  Scalar,
  visit,
} from "yaml";
import { errorText, type Problem } from "../errors.ts";

/** Keys and positions from the root. */
type YamlPath = readonly PropertyKey[];

/** 1-based. */
interface Place {
  readonly line: number;
  readonly column?: number;
}

/** What {@link parseYaml} makes of a file. */
export interface YamlDocument {
  readonly value: unknown;
  /** Where the value at a path is: the place of its key; where there is none, the nearest place above it. */
  place(path: YamlPath): Place;
  /** Where a range of the text at a path stands. The column is left out where YAML's folding or escapes hide it. */
  placeInText(path: YamlPath, start: number): Place;
}

/** More is nobody's rule: a file this large, or aliases that multiply it, could only be meant to exhaust the run. */
const limits = { characters: 1024 * 1024, aliases: 100, mistakes: 20 };

/** Parses one YAML 1.2 document. Duplicate keys, unknown tags and further documents are problems; the first 20 are told. */
export function parseYaml(text: string, file: string): YamlDocument | readonly Problem[] {
  if (text.length > limits.characters) return [{ file, message: `Is larger than ${limits.characters} characters.` }];
  const lineCounter = new LineCounter();
  let document: Document;
  let value: unknown;
  try {
    // At another log level the library would write keys of the file to standard error, as they are.
    document = parseDocument(text, { lineCounter, uniqueKeys: false, prettyErrors: false, logLevel: "error" });
    const mistakes = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
      message,
      offset: pos[0],
    }));
    if (mistakes.length === 0) mistakes.push(...duplicateKeys(document));
    if (mistakes.length > 0) {
      const told = mistakes.slice(0, limits.mistakes);
      return told.map(({ message, offset }) => ({ file, message, ...place(offset, lineCounter) }));
    }
    value = document.toJS({ maxAliasCount: limits.aliases });
  } catch (error) {
    // Too many aliases, or nested too deeply.
    return [{ file, line: 1, message: errorText(error) }];
  }
  return {
    value,
    place: (path) => place(locate(document, path).start, lineCounter),
    placeInText: (path, start) => placeInScalar(locate(document, path).node, start, { text, lineCounter }),
  };
}

/** In linear time; the library would compare every key of a mapping with every other. */
function duplicateKeys(document: Document): { message: string; offset: number }[] {
  const duplicates: { message: string; offset: number }[] = [];
  visit(document, {
    Map: (_position, { items }) => {
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const text = String(key.value);
        if (seen.has(text)) duplicates.push({ message: `Map keys must be unique: ${text}`, offset: startOf(key) });
        seen.add(text);
      }
    },
  });
  return duplicates;
}

/** The node at a path, and where it starts: at its key, in a mapping. Of a path that leads nowhere, its last part that does. */
function locate(document: Document, path: YamlPath): { readonly node: unknown; readonly start: number } {
  let node: unknown = document.contents;
  let start = startOf(node);
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) break;
      start = startOf(pair.key);
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) break;
      start = startOf(item);
      node = item;
    } else break;
  }
  return { node, start };
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

interface Source {
  readonly text: string;
  readonly lineCounter: LineCounter;
}

function placeInScalar(node: unknown, start: number, { text, lineCounter }: Source): Place {
  const [from = 0, to = 0] = isScalar(node) ? (node.range ?? []) : [];
  const begin = place(from, lineCounter);
  if (!isScalar(node) || typeof node.value !== "string") return begin;
  if (node.type === Scalar.BLOCK_LITERAL) return placeInBlock(node.value, start, { text, header: begin.line });
  const quotes = node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE ? 1 : 0;
  const isVerbatim = text.slice(from + quotes, to - quotes) === node.value;
  return isVerbatim ? place(from + quotes + start, lineCounter) : { line: begin.line };
}

/** A literal block keeps its lines; all that YAML takes away is their indentation. */
function placeInBlock(value: string, start: number, { text, header }: { text: string; header: number }): Place {
  const before = value.slice(0, start).split("\n");
  const line = header + before.length;
  const written = text.split("\n")[line - 1] ?? "";
  const kept = value.split("\n")[before.length - 1] ?? "";
  const indentation = written.trimEnd().length - kept.trimEnd().length;
  return { line, column: indentation + (before.at(-1)?.length ?? 0) + 1 };
}

function place(offset: number, lineCounter: LineCounter): Required<Place> {
  const { line, col } = lineCounter.linePos(offset);
  return { line, column: col };
}
