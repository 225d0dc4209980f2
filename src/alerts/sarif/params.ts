/** Declares the `sarif` alert. */
import type { PluginDeclaration } from "../../plugin.ts";

/** Params of `sarif`: none. */
export type SarifParams = Readonly<Record<string, never>>;

export const declaration = {
  kind: "alert",
  name: "sarif",
  doc: "Writes findings as SARIF 2.1.0 for code scanning: `posturegate.sarif`, `sarif/`, and `sarif-incomplete/` for what was not completely read.",
  params: (z) => z.strictObject({}),
} satisfies PluginDeclaration<"alert", SarifParams>;
