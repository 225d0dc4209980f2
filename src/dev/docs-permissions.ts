/** Renders what the pages of all clouds say of permissions: lists of them in files, and which rules need which. */
import type { Rule } from "../model/rule.ts";
import { code, table } from "./docs-markdown.ts";
import { ruleLink } from "./docs-rules.ts";

/** The text with what stands between the comments replaced, indented as they are. Throws where there are none. */
export function withPermissions(text: string, permissions: readonly string[], item: (permission: string) => string) {
  const block = /^( *)# generated:permissions\n[\s\S]*?^ *# \/generated:permissions$/m;
  const [, indent] = block.exec(text) ?? [];
  if (indent === undefined) throw new Error("There is no `# generated:permissions` to put the list after.");
  const lines = ["# generated:permissions", ...permissions.map(item), "# /generated:permissions"];
  return text.replace(block, () => lines.map((line) => indent + line).join("\n"));
}

/** Permission → ids of the rules whose facts it is asked for. */
export function neededBy(
  rules: readonly Pick<Rule, "id" | "resource">[],
  permissionsFor: (resource: string) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const needed = new Map<string, string[]>();
  for (const { id, resource } of rules) {
    for (const permission of permissionsFor(resource)) needed.set(permission, [...(needed.get(permission) ?? []), id]);
  }
  return needed;
}

/** A table of permissions. */
export interface PermissionsTable {
  readonly permissions: readonly string[];
  /** Permission → ids of rules. */
  readonly rules: ReadonlyMap<string, readonly string[]>;
  /** What permissions are for that are not for rules alone. */
  readonly purposes: Readonly<Record<string, string>>;
}

/** Which permission is for which rules, those of the fewest first. */
export function permissionsTable({ permissions, rules, purposes }: PermissionsTable): string {
  const rows = permissions
    .map((permission) => ({ permission, ids: rules.get(permission) ?? [] }))
    .toSorted((a, b) => a.ids.length - b.ids.length)
    .map(({ permission, ids }) => [code(permission), purposes[permission] ?? rulesText(ids)]);
  return table(["Permission", "Needed by"], rows);
}

/** More rules than this are counted, not named. */
const mostNamed = 3;

function rulesText(ids: readonly string[]): string {
  if (ids.length === 0) return "no built-in rule; stores, snapshots and rules of your own";
  return ids.length > mostNamed ? `${ids.length} rules` : ids.map((id) => ruleLink(id, "rules.md")).join(", ");
}
