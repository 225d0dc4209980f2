/** Renders what docs/aws.md and the files beside it say of permissions: the list itself, and which rules need which. */
import { readPermissions } from "../clouds/aws/policy.ts";
import { permissionsTable } from "./docs-permissions.ts";

/** What a role must be allowed so that everything can be read, but for what is asked only on request. */
export const allAwsPermissions: readonly string[] = readPermissions("all", { userData: false });

/** The files with a list of permissions between `# generated:permissions` and `# /generated:permissions`; how they write an item. */
export const awsListedIn: Readonly<Record<string, (permission: string) => string>> = {
  "docs/aws/login-role.tf": (permission) => `"${permission}",`,
  "docs/aws/account-role.tf": (permission) => `"${permission}",`,
  "docs/aws/login-role.yaml": (permission) => `- ${permission}`,
  "docs/aws/account-role.yaml": (permission) => `- ${permission}`,
};

/** Which permission is for which rules: permission → ids of the rules that cannot decide without it. */
export function awsPermissionsTable(rules: ReadonlyMap<string, readonly string[]>): string {
  const purposes = { "ec2:DescribeRegions": "every audit: which regions there are" };
  return permissionsTable({ permissions: allAwsPermissions, rules, purposes });
}
