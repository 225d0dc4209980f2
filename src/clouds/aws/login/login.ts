/** Logs in: with the job's identity token where there is one, otherwise with what the environment holds. */
import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { defaultProvider } from "@aws-sdk/credential-provider-node";
import type { AwsCredentialIdentityProvider } from "@smithy/types";
import { AccessError } from "../../../errors.ts";
import { clientSettings } from "../client-settings.ts";
import { outcomeOf } from "../outcome.ts";
import { homeRegion } from "./partitions.ts";
import { noLogin } from "./refusals.ts";
import { memoised } from "./memoised.ts";
import { accountOf, calledCredentials, webIdentityCredentials } from "./role-credentials.ts";
import type { LoginRequest } from "./role-credentials.ts";
import { timedCall } from "../../collecting/timed-call.ts";

/** The login of a run. Nothing is asked before it is needed; what is refused rejects with an AccessError. */
export interface Login {
  readonly credentials: AwsCredentialIdentityProvider;
  readonly caller: () => Promise<Caller>;
  /** Credentials of the role `accountRole` of another account. */
  readonly credentialsOf: (role: string) => AwsCredentialIdentityProvider;
}

/** Who is logged in. */
export interface Caller {
  readonly account: string;
  /** ARN that a trust policy names to let the caller in. */
  readonly principal: string;
}

/** Logs in as the params and the job say. */
export function logIn(request: LoginRequest): Login {
  const { role, externalId } = request.params;
  const credentials = ownCredentials(request);
  const sts = stsClient(request, credentials);
  const caller = role === undefined ? once(() => askedCaller(request, sts)) : roleAsCaller(role);
  const principal = async (): Promise<string> => (await caller()).principal;
  return {
    credentials,
    caller,
    credentialsOf: (accountRole) => calledCredentials(request, { role: accountRole, externalId }, { sts, principal }),
  };
}

function ownCredentials(request: LoginRequest): AwsCredentialIdentityProvider {
  const { role } = request.params;
  const { identityToken } = request.context;
  if (role === undefined) return environmentCredentials(request);
  if (identityToken !== undefined) return webIdentityCredentials(request, role, identityToken);
  const sts = stsClient(request, environmentCredentials(request));
  const principal = async (): Promise<string> => (await askedCaller(request, sts)).principal;
  return calledCredentials(request, { role, externalId: undefined }, { sts, principal });
}

/** The SDK's own chain: environment, profiles, SSO, containers, machines. It keeps and renews what it finds. */
function environmentCredentials({ params, shared, context }: LoginRequest): AwsCredentialIdentityProvider {
  const { role, profile } = params;
  const { log, identityToken } = context;
  const provider = defaultProvider({
    ...(profile === undefined ? {} : { profile }),
    clientConfig: { ...shared, region: homeRegion(params) },
    logger: {
      debug: ignore,
      info: ignore,
      warn: (text) => log.warning(String(text)),
      error: (text) => log.error(String(text)),
    },
  });
  return memoised(async () => {
    try {
      return await provider();
    } catch (error) {
      throw noLogin(error, { role, profile, hasToken: identityToken !== undefined });
    }
  });
}

function roleAsCaller(role: string): Login["caller"] {
  return () => Promise.resolve({ account: accountOf(role), principal: role });
}

async function askedCaller({ params, context }: LoginRequest, sts: STSClient): Promise<Caller> {
  const where = { scope: "aws", api: "sts:GetCallerIdentity" };
  const ask = (abortSignal: AbortSignal) => sts.send(new GetCallerIdentityCommand({}), { abortSignal });
  const { Account: account, Arn: arn } = await timedCall(context, ask).catch((error: unknown) => {
    if (error instanceof AccessError) throw error;
    const { outcome, message } = outcomeOf(error);
    throw new AccessError(outcome, `AWS did not say who is logged in: ${message}`, where, { cause: error });
  });
  if (account === undefined || !/^\d{12}$/.test(account)) {
    throw new AccessError("failed", "AWS said who is logged in, but not in which account", where);
  }
  // The ARN of a session does not have the path of its role, so a trust policy names the account instead.
  const principal = arn?.includes(":user/") === true ? arn : `arn:${params.partition}:iam::${account}:root`;
  return { account, principal };
}

function stsClient({ params, shared }: LoginRequest, credentials: AwsCredentialIdentityProvider): STSClient {
  return new STSClient(clientSettings(shared, { region: homeRegion(params), credentials }));
}

/** One answer for all who ask; a failure is not kept. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= ask().catch((error: unknown) => {
      answer = undefined;
      throw error;
    });
    return answer;
  };
}

function ignore(): void {
  // What the SDK has to say below a warning is for its own authors.
}
