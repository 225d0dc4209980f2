/** Declares the `filestore` store. */
import type { PluginDeclaration } from "../../plugin.ts";

/** Params of `filestore`. */
export interface FileStoreParams {
  readonly path?: string | undefined;
}

export const declaration = {
  kind: "store",
  name: "filestore",
  doc: "Writes what it gets as JSON: one array per origin.",
  params: (z) =>
    z.strictObject({
      path: z.string().min(1).optional().describe("Folder; default: the output folder of the run."),
    }),
} satisfies PluginDeclaration<"store", FileStoreParams>;
