/** Renders what docs/aws.md and the files beside it say of permissions: the list itself, and which rules need which. */
import { readPermissions } from "../clouds/aws/policy.ts";
import { code, table } from "./docs-markdown.ts";
import { ruleLink } from "./docs-rules.ts";

/** What a role must be allowed so that everything can be read, but for what is asked only on request. */
export const allPermissions: readonly string[] = readPermissions("all", { userData: false });

/** The files with a list of permissions between `# generated:permissions` and `# /generated:permissions`; how they write an item. */
export const listedIn: Readonly<Record<string, (permission: string) => string>> = {
  "docs/aws/login-role.tf": (permission) => `"${permission}",`,
  "docs/aws/account-role.tf": (permission) => `"${permission}",`,
  "docs/aws/login-role.yaml": (permission) => `- ${permission}`,
  "docs/aws/account-role.yaml": (permission) => `- ${permission}`,
};

/** The text with what stands between the comments replaced, indented as they are. Throws where there are none. */
export function withPermissions(text: string, permissions: readonly string[], item: (permission: string) => string) {
  const block = /^( *)# generated:permissions\n[\s\S]*?^ *# \/generated:permissions$/m;
  const [, indent] = block.exec(text) ?? [];
  if (indent === undefined) throw new Error("There is no `# generated:permissions` to put the list after.");
  const lines = ["# generated:permissions", ...permissions.map(item), "# /generated:permissions"];
  return text.replace(block, () => lines.map((line) => indent + line).join("\n"));
}

/** More rules than this are counted, not named. */
const mostNamed = 3;

/**
 * Which permission is for which rules, those of the fewest first, from permission → ids of the rules that cannot decide
 * without it.
 */
export function permissionsTable(neededBy: ReadonlyMap<string, readonly string[]>): string {
  const rows = allPermissions
    .map((permission) => ({ permission, rules: neededBy.get(permission) }))
    .toSorted((a, b) => (a.rules?.length ?? 0) - (b.rules?.length ?? 0))
    .map(({ permission, rules }) => [code(permission), rulesText(rules)]);
  return table(["Permission", "Needed by"], rows);
}

function rulesText(rules: readonly string[] | undefined): string {
  if (rules === undefined) return "every audit: which regions there are";
  if (rules.length === 0) return "no built-in rule; stores, snapshots and rules of your own";
  return rules.length > mostNamed ? `${rules.length} rules` : rules.map((id) => ruleLink(id, "rules.md")).join(", ");
}
