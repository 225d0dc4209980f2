/** Credentials of roles: assumed with the job's identity token, or by another login. */
import { AssumeRoleCommand, AssumeRoleWithWebIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import type { Credentials } from "@aws-sdk/client-sts";
import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from "@smithy/types";
import { AccessError } from "../../../errors.ts";
import type { PluginContext } from "../../../plugin.ts";
import type { SharedSettings } from "../client-settings.ts";
import type { AwsParams } from "../params.ts";
import { identityClaims } from "../../collecting/identity-claims.ts";
import { Renewed } from "../../collecting/renewed.ts";
import { homeRegion, partitions } from "./partitions.ts";
import { assumeRoleRefusal, tokenFailure, webIdentityRefusal } from "./refusals.ts";
import type { RefusedRole } from "./refusals.ts";
import { memoised } from "./memoised.ts";
import { timedCall } from "../../collecting/timed-call.ts";

/** What logging in needs. */
export interface LoginRequest {
  readonly params: AwsParams;
  readonly shared: SharedSettings;
  readonly context: Pick<PluginContext, "hide" | "identityToken" | "limits" | "signal" | "log">;
  /** Milliseconds since any moment, for the age of credentials. */
  readonly now: () => number;
}

/** Asks for an identity token of the job. */
export type IdentityToken = NonNullable<PluginContext["identityToken"]>;

/** Who assumes a role. */
export interface RoleCaller {
  /** Signs as the caller. */
  readonly sts: STSClient;
  /** ARN that a trust policy names to let the caller in; asked for when the role is refused. */
  readonly principal: () => Promise<string>;
}

/** A role that another login assumes. */
export interface CalledRole {
  /** Its ARN. */
  readonly role: string;
  readonly externalId: string | undefined;
}

/** AWS gives the session of a role that another role assumes no longer. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
const longestChainedSeconds = 3600;

/** The token is asked for anew each time: it lives for minutes. Rejects with an AccessError that says what would admit the job. */
export function webIdentityCredentials(
  { params, shared, context, now }: LoginRequest,
  role: string,
  identityToken: IdentityToken,
): AwsCredentialIdentityProvider {
  const { sessionName, durationSeconds, partition } = params;
  const { audience } = partitions[partition];
  const refused = { role, scope: scopeOf(role), durationSeconds };
  // Not signed: the token is the proof.
  const sts = new STSClient({ ...shared, region: homeRegion(params) });
  const obtain = async (): Promise<AwsCredentialIdentity> => {
    const token = await timedCall(context, () => identityToken(audience)).catch((error: unknown) => {
      throw tokenFailure(error, refused);
    });
    const command = new AssumeRoleWithWebIdentityCommand({
      RoleArn: role,
      RoleSessionName: sessionName,
      WebIdentityToken: token,
      DurationSeconds: durationSeconds,
    });
    const answer = await timedCall(context, (abortSignal) => sts.send(command, { abortSignal })).catch(
      (error: unknown) => {
        throw webIdentityRefusal(error, refused, { claims: identityClaims(token), audience });
      },
    );
    return hiddenIdentity(identityOf(answer.Credentials, refused), context);
  };
  return renewed(obtain, durationSeconds, now);
}

/** Rejects with an AccessError: that of the caller's own login, or one that says what would let the caller in. */
export function calledCredentials(
  { params, context, now }: LoginRequest,
  { role, externalId }: CalledRole,
  { sts, principal }: RoleCaller,
): AwsCredentialIdentityProvider {
  const durationSeconds = Math.min(params.durationSeconds, longestChainedSeconds);
  const refused = { role, scope: scopeOf(role), durationSeconds };
  const obtain = async (): Promise<AwsCredentialIdentity> => {
    const command = new AssumeRoleCommand({
      RoleArn: role,
      RoleSessionName: params.sessionName,
      DurationSeconds: durationSeconds,
      ExternalId: externalId,
    });
    const answer = await timedCall(context, (abortSignal) => sts.send(command, { abortSignal })).catch(
      async (error: unknown) => {
        if (error instanceof AccessError) throw error;
        throw assumeRoleRefusal(error, refused, { principal: await principal(), externalId });
      },
    );
    return hiddenIdentity(identityOf(answer.Credentials, refused), context);
  };
  return renewed(obtain, durationSeconds, now);
}

function renewed(
  obtain: () => Promise<AwsCredentialIdentity>,
  lifetimeSeconds: number,
  now: () => number,
): AwsCredentialIdentityProvider {
  const lifetimeMs = lifetimeSeconds * 1000;
  const credentials = new Renewed({ obtain: async () => ({ value: await obtain(), lifetimeMs }), now });
  return memoised(() => credentials.get());
}

function hiddenIdentity(identity: AwsCredentialIdentity, { hide }: LoginRequest["context"]): AwsCredentialIdentity {
  hide(identity.secretAccessKey);
  if (identity.sessionToken !== undefined) hide(identity.sessionToken);
  return identity;
}

/** The account in the ARN of a role. */
export function accountOf(role: string): string {
  return role.split(":")[4] ?? "";
}

function scopeOf(role: string): string {
  return `aws:${accountOf(role)}:global`;
}

function identityOf(credentials: Credentials | undefined, { role, scope }: RefusedRole): AwsCredentialIdentity {
  const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken } = credentials ?? {};
  if (!accessKeyId || !secretAccessKey || !sessionToken) {
    throw new AccessError("failed", `AWS answered without credentials for ${role}`, { scope, api: "sts:AssumeRole" });
  }
  return { accessKeyId, secretAccessKey, sessionToken };
}
