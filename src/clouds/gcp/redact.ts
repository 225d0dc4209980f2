/** Takes the secrets out of the objects of Google Cloud. */
import { redactedSecret, redactedStartupData, redactFields, type SecretFields } from "../modelling/redacted.ts";
import { type FoundSecret, secretsIn } from "../modelling/secret-patterns.ts";

/**
 * Keys of disks that customers supply, and keys with which load balancers act. The names of labels have no upper-case
 * letters, so none is one of these.
 */
const secretFields: SecretFields = {
  secrets: new Set(["rawKey", "rsaEncryptedKey", "privateKey", "oauth2ClientSecret", "accessKey"]),
  startupData: new Set(),
};

/** Switches and names of makers in metadata, which hold no secrets. All other values are dropped. */
export const shownKeys: ReadonlySet<string> = new Set([
  "block-project-ssh-keys",
  "created-by",
  "enable-guest-attributes",
  "enable-os-inventory",
  "enable-osconfig",
  "enable-oslogin",
  "enable-oslogin-2fa",
  "instance-template",
  "serial-port-enable",
  "serial-port-logging-enable",
  "VmDnsSetting",
]);

/** Public keys with the names of their owners: no secrets to look for. */
const loginKeys: ReadonlySet<string> = new Set(["ssh-keys", "sshKeys", "windows-keys"]);

const metadataFields: ReadonlySet<string> = new Set(["metadata", "commonInstanceMetadata"]);

/** A copy without secrets. Idempotent. */
export function redactSecrets(raw: unknown): unknown {
  const redacted = redactFields(raw, secretFields);
  // Most objects are firewalls and routes, which have none: reading them costs less than copying them.
  return hasMetadata(redacted) ? withoutMetadataValues(redacted) : redacted;
}

function hasMetadata(raw: unknown): boolean {
  if (Array.isArray(raw)) return raw.some((element) => hasMetadata(element));
  return isObject(raw) && Object.keys(raw).some((name) => metadataFields.has(name) || hasMetadata(raw[name]));
}

function withoutMetadataValues(raw: unknown): unknown {
  if (Array.isArray(raw)) return raw.map((element) => withoutMetadataValues(element));
  if (!isObject(raw)) return raw;
  return mapEntries(raw, (name, value) =>
    metadataFields.has(name) && isObject(value) ? redactedMetadata(value) : withoutMetadataValues(value),
  );
}

/** `{ items: [{ key, value }] }` of machines, templates and projects; `{ key: value }` of all machines of a group. */
function redactedMetadata({ items, ...others }: Readonly<Record<string, unknown>>): unknown {
  if (Array.isArray(items)) return { ...others, items: items.map((item: unknown) => redactedItem(item)) };
  return Object.keys(others).every((name) => name === "kind" || name === "fingerprint")
    ? others
    : mapEntries(others, redactedValue);
}

function redactedItem(item: unknown): unknown {
  if (!isObject(item)) return redactedSecret(item);
  const { value, ...others } = item;
  if (value === undefined || value === null || value === "") return others;
  return { ...others, value: redactedValue(typeof item["key"] === "string" ? item["key"] : "", value) };
}

function redactedValue(key: string, value: unknown): unknown {
  if (shownKeys.has(key)) return value;
  if (loginKeys.has(key)) return redactedSecret(value);
  const mark = redactedStartupData(value);
  const named = namedSecrets(key, value);
  return isObject(mark) && named.length > 0 ? { ...mark, secrets: named } : mark;
}

/** A value of one line may be a secret as a whole, which only its key tells: `db-password`. */
function namedSecrets(key: string, value: unknown): FoundSecret[] {
  return typeof value === "string" && !value.includes("\n") ? secretsIn(`${key}=${value}`) : [];
}

function mapEntries(
  object: Readonly<Record<string, unknown>>,
  change: (name: string, value: unknown) => unknown,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(name, value)]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
