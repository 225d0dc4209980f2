/** The `annotations` alert: the findings that matter most, on the job and at lines of files. */
import { errorText } from "../../errors.ts";
import type { Location, Log, PluginContext, PluginModule, Sink, WorkflowJob } from "../../plugin.ts";
import { annotationsOf } from "../../report/annotations.ts";
import { annotationCommand } from "../../report/annotation-command.ts";
import { type AnnotationsParams, declaration } from "./params.ts";

export default {
  ...declaration,
  create: ({ max }: AnnotationsParams, { publish, job, log }: PluginContext): Sink => ({
    write: async () => undefined,
    done: async (report) => {
      if (report === undefined || process.env["GITHUB_ACTIONS"] !== "true") return;
      const isTouched = await touchedPlaces(job, log);
      const options = { detail: publish, max, ...(isTouched === undefined ? {} : { isTouched }) };
      // The runner reads commands from both streams; standard output may be somebody's data.
      for (const annotation of annotationsOf(report, options)) {
        process.stderr.write(`${annotationCommand(annotation)}\n`);
      }
    },
  }),
} satisfies PluginModule<"alert", AnnotationsParams>;

/** Undefined where there is no pull request, and where GitHub does not say what it touches: then every place will do. */
async function touchedPlaces(
  job: WorkflowJob | undefined,
  log: Log,
): Promise<((place: Location) => boolean) | undefined> {
  if (job?.pullRequest === undefined || job.token === undefined) return undefined;
  const { token, owner, repository, pullRequest } = job;
  const [{ gitHubClient }, { touchedLines }] = await Promise.all([
    import("../../github/client.ts"),
    import("../../github/touched-lines.ts"),
  ]);
  try {
    const touched = await touchedLines({ client: gitHubClient(token), owner, repository, number: pullRequest.number });
    return ({ file, line }) => touched.get(file)?.some(([from, to]) => line >= from && line <= to) ?? false;
  } catch (error) {
    log.warning(
      `What the pull request touches could not be read, so annotations stand everywhere: ${errorText(error)}`,
    );
    return undefined;
  }
}
