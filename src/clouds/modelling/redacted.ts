/** Takes the secrets out of the provider's objects. */
import { createHash } from "node:crypto";
import { type FoundSecret, secretKinds } from "./secret-patterns.ts";
import { startupSecrets } from "./startup-data.ts";

/** What stands where a secret stood: enough to see that it changed. */
export interface Redacted {
  readonly redacted: true;
  /** Of the value as UTF-8 text, hex. */
  readonly sha256: string;
  readonly bytes: number;
  /** Of start-up data: the secrets in it. Absent where it could not be read. */
  readonly secrets?: readonly FoundSecret[];
}

/** The names of fields that hold secrets, wherever they stand in an object of a provider. */
export interface SecretFields {
  readonly secrets: ReadonlySet<string>;
  /** Scripts and data that machines are handed when they start: what they hold is told by its kind. */
  readonly startupData: ReadonlySet<string>;
}

/** A copy without the fields' values; what has no place for one stays as it is. Idempotent. */
export function redactFields(raw: unknown, fields: SecretFields): unknown {
  // Nearly all objects have none, and copying them would cost more than reading them.
  return hasSecretFields(raw, fields) ? withoutSecrets(raw, fields) : raw;
}

/** What stands for a secret; nothing and what was redacted before stay as they are. */
export function redactedSecret(value: unknown): unknown {
  return isNothing(value) || isRedacted(value) ? value : digestOf(value);
}

/** What stands for start-up data, with the kinds of secrets in it; nothing and what was redacted before stay as they are. */
export function redactedStartupData(value: unknown): unknown {
  if (isNothing(value) || isRedacted(value)) return value;
  const secrets = startupSecrets(attributeValue(value) ?? textOf(value));
  return secrets === undefined ? digestOf(value) : { ...digestOf(value), secrets };
}

function hasSecretFields(raw: unknown, fields: SecretFields): boolean {
  if (Array.isArray(raw)) return raw.some((element) => hasSecretFields(element, fields));
  if (!isObject(raw)) return false;
  return Object.keys(raw).some(
    (name) => fields.secrets.has(name) || fields.startupData.has(name) || hasSecretFields(raw[name], fields),
  );
}

function withoutSecrets(raw: unknown, fields: SecretFields): unknown {
  if (Array.isArray(raw)) return raw.map((element) => withoutSecrets(element, fields));
  if (!isObject(raw)) return raw;
  return Object.fromEntries(
    Object.entries(raw).map(([name, value]) => {
      if (fields.startupData.has(name)) return [name, redactedStartupData(value)];
      return [name, fields.secrets.has(name) ? redactedSecret(value) : withoutSecrets(value, fields)];
    }),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}

function digestOf(value: unknown): Redacted {
  const text = textOf(value);
  return {
    redacted: true,
    sha256: createHash("sha256").update(text).digest("hex"),
    bytes: Buffer.byteLength(text),
  };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
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
