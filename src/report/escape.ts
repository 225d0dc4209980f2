/** Makes hostile text harmless for each place it is rendered in: one function per destination. */

/** Zero-width space as an entity: GitHub links no mention, reference or address that it splits. */
const breaker = "&#8203;";

/**
 * Text without anything invisible, on one line: line breaks, tabs and runs of spaces become one space; control, bidi,
 * zero-width and private characters and lone surrogates are shown as `\u{…}`. What all other functions start from.
 */
export function visible(text: string): string {
  return text
    .replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/g, " ")
    .trim()
    .replaceAll(
      /[\u{34F}\u{17B4}\u{17B5}\p{Cc}\p{Cf}\p{Cs}\p{Co}\u{115F}\u{1160}\u{3164}\u{FFA0}]/gu,
      (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
    );
}

/** At most `max` code points, the last an ellipsis where something was cut. Never splits a surrogate pair. */
export function capped(text: string, max: number): string {
  if (text.length <= max) return text;
  const characters = Array.from(text);
  if (characters.length <= max) return text;
  return max <= 0 ? "" : `${characters.slice(0, max - 1).join("")}…`;
}

/**
 * One line for a log that GitHub's runner reads: no workflow command can form. The runner takes `##[` anywhere in a
 * line, and `::` where a line starts (actions/runner, ActionCommand.cs). Idempotent.
 */
export function forLog(text: string): string {
  return visible(text)
    .replaceAll("##[", String.raw`#\#[`)
    .replace(/^(\s*):(?=:)/u, "$1:\\");
}

/**
 * A Markdown code span, in prose, lists and table cells alike: its fence is longer than any run of backticks in it, and
 * a `|`, which would end a table cell even here, is shown as `\u{7c}`, and who prints the Markdown to a log finds no command
 * in it. At most `max` code points of text.
 */
export function forMarkdownCode(text: string, max = 200): string {
  const code = capped(
    visible(text)
      .replaceAll("|", String.raw`\u{7c}`)
      .replaceAll("##[", String.raw`#\#[`),
    max,
  );
  if (code === "") return "` `";
  const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const padding = /^`|`$/.test(code) ? " " : "";
  return `${fence}${padding}${code}${padding}${fence}`;
}

/**
 * A fenced block of code in Markdown, a line of it for each text: the fence is longer than any run of backticks, so that
 * nothing in it ends it, and who prints the Markdown to a log finds no command in it. `language` is ours.
 */
export function forMarkdownBlock(lines: readonly string[], language: "diff" | "text"): string {
  const code = lines.map((line) => {
    const indent = /^ */.exec(line)?.[0] ?? "";
    return `${indent}${visible(line)}`
      .trimEnd()
      .replaceAll("##[", String.raw`#\#[`)
      .replace(/^( *):(?=:)/u, "$1:\\");
  });
  const longest = Math.max(2, ...code.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
  const fence = "`".repeat(longest + 1);
  return [`${fence}${language}`, ...code, fence].join("\n");
}

/** A word that holds what GitHub would take for a commit: `vol-0b55c31f83ee3b794`, and any id, path or ARN with one. */
const hashWord = /(?<![\w./:-])[\w./:-]*(?<![0-9a-z])[0-9a-f]{7,}[\w./:-]*/gi;

/**
 * Plain prose in Markdown, on one line: no mention, reference, address, commit, emoji, HTML, emphasis, table cell,
 * heading or list can form (CommonMark 0.31, GFM 0.29). Words that hold a hash become code, so that they can be copied.
 * At most `max` code points of text.
 */
export function forMarkdownText(text: string, max = 1000): string {
  const prose = capped(visible(text), max);
  let markdown = "";
  let from = 0;
  for (const match of prose.matchAll(hashWord)) {
    markdown += `${escapedProse(prose.slice(from, match.index))}\`${match[0]}\``;
    from = match.index + match[0].length;
  }
  return `${markdown}${escapedProse(prose.slice(from))}`
    .replace(/^[-+=:]/, String.raw`\$&`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`);
}

function escapedProse(text: string): string {
  return (
    text
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll(/[\\`*_[\]#|~$]/g, String.raw`\$&`)
      .replaceAll(/#(?=\d)/g, `#${breaker}`)
      .replaceAll("@", `@${breaker}`)
      .replaceAll(/gh-(?=\d)/gi, (reference) => `${reference}${breaker}`)
      // `:rocket:`, `mailto:x` and `https://x`, but not `::/0`.
      .replaceAll(/:(?=[\\\w+-])|(?<=[\w+.-]):(?=\/)/g, `:${breaker}`)
      .replaceAll(/www(?=\.)/gi, (start) => `${start}${breaker}`)
  );
}

/** Text or an attribute's value in HTML. At most `max` code points of text. */
export function forHtml(text: string, max = 10_000): string {
  return capped(visible(text), max)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;")
    .replaceAll("`", "&#96;");
}

/**
 * Part of a SARIF message, on one line: `[text](1)` is a link to a related location there, `{0}` a placeholder
 * (SARIF 2.1.0, 3.11.5 and 3.11.6). At most `max` code points of text.
 */
export function forSarif(text: string, max = 1000): string {
  return capped(visible(text), max)
    .replaceAll(/[[\]\\]/g, String.raw`\$&`)
    .replaceAll(/\{(\d+)\}/g, "{{$1}}");
}

/** A field of a CSV file, quoted; what a spreadsheet would run as a formula gets a leading apostrophe (OWASP). */
export function forCsv(text: string): string {
  const line = visible(text);
  const field = /^[=+\-@|%＝＋－＠]/u.test(line) ? `'${line}` : line;
  return `"${field.replaceAll('"', '""')}"`;
}

/**
 * A path → what SARIF wants as `artifactLocation.uri`: percent-encoded, relative without `./`, `..` and leading `/`;
 * for an absolute path a `file:` URI (RFC 8089).
 */
export function forUri(path: string): string {
  const isAbsolute = /^(\/|[A-Za-z]:[\\/])/.test(path);
  const segments = (/^[A-Za-z]:\\/.test(path) ? path.replaceAll("\\", "/") : path)
    .split("/")
    .filter((segment) => segment !== "" && segment !== "." && segment !== "..")
    .map((segment) => encodeURIComponent(wellFormed(segment)).replace(/^([A-Za-z])%3A$/, isAbsolute ? "$1:" : "$&"));
  return `${isAbsolute ? "file:///" : ""}${segments.join("/")}`;
}

/**
 * Title, file or one line of the message of an annotation. `core.error()` and its like escape `%`, CR, LF, `:` and `,`
 * themselves; this does only what they do not. At most `max` code points.
 */
export function forAnnotation(text: string, max = 4096): string {
  return capped(forLog(text), max);
}

/** Text that UTF-8 can carry: each lone surrogate becomes U+FFFD. */
export function wellFormed(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, "\uFFFD");
}
