/** The form of a query-protocol request → the input object that the SDK's caller gave, by walking the operation's schema. */
import type { NormalizedSchema } from "@smithy/core/schema";
import { members } from "./schema.ts";

/** How the two dialects write lists: EC2 `VpcId.1`, the others `PolicyArns.member.1`. */
export type QueryDialect = "ec2" | "query";

/** An input object, or the parameter of the form that the operation does not have. */
export interface QueryInput {
  readonly input: Readonly<Record<string, unknown>>;
  readonly unknown: string | undefined;
}

/** `Action` and `Version` belong to the protocol and are left out. */
export function queryInput(schema: NormalizedSchema, form: URLSearchParams, dialect: QueryDialect): QueryInput {
  const fields = new Map([...form].filter(([name]) => name !== "Action" && name !== "Version"));
  const input = read(schema, "", { fields, dialect }) as Readonly<Record<string, unknown>> | undefined;
  return { input: input ?? {}, unknown: fields.keys().next().value };
}

/** What is not yet read; each value is taken out when it is. */
interface Form {
  readonly fields: Map<string, string>;
  readonly dialect: QueryDialect;
}

function read(schema: NormalizedSchema, path: string, form: Form): unknown {
  if (schema.isStructSchema()) return readStructure(schema, path, form);
  if (schema.isListSchema()) return readList(schema, path, form);
  const text = form.fields.get(path);
  form.fields.delete(path);
  if (text === undefined) return undefined;
  if (schema.isNumericSchema()) return Number(text);
  return schema.isBooleanSchema() ? text === "true" : text;
}

function readStructure(schema: NormalizedSchema, path: string, form: Form): object | undefined {
  const entries = members(schema).flatMap(({ name, schema: member }) => {
    const key = path === "" ? wireName(member, name, form.dialect) : `${path}.${wireName(member, name, form.dialect)}`;
    if (!holds(form, key)) return [];
    return [[name, read(member, key, form)] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function readList(schema: NormalizedSchema, path: string, form: Form): unknown[] {
  const prefix = form.dialect === "ec2" ? path : `${path}.member`;
  const values: unknown[] = [];
  while (holds(form, `${prefix}.${values.length + 1}`)) {
    values.push(read(schema.getValueSchema(), `${prefix}.${values.length + 1}`, form));
  }
  return values;
}

function holds({ fields }: Form, path: string): boolean {
  return [...fields.keys()].some((key) => key === path || key.startsWith(`${path}.`));
}

/** EC2 capitalises what has no name of its own in queries. */
function wireName(schema: NormalizedSchema, name: string, dialect: QueryDialect): string {
  const { ec2QueryName, xmlName } = schema.getMergedTraits() as { ec2QueryName?: string; xmlName?: string };
  if (dialect === "query") return xmlName ?? name;
  const wire = ec2QueryName ?? xmlName ?? name;
  return wire.charAt(0).toUpperCase() + wire.slice(1);
}
