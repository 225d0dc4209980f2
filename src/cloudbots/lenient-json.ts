/** JSON as people write it into documents. */

/** Also with commas after the last element, as CloudBots' documented message has one. Throws SyntaxError. */
export function parseLenientJson(text: string): unknown {
  const whole = text.replace(/^\uFEFF/, "");
  try {
    return JSON.parse(whole);
  } catch (error) {
    const without = withoutTrailingCommas(whole);
    if (without === whole) throw error;
    return JSON.parse(without);
  }
}

/** What is between quotes stays. */
function withoutTrailingCommas(text: string): string {
  return text.replaceAll(/("(?:[^"\\]|\\.)*")|,(?=\s*[\]}])/gs, (_match, quoted: string | undefined) => quoted ?? "");
}
