/** Code scanning: uploads analyses, waits for what GitHub makes of them, and reads alerts. */
import { gzipSync } from "node:zlib";
import type { GitHubClient } from "./client.ts";

/** Whose code scanning. */
export interface CodeScanningRepository {
  readonly client: GitHubClient;
  readonly owner: string;
  readonly repository: string;
}

/** What an analysis is of. */
export interface AnalysedCommit {
  /** 40 or 64 hex digits. */
  readonly commit: string;
  /** `refs/heads/main`, `refs/pull/7/merge`. */
  readonly ref: string;
}

/** What became of an upload. */
export type Processing =
  | { readonly status: "complete" }
  /** Not processed, or only in part: GitHub's words. */
  | { readonly status: "failed"; readonly errors: readonly string[] }
  /** GitHub was not done when we stopped asking. */
  | { readonly status: "pending" };

/** Uploads one SARIF file and gives its id. Source: REST "Upload an analysis as SARIF data". Throws Octokit's errors. */
export async function uploadSarif(
  { client, owner, repository }: CodeScanningRepository,
  { commit, ref }: AnalysedCommit,
  sarif: string,
  startedAt: string,
): Promise<string> {
  const { data } = await client.rest.codeScanning.uploadSarif({
    owner,
    repo: repository,
    commit_sha: commit,
    ref,
    sarif: gzipSync(sarif).toString("base64"),
    started_at: startedAt,
    tool_name: "posturegate",
  });
  if (data.id === undefined) throw new Error("GitHub took the upload but gave no id for it");
  return data.id;
}

/** Seconds before each question, as GitHub's own action asks. */
const questionsAfter: readonly number[] = [5, 10, 20, 40, 80];

/**
 * Asks until an upload is processed, or `wait` says that the time is over. Source: REST "Get information about a SARIF
 * upload". Throws Octokit's errors.
 */
export async function processingOf(
  { client, owner, repository }: CodeScanningRepository,
  id: string,
  wait: (seconds: number) => Promise<boolean>,
): Promise<Processing> {
  for (const seconds of questionsAfter) {
    if (!(await wait(seconds))) break;
    const { data } = await client.rest.codeScanning.getSarif({ owner, repo: repository, sarif_id: id });
    if (data.processing_status === "complete") return { status: "complete" };
    if (data.processing_status === "failed") return { status: "failed", errors: data.errors ?? [] };
  }
  return { status: "pending" };
}

/** An alert as far as we need it. Its texts are hostile: whoever may upload analyses may write any. */
export interface CodeScanningAlert {
  readonly number: number;
  readonly url: string;
  readonly rule: string;
  /** What the rule says, one line. */
  readonly title: string;
  readonly severity: string | undefined;
  readonly message: string;
  readonly createdAt: string;
  /** Of a dismissed one. */
  readonly dismissed: { readonly by: string; readonly at: string; readonly reason: string } | undefined;
}

/** All of our alerts in a state on a branch. Source: REST "List code scanning alerts for a repository". Throws Octokit's errors. */
export async function listAlerts(
  { client, owner, repository }: CodeScanningRepository,
  { state, ref }: { readonly state: "open" | "dismissed"; readonly ref: string },
): Promise<CodeScanningAlert[]> {
  const alerts = await client.paginate(client.rest.codeScanning.listAlertsForRepo, {
    owner,
    repo: repository,
    tool_name: "posturegate",
    state,
    ref,
    per_page: 100,
  });
  return alerts.map((alert) => ({
    number: alert.number,
    url: alert.html_url,
    rule: alert.rule.id ?? "",
    title: alert.rule.description ?? "",
    severity: alert.rule.security_severity_level ?? undefined,
    message: alert.most_recent_instance.message?.text ?? "",
    createdAt: alert.created_at,
    dismissed: dismissalOf(alert),
  }));
}

function dismissalOf(alert: {
  readonly dismissed_at: string | null;
  readonly dismissed_by: { readonly login: string } | null;
  readonly dismissed_reason: string | null;
  readonly dismissed_comment?: string | null | undefined;
}): CodeScanningAlert["dismissed"] {
  if (alert.dismissed_at === null) return undefined;
  const reason = [alert.dismissed_reason, alert.dismissed_comment].filter(
    (text) => text !== null && text !== undefined,
  );
  return { by: alert.dismissed_by?.login ?? "a user who is gone", at: alert.dismissed_at, reason: reason.join(": ") };
}

/** Where code scanning does not take our analyses: why, for people. Undefined for what is no such refusal. */
export function unavailability(error: unknown): string | undefined {
  const status = error instanceof Error && "status" in error ? error.status : undefined;
  if (status !== 403 && status !== 404) return undefined;
  const said = error instanceof Error ? error.message : "";
  if (/archived/i.test(said)) return "the repository is archived";
  if (/advanced security|code security|code scanning is not enabled/i.test(said))
    return "code scanning is not enabled for this repository (private repositories need GitHub Code Security)";
  return "the job's token may not write to code scanning: give the job `permissions: security-events: write`";
}
