/** Asks GitHub whether everyone can read the repository, where the event does not say (a schedule's does not). */
import type { GitHubClient } from "./client.ts";

/** `unknown` where GitHub does not answer: the caller then holds back as if it were public. Source: REST "Get a repository". */
export async function repositoryVisibility(
  client: GitHubClient,
  owner: string,
  repository: string,
): Promise<"public" | "private" | "unknown"> {
  try {
    const { data } = await client.rest.repos.get({ owner, repo: repository });
    return data.private ? "private" : "public";
  } catch {
    return "unknown";
  }
}
