/** Credentials that are kept in one place. */
import type { AwsCredentialIdentityProvider } from "@smithy/types";

/** Tells the clients of the SDK not to keep credentials of their own, each its copy. */
export function memoised(provider: AwsCredentialIdentityProvider): AwsCredentialIdentityProvider {
  return Object.assign(provider, { memoized: true });
}
