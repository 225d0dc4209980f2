/** Declares the `replay` cloud. */
import type { PluginDeclaration } from "../../plugin.ts";

/** Params of `replay`. */
export interface ReplayParams {
  readonly path: string;
  readonly audit?: string | undefined;
}

export const declaration = {
  kind: "cloud",
  name: "replay",
  doc: "Yields what a snapshot holds, as if it were read now.",
  params: (z) =>
    z.strictObject({
      path: z.string().min(1).describe("Folder of the snapshot, as `--save-snapshot` wrote it."),
      audit: z
        .string()
        .optional()
        .describe(
          "The audit whose part of the snapshot is meant; default: the audit that runs, if the snapshot has it, else all.",
        ),
    }),
} satisfies PluginDeclaration<"cloud", ReplayParams>;
