/** What was written, and who wants to know while it is. */

/** A change that was carried out. */
export interface ServedWrite {
  /** `ec2:CreateTags` */
  readonly api: string;
  /** As the SDK's caller gave it. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly account: string;
  readonly region: string;
  /** The server's clock. */
  readonly at: Date;
}

/** A write that is about to be tried, which may be refused, or that was carried out and is not answered yet. */
export interface WriteEvent extends ServedWrite {
  readonly phase: "before" | "after";
  /** The how many-th write it is or would be, the first being 1. */
  readonly nth: number;
}

/** The server waits for it. */
export type WriteListener = (event: WriteEvent) => void | Promise<void>;

/** The writes of one server. */
export class WriteLog {
  readonly done: ServedWrite[] = [];
  readonly #listeners: WriteListener[] = [];

  listen(listener: WriteListener): void {
    this.#listeners.push(listener);
  }

  /** Before it is carried out. */
  async announce(write: ServedWrite): Promise<void> {
    await this.#tell({ ...write, phase: "before", nth: this.done.length + 1 });
  }

  /** When it has been carried out: before it is answered. */
  async record(write: ServedWrite): Promise<void> {
    this.done.push(write);
    await this.#tell({ ...write, phase: "after", nth: this.done.length });
  }

  async #tell(event: WriteEvent): Promise<void> {
    for (const listener of this.#listeners) await listener(event);
  }
}
