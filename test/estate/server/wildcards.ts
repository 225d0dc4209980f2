/** Texts with wildcards, as IAM's policies have them. */

/** IAM's `StringLike`: `*` is any text, `?` any character. */
export function isLike(text: string, pattern: string): boolean {
  const source = pattern
    .replaceAll(/[\\^$.|+()[\]{}]/g, String.raw`\$&`)
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${source}$`, "s").test(text);
}
