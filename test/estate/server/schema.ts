/** What the estate server reads from the schemas that the AWS SDK's own clients are made from. */
import { NormalizedSchema } from "@smithy/core/schema";
import type { StaticOperationSchema } from "@smithy/types";

/** One member of a structure. */
export interface Member {
  readonly name: string;
  readonly schema: NormalizedSchema;
}

const membersOf = new WeakMap<object, readonly Member[]>();

/** The members of a structure; walked once for each. */
export function members(schema: NormalizedSchema): readonly Member[] {
  const key = schema.getSchema() as object;
  const known = membersOf.get(key);
  if (known !== undefined) return known;
  const found = [...schema.structIterator()].map(([name, member]) => ({ name, schema: member }));
  membersOf.set(key, found);
  return found;
}

/** What an operation takes and gives. */
export interface Operation {
  readonly input: NormalizedSchema;
  readonly output: NormalizedSchema;
}

/** The operation of a client's package, by its name: `DescribeVpcs`. Undefined where there is none. */
export function operation(client: object, name: string): Operation | undefined {
  const schema = (client as Readonly<Record<string, StaticOperationSchema | undefined>>)[`${name}$`];
  return schema === undefined
    ? undefined
    : { input: NormalizedSchema.of(schema[4]), output: NormalizedSchema.of(schema[5]) };
}

/** Names of the members that a request must have: a schema lists them first, and says how many they are. */
export function requiredMembers(schema: NormalizedSchema): readonly string[] {
  const count = (schema.getSchema() as unknown as readonly unknown[])[6];
  return typeof count === "number"
    ? members(schema)
        .slice(0, count)
        .map(({ name }) => name)
    : [];
}
