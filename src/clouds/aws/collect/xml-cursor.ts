/** Walks through an XML text once, from element to element, and refuses what is not whole. */

/** What is not well formed, or ends early. */
export class XmlError extends Error {
  override readonly name = "XmlError";
}

/**
 * A place in an XML text. Attributes are passed over: the query protocols give none but the namespace. Comments and
 * processing instructions are skipped; a DOCTYPE is refused.
 */
export class XmlCursor {
  readonly #xml: string;
  #at = 0;
  /** Whether the element that was entered last was written `<name/>`: then it has been left already. */
  isEmpty = false;

  constructor(xml: string) {
    // What XML says a parser shall make of line ends. https://www.w3.org/TR/xml/#sec-line-ends
    this.#xml = xml.includes("\r") ? xml.replaceAll(/\r\n?/g, "\n") : xml;
  }

  /** Enters the root element, and gives its name. */
  enterRoot(): string {
    const name = this.#nextTag();
    if (name === undefined) throw new XmlError("the answer has no XML");
    return name;
  }

  /** Enters the next child of an element and gives its name; after the last leaves the element and gives undefined. */
  enterChild(parent: string): string | undefined {
    const name = this.#nextTag();
    if (name === undefined) this.#leave(parent);
    return name;
  }

  /** The text of the element that was entered, which is left. Throws an {@link XmlError} where it holds elements. */
  text(element: string): string {
    if (this.isEmpty) return "";
    let text = "";
    for (;;) {
      const end = this.#indexOf("<", this.#at);
      if (end > this.#at) text += decoded(this.#xml.slice(this.#at, end));
      this.#at = end;
      if (this.#xml.startsWith("<![CDATA[", end)) text += this.#sliceTo("<![CDATA[".length, "]]>");
      else if (!this.#skipAside()) break;
    }
    if (!this.#xml.startsWith("</", this.#at)) throw new XmlError(`<${element}> holds elements instead of a text`);
    this.#at += 2;
    this.#leave(element);
    return text.includes("\n") && text.trim() === "" ? "" : detached(text);
  }

  /** Leaves the element that was entered, whatever is in it. */
  skip(element: string): void {
    if (this.isEmpty) return;
    const open = [element];
    for (let parent = open.at(-1); parent !== undefined; parent = open.at(-1)) {
      const child = this.enterChild(parent);
      if (child === undefined) open.pop();
      else if (!this.isEmpty) open.push(child);
    }
  }

  /** The name of the next start tag; undefined, behind its `</`, if an end tag comes before. */
  #nextTag(): string | undefined {
    do {
      this.#at = this.#indexOf("<", this.#at);
    } while (this.#skipAside() || this.#skipText());
    if (this.#xml.charCodeAt(this.#at + 1) === slash) {
      this.#at += 2;
      return undefined;
    }
    return this.#enter(this.#indexOf(">", this.#at));
  }

  /** Enters the element whose start tag ends there, and gives its name. */
  #enter(end: number): string {
    this.isEmpty = this.#xml.charCodeAt(end - 1) === slash;
    const tag = this.#xml.slice(this.#at + 1, this.isEmpty ? end - 1 : end);
    // A `>` in the value of an attribute is not the end of the tag.
    if (!isPlainName.test(tag) && !isTag.test(tag)) return this.#enter(this.#indexOf(">", end + 1));
    this.#at = end + 1;
    const name = /^[^\s"'=]+/.exec(tag)?.[0];
    if (name === undefined) throw new XmlError("the XML has a tag without a name");
    return name;
  }

  /** Passes over a comment or a processing instruction. */
  #skipAside(): boolean {
    const next = this.#xml.charCodeAt(this.#at + 1);
    if (next !== exclamation && next !== question) return false;
    if (next === question) return this.#sliceTo(2, "?>") !== undefined;
    if (this.#xml.startsWith("<!--", this.#at)) return this.#sliceTo(4, "-->") !== undefined;
    if (this.#xml.startsWith("<![CDATA[", this.#at)) return false;
    throw new XmlError("the XML has a declaration, which no answer of AWS has");
  }

  /** Passes over a CDATA section between elements. */
  #skipText(): boolean {
    if (!this.#xml.startsWith("<![CDATA[", this.#at)) return false;
    return this.#sliceTo("<![CDATA[".length, "]]>") !== undefined;
  }

  /** What lies between an opening of that length and its end, which is passed. */
  #sliceTo(opening: number, end: string): string {
    const start = this.#at + opening;
    const found = this.#indexOf(end, start);
    this.#at = found + end.length;
    return this.#xml.slice(start, found);
  }

  /** Passes the end tag, whose `</` has been passed. */
  #leave(element: string): void {
    const end = this.#indexOf(">", this.#at);
    const name = this.#xml.slice(this.#at, end).trimEnd();
    if (name !== element) throw new XmlError(`the XML closes <${element}> with </${name}>`);
    this.#at = end + 1;
  }

  #indexOf(text: string, from: number): number {
    const found = this.#xml.indexOf(text, from);
    if (found < 0) throw new XmlError("the XML of the answer ends before it is whole");
    return found;
  }
}

/** Nearly every tag: no attributes. */
const isPlainName = /^[\w.:-]+$/;

/** Every quote is closed. */
const isTag = /^[^"']*(?:"[^"]*"[^"']*|'[^']*'[^"']*)*$/;

/** A copy. A piece of a text from 13 letters on is only a reference for V8, and would keep the whole answer in memory. */
function detached(text: string): string {
  return text.length < 13 ? text : [text.slice(0, 1), text.slice(1)].join("");
}

const [exclamation, slash, question] = ["!", "/", "?"].map((character) => character.charCodeAt(0));

const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** An entity that XML does not define is nothing, as to the SDK's own reader. */
function decoded(text: string): string {
  if (!text.includes("&")) return text;
  return text.replaceAll(
    /&(?:#x([\da-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z\d]{0,30}));/g,
    (_entity, hexadecimal?: string, decimal?: string, name?: string) => {
      if (hexadecimal !== undefined) return String.fromCharCode(Number.parseInt(hexadecimal, 16));
      if (decimal !== undefined) return String.fromCharCode(Number.parseInt(decimal, 10));
      return entities.get(name ?? "") ?? "";
    },
  );
}
