/** Parts of sentences in plans of bots. */

/** `a`, `a and b`, `a, b, c and 4 more`: enough to know what is meant. */
export function severalNames(names: readonly string[]): string {
  const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
