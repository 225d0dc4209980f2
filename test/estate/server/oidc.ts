/** GitHub's identity provider: tokens for the job of an estate, and the documents by which others verify them. */
import { createPublicKey, generateKeyPairSync, type KeyObject, randomUUID, sign, verify } from "node:crypto";
import type { WorkflowJob } from "../access.ts";

/** https://docs.github.com/en/actions/reference/security/oidc */
export const issuer = "https://token.actions.githubusercontent.com";

const secondsToLive = 300;
const keyId = "estate";

/** The claims that a verifier reads. */
export interface Claims {
  readonly iss: string;
  readonly aud: string;
  readonly sub: string;
  /** Seconds since 1970. */
  readonly exp: number;
}

/** Signs tokens with a key of its own; another provider's tokens do not verify. */
export class IdentityProvider {
  readonly #now: () => Date;
  #privateKey: KeyObject | undefined;

  constructor(now: () => Date) {
    this.#now = now;
  }

  /** Made when first needed: it takes a while, and many servers are never asked for a token. */
  get #key(): KeyObject {
    this.#privateKey ??= generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
    return this.#privateKey;
  }

  /** The answer to the job's request; without an audience it is the owner's page, as at GitHub. */
  tokenFor(job: WorkflowJob, audience: string | null): { count: number; value: string } {
    const iat = Math.floor(this.#now().getTime() / 1000);
    const aud = audience ?? `https://github.com/${job.owner}`;
    const payload = {
      jti: randomUUID(),
      ...claimsOf(job),
      aud,
      iss: issuer,
      nbf: iat - 600,
      exp: iat + secondsToLive,
      iat,
    };
    const content = `${part({ typ: "JWT", alg: "RS256", kid: keyId })}.${part(payload)}`;
    const value = `${content}.${sign("RSA-SHA256", Buffer.from(content), this.#key).toString("base64url")}`;
    return { count: value.length, value };
  }

  /** The claims of a token that this provider signed; undefined for anything else. Whether it is still good is not asked. */
  verified(token: string): Claims | undefined {
    const [header = "", payload = "", signature = ""] = token.split(".");
    const content = Buffer.from(`${header}.${payload}`);
    const good = verify("RSA-SHA256", content, createPublicKey(this.#key), Buffer.from(signature, "base64url"));
    return good ? unverifiedClaims(token) : undefined;
  }

  /** `/.well-known/jwks` */
  keys(): unknown {
    return {
      keys: [{ ...createPublicKey(this.#key).export({ format: "jwk" }), kid: keyId, alg: "RS256", use: "sig" }],
    };
  }
}

/** What a token says of itself; undefined for what is no token. */
export function unverifiedClaims(token: string): Claims | undefined {
  const [, payload, signature] = token.split(".");
  if (payload === undefined || signature === undefined) return undefined;
  try {
    return JSON.parse(Buffer.from(payload, "base64url").toString()) as Claims;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** `/.well-known/openid-configuration` */
export function discovery(): unknown {
  return {
    issuer,
    jwks_uri: `${issuer}/.well-known/jwks`,
    subject_types_supported: ["public", "pairwise"],
    response_types_supported: ["id_token"],
    id_token_signing_alg_values_supported: ["RS256"],
    scopes_supported: ["openid"],
  };
}

function claimsOf(job: WorkflowJob): Readonly<Record<string, string>> {
  const repository = `${job.owner}/${job.repository}`;
  const workflow = `${repository}/.github/workflows/posture.yml@${job.ref}`;
  const commit = "5f1d3b0e9c7a4d2f8e6b1a3c5d7f9e0b2a4c6d8e";
  return {
    sub: subjectOf(job),
    repository,
    repository_id: job.repositoryId,
    repository_owner: job.owner,
    repository_owner_id: job.ownerId,
    repository_visibility: job.visibility,
    ref: job.ref,
    ref_type: job.ref.startsWith("refs/tags/") ? "tag" : "branch",
    ref_protected: "true",
    sha: commit,
    event_name: job.event,
    base_ref: "",
    head_ref: "",
    ...(job.environment === undefined ? {} : { environment: job.environment }),
    actor: "octocat",
    actor_id: "583231",
    run_id: "7000000001",
    run_number: "42",
    run_attempt: "1",
    runner_environment: "github-hosted",
    workflow: "posture",
    workflow_ref: workflow,
    workflow_sha: commit,
    job_workflow_ref: workflow,
    job_workflow_sha: commit,
  };
}

/** An environment wins over the event, the event of a pull request over the ref. A colon in a value is written `%3A`. */
function subjectOf(job: WorkflowJob): string {
  const repository =
    job.subjectForm === "names"
      ? `${job.owner}/${job.repository}`
      : `${job.owner}@${job.ownerId}/${job.repository}@${job.repositoryId}`;
  if (job.environment !== undefined) {
    return `repo:${repository}:environment:${job.environment.replaceAll(":", "%3A")}`;
  }
  return job.event === "pull_request" ? `repo:${repository}:pull_request` : `repo:${repository}:ref:${job.ref}`;
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
