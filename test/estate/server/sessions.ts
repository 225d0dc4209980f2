/** Credentials that the estate server gave or was told of, and whom they stand for. */
import { randomBytes } from "node:crypto";
import type { StaticKey } from "../access.ts";
import type { Signature } from "./signature.ts";

/** Who makes a call. */
export interface Caller {
  readonly account: string;
  /** `arn:aws:sts::111122223333:assumed-role/audit/posturegate` or that of a user. */
  readonly arn: string;
  readonly userId: string;
  /** The role of a session; what it assumes next is chained. */
  readonly roleArn: string | undefined;
}

/** Credentials as STS gives them. */
export interface SessionCredentials {
  readonly AccessKeyId: string;
  readonly SecretAccessKey: string;
  readonly SessionToken: string;
  readonly Expiration: Date;
}

interface Session extends Caller {
  readonly sessionToken: string | undefined;
  readonly expires: Date | undefined;
}

/** All credentials that are or were good. */
export class Sessions {
  readonly #byKey = new Map<string, Session>();
  readonly #now: () => Date;

  constructor(staticKeys: readonly StaticKey[], now: () => Date) {
    this.#now = now;
    for (const { accessKeyId, userArn } of staticKeys) {
      const account = userArn.split(":")[4] ?? "";
      const user = { account, arn: userArn, userId: `AIDA${accessKeyId.slice(4)}`, roleArn: undefined };
      this.#byKey.set(accessKeyId, { ...user, sessionToken: undefined, expires: undefined });
    }
  }

  /** New credentials for a session of a role. */
  mint(roleArn: string, sessionName: string, seconds: number): { caller: Caller; credentials: SessionCredentials } {
    const [, partition = "", , , account = "", resource = ""] = roleArn.split(":");
    const id = base32(16);
    const caller = {
      account,
      arn: `arn:${partition}:sts::${account}:assumed-role/${resource.split("/").at(-1) ?? ""}/${sessionName}`,
      userId: `AROA${base32(17)}:${sessionName}`,
      roleArn,
    };
    const credentials = {
      AccessKeyId: `ASIA${id}`,
      SecretAccessKey: randomBytes(30).toString("base64"),
      SessionToken: randomBytes(120).toString("base64"),
      // Whole seconds, as STS gives them.
      Expiration: new Date(Math.floor(this.#now().getTime() / 1000 + seconds) * 1000),
    };
    const { SessionToken: sessionToken, Expiration: expires } = credentials;
    this.#byKey.set(credentials.AccessKeyId, { ...caller, sessionToken, expires });
    return { caller, credentials };
  }

  /** Who signed; `unknown-key` also where the session token is another's. */
  callerOf({ accessKeyId, sessionToken }: Signature): Caller | "unknown-key" | "expired" {
    const session = this.#byKey.get(accessKeyId);
    if (session === undefined || session.sessionToken !== sessionToken) return "unknown-key";
    return session.expires !== undefined && session.expires <= this.#now() ? "expired" : session;
  }
}

const base32Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

function base32(length: number): string {
  return [...randomBytes(length)].map((byte) => base32Digits.charAt(byte % 32)).join("");
}
