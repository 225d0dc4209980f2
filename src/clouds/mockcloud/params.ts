/** Declares the `mockcloud` cloud. */
import type { PluginDeclaration } from "../../plugin.ts";

/** Params of `mockcloud`. */
export interface MockCloudParams {
  readonly recordCount: number;
  readonly recordTypes: readonly string[];
}

export const declaration = {
  kind: "cloud",
  name: "mockcloud",
  doc: "Makes up records, to try a config without a cloud.",
  params: (z) =>
    z.strictObject({
      recordCount: z.int().min(0).max(1_000_000).default(10).describe("How many records."),
      recordTypes: z.array(z.string().min(1)).min(1).default(["foo", "bar"]).describe("Their types, in turn."),
    }),
} satisfies PluginDeclaration<"cloud", MockCloudParams>;
