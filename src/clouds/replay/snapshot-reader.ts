/** Reads a snapshot. What is damaged is reported as not read, never as empty. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { ConfigError, errorText } from "../../errors.ts";
import type { CollectedItem, ScopeResult } from "../../model/resource.ts";
import type { LedgerEntry } from "../../model/scope.ts";
import { lineSchema, type Manifest, manifestSchema, type SnapshotPart } from "./snapshot-format.ts";

/** A part unpacks to at most this, so that a small file cannot fill the memory. */
const unpackedBytesAtMost = 512 * 1024 * 1024;

const unpack = promisify<Buffer, { maxOutputLength: number }, Buffer>(gunzip);

/** The manifest of a folder. Throws ConfigError `invalid-snapshot` where there is none, or it is not one. */
export async function readManifest(folder: string): Promise<Manifest> {
  const file = join(folder, "manifest.json");
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    const hint = "a snapshot is a folder that --save-snapshot wrote to its end";
    throw new ConfigError("invalid-snapshot", { message: `there is no snapshot in ${folder}`, hint }, { cause: error });
  });
  const parsed = manifestSchema.safeParse(parseJson(text, file));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ConfigError("invalid-snapshot", { file, message: `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "is not a manifest"}` });
}

/** One part. A file that is missing, changed or malformed gives a part in which each of its APIs `failed`. */
export async function readPart(folder: string, part: SnapshotPart): Promise<ScopeResult> {
  const { scope, stage } = part;
  try {
    const bytes = await readFile(join(folder, part.file));
    if (createHash("sha256").update(bytes).digest("hex") !== part.sha256) throw new Error("it is not what the manifest's digest says");
    const text = (await unpack(bytes, { maxOutputLength: unpackedBytesAtMost })).toString("utf8");
    const lines = text.split("\n").filter((line) => line !== "").map((line) => lineSchema.parse(JSON.parse(line)));
    const resources: CollectedItem[] = [];
    const ledger: LedgerEntry[] = [];
    for (const line of lines) {
      if ("item" in line) resources.push(line.item);
      else ledger.push(line.ledger);
    }
    return { scope, stage, resources, ledger };
  } catch (error) {
    const message = `part ${part.file} of the snapshot cannot be read: ${errorText(error)}`;
    return { scope, stage, resources: [], ledger: Object.keys(part.apis).map((api) => failedEntry(part, api, message)) };
  }
}

function failedEntry({ audit, scope }: SnapshotPart, api: string, message: string): LedgerEntry {
  return { audit, scope: scope.id, api, outcome: "failed", pages: 0, attempts: 0, ms: 0, message };
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ConfigError("invalid-snapshot", { file, message: `is not JSON: ${errorText(error)}` }, { cause: error });
  }
}
