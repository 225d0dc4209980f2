/** Writes a snapshot, part by part, as the clouds are read. */
import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { ConfigError, errorText } from "../../errors.ts";
import type { ScopeResult } from "../../model/resource.ts";
import { fileName } from "../../report/file-name.ts";
import {
  type Manifest,
  manifestName,
  type SnapshotLine,
  type SnapshotPart,
  snapshotSchemaVersion,
} from "./snapshot-format.ts";

/** What the manifest says of the run. */
export type SnapshotRun = Omit<Manifest, "schemaVersion" | "parts">;

/** Characters handed to the compression at a time. */
const chunkCharacters = 256 * 1024;

/** One snapshot being written. Without {@link SnapshotWriter.finish} it has no manifest, and no reader takes it. */
export class SnapshotWriter {
  readonly #folder: string;
  readonly #parts: SnapshotPart[] = [];
  /** How many parts share a name but for their number; names compared as file systems that ignore case do. */
  readonly #numbers = new Map<string, number>();
  #failure: unknown;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Makes the folder. An older manifest is taken away first, so that a half-written snapshot is never taken for a whole
   * one. Throws ConfigError `invalid-snapshot` where the folder cannot be written.
   */
  static async create(folder: string): Promise<SnapshotWriter> {
    try {
      await mkdir(folder, { recursive: true });
      await rm(join(folder, manifestName), { force: true });
    } catch (error) {
      const message = `a snapshot cannot be written to ${folder}: ${errorText(error)}`;
      throw new ConfigError("invalid-snapshot", message, { cause: error });
    }
    return new SnapshotWriter(folder);
  }

  /** Writes one part, secrets already dropped. May be called for several parts at once. */
  async write(audit: string, part: ScopeResult): Promise<void> {
    const { scope, stage, resources, ledger } = part;
    const file = this.#fileFor(`${fileName(audit)}/${fileName(scope.id)}.${stage}`);
    try {
      await mkdir(dirname(join(this.#folder, file)), { recursive: true });
      const sha256 = await writeCompressed(join(this.#folder, file), part);
      const apis = Object.fromEntries(ledger.map(({ api, outcome }) => [api, outcome]));
      this.#parts.push({ audit, scope, stage, file, sha256, resources: resources.length, apis });
    } catch (error) {
      this.#failure ??= error;
      throw error;
    }
  }

  /**
   * Writes the manifest, which makes the snapshot whole. Throws ConfigError `invalid-snapshot` if a part could not be
   * written: without it a replay would be blind to a scope and not know.
   */
  async finish(run: SnapshotRun): Promise<void> {
    if (this.#failure !== undefined) {
      const message = `the snapshot in ${this.#folder} is not whole: ${errorText(this.#failure)}`;
      throw new ConfigError("invalid-snapshot", message, { cause: this.#failure });
    }
    const parts = [...this.#parts].sort((a, b) => (a.file < b.file ? -1 : 1));
    const manifest: Manifest = { schemaVersion: snapshotSchemaVersion, ...run, parts };
    const temporary = join(this.#folder, `${manifestName}.tmp`);
    await writeFile(temporary, `${JSON.stringify(manifest, null, 2)}\n`);
    await rename(temporary, join(this.#folder, manifestName));
  }

  #fileFor(name: string): string {
    const number = this.#numbers.get(name.toLowerCase()) ?? 0;
    this.#numbers.set(name.toLowerCase(), number + 1);
    return `${name}.${number}.ndjson.gz`;
  }
}

/** Writes without holding more than a chunk; gives the sha256 of the file. */
async function writeCompressed(path: string, part: ScopeResult): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(
    Readable.from(chunksOf(linesOf(part))),
    // Node leaves the time in the header 0, so the same text gives the same bytes.
    createGzip(),
    async function* (compressed: AsyncIterable<Buffer>) {
      for await (const bytes of compressed) {
        hash.update(bytes);
        yield bytes;
      }
    },
    createWriteStream(path),
  );
  return hash.digest("hex");
}

function* linesOf({ resources, ledger }: ScopeResult): Generator<SnapshotLine> {
  for (const item of resources) yield { item };
  for (const entry of ledger) yield { ledger: entry };
}

function* chunksOf(lines: Iterable<SnapshotLine>): Generator<string> {
  let chunk = "";
  for (const line of lines) {
    chunk += `${JSON.stringify(line)}\n`;
    if (chunk.length < chunkCharacters) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}
