/** Whether a signed assertion stands for an application: of somebody whom it trusts, or signed with its own certificate. */
import { constants, createHash, verify, X509Certificate } from "node:crypto";
import { unverifiedClaims } from "../../server/oidc.ts";
import type { AzureApplication } from "../access.ts";
import {
  assertionNotNow,
  badSignature,
  EntraRefusal,
  noFederatedCredential,
  noMatch,
  wrongCase,
} from "./entra-refusal.ts";
import type { AzureWorld } from "./world.ts";

/** What is to be checked. */
interface PresentedAssertion {
  /** A JWT. */
  readonly assertion: string;
  readonly application: AzureApplication;
  readonly world: AzureWorld;
  /** What an application's own assertion must be for. */
  readonly tokenEndpoints: readonly string[];
}

interface AssertionClaims {
  readonly iss: string;
  readonly sub: string;
  readonly aud: string;
  readonly exp: number;
  readonly nbf?: number;
}

/** Throws {@link EntraRefusal} unless the application may log in with it. */
export function checkAssertion(presented: PresentedAssertion): void {
  const claims: AssertionClaims | undefined = unverifiedClaims(presented.assertion);
  if (claims === undefined) {
    throw new EntraRefusal(50_027, "invalid_request", 400, "JWT token is invalid or malformed.");
  }
  if (claims.iss === presented.application.clientId) checkOwn(presented, claims);
  else checkFederated(presented, claims);
}

/** https://learn.microsoft.com/en-us/entra/workload-id/workload-identity-federation-considerations */
function checkFederated({ assertion, application, world }: PresentedAssertion, claims: AssertionClaims): void {
  const { iss, sub, aud } = claims;
  const credentials = application.federatedCredentials;
  if (credentials.length === 0) throw noFederatedCredential(iss, sub, aud);
  const ofIssuer = credentials.filter(({ issuer }) => issuer === iss);
  if (ofIssuer.length === 0) throw noMatch("issuer", iss);
  checkTime(claims, world.now());
  const ofSubject = ofIssuer.filter(({ subject }) => subject === sub);
  if (ofSubject.length === 0) {
    const isNear = ofIssuer.some(({ subject }) => subject.toLowerCase() === sub.toLowerCase());
    throw isNear ? wrongCase(sub) : noMatch("subject", sub);
  }
  if (!ofSubject.some(({ audience }) => audience === aud)) throw noMatch("audience", aud);
  if (world.identityProvider.verified(assertion) === undefined) throw badSignature();
}

/** https://learn.microsoft.com/en-us/entra/identity-platform/certificate-credentials */
function checkOwn(
  { assertion, application, world, tokenEndpoints }: PresentedAssertion,
  claims: AssertionClaims,
): void {
  checkTime(claims, world.now());
  const [header = "", payload = "", signature = ""] = assertion.split(".");
  const {
    alg,
    "x5t#S256": sha256,
    x5t,
  } = JSON.parse(Buffer.from(header, "base64url").toString()) as {
    alg?: string;
    x5t?: string;
    "x5t#S256"?: string;
  };
  const certificate = application.certificates
    .map(({ pem }) => new X509Certificate(pem))
    .find((one) => sha256 === thumbprint(one, "sha256") || x5t === thumbprint(one, "sha1"));
  if (certificate === undefined || !tokenEndpoints.includes(claims.aud)) throw badSignature();
  const key =
    alg === "PS256"
      ? {
          key: certificate.publicKey,
          padding: constants.RSA_PKCS1_PSS_PADDING,
          saltLength: constants.RSA_PSS_SALTLEN_DIGEST,
        }
      : { key: certificate.publicKey };
  const isGood = verify("RSA-SHA256", Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, "base64url"));
  if (!isGood) throw badSignature();
}

function thumbprint({ raw }: X509Certificate, algorithm: "sha1" | "sha256"): string {
  return createHash(algorithm).update(raw).digest("base64url");
}

function checkTime({ nbf = 0, exp }: AssertionClaims, now: Date): void {
  const seconds = now.getTime() / 1000;
  // Entra allows clocks to differ by five minutes where a token begins.
  if (exp <= seconds || nbf > seconds + 300) throw assertionNotNow(nbf, exp, now);
}
