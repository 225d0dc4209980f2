/** Finds, as strictly as we can, what would be active in a rendered text. Each checker returns what it found. */

/** What the runner takes for a command: `##[` anywhere, `::` where a line starts (after white space). */
export function workflowCommands(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .filter((line) => line.includes("##[") || /^[\s\u0085]*::/.test(line));
}

/** Control, bidi and invisible characters and lone surrogates; `\n` is allowed, and ANSI colours where asked. */
export function invisibleCharacters(text: string, options: { ansi?: boolean } = {}): string[] {
  // oxlint-disable-next-line no-control-regex -- it looks for them
  const plain = options.ansi === true ? text.replaceAll(/\u001B\[\d+m/g, "") : text;
  return plain.replaceAll("\n", "").match(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu) ?? [];
}

/**
 * Mentions, references, addresses, HTML, links, emphasis, block structure in Markdown, outside code spans. Lines that
 * we write ourselves (`ours`) are taken out first: they are the only HTML there may be.
 */
export function activeMarkdown(text: string, ours: readonly RegExp[] = []): string[] {
  const found: string[] = [];
  for (const line of text.split("\n")) {
    if (ours.some((pattern) => pattern.test(line))) continue;
    const prose = withoutCodeSpans(line);
    const source = prose.replaceAll(/\\[!-/:-@[-`{-~]/g, "");
    const shown = prose.replaceAll(/\\([!-/:-@[-`{-~])/g, "$1").replaceAll("&#8203;", "\u200B");
    for (const [name, pattern] of structures) if (pattern.test(source)) found.push(`${name}: ${line}`);
    for (const [name, pattern] of references) if (pattern.test(shown)) found.push(`${name}: ${line}`);
  }
  return found;
}

/** HTML that is not text: any tag, comment, entity start or quote left. */
export function activeHtml(text: string): string[] {
  return text.replaceAll(/&(amp|lt|gt|quot|#39|#96);/g, "").match(/[<>"'&`]/g) ?? [];
}

/** What Markdown itself makes something of, unless escaped. */
const structures: readonly (readonly [string, RegExp])[] = [
  ["html", /[<>]/],
  ["entity", /&(?!(amp|lt|gt|#8203);)/],
  ["link", /[[\]]/],
  ["code", /`/],
  ["emphasis", /[*_~]/],
  ["math", /\$/],
  ["table", /\|/],
  ["heading", /#(?!8203;)/],
];

/** What GitHub makes something of in the text that is shown, where escapes and entities are resolved. */
const references: readonly (readonly [string, RegExp])[] = [
  ["mention", /@[A-Za-z0-9]/],
  ["reference", /#\d/],
  ["gh reference", /gh-\d/i],
  ["address", /:\/\/|www\.|mailto:[^\s\u200B]/i],
  ["emoji", /:[\w+-]+:/],
  ["commit", /(?<![0-9A-Za-z])[0-9a-f]{7,}/i],
];

/** As CommonMark does it: a run of backticks ends at the next run of the same length. */
function withoutCodeSpans(line: string): string {
  let prose = "";
  let rest = line;
  for (;;) {
    const start = /(?<!\\)(?:\\\\)*(`+)/.exec(rest);
    if (start?.[1] === undefined) return prose + rest;
    const fence = start[1];
    const from = start.index + start[0].length;
    const end = new RegExp(`(?<!\`)${fence}(?!\`)`).exec(rest.slice(from));
    prose += rest.slice(0, from - fence.length);
    if (end === null) return `${prose}${rest.slice(from - fence.length)}`;
    prose += "\uE001";
    rest = rest.slice(from + end.index + fence.length);
  }
}
