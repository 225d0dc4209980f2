/** File names of texts that may be anything: keys of the config, ids from a cloud. */
import { createHash } from "node:crypto";

const charactersAtMost = 100;

/** Names that Windows keeps for devices, with any extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * The text as the name of a file or folder, without extension, on any system. What cannot stand in a name is replaced;
 * a text that had to be changed gets a digest of itself, so that two texts do not share a name.
 */
export function fileName(text: string): string {
  const safe = text
    .replaceAll(/[^A-Za-z0-9._-]+/g, "-")
    .replaceAll(/^\.+|\.+$/g, "-")
    .slice(0, charactersAtMost);
  if (safe === text && text !== "" && !reserved.test(text)) return text;
  const digest = createHash("sha256").update(text).digest("hex").slice(0, 8);
  return `_${safe}-${digest}`;
}
