/**
 * Lazy, typed views over the plain objects of a resource: what CEL sees. One class per object type, with its getters on
 * the prototype, so that a view costs one allocation and a fact is converted once, when a condition first reads it.
 */
import { Unknown } from "../model/unknown.ts";
import type { Field, FieldType } from "../model/resource-model.ts";
import { FactError, UnknownFact } from "./fact-errors.ts";

/** The fields of each object type, by the name CEL knows it by. */
export type Shapes = ReadonlyMap<string, Readonly<Record<string, Field>>>;

/** A plain object: a bucket of a resource, or an object nested in one. */
export type PlainObject = Readonly<Record<string, unknown>>;

/** Makes the view of one plain object; `place` is its path, for messages. */
export type ViewClass = new (data: PlainObject, place: string) => View;

type Convert = (value: unknown, place: string) => unknown;

/** What all views have in common. Its members are private or static: every public name belongs to declared fields. */
export class View {
  readonly #data: PlainObject;
  readonly #place: string;
  readonly #values: unknown[] = [];
  #isChecked = false;

  constructor(data: PlainObject, place: string) {
    this.#data = data;
    this.#place = place;
  }

  /** The converted value of a declared field. Throws UnknownFact or FactError. */
  static read(view: View, slot: number, name: string, field: Field, convert: Convert): unknown {
    const known = view.#values[slot];
    if (known !== undefined) return known;
    const place = `${view.#place}.${name}`;
    const value = Object.hasOwn(view.#data, name) ? view.#data[name] : undefined;
    if (value === undefined) {
      if (field.optional === true) return undefined;
      throw new FactError(place, "is absent although the resource model declares it as always present.");
    }
    return (view.#values[slot] = convert(value, place));
  }

  /**
   * The plain object itself, with its {@link Unknown}s, for functions that decide over partly unknown facts.
   * Throws FactError if a fact is not what was declared.
   */
  static checkedData(view: View): PlainObject {
    if (!view.#isChecked) {
      throwFactErrors(view);
      view.#isChecked = true;
    }
    return view.#data;
  }

  /** The paths of what the plain object holds beside its declared fields. */
  static undeclaredFields(view: View): string[] {
    const declared = declaredFields(view);
    const own = Object.keys(view.#data).filter((name) => !Object.hasOwn(declared, name));
    return [
      ...own.map((name) => `${view.#place}.${name}`),
      ...nestedViews(view).flatMap((nested) => View.undeclaredFields(nested)),
    ];
  }
}

const fieldsOfClass = new WeakMap<object, Readonly<Record<string, Field>>>();
const namesOfClass = new WeakMap<object, readonly string[]>();

/** One class for each object type. */
export function createViewClasses(shapes: Shapes): ReadonlyMap<string, ViewClass> {
  const classes = new Map<string, ViewClass>();
  for (const [name, fields] of shapes) classes.set(name, createViewClass(fields, classes));
  return classes;
}

/** Every fact of a view, nested ones too, that is not what was declared. Unknown facts are no errors. */
export function* factErrors(view: View): Generator<FactError> {
  for (const name of Object.keys(declaredFields(view))) {
    try {
      for (const nested of viewsIn(readField(view, name))) yield* factErrors(nested);
    } catch (error) {
      if (error instanceof UnknownFact) continue;
      if (!(error instanceof FactError)) throw error;
      yield error;
    }
  }
}

/** Throws the first of {@link factErrors}, in less time: this is asked of every rule of every firewall. */
function throwFactErrors(value: unknown): void {
  if (Array.isArray(value)) for (const item of value) throwFactErrors(item);
  if (!(value instanceof View)) return;
  for (const name of namesOfClass.get(value.constructor) ?? []) {
    try {
      throwFactErrors(readField(value, name));
    } catch (error) {
      if (!(error instanceof UnknownFact)) throw error;
    }
  }
}

/** The fields that the object type of a view declares. */
export function declaredFields(view: View): Readonly<Record<string, Field>> {
  return fieldsOfClass.get(view.constructor) ?? {};
}

/** A declared field of a view, converted; undefined if absent. Throws UnknownFact or FactError. */
export function readField(view: View, name: string): unknown {
  return Reflect.get(view, name);
}

function createViewClass(fields: Readonly<Record<string, Field>>, classes: ReadonlyMap<string, ViewClass>): ViewClass {
  const viewClass = class extends View {};
  for (const [slot, [name, field]] of Object.entries(fields).entries()) {
    const convert = converter(field.type, classes);
    Object.defineProperty(viewClass.prototype, name, {
      get(this: View) {
        return View.read(this, slot, name, field, convert);
      },
    });
  }
  fieldsOfClass.set(viewClass, fields);
  namesOfClass.set(viewClass, Object.keys(fields));
  return viewClass;
}

function converter(type: FieldType, classes: ReadonlyMap<string, ViewClass>): Convert {
  const convert = knownConverter(type, classes);
  return (value, place) => {
    if (value instanceof Unknown) throw new UnknownFact(value.cause);
    return convert(value, place);
  };
}

function knownConverter(type: FieldType, classes: ReadonlyMap<string, ViewClass>): Convert {
  if (typeof type === "string") return scalarConverters[type];
  if ("list" in type) {
    const element = converter(type.list, classes);
    return (value, place) => {
      if (!Array.isArray(value)) throw wrongType(value, place, "a list");
      return value.map((item: unknown, position) => element(item, `${place}[${position}]`));
    };
  }
  return (value, place) => {
    const viewClass = classes.get(type.object);
    if (viewClass === undefined) throw new Error(`The resource model declares no object type ${type.object}.`);
    if (!isPlainObject(value)) throw wrongType(value, place, "an object");
    return new viewClass(value, place);
  };
}

const scalarConverters: Readonly<Record<Extract<FieldType, string>, Convert>> = {
  string: (value, place) => {
    if (typeof value !== "string") throw wrongType(value, place, "a text");
    return value;
  },
  bool: (value, place) => {
    if (typeof value !== "boolean") throw wrongType(value, place, "true or false");
    return value;
  },
  double: (value, place) => {
    if (typeof value !== "number") throw wrongType(value, place, "a number");
    return value;
  },
  int: (value, place) => {
    if (!Number.isSafeInteger(value) || typeof value !== "number") throw wrongType(value, place, "an integer");
    return BigInt(value);
  },
  timestamp: (value, place) => {
    const date = new Date(typeof value === "string" && isoTimestamp.test(value) ? value : Number.NaN);
    if (Number.isNaN(date.getTime())) throw wrongType(value, place, "an ISO 8601 timestamp");
    return date;
  },
  "map<string, string>": (value, place) => {
    if (!isPlainObject(value)) throw wrongType(value, place, "an object");
    // A Map, because a tag may be named `constructor`.
    const map = new Map<string, string>();
    for (const [key, text] of Object.entries(value)) {
      if (text instanceof Unknown) throw new UnknownFact(text.cause);
      if (typeof text !== "string") throw wrongType(text, `${place}[${JSON.stringify(key)}]`, "a text");
      map.set(key, text);
    }
    return map;
  },
};

const isoTimestamp = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;

function wrongType(value: unknown, place: string, expected: string): FactError {
  const found = value === null ? "null" : Array.isArray(value) ? "a list" : `a value of type ${typeof value}`;
  return new FactError(place, `must be ${expected}, but is ${found}.`);
}

function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Unknown);
}

function nestedViews(view: View): View[] {
  return Object.keys(declaredFields(view)).flatMap((name) => {
    try {
      return viewsIn(readField(view, name));
    } catch (error) {
      if (error instanceof UnknownFact || error instanceof FactError) return [];
      throw error;
    }
  });
}

function viewsIn(value: unknown): View[] {
  if (value instanceof View) return [value];
  return Array.isArray(value) ? value.flatMap((item) => viewsIn(item)) : [];
}
