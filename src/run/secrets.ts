/** The secrets of a run, and how they are kept out of everything that is written. */

/** Shorter lines of a secret are words like `}`: hiding them would hide half of everything. */
const shortestLine = 8;

/** Filled while the config is read, and with every identity token before a plugin gets it. */
export class Secrets {
  readonly #secrets = new Set<string>();
  readonly #tellRunner: (secret: string) => void;

  /** `tellRunner` gets each secret once; in a workflow the runner then hides it in what others print, too. */
  constructor(tellRunner: (secret: string) => void) {
    this.#tellRunner = tellRunner;
  }

  /** Of a secret of several lines, each line is one too, as it is for the runner: a log holds one at a time. */
  add(secret: string): void {
    if (secret === "" || this.#secrets.has(secret)) return;
    this.#tellRunner(secret);
    this.#secrets.add(secret);
    for (const line of secret.split(/\r?\n/)) if (line.length >= shortestLine) this.#secrets.add(line);
  }

  /** The text with `***` for secrets, the longest first, so that no part of one is left. */
  hide(text: string): string {
    return [...this.#secrets]
      .sort((a, b) => b.length - a.length)
      .reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
  }

  /** Data with every text in it hidden, keys too. The same object where there is no secret. */
  hideIn<T>(value: T): T {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the shape stays: texts become texts
    return this.#secrets.size === 0 ? value : (this.#hidden(value) as T);
  }

  #hidden(value: unknown): unknown {
    if (typeof value === "string") return this.hide(value);
    if (Array.isArray(value)) return value.map((item) => this.#hidden(item));
    if (value instanceof Map) return new Map([...value].map(([key, item]) => [this.#hidden(key), this.#hidden(item)]));
    if (!isPlain(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [this.hide(key), this.#hidden(item)]));
  }
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
