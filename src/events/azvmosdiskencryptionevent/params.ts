/** Declares the `azvmosdiskencryptionevent` event plugin. */
import type { PluginDeclaration } from "../../plugin.ts";
import { diskEncryptionParams, type DiskEncryptionParams } from "../disk-encryption.ts";

export const declaration = {
  kind: "event",
  name: "azvmosdiskencryptionevent",
  doc: "Fails every machine of the cloud `azvm` whose OS disk is encrypted in none of the accepted ways.",
  params: diskEncryptionParams,
} satisfies PluginDeclaration<"event", DiskEncryptionParams>;
