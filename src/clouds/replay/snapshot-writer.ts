/** Writes a snapshot, part by part, as the clouds are read. */
import { createHash } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { ConfigError } from "../../errors.ts";
import type { ScopeResult } from "../../model/resource.ts";
import { type Manifest, type SnapshotPart, snapshotSchemaVersion } from "./snapshot-format.ts";

/** What the manifest says of the run. */
export type SnapshotRun = Omit<Manifest, "schemaVersion" | "parts">;

const manifestName = "manifest.json";

/** One snapshot being written. Without {@link SnapshotWriter.finish} it has no manifest, and no reader takes it. */
export class SnapshotWriter {
  readonly #folder: string;
  readonly #parts: SnapshotPart[] = [];

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Makes the folder. An older manifest is taken away first, so that a half-written snapshot is never taken for a whole one. */
  static async create(folder: string): Promise<SnapshotWriter> {
    try {
      await mkdir(folder, { recursive: true });
      await rm(join(folder, manifestName), { force: true });
    } catch (error) {
      throw new ConfigError("invalid-snapshot", { message: `a snapshot cannot be written to ${folder}`, hint: String(error) }, { cause: error });
    }
    return new SnapshotWriter(folder);
  }

  /** Writes one part, secrets already dropped. */
  async write(audit: string, part: ScopeResult): Promise<void> {
    const number = this.#parts.length;
    const folder = safeName(audit);
    const file = `${folder}/${safeName(part.scope.id)}.${part.stage}.${number}.ndjson.gz`;
    const lines = [...part.resources.map((item) => ({ item })), ...part.ledger.map((ledger) => ({ ledger }))];
    // Without a time in its header gzip gives the same bytes for the same text.
    const bytes = gzipSync(lines.map((line) => `${JSON.stringify(line)}\n`).join(""), { level: 9 });
    this.#parts.push({
      audit,
      scope: part.scope,
      stage: part.stage,
      file,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      resources: part.resources.length,
      apis: Object.fromEntries(part.ledger.map(({ api, outcome }) => [api, outcome])),
    });
    await mkdir(join(this.#folder, folder), { recursive: true });
    await writeFile(join(this.#folder, file), bytes);
  }

  /** Writes the manifest, which makes the snapshot whole. */
  async finish(run: SnapshotRun): Promise<void> {
    const manifest: Manifest = { schemaVersion: snapshotSchemaVersion, ...run, parts: this.#parts };
    const temporary = join(this.#folder, `${manifestName}.tmp`);
    await writeFile(temporary, `${JSON.stringify(manifest, null, 2)}\n`);
    await rename(temporary, join(this.#folder, manifestName));
  }
}

/** A name as part of a file name on any system; what had to be changed is made unique by a digest. */
function safeName(name: string): string {
  const safe = name.replaceAll(/[^A-Za-z0-9_-]+/g, "-").slice(0, 80);
  return safe === name ? safe : `${safe}-${createHash("sha256").update(name).digest("hex").slice(0, 8)}`;
}
