/** What is left of the metadata of machines, templates and projects once its values were dropped. */
import type { Scope } from "../../../model/scope.ts";
import { type Known, Unknown } from "../../../model/unknown.ts";
import type { StartupSecretFacts } from "../../object-model/compute.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import type { Redacted } from "../../modelling/redacted.ts";
import type { MetadataFacts } from "../declarations/compute.ts";
import { shownKeys } from "../redact.ts";

/** Metadata as the API has it, after `redact`: values that rules do not read are marks. */
export interface RedactedMetadata {
  readonly items?: readonly RedactedItem[] | null | undefined;
}

interface RedactedItem {
  readonly key?: string | null | undefined;
  /** Where it is shown, a text. */
  readonly value?: Redacted | null | undefined;
}

/** Metadata of a resource that may have none. */
type Metadata = RawObject<RedactedMetadata> | undefined;

/** Data that machines run or unpack when they start; everything else is only there to be read. */
const startupKey =
  /^(?:(?:windows-)?(?:startup|shutdown)-script|sysprep-specialize-script|user-data$|gce-container-declaration$)/;

/** The switches that a resource's own metadata sets. */
export function ownSwitches(metadata: Metadata): MetadataFacts {
  const values = new Map(itemsOf(metadata).map((item) => [item.text("key") ?? "", item]));
  const flag = (key: string): boolean | undefined => {
    const item = values.get(key);
    return item === undefined ? undefined : isTrue(item);
  };
  return {
    osLogin: flag("enable-oslogin"),
    osLogin2fa: flag("enable-oslogin-2fa"),
    blocksProjectSshKeys: flag("block-project-ssh-keys"),
    serialPort: flag("serial-port-enable"),
    osConfig: flag("enable-osconfig"),
    guestAttributes: flag("enable-guest-attributes"),
    hasSshKeys: [...values.keys()].some((key) => key === "ssh-keys" || key === "sshKeys"),
  };
}

/** Whether the metadata hands machines a script or data to start with. */
export function hasStartupData(metadata: Metadata): boolean {
  return itemsOf(metadata).some((item) => startupKey.test(item.text("key") ?? ""));
}

/** The secrets in all values of the metadata; Unknown where a value could not be unpacked, or was dropped before anybody looked. */
export function metadataSecrets(metadata: Metadata, scope: Scope): Known<StartupSecretFacts[]> {
  const found: StartupSecretFacts[] = [];
  for (const item of itemsOf(metadata)) {
    const key = item.text("key") ?? "";
    const mark = shownKeys.has(key) ? undefined : item.object("value");
    if (mark === undefined) continue;
    if (!mark.has("secrets")) {
      if (startupKey.test(key)) return notLookedAt(key, scope);
      continue;
    }
    for (const secret of mark.objects("secrets")) {
      const line = secret.integer("line") ?? secret.refuse("has no line");
      found.push({ kind: secret.requiredText("kind"), line, digest: secret.text("digest"), key });
    }
  }
  return found;
}

/** A value that is shown. */
export function metadataText(metadata: Metadata, key: string): string | undefined {
  return itemsOf(metadata)
    .find((item) => item.text("key") === key)
    ?.text("value");
}

/**
 * `TRUE`, `Y`, `Yes` and `1` in any case are on, everything else is off.
 * https://docs.cloud.google.com/compute/docs/metadata/setting-custom-metadata#boolean
 */
function isTrue(item: RawObject<RedactedItem>): boolean {
  return /^(?:true|yes|y|1)$/i.test(item.text("value")?.trim() ?? "");
}

function notLookedAt(key: string, scope: Scope): Unknown {
  const message = `The value of ${key} could not be unpacked, or comes from a snapshot that was taken before secrets were looked for.`;
  return new Unknown({ kind: "not-collected", scope: scope.id, message });
}

function itemsOf(metadata: Metadata): RawObject<RedactedItem>[] {
  return metadata?.objects("items") ?? [];
}
