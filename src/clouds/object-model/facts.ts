/** The TypeScript types that declared fields stand for, so that a bucket that lacks a declared fact does not compile. */
import type { Field, FieldType } from "../../model/resource-model.ts";
import type { Known } from "../../model/unknown.ts";

/** What elements that are objects look like, by the name that a declaration gives them. */
type Value<Type, Objects> = Type extends "string" | "timestamp"
  ? string
  : Type extends "int" | "double"
    ? number
    : Type extends "bool"
      ? boolean
      : Type extends "map<string, string>"
        ? Readonly<Record<string, string>>
        : Type extends { readonly list: infer Element extends FieldType }
          ? readonly Value<Element, Objects>[]
          : Type extends { readonly object: infer Name extends keyof Objects }
            ? Objects[Name]
            : never;

type Fields = Readonly<Record<string, Field>>;

type OptionalNames<Declared extends Fields> = {
  [Name in keyof Declared]: Declared[Name] extends { readonly optional: true } ? Name : never;
}[keyof Declared];

/**
 * The facts of a declared object. `Doubtful` are the fields that depend on another API than the one that lists the
 * resource and may thus be Unknown; `Objects` are the objects that its fields hold, by name.
 */
export type Facts<
  Declared extends { readonly fields: Fields },
  Objects = unknown,
  Doubtful extends keyof Declared["fields"] = never,
> = {
  [Name in Exclude<keyof Declared["fields"], OptionalNames<Declared["fields"]>>]: Name extends Doubtful
    ? Known<Value<Declared["fields"][Name]["type"], Objects>>
    : Value<Declared["fields"][Name]["type"], Objects>;
} & {
  [Name in OptionalNames<Declared["fields"]>]?:
    | (Name extends Doubtful
        ? Known<Value<Declared["fields"][Name]["type"], Objects>>
        : Value<Declared["fields"][Name]["type"], Objects>)
    | undefined;
};
