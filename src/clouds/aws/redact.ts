/** Takes the secrets out of the provider's objects. */
import { createHash } from "node:crypto";

/**
 * Fields that hold secrets, wherever they stand: user data of instances (base64) and launch templates, the XML that
 * configures a customer gateway with its keys, and the keys of VPN tunnels. Tags cannot clash: they are `{ Key, Value }`.
 */
const secretFields: ReadonlySet<string> = new Set(["UserData", "CustomerGatewayConfiguration", "PreSharedKey"]);

/** What stands where a secret stood: enough to see that it changed. */
interface Redacted {
  readonly redacted: true;
  /** Of the value as UTF-8 text, hex. */
  readonly sha256: string;
  readonly bytes: number;
}

/** A copy without secrets. Idempotent; what holds none stays as it is. */
export function redactSecrets(raw: unknown): unknown {
  if (Array.isArray(raw)) return raw.map((item: unknown) => redactSecrets(item));
  if (typeof raw !== "object" || raw === null || raw instanceof Date) return raw;
  return Object.fromEntries(
    Object.entries(raw).map(([name, value]: [string, unknown]) => [
      name,
      secretFields.has(name) ? redacted(value) : redactSecrets(value),
    ]),
  );
}

function redacted(value: unknown): unknown {
  if (value === undefined || value === null || value === "" || isRedacted(value)) return value;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const result: Redacted = {
    redacted: true,
    sha256: createHash("sha256").update(text).digest("hex"),
    bytes: Buffer.byteLength(text),
  };
  return result;
}

/** Exactly our own mark, so that a value made to look like it cannot carry a secret along. */
function isRedacted(value: unknown): value is Redacted {
  if (typeof value !== "object" || value === null || Object.keys(value).length !== 3) return false;
  const { redacted: mark, sha256, bytes }: Partial<Record<keyof Redacted, unknown>> = value;
  return mark === true && typeof sha256 === "string" && /^[0-9a-f]{64}$/.test(sha256) && typeof bytes === "number";
}
