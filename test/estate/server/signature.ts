/** Who signed a request, and for which service and region: what Signature Version 4 says in the open. */
import type { IncomingHttpHeaders } from "node:http";

/** The credential scope of a signature. The signature itself is not checked: only the SDK signs. */
export interface Signature {
  readonly accessKeyId: string;
  readonly region: string;
  readonly service: string;
  /** Temporary credentials have one. */
  readonly sessionToken: string | undefined;
}

/** Undefined for a request that nobody signed. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html */
export function signatureOf(headers: IncomingHttpHeaders): Signature | undefined {
  const { authorization = "", "x-amz-security-token": sessionToken } = headers;
  const [, accessKeyId, region, service] =
    /^AWS4-HMAC-SHA256 Credential=(\w+)\/\d{8}\/([\w-]+)\/([\w-]+)\/aws4_request,/.exec(authorization) ?? [];
  if (accessKeyId === undefined || region === undefined || service === undefined) return undefined;
  return { accessKeyId, region, service, sessionToken: typeof sessionToken === "string" ? sessionToken : undefined };
}
