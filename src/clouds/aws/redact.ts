/** Takes the secrets out of the objects of AWS. */
import { redactFields, type SecretFields } from "../modelling/redacted.ts";

/**
 * User data of instances (base64) and launch templates; the XML that configures a customer gateway with its keys, and the
 * keys of VPN tunnels. Tags cannot clash: they are `{ Key, Value }`.
 */
const secretFields: SecretFields = {
  startupData: new Set(["UserData"]),
  secrets: new Set(["CustomerGatewayConfiguration", "PreSharedKey"]),
};

/** A copy without secrets. Idempotent. */
export function redactSecrets(raw: unknown): unknown {
  return redactFields(raw, secretFields);
}
