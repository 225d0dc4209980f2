/** Declares the `annotations` alert. */
import type { PluginDeclaration } from "../../plugin.ts";

/** Params of `annotations`. */
export interface AnnotationsParams {
  readonly max: number;
}

export const declaration = {
  kind: "alert",
  name: "annotations",
  doc: "Annotates the job with the findings that matter most. Outside a workflow it does nothing.",
  params: (z) =>
    z.strictObject({
      max: z.int().min(1).max(10).default(10).describe("Annotations at most; GitHub shows ten of a kind per step."),
    }),
  tellsVerdict: true,
} satisfies PluginDeclaration<"alert", AnnotationsParams>;
