/** One JSON array written item by item, that is whole JSON under its name or not there at all. */
import { type FileHandle, open, rename, rm } from "node:fs/promises";

/** Bytes gathered before they are written. */
const bufferedBytes = 256 * 1024;

/** A file that gets its name only once it is closed as valid JSON. */
export class JsonArrayFile {
  readonly #path: string;
  readonly #temporary: string;
  readonly #handle: FileHandle;
  /** A write failed half-way: what is in the temporary file cannot become valid JSON any more. */
  #isBroken = false;
  #pending: string[] = ["["];
  #pendingBytes = 0;
  #items = 0;

  private constructor(path: string, temporary: string, handle: FileHandle) {
    this.#path = path;
    this.#temporary = temporary;
    this.#handle = handle;
  }

  /**
   * Begins the array. `path` appears only with {@link JsonArrayFile.close}; what was there stays until then. `writer`
   * tells apart those who write the same path at the same time.
   */
  static async create(path: string, writer: string): Promise<JsonArrayFile> {
    const temporary = `${path}.${writer}.tmp`;
    return new JsonArrayFile(path, temporary, await open(temporary, "w"));
  }

  /** Adds an item. Throws where it is not JSON, before anything of it is written. */
  async add(item: unknown): Promise<void> {
    const text = `${this.#items === 0 ? "\n" : ",\n"}${JSON.stringify(item, null, 2)}`;
    this.#items++;
    this.#pending.push(text);
    this.#pendingBytes += text.length;
    if (this.#pendingBytes >= bufferedBytes) await this.#flush();
  }

  /** Ends the array and gives the file its name, in one step. After a failed write there is no file, and this throws. */
  async close(): Promise<void> {
    this.#pending.push("\n]\n");
    try {
      await this.#flush();
    } finally {
      await this.#handle.close();
      if (this.#isBroken) await rm(this.#temporary, { force: true });
    }
    await rename(this.#temporary, this.#path);
  }

  async #flush(): Promise<void> {
    if (this.#isBroken) throw new Error(`${this.#path} could not be written to its end`);
    const text = this.#pending.join("");
    this.#pending = [];
    this.#pendingBytes = 0;
    await this.#handle.appendFile(text).catch((error: unknown) => {
      this.#isBroken = true;
      throw error;
    });
  }
}
