/** The `jobsummary` alert: the page of the workflow run. */
import { appendFile } from "node:fs/promises";
import type { PluginContext, PluginModule, Sink } from "../../plugin.ts";
import { summaryMarkdown } from "../../report/summary.ts";
import { declaration, type JobSummaryParams } from "./params.ts";

export default {
  ...declaration,
  create: (_params: JobSummaryParams, { publish }: PluginContext): Sink => ({
    write: async () => undefined,
    done: async (report) => {
      const file = process.env["GITHUB_STEP_SUMMARY"];
      if (report === undefined || file === undefined || file === "") return;
      await appendFile(file, summaryMarkdown(report, { detail: publish }));
    },
  }),
} satisfies PluginModule<"alert", JobSummaryParams>;
