/** What STS decides: who may assume which role, and for how long. */
import type { EstateRole, RoleTrust } from "../access.ts";
import type { Call } from "./face.ts";
import { type Claims, issuer, unverifiedClaims } from "./oidc.ts";
import { denial, Refusal, refusal } from "./refusal.ts";
import type { Caller, SessionCredentials } from "./sessions.ts";
import { isLike } from "./wildcards.ts";

/** By action: the result, as the SDK shapes it. Throws {@link Refusal} as STS refuses. */
export const stsActions: Readonly<Record<string, (call: Call) => object>> = {
  GetCallerIdentity: getCallerIdentity,
  AssumeRole: assumeRole,
  AssumeRoleWithWebIdentity: assumeRoleWithWebIdentity,
};

/** A chained session may not last longer. https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html */
const mostSecondsChained = 3600;

function getCallerIdentity(call: Call): object {
  const { account, arn, userId } = callerOf(call);
  return { Account: account, Arn: arn, UserId: userId };
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
function assumeRole(call: Call): object {
  const caller = callerOf(call);
  const { RoleArn: arn, ExternalId: externalId } = call.input as { RoleArn: string; ExternalId?: string };
  const seconds = secondsAsked(call);
  const role = call.world.estate.access?.roles.find((one) => one.arn === arn);
  const trusts = role?.trust.some((trust) => trustsCaller(trust, caller, externalId)) ?? false;
  if (role === undefined || !trusts) {
    throw denial({ service: "sts", permission: "sts:AssumeRole", caller: caller.arn, resource: arn });
  }
  if (caller.roleArn !== undefined && seconds > mostSecondsChained) {
    throw invalid("The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.");
  }
  return session(call, role, seconds);
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
function assumeRoleWithWebIdentity(call: Call): object {
  const { RoleArn: arn, WebIdentityToken: token } = call.input as { RoleArn: string; WebIdentityToken: string };
  const seconds = secondsAsked(call);
  const roles = call.world.estate.access?.roles ?? [];
  const account = accountOf(arn);
  const audiences = roles
    .filter((role) => accountOf(role.arn) === account)
    .flatMap(({ trust }) => trust.flatMap((one) => (one.by === "github" ? [one.audience] : [])));
  const claims = acceptedClaims(call, token, audiences);
  const role = roles.find((one) => one.arn === arn);
  if (role?.trust.some((trust) => trustsToken(trust, claims)) !== true) throw webIdentityDenied();
  const { aud: Audience, sub: SubjectFromWebIdentityToken } = claims;
  const Provider = `arn:aws:iam::${account}:oidc-provider/${issuer.replace("https://", "")}`;
  return { ...session(call, role, seconds), Audience, Provider, SubjectFromWebIdentityToken };
}

/** Whoever the token is about: the role does not trust it, or is not there, which STS does not tell apart. */
export function webIdentityDenied(): Refusal {
  return new Refusal("AccessDenied", 403, "Not authorized to perform sts:AssumeRoleWithWebIdentity");
}

/** `audiences` are the client ids of the account's identity provider; without any there is none. */
function acceptedClaims({ world }: Call, token: string, audiences: readonly string[]): Claims {
  const claims = unverifiedClaims(token);
  if (claims === undefined) throw badToken("The ID Token provided is not a valid JWT.");
  if (claims.iss !== issuer || audiences.length === 0) {
    throw badToken(`No OpenIDConnect provider found in your account for ${claims.iss}`);
  }
  if (world.identityProvider.verified(token) === undefined) {
    throw badToken("Couldn't retrieve verification key from your identity provider");
  }
  const seconds = Math.floor(world.now().getTime() / 1000);
  if (claims.exp <= seconds) {
    const message = `Token expired: current date/time ${seconds} must be before the expiration date/time${claims.exp}`;
    throw new Refusal("ExpiredTokenException", 400, message);
  }
  if (!audiences.includes(claims.aud)) throw badToken("Incorrect token audience");
  return claims;
}

function trustsToken(trust: RoleTrust, { aud, sub }: Claims): boolean {
  return trust.by === "github" && trust.audience === aud && trust.subjects.some((pattern) => isLike(sub, pattern));
}

/** A principal may be an account, a role (whatever the session is called) or a user. */
function trustsCaller(trust: RoleTrust, caller: Caller, externalId: string | undefined): boolean {
  if (trust.by !== "account") return false;
  const names = [caller.account, `arn:aws:iam::${caller.account}:root`, caller.arn, caller.roleArn];
  const isNamed = trust.principals.some((principal) => names.includes(principal));
  return isNamed && (trust.externalId === undefined || trust.externalId === externalId);
}

function session(call: Call, role: EstateRole, seconds: number): object {
  if (seconds > (role.maxSessionSeconds ?? 3600)) {
    throw invalid("The requested DurationSeconds exceeds the MaxSessionDuration set for this role.");
  }
  const name = String(call.input["RoleSessionName"]);
  const minted: { caller: Caller; credentials: SessionCredentials } = call.world.sessions.mint(role.arn, name, seconds);
  const AssumedRoleUser = { AssumedRoleId: minted.caller.userId, Arn: minted.caller.arn };
  return { Credentials: minted.credentials, AssumedRoleUser, PackedPolicySize: 0 };
}

/** Also checks the name of the session, which comes with it. */
function secondsAsked({ input }: Call): number {
  const { DurationSeconds: seconds = 3600, RoleSessionName: name } = input as {
    DurationSeconds?: number;
    RoleSessionName: string;
  };
  if (!/^[\w+=,.@-]{2,64}$/.test(name)) {
    throw unfit(name, "roleSessionName", "satisfy regular expression pattern: [\\w+=,.@-]*");
  }
  if (seconds < 900) throw unfit(seconds, "durationSeconds", "have value greater than or equal to 900");
  if (seconds > 43_200) throw unfit(seconds, "durationSeconds", "have value less than or equal to 43200");
  return seconds;
}

function callerOf({ caller }: Call): Caller {
  if (caller === undefined) throw refusal("sts", "unsigned");
  return caller;
}

function unfit(value: unknown, parameter: string, constraint: string): Refusal {
  const failure = `Value '${String(value)}' at '${parameter}' failed to satisfy constraint`;
  return invalid(`1 validation error detected: ${failure}: Member must ${constraint}`);
}

function invalid(message: string): Refusal {
  return new Refusal("ValidationError", 400, message);
}

function badToken(message: string): Refusal {
  return new Refusal("InvalidIdentityToken", 400, message);
}

function accountOf(arn: string): string {
  return arn.split(":")[4] ?? "";
}
