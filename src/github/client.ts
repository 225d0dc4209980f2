/** The one Octokit: where it calls, how it retries, and what its refusals mean. */
import { getOctokit } from "@actions/github";
import { retry } from "@octokit/plugin-retry";
import { AccessError } from "../errors.ts";

/** An Octokit for this run's token. The host is the runner's GITHUB_API_URL. */
export type GitHubClient = ReturnType<typeof gitHubClient>;

/** Retries what may heal (5xx) and nothing else; a 4xx is an answer. */
export function gitHubClient(token: string) {
  return getOctokit(token, { retry: { doNotRetry: [400, 401, 403, 404, 410, 422, 451] } }, retry);
}

/** The HTTP status of a refused request, if it is one. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : undefined;
}

/** A refusal of GitHub as an AccessError that names the permission to grant. */
export function refused(error: unknown, where: { repository: string; api: string; permission: string }): AccessError {
  const status = statusOf(error);
  const denied = status === 401 || status === 403 || status === 404;
  return new AccessError(
    denied ? "denied" : status === 429 ? "throttled" : "failed",
    `GitHub answered ${status ?? "nothing"} to ${where.api} of ${where.repository}${denied ? `: the token may lack \`${where.permission}\`` : ""}`,
    { scope: where.repository, api: where.api, permission: where.permission },
    { cause: error },
  );
}
