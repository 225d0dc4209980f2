/** The `annotations` alert: the findings that matter most, on the job and at lines of files. */
import type { PluginContext, PluginModule, Sink } from "../../plugin.ts";
import { annotationsOf } from "../../report/annotations.ts";
import { annotationCommand } from "../../report/annotation-command.ts";
import { type AnnotationsParams, declaration } from "./params.ts";

export default {
  ...declaration,
  create: ({ max }: AnnotationsParams, { publish }: PluginContext): Sink => ({
    write: async () => undefined,
    done: async (report) => {
      if (report === undefined || process.env["GITHUB_ACTIONS"] !== "true") return;
      // The runner reads commands from both streams; standard output may be somebody's data.
      for (const annotation of annotationsOf(report, { detail: publish, max })) {
        process.stderr.write(`${annotationCommand(annotation)}\n`);
      }
    },
  }),
} satisfies PluginModule<"alert", AnnotationsParams>;
