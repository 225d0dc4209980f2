/** Credentials that everyone shares, renewed before they expire. */
import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from "@smithy/types";
import { AccessError } from "../../../errors.ts";

/** Where new credentials come from, and how long they last. */
export interface CredentialSource {
  readonly obtain: () => Promise<AwsCredentialIdentity>;
  readonly lifetimeSeconds: number;
  /** Milliseconds; only differences count. */
  readonly now: () => number;
}

/** Before their end: a call signed with them may be retried for minutes. */
const renewedBeforeMs = 5 * 60_000;

/**
 * A provider that asks once for all who wait, and again when the credentials are about to expire. Their age is measured
 * from when they were asked for: their expiration is a time of AWS's clock, and the machine's may be wrong. A refusal
 * (AccessError `denied`) is kept as long: asking again for every call would not change it; what else went wrong is tried
 * anew.
 */
export function renewedCredentials({ obtain, lifetimeSeconds, now }: CredentialSource): AwsCredentialIdentityProvider {
  let current: Promise<AwsCredentialIdentity> | undefined;
  let due = 0;
  const renew = async (): Promise<AwsCredentialIdentity> => {
    try {
      return await obtain();
    } catch (error) {
      if (!(error instanceof AccessError && error.code === "denied")) current = undefined;
      throw error;
    }
  };
  const provider = (): Promise<AwsCredentialIdentity> => {
    if (current === undefined || now() >= due) {
      due = now() + lifetimeSeconds * 1000 - renewedBeforeMs;
      current = renew();
    }
    return current;
  };
  return memoised(provider);
}

/** Tells the clients of the SDK not to keep credentials of their own, each its copy. */
export function memoised(provider: AwsCredentialIdentityProvider): AwsCredentialIdentityProvider {
  return Object.assign(provider, { memoized: true });
}
