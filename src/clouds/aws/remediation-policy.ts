/** What the role that changes AWS must be allowed, and whom it trusts: no more than the allowed bots need. Pure. */
import type { BotModule } from "../../bot.ts";
import type { Write } from "../../model/write.ts";
import { readActions, writeAccess } from "./live/access.ts";
import { partitions } from "./login/partitions.ts";
import type { AwsParams } from "./params.ts";
import { flowLogRoleName } from "./planning/flow-log-role.ts";

/** A policy as IAM takes it. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html */
export interface PolicyDocument {
  readonly Version: "2012-10-17";
  readonly Statement: readonly Statement[];
}

interface Statement {
  readonly Sid?: string;
  readonly Effect: "Allow" | "Deny";
  readonly Action?: string | readonly string[];
  readonly NotAction?: readonly string[];
  readonly Principal?: Readonly<Record<string, string>>;
  readonly Resource?: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** Whose role it is, and what for. */
export interface PolicyRequest {
  /** The bots that config allows. */
  readonly bots: readonly Pick<BotModule, "entities" | "reads" | "writes">[];
  /** What is known of the APIs that they call. */
  readonly writes: ReadonlyMap<string, Pick<Write, "permissions">>;
  readonly partition: AwsParams["partition"];
  /** The account that the role changes; undefined for a role that is made in many accounts. */
  readonly account?: string;
  /** Name of the role that it assumes in other accounts; undefined where it changes none. */
  readonly accountRole?: string;
  /** Key of the tag that keeps an object from being changed: `remediation.keepTag`. */
  readonly keepTag: string;
  /** ARNs of managed policies that a bot may attach to roles. */
  readonly attachablePolicies?: readonly string[];
  /** ARNs of roles that a bot may give to instances. */
  readonly instanceRoles?: readonly string[];
}

/** A policy, and what was left out of it. */
export interface RemediationPolicy {
  readonly policy: PolicyDocument;
  /** One sentence each. */
  readonly notices: readonly string[];
}

const [attach, detach, passRole] = ["iam:AttachRolePolicy", "iam:DetachRolePolicy", "iam:PassRole"] as const;

const createTags = "ec2:CreateTags";

/** Granted only for what is named, because anything else would let a bot, or who abuses it, become whoever they like. */
const namedOnly: ReadonlySet<string> = new Set([attach, detach, passRole]);

/**
 * The policy of the role that the bots' changes are made with: reading what they read, their calls and those that undo
 * them, each for the kinds of resource that it is about, and nothing with the tag that keeps it. Throws an Error for a call
 * that nothing is known of.
 */
export function remediationPolicy(request: PolicyRequest): RemediationPolicy {
  const apis = withUndo(request.bots.flatMap((bot) => bot.writes));
  const named = namedGrants(request, apis);
  const statements = [
    ...readStatements(request, apis),
    ...changeStatements(request, apis),
    ...named.statements,
    ...(request.accountRole === undefined
      ? []
      : [allow("EnterAccounts", ["sts:AssumeRole"], `arn:${request.partition}:iam::*:role/${request.accountRole}`)]),
    ...(apis.length === 0 ? [] : [keepStatement(request.keepTag)]),
  ];
  return { policy: document(statements), notices: named.notices };
}

/** The repository and environment that may log in as the role. */
export interface TrustRequest {
  readonly account: string;
  readonly partition: AwsParams["partition"];
  /** `OWNER/NAME` */
  readonly repository: string;
  /** The same by ids, as GitHub names repositories since July 2026; undefined where nobody knows them. */
  readonly ids?: { readonly owner: string; readonly repository: string };
  /** Of the workflow job: its protection rules count for the role, too. */
  readonly environment: string;
}

const issuer = "token.actions.githubusercontent.com";

/**
 * Whom the role trusts: jobs of one environment of one repository, and no others.
 * https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
 */
export function remediationTrust({ account, partition, repository, ids, environment }: TrustRequest): PolicyDocument {
  const [owner = "", name = ""] = repository.split("/");
  // GitHub encodes the colon of an environment's name, and nothing else of it.
  const job = `environment:${environment.replaceAll(":", "%3A")}`;
  const subjects = [
    ...(ids === undefined ? [] : [`repo:${owner}@${ids.owner}/${name}@${ids.repository}:${job}`]),
    `repo:${owner}/${name}:${job}`,
  ];
  return document([
    {
      Effect: "Allow",
      Action: "sts:AssumeRoleWithWebIdentity",
      Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${issuer}` },
      Condition: {
        StringEquals: { [`${issuer}:aud`]: partitions[partition].audience, [`${issuer}:sub`]: subjects },
      },
    },
  ]);
}

/** The calls, and those that undo them, and so on: undoing may be undone. */
function withUndo(writes: readonly string[]): readonly string[] {
  const all = new Set(writes);
  for (const api of all) for (const undoing of accessOf(api).undoneBy) all.add(undoing);
  return [...all].sort();
}

function accessOf(api: string): (typeof writeAccess)[string] {
  const access = Object.hasOwn(writeAccess, api) ? writeAccess[api] : undefined;
  if (access === undefined) throw new Error(`${api} is no call that a policy could be made for`);
  return access;
}

function readStatements({ bots }: PolicyRequest, apis: readonly string[]): readonly Statement[] {
  const types = [
    ...bots.flatMap((bot) => [...bot.reads, ...bot.entities]),
    ...apis.flatMap((api) => accessOf(api).touches),
  ];
  // Most of these actions know no resources.
  const actions = sorted(types.flatMap((type) => readActions[type] ?? []));
  return actions.length === 0 ? [] : [allow("ReadWhatChanges", actions, "*")];
}

/** One statement for all calls that are about the same kinds of resource, with what they need beside themselves. */
function changeStatements(request: PolicyRequest, apis: readonly string[]): readonly Statement[] {
  const granted = apis.filter((api) => !namedOnly.has(api));
  const actionsByResources = new Map<string, string[]>();
  for (const api of granted) {
    const resources = JSON.stringify(
      accessOf(api)
        .kinds.map((kind) => arnOf(kind, request))
        .sort(),
    );
    const beside = besides(request, api).filter((action) => serviceOf(action) === serviceOf(api));
    actionsByResources.set(resources, [...(actionsByResources.get(resources) ?? []), api, ...beside]);
  }
  const changes = [...actionsByResources].map(([resources, actions], at): Statement => {
    const arns: readonly string[] = JSON.parse(resources);
    return allow(`Change${at + 1}`, sorted(actions), arns.length === 0 ? "*" : arns);
  });
  const elsewhere = granted.flatMap((api) =>
    besides(request, api).filter((action) => serviceOf(action) !== serviceOf(api)),
  );
  return [
    ...changes,
    ...(elsewhere.length === 0 ? [] : [allow("ChangeAlso", sorted(elsewhere), "*")]),
    ...taggingStatements(request, granted),
  ];
}

/** What a call needs beside itself. Tags on what it creates are a matter of their own. */
function besides({ writes }: PolicyRequest, api: string): readonly string[] {
  const permissions = writes.get(api)?.permissions ?? [];
  return permissions.filter((action) => action !== api && action !== createTags && !namedOnly.has(action));
}

/** Tags may be set on what a call creates: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/supported-iam-actions-tagging.html */
function taggingStatements({ writes }: PolicyRequest, apis: readonly string[]): readonly Statement[] {
  const tagging = apis.filter((api) => api !== createTags && writes.get(api)?.permissions.includes(createTags));
  if (tagging.length === 0) return [];
  const condition = { StringEquals: { "ec2:CreateAction": tagging.map((api) => api.replace("ec2:", "")) } };
  return [{ ...allow("TagCreated", [createTags], "*"), Condition: condition }];
}

function serviceOf(action: string): string {
  return action.slice(0, action.indexOf(":"));
}

interface NamedGrants {
  readonly statements: readonly Statement[];
  readonly notices: readonly string[];
}

/** What is granted for named roles and policies only. */
function namedGrants(request: PolicyRequest, apis: readonly string[]): NamedGrants {
  const grants = [flowLogGrant(request, apis), instanceRoleGrant(request, apis), attachGrant(request, apis)];
  return {
    statements: grants.filter((grant) => typeof grant === "object"),
    notices: grants.filter((grant) => typeof grant === "string"),
  };
}

function flowLogGrant(request: PolicyRequest, apis: readonly string[]): Statement | undefined {
  if (!apis.includes("ec2:CreateFlowLogs")) return undefined;
  return passing("PassFlowLogRole", [arnOf("flow-log-role", request)], "vpc-flow-logs");
}

function instanceRoleGrant(
  { instanceRoles = [] }: PolicyRequest,
  apis: readonly string[],
): Statement | string | undefined {
  const isAdding = apis.includes("iam:AddRoleToInstanceProfile");
  if (!isAdding && !apis.includes("ec2:AssociateIamInstanceProfile")) return undefined;
  if (instanceRoles.length === 0) {
    return leftOut(passRole, "give instances any role", "the roles that instances may get, also back by undoing,");
  }
  // Putting a role into a profile passes it to no service yet.
  return isAdding
    ? allow("PassInstanceRoles", [passRole], instanceRoles)
    : passing("PassInstanceRoles", instanceRoles, "ec2");
}

function attachGrant(request: PolicyRequest, apis: readonly string[]): Statement | string | undefined {
  const { attachablePolicies = [] } = request;
  if (!apis.includes(attach)) return undefined;
  return attachablePolicies.length === 0
    ? leftOut(attach, "give any role any permission", "the policies that may be attached")
    : attaching(request, attachablePolicies);
}

function leftOut(permission: string, couldDo: string, whatToName: string): string {
  return `${permission} is left out of the policy, because it could ${couldDo}. Name ${whatToName} to have it.`;
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html */
function passing(sid: string, roles: readonly string[], service: string): Statement {
  const condition = { StringEquals: { "iam:PassedToService": `${service}.amazonaws.com` } };
  return { ...allow(sid, [passRole], roles), Condition: condition };
}

function attaching(request: PolicyRequest, policies: readonly string[]): Statement {
  const condition = { ArnEquals: { "iam:PolicyARN": policies } };
  return { ...allow("AttachPolicies", [attach, detach], [arnOf("role", request)]), Condition: condition };
}

/** A Deny wins over whatever else the role is allowed. Reading is left, so that a plan can say why it does nothing. */
function keepStatement(keepTag: string): Statement {
  return {
    Sid: "KeepTagged",
    Effect: "Deny",
    NotAction: ["ec2:Describe*", "ec2:Get*", "iam:Get*", "iam:List*"],
    Resource: "*",
    Condition: { Null: { [`aws:ResourceTag/${keepTag}`]: "false" } },
  };
}

/** Images and snapshots have no account in their ARN. */
function arnOf(kind: string, { partition, account = "*" }: PolicyRequest): string {
  if (kind === "flow-log-role") return `arn:${partition}:iam::${account}:role/${flowLogRoleName}`;
  if (kind === "role" || kind === "instance-profile") return `arn:${partition}:iam::${account}:${kind}/*`;
  if (kind === "*") return `arn:${partition}:ec2:*:*:*/*`;
  const owner = kind === "image" || kind === "snapshot" ? "" : account;
  return `arn:${partition}:ec2:*:${owner}:${kind}/*`;
}

function allow(sid: string, actions: readonly string[], resource: string | readonly string[]): Statement {
  return { Sid: sid, Effect: "Allow", Action: actions, Resource: resource };
}

function document(statements: readonly Statement[]): PolicyDocument {
  return { Version: "2012-10-17", Statement: statements };
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}
