/** The `azvmosdiskencryptionevent` event plugin: Cloudmarker's, which tells how a disk is encrypted and what is not known. */
import type { PluginModule } from "../../plugin.ts";
import { diskEncryptionEvent, type DiskEncryptionParams } from "../disk-encryption.ts";
import { declaration } from "./params.ts";

export default {
  ...declaration,
  create: (params: DiskEncryptionParams) =>
    diskEncryptionEvent({
      params,
      rule: {
        id: "vm_os_disk_encryption_event",
        title: "Virtual machine's OS disk is encrypted in an accepted way",
        description: `The OS disk has none of these kinds of encryption: ${params.accept.join(", ")}.`,
      },
      what: "OS disk",
      isMeant: ({ isOsDisk }) => isOsDisk,
      none: "unknown",
    }),
} satisfies PluginModule<"event", DiskEncryptionParams>;
