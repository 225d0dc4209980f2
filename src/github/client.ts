/** The one Octokit: where it calls, how it retries and waits, and what its refusals mean. */
import { getOctokit } from "@actions/github";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { AccessError } from "../errors.ts";

/** An Octokit for this run's token. */
export type GitHubClient = ReturnType<typeof gitHubClient>;

/** A repository, and what reaches it. */
export interface GitHubRepository {
  readonly client: GitHubClient;
  readonly owner: string;
  readonly repository: string;
}

/** GitHub's own waits are a minute or two; a primary limit may ask for an hour, which no job should spend waiting. */
const longestWaitSeconds = 180;
const mostWaits = 3;

/**
 * Retries what may heal (5xx), waits where GitHub says so, and leaves a second between writes, as GitHub asks; any other 4xx
 * is an answer. The host is the runner's GITHUB_API_URL; one on loopback is nobody's service, and is not spared.
 */
export function gitHubClient(token: string, { isSparing = !isLoopback(apiUrl()) } = {}) {
  return getOctokit(
    token,
    {
      baseUrl: apiUrl(),
      retry: { doNotRetry: [400, 401, 403, 404, 410, 422, 451] },
      throttle: { enabled: isSparing, onRateLimit: isWorthWaiting, onSecondaryRateLimit: isWorthWaiting },
    },
    retry,
    throttling,
  );
}

/** The toolkit reads it once, when it is loaded. */
function apiUrl(): string {
  return process.env["GITHUB_API_URL"] ?? "https://api.github.com";
}

function isLoopback(url: string): boolean {
  return ["127.0.0.1", "[::1]", "localhost"].includes(new URL(url).hostname);
}

function isWorthWaiting(seconds: number, _options: object, _octokit: unknown, waits: number): boolean {
  return seconds <= longestWaitSeconds && waits < mostWaits;
}

/** The HTTP status of a refused request, if it is one. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : undefined;
}

/** Any request that GitHub refused as an AccessError that names it; undefined for what is no such error. */
export function refusedRequest(
  error: unknown,
  where: { readonly repository: string; readonly permission: string },
): AccessError | undefined {
  if (statusOf(error) === undefined) return undefined;
  return refused(error, { ...where, api: requestOf(error) });
}

/** `POST /repos/octo/infra/git/trees` */
function requestOf(error: unknown): string {
  const request = error instanceof Error && "request" in error ? error.request : undefined;
  if (typeof request !== "object" || request === null || !("method" in request) || !("url" in request))
    return "a request";
  return `${String(request.method)} ${new URL(String(request.url)).pathname}`;
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
