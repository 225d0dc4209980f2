/** Renders what docs/aws.md and the files beside it say of permissions: the lists themselves, and which rules need which. */
import { stringify } from "yaml";
import type { BotModule } from "../bot.ts";
import type { ChangeModel } from "../change-model.ts";
import { readPermissions } from "../clouds/aws/policy.ts";
import { type PolicyDocument, remediationPolicy, remediationTrust } from "../clouds/aws/remediation-policy.ts";
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

/** The templates with the statements of the role that changes between the same marks. */
export const awsStatementsIn: readonly string[] = [
  "docs/aws/remediation-role.yaml",
  "docs/aws/remediation-account-role.yaml",
];

/** Which permission is for which rules: permission → ids of the rules that cannot decide without it. */
export function awsPermissionsTable(rules: ReadonlyMap<string, readonly string[]>): string {
  const purposes = { "ec2:DescribeRegions": "every audit: which regions there are" };
  return permissionsTable({ permissions: allAwsPermissions, rules, purposes });
}

/** What a role must be allowed for all reversible bots, in whichever account it is; the tag that keeps bots off is the default. */
export function awsRemediationRole(bots: readonly BotModule[], writes: ChangeModel["writes"]): PolicyDocument {
  const reversible = bots.filter(({ risk }) => risk === "reversible");
  return remediationPolicy({ bots: reversible, writes, partition: "aws", keepTag: "posturegate:keep" }).policy;
}

/** Whom that role trusts, with words to be replaced. */
export const awsRemediationTrust: PolicyDocument = remediationTrust({
  account: "111122223333",
  partition: "aws",
  repository: "OWNER/NAME",
  ids: { owner: "OWNER_ID", repository: "REPOSITORY_ID" },
  environment: "remediation",
});

/** The statements as lines of a CloudFormation template, which finds out its own partition. */
export function cloudFormationLines({ Statement }: PolicyDocument): readonly string[] {
  const text = stringify(Statement, { lineWidth: 0 }).trimEnd();
  return text.replaceAll("- arn:aws:", "- !Sub arn:${AWS::Partition}:").split("\n");
}
