/** Adds an item to a YAML file that is a list, and leaves the rest of the file as somebody wrote it. */
import { type Document, isSeq, parseDocument, stringify, type YAMLSeq } from "yaml";

/** Long texts stay on one line: folding them would be one more thing to review. */
const format = { lineWidth: 0 };

/**
 * The text with the item at its end. A block list gets it as further lines, everything before stays byte for byte; a list
 * in brackets becomes a block list and keeps its comments. For the text of a list, or of nothing but comments, that parses.
 */
export function withItem(text: string, item: unknown): string {
  const document: Document = parseDocument(text);
  const { contents } = document;
  const isEnded = /^\.\.\.\s*$/m.test(text);
  if (contents === null && !isEnded) return appended(text, itemLines(item, 0));
  if (isSeq(contents) && contents.flow !== true && !isEnded)
    return appended(text, itemLines(item, indentation(contents, text)));
  if (isSeq(contents)) {
    contents.flow = false;
    contents.add(document.createNode(item));
    return document.toString(format);
  }
  document.contents = document.createNode([item]);
  return document.toString(format);
}

function itemLines(item: unknown, indent: number): string[] {
  return stringify([item], format)
    .trimEnd()
    .split("\n")
    .map((line) => " ".repeat(indent) + line);
}

function indentation({ range }: YAMLSeq, text: string): number {
  const start = range?.[0] ?? 0;
  return start - (text.lastIndexOf("\n", start - 1) + 1);
}

function appended(text: string, lines: readonly string[]): string {
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const before = text === "" || text.endsWith("\n") ? text : text + end;
  return before + lines.map((line) => line + end).join("");
}
