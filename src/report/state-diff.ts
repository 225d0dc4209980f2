/** What a change does to objects, field by field: what goes, what comes, and how much stays. Nothing here is escaped yet. */
import type { Json } from "../model/json.ts";
import { byText } from "../model/order.ts";
import type { ObjectFields, ObjectState } from "../model/object-state.ts";
import { isList, keyText, valueText } from "./call-text.ts";

/** One line: `-` goes, `+` comes, a space stays. */
interface DiffLine {
  readonly sign: "-" | "+" | " ";
  readonly text: string;
}

/** What happens to one object, never nothing. */
export interface ObjectDiff {
  /** `aws.ec2.security_group sg-0123`; of what the plan creates, which call creates it. */
  readonly title: string;
  readonly lines: readonly DiffLine[];
}

/** The objects that are different afterwards, in the order of `before`, then those that are new. */
export function stateDiff(before: readonly ObjectState[], after: readonly ObjectState[]): ObjectDiff[] {
  const keys = new Set([...before, ...after].map(keyOf));
  return [...keys]
    .map((key) => objectDiff(findState(before, key), findState(after, key)))
    .filter((diff) => diff !== undefined);
}

function keyOf({ type, id }: ObjectState): string {
  return JSON.stringify([type, id]);
}

function findState(states: readonly ObjectState[], key: string): ObjectState | undefined {
  return states.find((state) => keyOf(state) === key);
}

function objectDiff(before: ObjectState | undefined, after: ObjectState | undefined): ObjectDiff | undefined {
  const state = before ?? after;
  if (state === undefined) return undefined;
  const lines = fieldsDiff(before?.fields ?? null, after?.fields ?? null);
  return lines.length === 0 ? undefined : { title: `${state.type} ${idText(state.id)}`, lines };
}

function idText(id: string): string {
  const created = /^\$answer:(\d+):/.exec(id)?.[1];
  return created === undefined ? id : `that call ${Number(created) + 1} creates`;
}

function fieldsDiff(before: ObjectFields | null, after: ObjectFields | null): DiffLine[] {
  const existence: DiffLine[] =
    before !== null && after === null
      ? [{ sign: "-", text: "the whole object" }]
      : before === null && after !== null
        ? [{ sign: "+", text: "the whole object" }]
        : [];
  return [...existence, ...mappingDiff("", before ?? {}, after ?? {})];
}

function mappingDiff(path: string, before: ObjectFields, after: ObjectFields): DiffLine[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => valueDiff(`${path}${keyText(name)}`, own(before, name), own(after, name)));
}

function own(fields: ObjectFields, name: string): Json | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function valueDiff(path: string, before: Json | undefined, after: Json | undefined): DiffLine[] {
  if (before !== undefined && after !== undefined && sortedText(before) === sortedText(after)) return [];
  if (isList(before) && isList(after)) return listDiff(path, before, after);
  if (isMapping(before) && isMapping(after)) return mappingDiff(`${path}.`, before, after);
  return [...valueLines("-", path, before), ...valueLines("+", path, after)];
}

/** Items that go and come; where only their order or number is another, the whole list before and after. */
function listDiff(path: string, before: readonly Json[], after: readonly Json[]): DiffLine[] {
  const old = new Set(before.map(sortedText));
  const now = new Set(after.map(sortedText));
  const gone = before.filter((item) => !now.has(sortedText(item)));
  const come = after.filter((item) => !old.has(sortedText(item)));
  if (gone.length + come.length === 0) return [...valueLines("-", path, before), ...valueLines("+", path, after)];
  const stay = after.length - come.length;
  return [
    ...gone.flatMap((item) => valueLines("-", path, item)),
    ...come.flatMap((item) => valueLines("+", path, item)),
    ...(stay === 0 ? [] : [{ sign: " " as const, text: `${path}: ${stay} more ${stay === 1 ? "stays" : "stay"}` }]),
  ];
}

function valueLines(sign: "-" | "+", path: string, value: Json | undefined): DiffLine[] {
  return value === undefined ? [] : [{ sign, text: `${path}: ${valueText(value)}` }];
}

function isMapping(value: Json | undefined): value is ObjectFields {
  return typeof value === "object" && value !== null && !isList(value);
}

/** The same for the same value, whatever the order of its keys. */
function sortedText(value: Json): string {
  return JSON.stringify(value, (_, inner: Json) =>
    isMapping(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => byText(a, b))) : inner,
  );
}
