/** Text of blocks that ends before a limit of bytes, never within a block. */

/** Collects blocks, an empty line between them, up to a limit of bytes in UTF-8. */
export class BoundedText {
  readonly #blocks: string[] = [];
  #room: number;

  /** `limit`: bytes for all blocks and the empty lines between them. */
  constructor(limit: number) {
    this.#room = limit;
  }

  /** Bytes left. */
  get room(): number {
    return this.#room;
  }

  /** Adds a block if it fits, leaving `reserve` bytes for what must follow; says whether it did. */
  add(block: string, reserve = 0): boolean {
    const size = blockBytes(block);
    if (size + reserve > this.#room) return false;
    this.#room -= size;
    this.#blocks.push(block);
    return true;
  }

  /** All blocks; empty if there are none. */
  text(): string {
    return this.#blocks.map((block) => `${block}\n\n`).join("");
  }
}

/** Bytes that a block takes with the empty line after it. */
export function blockBytes(block: string): number {
  return Buffer.byteLength(block) + 2;
}
