/** Access tokens that the server gave, whom they stand for, and what they are good for. */
import { randomBytes, verify } from "node:crypto";
import { unverifiedClaims } from "../../server/oidc.ts";
import type { GcpAccess } from "../access.ts";

/** Who makes a call. */
export interface Caller {
  /** `serviceAccount:…`, or `principal://…` and the `principalSet://…` of a federated identity. */
  readonly members: readonly string[];
  readonly scopes: readonly string[];
}

interface Given extends Caller {
  readonly expires: Date;
}

/** All tokens that are or were good. */
export class Tokens {
  readonly #given = new Map<string, Given>();
  readonly #access: GcpAccess | undefined;
  readonly #now: () => Date;

  constructor(access: GcpAccess | undefined, now: () => Date) {
    this.#access = access;
    this.#now = now;
  }

  /** A new token. */
  mint(caller: Caller, seconds: number): { readonly token: string; readonly expires: Date } {
    const token = `ya29.${randomBytes(60).toString("base64url")}`;
    // Whole seconds, as Google gives them.
    const expires = new Date(Math.floor(this.#now().getTime() / 1000 + seconds) * 1000);
    this.#given.set(token, { ...caller, expires });
    return { token, expires };
  }

  /** Whose token it is, or why nobody's. */
  callerOf(token: string): Caller | "unknown" | "expired" {
    const given = this.#given.get(token);
    if (given !== undefined) return given.expires <= this.#now() ? "expired" : given;
    return this.signedBy(token) ?? "unknown";
  }

  /**
   * The service account that signed a JWT with a key of its own, as key files are used for: in exchange for a token, or
   * as one. https://developers.google.com/identity/protocols/oauth2/service-account#jwt-auth
   */
  signedBy(jwt: string): Caller | "expired" | undefined {
    const [header = "", payload = "", signature = ""] = jwt.split(".");
    const claims = unverifiedClaims(jwt);
    if (claims === undefined) return undefined;
    const account = this.#access?.serviceAccounts.find(({ email }) => email === claims.iss);
    const content = Buffer.from(`${header}.${payload}`);
    const isSigned = account?.keys?.some(({ publicKey }) =>
      verify("RSA-SHA256", content, publicKey, Buffer.from(signature, "base64url")),
    );
    if (account === undefined || isSigned !== true) return undefined;
    if (claims.exp * 1000 <= this.#now().getTime()) return "expired";
    const { scope } = claims as { scope?: string };
    return { members: [`serviceAccount:${account.email}`], scopes: (scope ?? cloudPlatform).split(" ") };
  }
}

/** Everything that IAM allows. */
export const cloudPlatform = "https://www.googleapis.com/auth/cloud-platform";
