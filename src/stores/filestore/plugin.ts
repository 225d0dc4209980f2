/** The `filestore` store: records as JSON files, one array per origin. */
import { randomUUID } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { PluginContext, PluginModule, Sink, SinkRecord } from "../../plugin.ts";
import { fileName } from "../../report/file-name.ts";
import { JsonArrayFile } from "./json-array-file.ts";
import { declaration, type FileStoreParams } from "./params.ts";

export default {
  ...declaration,
  create: (params: FileStoreParams, context: PluginContext): Sink =>
    new FileStore(params.path === undefined ? context.outputDirectory : context.resolve(params.path)),
} satisfies PluginModule<"store", FileStoreParams>;

class FileStore implements Sink {
  readonly #folder: string;
  /** Two stores may write to one folder, even under one key. And nobody can lay a link where it will write. */
  readonly #writer = randomUUID();
  readonly #files = new Map<string, JsonArrayFile>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  async write(records: readonly SinkRecord[]): Promise<void> {
    for (const record of records) await (await this.#fileFor(record)).add(record);
  }

  /** Closes every file, also when one of them fails: each is whole or not there. */
  async done(): Promise<void> {
    const results = await Promise.allSettled([...this.#files.values()].map((file) => file.close()));
    for (const result of results) if (result.status === "rejected") throw result.reason;
  }

  async #fileFor(record: SinkRecord): Promise<JsonArrayFile> {
    const com: Readonly<Record<string, unknown>> = record.com;
    const worker = typeof com["origin_worker"] === "string" ? com["origin_worker"] : "no_worker";
    const existing = this.#files.get(worker);
    if (existing !== undefined) return existing;
    await mkdir(this.#folder, { recursive: true });
    const file = await JsonArrayFile.create(join(this.#folder, `${fileName(worker)}.json`), this.#writer);
    this.#files.set(worker, file);
    return file;
  }
}
