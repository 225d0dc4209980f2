/** Objects for CEL whose fields are computed when first read: the variables `params` and `variables` of a rule. */

/** Makes one object over a source. */
export type NamedFields<Source> = new (source: Source) => object;

/**
 * A class with a getter for each name. What `read` returns or throws is kept: it runs at most once for each object and
 * name. CEL knows the type of a value by its class, so each rule has its own.
 */
export function namedFields<Source>(
  names: readonly string[],
  read: (source: Source, name: string) => unknown,
): NamedFields<Source> {
  const fields = class {
    readonly #source: Source;
    readonly #results: Result[] = [];

    constructor(source: Source) {
      this.#source = source;
    }

    static get(target: InstanceType<typeof fields>, slot: number, name: string): unknown {
      const result = (target.#results[slot] ??= resultOf(() => read(target.#source, name)));
      if ("error" in result) throw result.error;
      return result.value;
    }
  };
  for (const [slot, name] of names.entries()) {
    Object.defineProperty(fields.prototype, name, {
      get(this: InstanceType<typeof fields>) {
        return fields.get(this, slot, name);
      },
    });
  }
  return fields;
}

type Result = { readonly value: unknown } | { readonly error: unknown };

function resultOf(read: () => unknown): Result {
  try {
    return { value: read() };
  } catch (error) {
    return { error };
  }
}
