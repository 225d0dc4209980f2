/** The words of a tag, as a shell would split them. */

/** One word. */
export interface Token {
  readonly text: string;
  /** It was written in quotes, so it is a value, whatever it looks like. */
  readonly isQuoted: boolean;
}

/**
 * Words with any number of spaces between them. What is in quotes, single or double, is one word; quotes count at the
 * beginning of a word and after the `=` or `:` of a name, and only in pairs: an apostrophe is a letter.
 */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(word)].map(([whole, name = "", double, single]) => {
    const quoted = double ?? single;
    if (quoted === undefined) return { text: whole, isQuoted: false };
    return { text: name + quoted, isQuoted: name === "" };
  });
}

/** An optional `name=` or `name:`, then what is in quotes, up to a space; or anything else up to a space. */
const word = /(?<!\S)(?:([\w-]+[=:])?(?:"([^"]*)"|'([^']*)')(?!\S)|\S+)/g;
