/** Reads scopes in the order that an audit asks for: what others relate to of all of them first, then the rest of each. */
import type { ScopeResult } from "../../model/resource.ts";
import { asCompleted } from "./as-completed.ts";

/** One scope that is about to be read. Neither rejects: what could not be read is in the ledger of the part. */
export interface ScopeReader {
  index(): Promise<ScopeResult>;
  stream(): Promise<ScopeResult>;
}

/** How much may be under way. */
export interface ReadAhead {
  /** Most scopes that are read, or have been read and not been taken, at once. Memory grows with this, not with the scopes. */
  readonly scopes: number;
}

/**
 * The parts of stage `index` as they are done, then one of stage `stream` for each scope as they are done. The streams of
 * the first scopes are read beside the indexes, so that a run of few scopes waits for its slowest call once, not twice.
 */
export async function* readScopes(
  readers: AsyncIterable<ScopeReader>,
  { scopes: atOnce }: ReadAhead,
): AsyncGenerator<ScopeResult, void, undefined> {
  const begun: { readonly reader: ScopeReader; readonly stream: Promise<ScopeResult> | undefined }[] = [];
  const indexOf = (reader: ScopeReader): Promise<ScopeResult> => {
    const index = reader.index();
    const stream = begun.length < atOnce ? reader.stream() : undefined;
    stream?.catch(() => undefined);
    begun.push({ reader, stream });
    return index;
  };
  yield* asCompleted(readers, indexOf, atOnce);
  yield* asCompleted(taken(begun), ({ reader, stream }) => stream ?? reader.stream(), atOnce);
}

/** Lets go of each element as it is taken, so that a part that was handed over is not kept here. */
async function* taken<T>(elements: T[]): AsyncGenerator<T, void, undefined> {
  elements.reverse();
  for (let element = elements.pop(); element !== undefined; element = elements.pop()) yield element;
}
