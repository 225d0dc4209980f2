/** The `codescanning` alert: uploads what was completely read to the Security tab, and says what GitHub made of it. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Report } from "../../model/report.ts";
import type { PluginContext, PluginModule, Sink, WorkflowJob } from "../../plugin.ts";
import { rulesUrl } from "../../report/rules-page.ts";
import type { CodeScanningRepository, Processing } from "../../github/code-scanning.ts";
import { type SarifFile, sarifFiles } from "../../report/sarif.ts";
import { sarifCategories } from "../../report/sarif-categories.ts";
import { writeSarifFolder } from "../sarif-folder.ts";
import { type CodeScanningParams, declaration } from "./params.ts";

/** The step that uploads what we could not. */
const stepToChain =
  "chain `github/codeql-action/upload-sarif` with the output `sarif` of this step as its `sarif_file`";

export default {
  ...declaration,
  create: ({ wait }: CodeScanningParams, context: PluginContext): Sink => ({
    write: async () => undefined,
    done: async (report) => (report === undefined ? [] : publish(report, { wait, context })),
  }),
} satisfies PluginModule<"alert", CodeScanningParams>;

interface Publishing {
  readonly wait: boolean;
  readonly context: PluginContext;
}

async function publish(report: Report, { wait, context }: Publishing): Promise<string[]> {
  const sarif = sarifFiles(report, { rulesUrl });
  const unread = sarifCategories(report).filter(({ gaps }) => gaps.length > 0);
  const notices = unread.length === 0 ? [] : [unreadNotice(unread.map(({ id }) => id))];
  const target = targetOf(context.job);
  const refusal = "reason" in target ? target.reason : await uploadAll(sarif.files, target, { wait, context, report });
  if (typeof refusal !== "string") return [...notices, ...refusal];
  await writeSarifFolder(context.outputDirectory, sarif);
  // On a laptop nobody expects an upload.
  if (context.job === undefined) return [];
  return [...notices, `Not uploaded to code scanning: ${refusal}. The SARIF files are written; ${stepToChain}.`];
}

/** Uploading what was not completely read would close alerts by not having looked. */
function unreadNotice(categories: readonly string[]): string {
  const shown = categories.slice(0, 5).join(", ");
  const rest = categories.length > 5 ? ` and ${categories.length - 5} more` : "";
  return `Left out of the upload to code scanning, because not completely read: ${shown}${rest}.`;
}

interface Target {
  readonly job: WorkflowJob;
  readonly token: string;
  readonly commit: string;
  readonly ref: string;
}

/** Where the job may upload to, or why it cannot. */
function targetOf(job: WorkflowJob | undefined): Target | { readonly reason: string } {
  if (job === undefined) return { reason: "this is no workflow job" };
  const { token, commit, ref, pullRequest } = job;
  if (pullRequest?.isFork === true && job.event === "pull_request")
    return { reason: "the pull request comes from a fork, whose token can only read" };
  if (token === undefined) return { reason: "there is no token: give the input `github-token`" };
  if (commit === undefined || ref === undefined) return { reason: "the runner names no commit and ref" };
  return { job, token, commit, ref };
}

/** The notices of what was uploaded, or why GitHub does not take it. Throws where processing failed. */
async function uploadAll(
  files: readonly SarifFile[],
  target: Target,
  { wait, context, report }: Publishing & { readonly report: Report },
): Promise<readonly string[] | string> {
  const [{ gitHubClient }, { uploadSarif, processingOf, unavailability }] = await Promise.all([
    import("../../github/client.ts"),
    import("../../github/code-scanning.ts"),
  ]);
  const { owner, repository } = target.job;
  const scanning: CodeScanningRepository = { client: gitHubClient(target.token), owner, repository };
  const ids: string[] = [];
  try {
    for (const { log } of files) ids.push(await uploadSarif(scanning, target, JSON.stringify(log), report.startedAt));
  } catch (error) {
    const reason = unavailability(error);
    if (reason === undefined) throw error;
    return reason;
  }
  if (!wait) return [];
  const patience = patienceOf(context);
  const processed = await Promise.all(ids.map((id) => processingOf(scanning, id, patience.wait)));
  return processingNotices(processed);
}

/** A wait that ends before the alert's own time is over. */
function patienceOf({ limits, signal }: PluginContext): { readonly wait: (seconds: number) => Promise<boolean> } {
  let left = limits.doneSeconds - 10;
  return {
    wait: async (seconds) => {
      left -= seconds;
      if (left < 0) return false;
      await sleep(seconds * 1000, undefined, { signal });
      return true;
    },
  };
}

function processingNotices(processed: readonly Processing[]): string[] {
  const errors = processed.flatMap((one) => (one.status === "failed" ? one.errors : []));
  if (processed.some(({ status }) => status === "failed"))
    throw new Error(
      `GitHub took the upload to code scanning, but could not process it: ${errors.join("; ") || "it does not say why"}`,
    );
  return processed.some(({ status }) => status === "pending")
    ? ["GitHub had not processed the upload to code scanning when posturegate stopped waiting; it is not lost."]
    : [];
}
