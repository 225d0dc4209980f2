/** Remediation steps of a rule (Markdown of a small kind: paragraphs, lists, code) for the places they are shown in. */
import { forMarkdownCode, forMarkdownText, visible } from "./escape.ts";

/** One line of steps: its list marker, if any, and its text. */
interface StepLine {
  readonly marker: string;
  readonly text: string;
  readonly isCode: boolean;
}

/**
 * Steps as harmless Markdown: lists, code spans and code lines stay, everything else becomes prose. Closed whatever was
 * left open, so it breaks nothing around it.
 */
export function stepsMarkdown(steps: string): string {
  let markdown = "";
  let isAfterItem = false;
  for (const { marker, text, isCode } of stepLines(steps)) {
    const isItem = marker !== "";
    const separator = markdown === "" ? "" : isItem && isAfterItem ? "\n" : "\n\n";
    markdown += `${separator}${marker}${isCode ? forMarkdownCode(text, 500) : inlineMarkdown(text)}`;
    isAfterItem = isItem;
  }
  return markdown;
}

/** Steps as lines of plain text, without Markdown's marks. Not yet escaped. */
export function stepsText(steps: string): string[] {
  return stepLines(steps).map((line) => `${line.marker}${line.isCode ? line.text : line.text.replaceAll("`", "")}`);
}

/** The first step without its list marker, and whether more follow; undefined where there are no steps. */
export function firstStep(steps: string): { text: string; isOnly: boolean } | undefined {
  const [first, ...more] = stepLines(steps);
  return first === undefined ? undefined : { text: first.text.replaceAll("`", ""), isOnly: more.length === 0 };
}

function stepLines(steps: string): StepLine[] {
  const lines: StepLine[] = [];
  let isCode = false;
  let isOpen = false;
  for (const physical of steps.slice(0, 10_000).split(/\r\n|[\n\r]/)) {
    const line = physical.trim();
    const isFence = /^(```|~~~)/.test(line);
    if (isFence) isCode = !isCode;
    else if (line !== "") {
      const step = stepLine(line, isCode);
      const last = lines.at(-1);
      // A line that begins nothing new goes on with the paragraph or the list item above it.
      if (isOpen && step.marker === "" && !isCode && last !== undefined)
        lines[lines.length - 1] = { ...last, text: `${last.text} ${line}` };
      else lines.push(step);
    }
    isOpen = line !== "" && !isFence && !isCode;
  }
  return lines;
}

function stepLine(line: string, isCode: boolean): StepLine {
  const marker = isCode ? undefined : /^(?:[-*+]|(\d{1,3})[.)])\s+(?=\S)/.exec(line);
  if (marker === undefined || marker === null) return { marker: "", text: line, isCode };
  return { marker: marker[1] === undefined ? "- " : `${marker[1]}. `, text: line.slice(marker[0].length), isCode };
}

/** Code spans stay code; between them is prose. */
function inlineMarkdown(text: string): string {
  return visible(text)
    .split(/(`[^`]+`)/)
    .map((part) => (/^`[^`]+`$/.test(part) ? forMarkdownCode(part.slice(1, -1)) : proseBetweenCode(part)))
    .join("");
}

/** Prose that keeps the spaces at its ends. */
function proseBetweenCode(part: string): string {
  const text = forMarkdownText(part);
  return text === "" ? part : `${part.startsWith(" ") ? " " : ""}${text}${part.endsWith(" ") ? " " : ""}`;
}
