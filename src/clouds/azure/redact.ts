/** Takes the secrets out of the objects of Azure. */
import type { ResourceType } from "../../model/resource.ts";
import { redactFields, type SecretFields } from "../modelling/redacted.ts";

/**
 * What Resource Manager takes and mostly never gives back, by the names of its fields: custom data and user data of
 * machines (base64), passwords, certificates of a vault and answer files; keys of VPN connections and RADIUS servers;
 * settings and connections of web apps; links that carry their own permission, of boot diagnostics and imported disks.
 */
const secretFields: SecretFields = {
  startupData: new Set(["customData", "userData"]),
  secrets: new Set([
    "adminPassword",
    "administratorLoginPassword",
    "password",
    "secrets",
    "additionalUnattendContent",
    "protectedSettings",
    "sharedKey",
    "authorizationKey",
    "radiusServerSecret",
    "appSettings",
    "connectionStrings",
    "azureStorageAccounts",
    "accountKey",
    "accessKey",
    "accessSAS",
    "sourceUri",
    "securityDataUri",
    "consoleScreenshotBlobUri",
    "serialConsoleLogBlobUri",
  ]),
};

/** What extensions of machines are handed in clear, command lines among it. */
const machineFields: SecretFields = { ...secretFields, secrets: new Set([...secretFields.secrets, "settings"]) };

/** What extensions print: scripts tell more than they should. */
const instanceViewFields: SecretFields = {
  ...machineFields,
  secrets: new Set([...machineFields.secrets, "message", "substatuses"]),
};

/** A copy without secrets. Tags stay whatever they are called: people write them to be read. Idempotent. */
export function redactSecrets(type: ResourceType, raw: unknown): unknown {
  const fields = fieldsOf(type);
  if (typeof raw !== "object" || raw === null || !("tags" in raw)) return redactFields(raw, fields);
  const { tags, ...others } = raw;
  const redacted = redactFields(others, fields);
  return typeof redacted === "object" ? { ...redacted, tags } : redacted;
}

function fieldsOf(type: ResourceType): SecretFields {
  if (type.startsWith("azvm.")) return instanceViewFields;
  return type.startsWith("azure.compute.") ? machineFields : secretFields;
}
