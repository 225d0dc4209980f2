/** What runs have written, to look for what must not or must be in it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Findings } from "./built-program.ts";

/** A paragraph as one line. */
export function unwrapped(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}

/** The texts of all files of a folder, unpacked where they are packed. */
export function textsBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile())
    .map((file) => readFileSync(join(file.parentPath, file.name)))
    .map((bytes) => (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString());
}

/** What was found, wherever it was read from. */
export function found({ findings, evaluations, verdict }: Findings) {
  const told = findings.map(({ rule, status, resource, message, evidence, facets, cause }) => ({
    rule,
    status,
    id: resource.id,
    message,
    evidence,
    facets,
    cause,
  }));
  return { told, evaluations, verdict };
}
