/** Reads a snapshot's manifest and its parts. A damaged part throws; it is never an empty one. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { ConfigError, errorText } from "../../errors.ts";
import type { CollectedItem, ScopeResult } from "../../model/resource.ts";
import type { LedgerEntry } from "../../model/scope.ts";
import { lineSchema, type Manifest, manifestName, manifestSchema, type SnapshotPart } from "./snapshot-format.ts";

/** How much a part may unpack to, so that a small file cannot fill the memory. */
interface UnpackingLimits {
  readonly partCharacters: number;
  readonly lineCharacters: number;
}

const defaultLimits: UnpackingLimits = { partCharacters: 1024 ** 3, lineCharacters: 64 * 1024 ** 2 };

/** The manifest of a folder. Throws ConfigError `invalid-snapshot` where there is none, or it is not one. */
export async function readManifest(folder: string): Promise<Manifest> {
  const file = join(folder, manifestName);
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    const hint = "a snapshot is a folder that --save-snapshot wrote to its end";
    throw new ConfigError("invalid-snapshot", { message: `there is no snapshot in ${folder}`, hint }, { cause: error });
  });
  const parsed = manifestSchema.safeParse(parseJson(text, file));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => ({ file, message: `${issue.path.join(".")}: ${issue.message}` }));
  throw new ConfigError("invalid-snapshot", problems);
}

/** One part. Throws Error where its file is missing, changed, malformed, or unpacks to more than the limits. */
export async function readPart(folder: string, part: SnapshotPart, limits = defaultLimits): Promise<ScopeResult> {
  const path = join(folder, part.file);
  if ((await digestOf(path)) !== part.sha256) throw new Error("it is not the file that the manifest means");
  const resources: CollectedItem[] = [];
  const ledger: LedgerEntry[] = [];
  const gunzip = createGunzip({ chunkSize: 1024 ** 2 });
  gunzip.setEncoding("utf8");
  await pipeline(createReadStream(path), gunzip, async (chunks: AsyncIterable<string>) => {
    for await (const line of linesOf(chunks, limits)) {
      const parsed = lineSchema.safeParse(JSON.parse(line));
      if (!parsed.success) throw new Error("a line is neither an item nor an entry of the ledger");
      if ("item" in parsed.data) resources.push(parsed.data.item);
      else ledger.push(parsed.data.ledger);
    }
  });
  return { scope: part.scope, stage: part.stage, resources, ledger };
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}

async function* linesOf(chunks: AsyncIterable<string>, limits: UnpackingLimits): AsyncGenerator<string> {
  let characters = 0;
  let rest = "";
  for await (const chunk of chunks) {
    characters += chunk.length;
    if (characters > limits.partCharacters) throw new Error(`it unpacks to over ${limits.partCharacters} characters`);
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > limits.lineCharacters) throw new Error(`a line is over ${limits.lineCharacters} characters`);
    yield* lines;
  }
  if (rest !== "") throw new Error("its last line is cut off");
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ConfigError("invalid-snapshot", { file, message: `is not JSON: ${errorText(error)}` }, { cause: error });
  }
}
