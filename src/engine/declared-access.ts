/**
 * Holds conditions to declared fields where the library does not: it accepts any field inside `has(…)` and after `.?`,
 * where a mistyped one would silently read as absent.
 */
import { accessOf, argumentsOf, type CelType, isNode, nodesOf, type TreeNode } from "./syntax-tree.ts";

/** The CEL types of the declared fields, by the name of the CEL type that has them. */
export type FieldTypes = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** An access that a condition may not have. */
export interface UndeclaredAccess {
  readonly field: string;
  /** The CEL type of what was accessed. */
  readonly type: string;
  readonly node: TreeNode;
}

/** The first access to an undeclared field in a checked tree. */
export function undeclaredAccess(tree: unknown, fieldTypes: FieldTypes): UndeclaredAccess | undefined {
  for (const node of nodesOf(tree)) {
    const [argument] = argumentsOf(node, "has") ?? [];
    const found = isNode(argument) ? walkChain(argument, fieldTypes).undeclared : undeclaredOptional(node, fieldTypes);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `x.?field` and `x[?"field"]`: their left side is checked, the field is not. */
function undeclaredOptional(node: TreeNode, fieldTypes: FieldTypes): UndeclaredAccess | undefined {
  const access = node.op === ".?" || node.op === "[?]" ? accessOf(node) : undefined;
  if (access?.field === undefined) return undefined;
  const type = plainType(access.target.checkedType);
  const fields = fieldTypes.get(type);
  const isUndeclared = fields !== undefined && !Object.hasOwn(fields, access.field);
  return isUndeclared ? { field: access.field, type, node } : undefined;
}

/** `has(a.b.c)`: only `a` is checked, so the types are followed from there. */
function walkChain(node: TreeNode, fieldTypes: FieldTypes): { type: string; undeclared?: UndeclaredAccess } {
  const access = accessOf(node);
  if (access === undefined) return { type: plainType(node.checkedType) };
  const before = walkChain(access.target, fieldTypes);
  if (before.undeclared !== undefined) return before;
  const field = access.field ?? "";
  const type = typeOfField(before.type, field, fieldTypes);
  return type === undefined ? { type: "dyn", undeclared: { field, type: before.type, node } } : { type };
}

function typeOfField(type: string, field: string, fieldTypes: FieldTypes): string | undefined {
  const value = /^map<string, (.+)>$/.exec(type)?.[1];
  if (value !== undefined) return value;
  const fields = fieldTypes.get(type) ?? {};
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}

function plainType(type: CelType | undefined): string {
  if (type === undefined) return "dyn";
  return type.kind === "optional" && type.valueType !== undefined ? type.valueType.name : type.name;
}
