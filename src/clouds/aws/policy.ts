/** Which IAM permissions reading AWS takes, and the policies that grant just these. */
import type { BotModule } from "../../bot.ts";
import type { Needs } from "../collecting/needed-apis.ts";
import { planningActions } from "./live/access.ts";
import { apisToAsk } from "./needs.ts";
import type { AwsParams } from "./params.ts";

/** A policy as IAM takes it. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html */
interface IamPolicy {
  readonly Version: "2012-10-17";
  readonly Statement: readonly IamStatement[];
}

/** One statement; it only ever allows. */
interface IamStatement {
  readonly Sid: string;
  readonly Effect: "Allow";
  readonly Action: readonly string[];
  readonly Resource: string | readonly string[];
}

/** Which regions an account has is asked in every account. */
const regionsPermission = "ec2:DescribeRegions";
/** Asked for `accounts: all`, by the login. */
const accountsPermission = "organizations:ListAccounts";
/** Needed by the login for each account that is not its own. */
const assumePermission = "sts:AssumeRole";

/**
 * The actions that reading these types takes in each account, sorted. `sts:GetCallerIdentity` is not among them: IAM lets
 * everyone call it. User data is asked for, one call an instance, only with the param `userData`.
 */
export function readPermissions(needs: Needs, asked: Pick<AwsParams, "userData">): string[] {
  return [...new Set([regionsPermission, ...apisToAsk(needs, asked).map(({ permission }) => permission)])].sort();
}

/** What allows reading an account. Most of the actions know no resources, and all are asked about all there is: so `*`. */
export function readPolicy(permissions: readonly string[]): IamPolicy {
  return policyOf([readStatement(permissions)]);
}

/**
 * The policies by the param that names who needs them: `role`, the login, and `accountRole`, which it assumes in each
 * account. A login whose own account is not read gets no permission to read it. Plans of bots are made with the same
 * logins.
 */
export function awsPermissions(
  params: PolicyParams,
  needs: Needs,
  bots: readonly BotModule[] = [],
): Readonly<Record<string, IamPolicy>> {
  const actions = new Set([...readPermissions(needs, params), ...planningActions(bots)]);
  const read = readStatement([...actions].sort());
  const { accountRole } = params;
  if (accountRole === undefined) return { role: policyOf([read]) };
  const login = [
    ...(readsOwnAccount(params) ? [read] : []),
    ...(params.accounts === "all" ? [statement("FindAccounts", [accountsPermission], "*")] : []),
    statement("EnterAccounts", [assumePermission], accountRoleArns(params, accountRole)),
  ];
  return { role: policyOf(login), accountRole: policyOf([read]) };
}

/** The params that decide what a login must be allowed. */
type PolicyParams = Pick<AwsParams, "role" | "accounts" | "excludeAccounts" | "accountRole" | "partition" | "userData">;

function readsOwnAccount({ role, accounts, excludeAccounts }: PolicyParams): boolean {
  const own = accountOf(role);
  if (own === undefined || accounts === undefined) return true;
  return !excludeAccounts.includes(own) && (accounts === "all" || accounts.includes(own));
}

function accountRoleArns(
  { role, accounts, excludeAccounts, partition }: PolicyParams,
  accountRole: string,
): string | string[] {
  const arn = (account: string): string => `arn:${partition}:iam::${account}:role/${accountRole}`;
  if (accounts === undefined || accounts === "all") return arn("*");
  const own = accountOf(role);
  return accounts.filter((id) => id !== own && !excludeAccounts.includes(id)).map(arn);
}

/** The account in the ARN of a role. */
function accountOf(role: string | undefined): string | undefined {
  return role?.split(":")[4];
}

function readStatement(permissions: readonly string[]): IamStatement {
  return statement("ReadPosture", permissions, "*");
}

function statement(sid: string, actions: readonly string[], resource: string | readonly string[]): IamStatement {
  return { Sid: sid, Effect: "Allow", Action: actions, Resource: resource };
}

function policyOf(statements: readonly IamStatement[]): IamPolicy {
  return { Version: "2012-10-17", Statement: statements };
}
