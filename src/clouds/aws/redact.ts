/** Takes the secrets out of the provider's objects. */
import { createHash } from "node:crypto";
import { type FoundSecret, secretKinds } from "./secret-patterns.ts";
import { startupSecrets } from "./startup-data.ts";

/**
 * Fields that hold secrets, wherever they stand: user data of instances (base64) and launch templates, the XML that
 * configures a customer gateway with its keys, and the keys of VPN tunnels. Tags cannot clash: they are `{ Key, Value }`.
 */
const secretFields: ReadonlySet<string> = new Set(["UserData", "CustomerGatewayConfiguration", "PreSharedKey"]);

/** What stands where a secret stood: enough to see that it changed. */
export interface Redacted {
  readonly redacted: true;
  /** Of the value as UTF-8 text, hex. */
  readonly sha256: string;
  readonly bytes: number;
  /** Of user data: the secrets in it. Absent where it could not be read. */
  readonly secrets?: readonly FoundSecret[];
}

/** A copy without secrets; what has no place for one stays as it is. Idempotent. */
export function redactSecrets(raw: unknown): unknown {
  // Nearly all objects have none, and copying them would cost more than reading them.
  return hasSecretFields(raw) ? withoutSecrets(raw) : raw;
}

function hasSecretFields(raw: unknown): boolean {
  if (Array.isArray(raw)) return raw.some(hasSecretFields);
  if (!isObject(raw)) return false;
  return Object.keys(raw).some((name) => secretFields.has(name) || hasSecretFields(raw[name]));
}

function withoutSecrets(raw: unknown): unknown {
  if (Array.isArray(raw)) return raw.map(withoutSecrets);
  if (!isObject(raw)) return raw;
  return Object.fromEntries(
    Object.entries(raw).map(([name, value]) => [
      name,
      secretFields.has(name) ? redacted(name, value) : withoutSecrets(value),
    ]),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}

function redacted(name: string, value: unknown): unknown {
  if (isNothing(value) || isRedacted(value)) return value;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const result: Redacted = {
    redacted: true,
    sha256: createHash("sha256").update(text).digest("hex"),
    bytes: Buffer.byteLength(text),
  };
  if (name !== "UserData") return result;
  const secrets = startupSecrets(attributeValue(value) ?? text);
  return secrets === undefined ? result : { ...result, secrets };
}

/** DescribeInstanceAttribute answers `{}` for an instance without user data. */
function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  return typeof value === "object" && !Array.isArray(value) && Object.keys(value).length === 0;
}

/** User data as DescribeInstanceAttribute gives it: `{ Value }`. */
function attributeValue(value: unknown): string | undefined {
  const inner: unknown = typeof value === "object" && value !== null && "Value" in value ? value.Value : undefined;
  return typeof inner === "string" ? inner : undefined;
}

/** Exactly our own mark, so that a value made to look like it cannot carry a secret along. */
function isRedacted(value: unknown): value is Redacted {
  if (typeof value !== "object" || value === null) return false;
  const { redacted: mark, sha256, bytes, secrets, ...others }: Partial<Record<string, unknown>> = { ...value };
  return (
    mark === true &&
    typeof sha256 === "string" &&
    /^[0-9a-f]{64}$/.test(sha256) &&
    typeof bytes === "number" &&
    (secrets === undefined || (Array.isArray(secrets) && secrets.every((secret) => isFoundSecret(secret)))) &&
    Object.keys(others).length === 0
  );
}

function isFoundSecret(value: unknown): value is FoundSecret {
  if (typeof value !== "object" || value === null) return false;
  const { kind, line, digest, ...others }: Partial<Record<string, unknown>> = { ...value };
  return (
    typeof kind === "string" &&
    secretKinds.has(kind) &&
    typeof line === "number" &&
    (digest === undefined || (typeof digest === "string" && /^[0-9a-f]{16}$/.test(digest))) &&
    Object.keys(others).length === 0
  );
}
