/** Draws what a terminal shows as an SVG: text only, no script, no font or file from elsewhere. */

const size = { font: 13, line: 18, margin: 20, column: 7.83 };

/** Colours on a dark terminal by SGR code (ECMA-48, 8.3.117). */
const colours: Readonly<Record<number, string>> = {
  31: "#ff7b72",
  32: "#3fb950",
  33: "#d29922",
  34: "#58a6ff",
  35: "#d2a8ff",
  36: "#39c5cf",
};

interface Style {
  readonly bold: boolean;
  readonly dim: boolean;
  readonly colour: string | undefined;
}

const plain: Style = { bold: false, dim: false, colour: undefined };

/** What is drawn. */
export interface Picture {
  /** For those who do not see it. */
  readonly title: string;
  /** With the escape sequences of colours; others are not drawn. */
  readonly lines: readonly string[];
  /** Characters in a line. */
  readonly columns: number;
}

/** The SVG. Each line starts in the plain style. */
export function pictureOf({ title, lines, columns }: Picture): string {
  const width = Math.ceil(columns * size.column + 2 * size.margin);
  const height = lines.length * size.line + 2 * size.margin;
  const texts = lines.flatMap((line, index) => lineText(line, size.margin + (index + 1) * size.line - 5));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
<title>${escaped(title)}</title>
<rect width="${width}" height="${height}" rx="8" fill="#0d1117"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${size.font}" fill="#e6edf3" xml:space="preserve">
${texts.join("\n")}
</g>
</svg>
`;
}

/** At most so many of the first lines and of the last ones, cut at empty lines, with a word on what lies between. */
export function excerpt(lines: readonly string[], most: { readonly first: number; readonly last: number }): string[] {
  const empty = lines.flatMap((line, index) => (line === "" ? [index] : []));
  const end = empty.findLast((index) => index <= most.first) ?? most.first;
  const start = empty.find((index) => index >= lines.length - most.last) ?? lines.length - most.last;
  if (start <= end) return [...lines];
  return [...lines.slice(0, end), "", `\u001B[2m[… ${start - end} lines …]\u001B[22m`, ...lines.slice(start)];
}

function lineText(line: string, y: number): string[] {
  const spans = spansOf(line).map(({ text, style }) => `<tspan${attributes(style)}>${escaped(text)}</tspan>`);
  return spans.length === 0 ? [] : [`<text x="${size.margin}" y="${y}">${spans.join("")}</text>`];
}

/** The parts of a line that look alike. */
function spansOf(line: string): { text: string; style: Style }[] {
  let style = plain;
  const spans: { text: string; style: Style }[] = [];
  // oxlint-disable-next-line no-control-regex -- the escape character is what marks a colour
  for (const part of line.split(/(\u001B\[[\d;]*[A-Za-z])/)) {
    if (part.startsWith("\u001B")) style = styled(style, part);
    else if (part !== "") spans.push({ text: part, style });
  }
  return spans;
}

function styled(style: Style, sequence: string): Style {
  if (!sequence.endsWith("m")) return style;
  const codes = sequence.slice(2, -1).split(";").map(Number);
  return codes.reduce((now, sgr) => {
    if (sgr === 0) return plain;
    if (sgr === 1) return { ...now, bold: true };
    if (sgr === 2) return { ...now, dim: true };
    if (sgr === 22) return { ...now, bold: false, dim: false };
    return sgr === 39 || sgr in colours ? { ...now, colour: colours[sgr] } : now;
  }, style);
}

function attributes({ bold, dim, colour }: Style): string {
  const fill = colour ?? (dim ? "#8b949e" : undefined);
  return `${bold ? ' font-weight="700"' : ""}${fill === undefined ? "" : ` fill="${fill}"`}`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
