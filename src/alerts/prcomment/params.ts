/** Declares the alert `prcomment`: its name and params, known without its code. */
import type { PluginDeclaration } from "../../plugin.ts";

/** Params of the alert `prcomment`. */
export interface PrCommentParams {
  /** `changes`: when findings are new or fixed. */
  readonly when: "always" | "findings" | "changes";
}

export const declaration = {
  kind: "alert",
  name: "prcomment",
  doc: "Keeps one comment on the pull request that shows the verdict and what changed.",
  tellsVerdict: true,
  params: (z) =>
    z.strictObject({
      when: z
        .enum(["always", "findings", "changes"])
        .default("always")
        .describe("When to comment: always, when there are findings, or when some are new or fixed."),
    }),
} satisfies PluginDeclaration<"alert", PrCommentParams>;
