/** The journal of one run: written to the disk line by line, each durable before anything rests on it, and kept elsewhere, too. */
import { appendFile, mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { errorText } from "../errors.ts";
import { type JournalLine, lineText, wholeLines } from "../remediation/journal-lines.ts";
import type { JournalWriter } from "./call-services.ts";
import type { Clock } from "./poll.ts";

/** Keeps journals where a lost machine does not lose them: a branch of the repository. */
export interface JournalKeeper {
  /** Adds or replaces files, by path, with text; no others change. Rejects where that did not succeed. */
  commit(files: ReadonlyMap<string, string>): Promise<void>;
}

/** A line could not be made durable: nothing may be sent any more. */
export class JournalFailed extends Error {
  override readonly name = "JournalFailed";
}

/** Where a journal is kept. */
export interface JournalPlace {
  /** Folder on this machine; made where it is missing. */
  readonly folder: string;
  /** Of the file, there and with the keeper: {@link journalName}. */
  readonly name: string;
  readonly keeper: JournalKeeper;
  readonly clock: Clock;
}

/** Lines are with the keeper within 20 seconds: these, and the time that a commit may take. */
const commitEveryMs = 10_000;

/** Pauses between tries of the last commit. */
const lastPausesMs = [0, 1000, 4000];

/** The last commit is tried to the end, also where the run is cancelled. */
const never = new AbortController().signal;

/** The name of a run's journal. Throws RangeError for an id that could lead out of a folder. */
export function journalName(run: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(run)) return `${run}.ndjson`;
  throw new RangeError("the id of a run is up to 100 letters, digits, dots, hyphens and underscores");
}

/** A journal that is being written. */
export class JournalFile implements JournalWriter {
  readonly #place: JournalPlace;
  readonly #path: string;
  readonly #timer: NodeJS.Timeout;
  #text: string;
  #committed = "";
  #failure: JournalFailed | undefined;
  /** Ends with the last commit that was asked for, whatever came of it. */
  #commits: Promise<unknown> = Promise.resolve();

  private constructor(place: JournalPlace, path: string, text: string) {
    this.#place = place;
    this.#path = path;
    this.#text = text;
    this.#timer = setInterval(() => void this.commit().catch(() => undefined), commitEveryMs).unref();
  }

  /** Begins a journal, or goes on with one whose text is given. Throws JournalFailed. */
  static async open(place: JournalPlace, text: string): Promise<JournalFile> {
    const path = join(place.folder, place.name);
    const whole = wholeLines(text);
    try {
      await mkdir(place.folder, { recursive: true });
      // What this machine has of it is replaced in one step: a crash leaves one text or the other.
      await writeFile(`${path}.new`, whole, { flush: true });
      await rename(`${path}.new`, path);
      return new JournalFile(place, path, whole);
    } catch (error) {
      throw journalFailed(error);
    }
  }

  async append(line: JournalLine): Promise<void> {
    if (this.#failure !== undefined) throw this.#failure;
    const text = lineText(line);
    try {
      await appendFile(this.#path, text, { flush: true });
    } catch (error) {
      this.#failure = journalFailed(error);
      throw this.#failure;
    }
    this.#text += text;
  }

  /**
   * Brings all lines to the keeper; rejects with what the keeper rejects with. It happens by itself every few seconds, too:
   * those that fail are made up for by the next.
   */
  commit(): Promise<void> {
    const commit = this.#commits.then(() => this.#commitNow());
    this.#commits = commit.catch(() => undefined);
    return commit;
  }

  /** Brings the last lines to the keeper; the notice for people where it did not take them. */
  async close(): Promise<string | undefined> {
    clearInterval(this.#timer);
    return this.#commitLast();
  }

  /** Ends it without another try: nothing was sent, so there is nothing to keep. */
  abandon(): void {
    clearInterval(this.#timer);
  }

  async #commitNow(): Promise<void> {
    const text = this.#text;
    if (text === this.#committed) return;
    await this.#place.keeper.commit(new Map([[this.#place.name, text]]));
    this.#committed = text;
  }

  async #commitLast(): Promise<string | undefined> {
    const { clock, name } = this.#place;
    let reason = "";
    for (const pause of lastPausesMs) {
      await clock.sleep(pause, never);
      try {
        await this.commit();
        return undefined;
      } catch (error) {
        reason = errorText(error);
      }
    }
    return `The last lines of the journal ${name} could not be kept: ${reason}. Keep ${this.#path}: it has all of them.`;
  }
}

function journalFailed(error: unknown): JournalFailed {
  return new JournalFailed(`The journal cannot be written: ${errorText(error)}`, { cause: error });
}
