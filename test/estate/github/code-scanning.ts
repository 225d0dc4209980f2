/** Code scanning: uploads, what becomes of them, and alerts. */
import { gunzipSync } from "node:zlib";
import { type Answer, confirmMayWrite, type GitHubRequest, paged, RefusedRequest, type Route } from "./answer.ts";
import { sampleOf } from "./openapi.ts";
import type { FakeAlert, StoredAnalysis } from "./repository.ts";

const root = "/repos/{owner}/{repo}/code-scanning";

export const codeScanningRoutes: readonly Route[] = [
  { method: "POST", template: `${root}/sarifs`, answer: upload },
  { method: "GET", template: `${root}/sarifs/{sarif_id}`, answer: status },
  { method: "GET", template: `${root}/alerts`, answer: alerts },
];

/** GitHub rejects what is larger, gzipped. */
const largestBytes = 10 * 1024 * 1024;

function upload(request: GitHubRequest): Answer {
  confirmEnabled(request);
  confirmMayWrite(request);
  const { commit_sha: commit, ref, sarif } = request.body as { commit_sha: string; ref: string; sarif: string };
  const bytes = Buffer.from(sarif, "base64");
  if (bytes.length > largestBytes) throw new RefusedRequest(413, "Payload Too Large");
  const log = JSON.parse(gunzipSync(bytes).toString("utf8")) as StoredAnalysis["sarif"];
  if (log.runs.length > 20) throw new RefusedRequest(400, "too many runs");
  const id = `47177e22-5596-11eb-80a1-c1e54ef945c${request.state.analyses.length}`;
  request.state.analyses.push({ id, commit, ref, sarif: log });
  return { status: 202, body: { id, url: `https://api.github.com/sarifs/${id}` } };
}

function status(request: GitHubRequest): Answer {
  confirmEnabled(request);
  const [id = ""] = request.parts;
  if (!request.state.analyses.some((one) => one.id === id)) throw new RefusedRequest(404, "Not Found");
  const asked = request.state.questions.get(id) ?? 0;
  request.state.questions.set(id, asked + 1);
  const processing = request.state.declared.processing?.[asked] ?? "complete";
  const errors = processing === "failed" ? ["rejecting SARIF, as there are more results than allowed"] : null;
  return { status: 200, body: { processing_status: processing, analyses_url: null, errors } };
}

function alerts(request: GitHubRequest): Answer {
  confirmEnabled(request);
  const { searchParams } = request.url;
  const [state, ref] = [searchParams.get("state"), searchParams.get("ref")];
  const wanted = (request.state.declared.alerts ?? []).filter(
    (alert) => (state === null || alert.state === state) && (ref === null || (alert.ref ?? "refs/heads/main") === ref),
  );
  return paged(request, 200, wanted.map(alertBody));
}

function confirmEnabled({ state }: GitHubRequest): void {
  if (state.declared.codeScanning === "disabled")
    throw new RefusedRequest(403, "Code Security must be enabled for this repository to use code scanning.");
}

function alertBody(alert: FakeAlert, index: number): unknown {
  const isDismissed = alert.state === "dismissed";
  return sampleOf("code-scanning-alert-items", {
    number: index + 1,
    html_url: `https://github.com/octo/infra/security/code-scanning/${index + 1}`,
    state: alert.state,
    rule: {
      id: alert.rule,
      description: alert.rule,
      ...(alert.severity === undefined ? {} : { security_severity_level: alert.severity }),
    },
    tool: { name: "posturegate", guid: null, version: "0.1.0" },
    most_recent_instance: { ref: alert.ref ?? "refs/heads/main", message: { text: alert.message } },
    dismissed_by: isDismissed ? sampleOf("simple-user", { login: alert.dismissedBy ?? "security-lead" }) : null,
    dismissed_at: isDismissed ? "2026-11-16T06:00:00Z" : null,
    dismissed_reason: isDismissed ? (alert.reason ?? "won't fix") : null,
    dismissed_comment: alert.comment ?? null,
  });
}
