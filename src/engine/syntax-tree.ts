/** The checked syntax tree of a CEL expression, as far as we walk it after the library has type-checked it. */

/** A CEL type, as the library's checker leaves it on a node. */
export interface CelType {
  readonly kind: string;
  readonly name: string;
  readonly valueType?: CelType;
}

/** A node. `checkedType` is absent where the library did not check: below `has(…)`. */
export interface TreeNode {
  readonly op: string;
  readonly args: unknown;
  readonly pos: number;
  readonly end: number;
  readonly checkedType?: CelType;
}

/** The node and all below it, as written: macros are not expanded. */
export function* nodesOf(value: unknown): Generator<TreeNode> {
  if (Array.isArray(value)) {
    for (const item of value) yield* nodesOf(item);
  } else if (isNode(value)) {
    yield value;
    yield* nodesOf(value.args);
  }
}

/** What a node accesses: the node left of the dot or bracket, and the field if it is written out. */
export function accessOf(node: TreeNode): { target: TreeNode; field: string | undefined } | undefined {
  if (!accessOperators.has(node.op) || !Array.isArray(node.args)) return undefined;
  const [target, key]: unknown[] = node.args;
  if (!isNode(target)) return undefined;
  const text = isNode(key) && key.op === "value" ? key.args : key;
  return { target, field: typeof text === "string" ? text : undefined };
}

/** The arguments of a call of a function or method of that name. */
export function argumentsOf(node: TreeNode, name: string): readonly unknown[] | undefined {
  if ((node.op !== "call" && node.op !== "rcall") || !Array.isArray(node.args) || node.args[0] !== name) {
    return undefined;
  }
  const last: unknown = node.args.at(-1);
  return Array.isArray(last) ? last : undefined;
}

/** Whether a value is a node. */
export function isNode(value: unknown): value is TreeNode {
  return typeof value === "object" && value !== null && "op" in value && "args" in value;
}

const accessOperators = new Set([".", ".?", "[]", "[?]"]);
