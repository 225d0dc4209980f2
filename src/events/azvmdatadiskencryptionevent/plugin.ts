/** The `azvmdatadiskencryptionevent` event plugin: Cloudmarker's, with one finding for all data disks of a machine. */
import type { PluginModule } from "../../plugin.ts";
import { diskEncryptionEvent, type DiskEncryptionParams } from "../disk-encryption.ts";
import { declaration } from "./params.ts";

export default {
  ...declaration,
  create: (params: DiskEncryptionParams) =>
    diskEncryptionEvent({
      params,
      rule: {
        id: "vm_data_disk_encryption_event",
        title: "Virtual machine's data disks are encrypted in an accepted way",
        description: `A data disk has none of these kinds of encryption: ${params.accept.join(", ")}.`,
      },
      what: "data disk",
      isMeant: ({ isOsDisk }) => !isOsDisk,
      none: "skip",
    }),
} satisfies PluginModule<"event", DiskEncryptionParams>;
