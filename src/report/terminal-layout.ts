/** Lines for a terminal: wrapped, aligned, coloured, never longer than the terminal is wide. */
import { styleText } from "node:util";
import { capped, forLog } from "./escape.ts";

/** How a piece of text looks, where colours are wanted. */
export type Style = "bold" | "dim" | "red" | "green" | "yellow" | "magenta" | "cyan" | "blue";

/** One column of a line: hostile until {@link TerminalLines} writes it. */
export interface Column {
  readonly text: string;
  readonly styles?: readonly Style[];
  /** Padded, or cut with an ellipsis, to this many code points; the rest of the line without it. */
  readonly width?: number;
}

/** Collects lines. Everything written is escaped here, once. */
export class TerminalLines {
  readonly #lines: string[] = [];
  readonly #color: boolean;
  /** Columns. */
  readonly width: number;

  constructor(options: { color: boolean; width: number }) {
    this.#color = options.color;
    this.width = Math.max(40, options.width);
  }

  /** An empty line, unless the last is one already. */
  gap(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== "") this.#lines.push("");
  }

  /** Columns side by side, two spaces between them, cut where the line would be too long. */
  row(indent: number, columns: readonly Column[]): void {
    let room = this.width - indent;
    const painted = columns.map((column, index) => {
      const text = capped(forLog(column.text), Math.max(0, Math.min(room, column.width ?? room)));
      const padding = index === columns.length - 1 ? 0 : Math.max(0, (column.width ?? 0) - length(text));
      room -= length(text) + padding + 2;
      return `${this.#painted(text, column.styles ?? [])}${" ".repeat(padding)}`;
    });
    this.#lines.push(`${" ".repeat(indent)}${painted.join("  ").trimEnd()}`);
  }

  /** Text on as many lines as it needs, at most `maxLines`. */
  paragraph(indent: number, text: string, options: { styles?: readonly Style[]; maxLines?: number } = {}): void {
    const lines = wrapped(forLog(text), this.width - indent - 1);
    const shown = lines.slice(0, options.maxLines ?? 4);
    if (shown.length < lines.length) shown.push(capped(`${shown.pop() ?? ""} …`, this.width - indent));
    for (const line of shown) this.#lines.push(`${" ".repeat(indent)}${this.#painted(line, options.styles ?? [])}`);
  }

  /** All lines, each ended. */
  text(): string {
    return this.#lines.map((line) => `${line}\n`).join("");
  }

  /** Colours are the caller's decision, so Node is not asked what the stream can do. */
  #painted(text: string, styles: readonly Style[]): string {
    if (!this.#color || styles.length === 0 || text === "") return text;
    return styleText([...styles], text, { validateStream: false });
  }
}

/** Code points. */
export function length(text: string): number {
  return Array.from(text).length;
}

/** The widest of texts as they will be shown, at most `max`. */
export function columnWidth(texts: readonly string[], max: number): number {
  return Math.min(max, Math.max(0, ...texts.map((text) => length(forLog(text)))));
}

/** Broken at spaces; a word longer than the line is broken where the line ends. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((long) => pieces(long, width))) {
    if (line !== "" && length(line) + 1 + length(word) > width) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].map((physical) => forLog(physical)).filter((physical) => physical !== "");
}

function pieces(word: string, width: number): string[] {
  const characters = Array.from(word);
  const parts = Math.max(1, Math.ceil(characters.length / width));
  return Array.from({ length: parts }, (_, index) => characters.slice(index * width, (index + 1) * width).join(""));
}
