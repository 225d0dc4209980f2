/** Declares the `azvmdatadiskencryptionevent` event plugin. */
import type { PluginDeclaration } from "../../plugin.ts";
import { diskEncryptionParams, type DiskEncryptionParams } from "../disk-encryption.ts";

export const declaration = {
  kind: "event",
  name: "azvmdatadiskencryptionevent",
  doc: "Fails every machine of the cloud `azvm` that has a data disk which is encrypted in none of the accepted ways.",
  params: diskEncryptionParams,
} satisfies PluginDeclaration<"event", DiskEncryptionParams>;
