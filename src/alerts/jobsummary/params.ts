/** Declares the `jobsummary` alert. */
import type { PluginDeclaration } from "../../plugin.ts";

/** Params of `jobsummary`: none. */
export type JobSummaryParams = Readonly<Record<string, never>>;

export const declaration = {
  kind: "alert",
  name: "jobsummary",
  doc: "Shows the verdict, the findings and the unknowns on the page of the workflow run. Outside a workflow it does nothing.",
  params: (z) => z.strictObject({}),
  tellsVerdict: true,
} satisfies PluginDeclaration<"alert", JobSummaryParams>;
