/** Declares the `codescanning` alert. */
import type { PluginDeclaration } from "../../plugin.ts";

/** Params of `codescanning`. */
export interface CodeScanningParams {
  /** Until GitHub has processed the upload. */
  readonly wait: boolean;
}

export const declaration = {
  kind: "alert",
  name: "codescanning",
  doc: "Uploads what was completely read to code scanning, and counts alerts dismissed there as exempted. Where it cannot, it says so and leaves SARIF files.",
  params: (z) =>
    z.strictObject({
      wait: z.boolean().default(true).describe("Whether to wait until GitHub has processed the upload, up to 155 s."),
    }),
} satisfies PluginDeclaration<"alert", CodeScanningParams>;
