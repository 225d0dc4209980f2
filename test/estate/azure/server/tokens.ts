/** Access tokens that Entra gave, whom they stand for, what they are good for and until when. */
import { randomBytes, randomUUID } from "node:crypto";
import type { AzureApplication } from "../access.ts";

/** A token of somebody. */
export interface Session {
  readonly application: AzureApplication;
  /** Without a slash at its end. */
  readonly audience: string;
  readonly expires: Date;
}

/** What a token is made for. */
interface TokenRequest {
  readonly application: AzureApplication;
  readonly audience: string;
  readonly tenantId: string;
}

/** Entra gives 60 to 90 minutes. https://learn.microsoft.com/en-us/entra/identity-platform/access-tokens#token-lifetime */
const secondsToLive = 3599;

/** All tokens that are or were good. */
export class Tokens {
  readonly #byToken = new Map<string, Session>();
  readonly #now: () => Date;

  constructor(now: () => Date) {
    this.#now = now;
  }

  /** A new token. It looks like Entra's; nobody but Resource Manager is to look into it, so its signature is noise. */
  mint({ application, audience, tenantId }: TokenRequest): { token: string; secondsToLive: number; expires: Date } {
    const issued = Math.floor(this.#now().getTime() / 1000);
    const expires = new Date((issued + secondsToLive) * 1000);
    const claims = {
      aud: audience,
      iss: `https://sts.windows.net/${tenantId}/`,
      iat: issued,
      nbf: issued,
      exp: issued + secondsToLive,
      appid: application.clientId,
      idtyp: "app",
      oid: application.objectId,
      sub: application.objectId,
      tid: tenantId,
      uti: randomUUID(),
      ver: "1.0",
    };
    const parts = [{ typ: "JWT", alg: "RS256", kid: "estate" }, claims].map((part) =>
      Buffer.from(JSON.stringify(part)).toString("base64url"),
    );
    const token = `${parts.join(".")}.${randomBytes(64).toString("base64url")}`;
    this.#byToken.set(token, { application, audience, expires });
    return { token, secondsToLive, expires };
  }

  /** Undefined for a token that nobody was given; whether it is still good is not asked. */
  sessionOf(token: string): Session | undefined {
    return this.#byToken.get(token);
  }
}
