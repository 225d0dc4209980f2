/** Reads the objects of a provider: names checked by its SDK's types, values checked as they are read. */

/** The element type of a list field, where it holds objects. */
type ElementOf<Value> = NonNullable<Value> extends readonly (infer Element extends object)[] ? Element : never;

/** The type of a field that holds an object. */
type ObjectOf<Value> = NonNullable<Value> extends infer Inner extends object ? Inner : never;

/**
 * An object as the SDK of a provider returns it, or as JSON has it. What is absent, null or an empty text reads as undefined;
 * every reader throws an Error that names type, id and path where a value has another type than the SDK says.
 */
export class RawObject<T extends object> {
  readonly #fields: Readonly<Record<string, unknown>>;
  readonly #place: string;
  readonly #envelope: string | undefined;

  /**
   * `envelope` names the field that holds most of the others where the SDK's types know them side by side, here and in the
   * objects within: `properties` of Azure Resource Manager. What stands beside it comes first.
   */
  constructor(value: unknown, place: string, envelope?: string) {
    if (!isRecord(value)) throw new Error(`${place} must be an object, but is ${kindOf(value)}`);
    this.#fields = value;
    this.#place = place;
    this.#envelope = envelope;
  }

  text(name: keyof T & string): string | undefined {
    const value = this.#value(name);
    if (value === undefined || value === "") return undefined;
    if (typeof value !== "string") throw this.#wrong(name, "a text");
    return value;
  }

  requiredText(name: keyof T & string): string {
    const text = this.text(name);
    if (text === undefined) throw new Error(`${this.#place} has no ${name}`);
    return text;
  }

  flag(name: keyof T & string): boolean | undefined {
    const value = this.#value(name);
    if (value !== undefined && typeof value !== "boolean") throw this.#wrong(name, "true or false");
    return value;
  }

  integer(name: keyof T & string): number | undefined {
    const value = this.#value(name);
    if (value === undefined) return undefined;
    if (typeof value !== "number" || !Number.isSafeInteger(value)) throw this.#wrong(name, "an integer");
    return value;
  }

  number(name: keyof T & string): number | undefined {
    const value = this.#value(name);
    if (value !== undefined && typeof value !== "number") throw this.#wrong(name, "a number");
    return value;
  }

  /** An integer that JSON may hold as text, as Google's `int64` fields do. */
  wholeNumber(name: keyof T & string): number | undefined {
    const value = this.#value(name);
    if (typeof value !== "string" || value === "") return this.integer(name);
    const number = /^-?\d+$/.test(value) ? Number(value) : Number.NaN;
    if (!Number.isSafeInteger(number)) throw this.#wrong(name, "an integer");
    return number;
  }

  /** ISO 8601, UTC, from a Date of the SDK or the text that JSON makes of it. */
  time(name: keyof T & string): string | undefined {
    const value = this.#value(name);
    if (value === undefined || value === "") return undefined;
    const date = value instanceof Date ? value : new Date(typeof value === "string" ? value : Number.NaN);
    if (Number.isNaN(date.getTime())) throw this.#wrong(name, "a time");
    return date.toISOString();
  }

  texts(name: keyof T & string): string[] {
    return this.#list(name).map((value) => {
      if (typeof value !== "string") throw this.#wrong(name, "a list of texts");
      return value;
    });
  }

  object<Name extends keyof T & string>(name: Name): RawObject<ObjectOf<T[Name]>> | undefined {
    const value = this.#value(name);
    return value === undefined ? undefined : new RawObject(value, `${this.#place}.${name}`, this.#envelope);
  }

  /** The elements of a list; none where the list is absent. */
  objects<Name extends keyof T & string>(name: Name): RawObject<ElementOf<T[Name]>>[] {
    return this.#list(name).map(
      (value, position) => new RawObject(value, `${this.#place}.${name}[${position}]`, this.#envelope),
    );
  }

  /** Whether the field is there at all, be it an empty list. */
  has(name: keyof T & string): boolean {
    return this.#value(name) !== undefined;
  }

  /** A mapping of texts, as Azure has tags and Google labels. */
  textsByName(name: keyof T & string): Record<string, string> {
    const value = this.#value(name) ?? {};
    if (!isRecord(value)) throw this.#wrong(name, "a mapping");
    const pairs = Object.entries(value).map(([key, text]) => {
      if (typeof text !== "string") throw this.#wrong(name, "a mapping of texts");
      return [key, text] as const;
    });
    return Object.fromEntries(pairs);
  }

  /** The names in a mapping, whatever they stand for; none where it is absent. */
  names(name: keyof T & string): string[] {
    const value = this.#value(name) ?? {};
    if (!isRecord(value)) throw this.#wrong(name, "a mapping");
    return Object.keys(value);
  }

  /** A list of `{ Key, Value }` as a mapping. */
  tags(name: keyof T & string): Record<string, string> {
    const pairs = this.#list(name).map((value, position) => {
      const tag = new RawObject<{ Key: string; Value: string }>(value, `${this.#place}.${name}[${position}]`);
      return [tag.requiredText("Key"), tag.text("Value") ?? ""] as const;
    });
    return Object.fromEntries(pairs);
  }

  /** This object. Throws where it lacks its envelope: then what it does not say is no fact. */
  withEnvelope(): this {
    const { [this.#envelope ?? ""]: inner } = this.#fields;
    return this.#envelope === undefined || isRecord(inner) ? this : this.refuse(`has no ${this.#envelope}`);
  }

  /** Throws what is wrong with this object beyond the type of a value. */
  refuse(reason: string): never {
    throw new Error(`${this.#place} ${reason}`);
  }

  #value(name: string): unknown {
    const value = ownValue(this.#fields, name) ?? undefined;
    if (value !== undefined || this.#envelope === undefined) return value;
    const inner = ownValue(this.#fields, this.#envelope);
    return isRecord(inner) ? (ownValue(inner, name) ?? undefined) : undefined;
  }

  #list(name: string): readonly unknown[] {
    const value = this.#value(name);
    if (value === undefined) return [];
    if (!Array.isArray(value)) throw this.#wrong(name, "a list");
    return value;
  }

  #wrong(name: string, expected: string): Error {
    return new Error(`${this.#place}.${name} must be ${expected}, but is ${kindOf(this.#value(name))}`);
  }
}

function ownValue(fields: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function kindOf(value: unknown): string {
  if (value === undefined || value === null) return "absent";
  return Array.isArray(value) ? "a list" : `of type ${typeof value}`;
}
