/**
 * Refuses regular expressions that a hostile name could make run for ever: JavaScript's engine backtracks, where CEL's
 * definition asks for RE2, which does not.
 */
import { argumentsOf, isNode, nodesOf } from "./syntax-tree.ts";

/** A pattern that is refused, and where it stands. */
export interface PatternProblem {
  readonly message: string;
  readonly range: { readonly start: number; readonly end: number };
}

/** The first call of `matches` whose pattern is not a text written out, or repeats what itself repeats or branches. */
export function slowPattern(tree: unknown): PatternProblem | undefined {
  for (const node of nodesOf(tree)) {
    const [pattern] = argumentsOf(node, "matches") ?? [];
    if (!isNode(pattern)) continue;
    const message = patternProblem(pattern.op === "value" ? pattern.args : undefined);
    if (message !== undefined) return { message, range: { start: pattern.pos, end: pattern.end } };
  }
  return undefined;
}

function patternProblem(pattern: unknown): string | undefined {
  if (typeof pattern !== "string") return "The pattern of matches() must be written out, so that it can be checked.";
  if (!isRegularExpression(pattern)) return `The pattern of matches() is not a regular expression: ${pattern}`;
  const plain = pattern.replaceAll(/\\./gs, "_").replaceAll(/\[[^\]]*\]/g, "_");
  if (/\\[1-9]/.test(pattern) || hasRepeatedRepetition(plain)) {
    return "The pattern of matches() could take for ever on some text: it repeats a group that itself repeats or branches.";
  }
  return undefined;
}

function isRegularExpression(pattern: string): boolean {
  try {
    return new RegExp(pattern) instanceof RegExp;
  } catch {
    return false;
  }
}

/** Takes innermost groups away, one after the other; `#` stands for one that repeats or branches. */
function hasRepeatedRepetition(pattern: string): boolean {
  const innermost = /\(([^()]*)\)([*+]|\{\d+,?\d*\})?/;
  let rest = pattern;
  for (let group = innermost.exec(rest); group !== null; group = innermost.exec(rest)) {
    const isWild = /[*+{|#]/.test(group[1] ?? "");
    if (isWild && group[2] !== undefined) return true;
    rest = rest.replace(innermost, isWild || group[2] !== undefined ? "#" : "_");
  }
  return false;
}
