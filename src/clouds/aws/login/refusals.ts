/** What a login that did not succeed tells people: AWS's words, what our side presented, and what would admit it. */
import { AccessError, errorText } from "../../../errors.ts";
import { outcomeOf } from "../outcome.ts";
import type { IdentityClaims } from "../../collecting/identity-claims.ts";

/** A role that was to be assumed. */
export interface RefusedRole {
  /** Its ARN. */
  readonly role: string;
  /** {@link AccessError.scope} */
  readonly scope: string;
  /** What was asked for. */
  readonly durationSeconds: number;
}

/** What the job presented. */
export interface PresentedToken {
  readonly claims: IdentityClaims | undefined;
  /** What was asked for. */
  readonly audience: string;
}

/** Who asked for an account's role. */
export interface RefusedCaller {
  /** ARN of the role, user or account that a trust policy names. */
  readonly principal: string;
  readonly externalId: string | undefined;
}

/** What a login could have come from. */
export interface FoundLogin {
  readonly role: string | undefined;
  readonly profile: string | undefined;
  /** Whether the job may have identity tokens. */
  readonly hasToken: boolean;
}

/**
 * A role that the job's token was refused for.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html#API_AssumeRoleWithWebIdentity_Errors
 */
export function webIdentityRefusal(error: unknown, refused: RefusedRole, token: PresentedToken): AccessError {
  const where = { scope: refused.scope, api: "sts:AssumeRoleWithWebIdentity" };
  const advise = adviceByError.get(nameOf(error));
  if (advise === undefined) return roleFailure(error, refused, where);
  const presented =
    token.claims === undefined
      ? "The job's token could not be decoded."
      : `The job's token has iss ${token.claims.iss}, aud ${token.claims.aud}, sub ${token.claims.sub}.`;
  const text = `AWS refused ${refused.role} to this job: ${spoken(error)}. ${presented} ${advise(refused, token)}`;
  const isOutage = nameOf(error) === "IDPCommunicationErrorException";
  return new AccessError(isOutage ? "failed" : "denied", text, { ...where, permission: where.api }, { cause: error });
}

/** A role that another login was refused. https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_roles.html */
export function assumeRoleRefusal(error: unknown, refused: RefusedRole, caller: RefusedCaller): AccessError {
  const where = { scope: refused.scope, api: "sts:AssumeRole" };
  if (nameOf(error) !== "AccessDenied") return roleFailure(error, refused, where);
  const { principal, externalId } = caller;
  const condition = externalId === undefined ? undefined : { "sts:ExternalId": externalId };
  const trust = statement("sts:AssumeRole", { AWS: principal }, condition);
  const hint = externalId === undefined ? " If it asks for an external id, set `externalId`." : "";
  const text =
    `AWS refused ${refused.role} to ${principal}: ${spoken(error)}. The role must be there, its trust policy must contain ${trust}, ` +
    `and ${principal} must be allowed sts:AssumeRole on it.${hint}`;
  return new AccessError("denied", text, { ...where, permission: where.api }, { cause: error });
}

/** GitHub gave no identity token. */
export function tokenFailure(error: unknown, { role, scope }: RefusedRole): AccessError {
  const { words } = ended(error);
  const text = `GitHub gave this job no identity token to assume ${role} with: ${words}. Run again.`;
  return new AccessError("failed", text, { scope, api: "sts:AssumeRoleWithWebIdentity" }, { cause: error });
}

/** The environment of the run logs nobody in. */
export function noLogin(error: unknown, found: FoundLogin): AccessError {
  const words = errorText(error).replace(/\.$/, "");
  const text = `${noLoginText(found)}: ${words}. ${loginAdvice(found)}`;
  return new AccessError("lost-login", text, { scope: "aws", api: "sts:GetCallerIdentity" }, { cause: error });
}

type Advice = (refused: RefusedRole, token: PresentedToken) => string;

const adviceByError: ReadonlyMap<string, Advice> = new Map([
  ["AccessDenied", trustAdvice],
  ["IDPRejectedClaimException", trustAdvice],
  ["InvalidIdentityTokenException", providerAdvice],
  ["ExpiredTokenException", clockAdvice],
  ["IDPCommunicationErrorException", issuerAdvice],
]);

function trustAdvice({ role }: RefusedRole, { claims, audience }: PresentedToken): string {
  if (claims === undefined) return `The trust policy of the role must allow sts:AssumeRoleWithWebIdentity to this job.`;
  const { iss, sub, subjects } = claims;
  const issuer = iss.replace("https://", "");
  const [partition, account] = [role.split(":")[1], role.split(":")[4]];
  const trust = statement(
    "sts:AssumeRoleWithWebIdentity",
    { Federated: `arn:${partition}:iam::${account}:oidc-provider/${issuer}` },
    { [`${issuer}:aud`]: audience, [`${issuer}:sub`]: subjects.length === 1 ? sub : subjects },
  );
  const texts = [`The trust policy of the role must contain ${trust}.`];
  if (subjects.length > 1) {
    texts.push(
      "GitHub issues the form of sub with ids for repositories created, renamed or transferred since 15 July 2026, the other one for the rest; the first is this job's.",
    );
  }
  if (sub.endsWith(":pull_request")) {
    texts.push(
      "This sub is the same for every pull request: whoever may push a branch to the repository gets the role, so let it read only.",
    );
  }
  return texts.join(" ");
}

function providerAdvice({ role }: RefusedRole, { claims, audience }: PresentedToken): string {
  const [partition, account] = [role.split(":")[1], role.split(":")[4]];
  const iss = claims?.iss ?? "https://token.actions.githubusercontent.com";
  const arn = `arn:${partition}:iam::${account}:oidc-provider/${iss.replace("https://", "")}`;
  return (
    `Account ${account} must have an identity provider for this issuer and audience. To create it: ` +
    `aws iam create-open-id-connect-provider --url ${iss} --client-id-list ${audience}. Where it is there, to add the audience: ` +
    `aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${arn} --client-id ${audience}`
  );
}

function clockAdvice(): string {
  return "Each login asks for a new token, so the clocks of GitHub and AWS are minutes apart (on GitHub Enterprise Server, set the server's), or the call was held up on its way. Run again.";
}

function issuerAdvice(_refused: RefusedRole, { claims }: PresentedToken): string {
  return `AWS could not fetch the keys of the token's issuer, and was asked more than once. A GitHub Enterprise Server must let AWS read ${claims?.iss ?? "its issuer"}/.well-known/openid-configuration; with github.com, run again.`;
}

/** What is not about who may assume the role. */
function roleFailure(error: unknown, refused: RefusedRole, where: { scope: string; api: string }): AccessError {
  if (error instanceof AccessError) return error;
  const { code, words } = ended(error);
  const hint = words.includes("DurationSeconds")
    ? ` Lower \`durationSeconds\` (${refused.durationSeconds} was asked for), or raise the maximum session duration of the role.`
    : "";
  return new AccessError(code, `${refused.role} could not be assumed: ${words}.${hint}`, where, { cause: error });
}

function noLoginText({ role, profile }: FoundLogin): string {
  if (profile !== undefined) return `Profile ${profile} gives no AWS credentials`;
  return role === undefined
    ? "The environment holds no AWS credentials"
    : `The environment holds no AWS credentials that could assume ${role}`;
}

function loginAdvice({ role, profile, hasToken }: FoundLogin): string {
  if (profile !== undefined) return `Log in, for example with aws sso login --profile ${profile}, or correct the name.`;
  if (hasToken) return "This job can have an identity token: set `role` to the role that it is to assume.";
  const inWorkflow = role === undefined ? "set `role` and give the job" : "the job needs";
  return `In a workflow, ${inWorkflow} \`permissions: id-token: write\`, which pull requests from forks never get; elsewhere log in, for example with aws sso login.`;
}

/** A statement of a trust policy, ready to be pasted: with blanks between its parts, it is wrapped there and not in a name. */
function statement(
  action: string,
  principal: Readonly<Record<string, string>>,
  equals: Readonly<Record<string, unknown>> | undefined,
): string {
  const condition = equals === undefined ? {} : { Condition: { StringEquals: equals } };
  const whole = { Effect: "Allow", Action: action, Principal: principal, ...condition };
  return JSON.stringify(whole, undefined, 1).replaceAll(/\n\s*/g, " ");
}

function ended(error: unknown): { code: AccessError["code"]; words: string } {
  const { outcome, message } = outcomeOf(error);
  return { code: outcome, words: message.replace(/\.$/, "") };
}

/** AWS's sentence without its code, where the text around it says as much. */
function spoken(error: unknown): string {
  const { words } = ended(error);
  const code = `${nameOf(error)}: `;
  return words.startsWith(code) ? words.slice(code.length) : words;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "";
}
