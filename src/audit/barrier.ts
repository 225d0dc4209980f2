/** Holds clouds back until all of them have read what others relate to. */

/** Opens once each of its members has arrived. */
export class Barrier {
  /** Resolves when all have arrived. */
  readonly opened: Promise<void>;
  #open: () => void = () => undefined;
  readonly #missing: Set<string>;

  constructor(members: readonly string[]) {
    this.opened = new Promise((resolve) => {
      this.#open = resolve;
    });
    this.#missing = new Set(members);
    if (this.#missing.size === 0) this.#open();
  }

  /** A member has read its index, or has ended. Arriving again changes nothing. */
  arrive(member: string): void {
    this.#missing.delete(member);
    if (this.#missing.size === 0) this.#open();
  }
}
