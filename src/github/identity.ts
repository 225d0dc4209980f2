/** Who this run is on GitHub: whose comments and issues are ours. */
import type { Account } from "./account.ts";
import type { GitHubClient } from "./client.ts";

/** What GitHub's `viewer` says. */
interface Viewer {
  readonly viewer: { readonly login: string; readonly databaseId: number };
}

/**
 * The account that whatever this token makes is made by: `github-actions[bot]` for GITHUB_TOKEN, `<app>[bot]` for the token of
 * another app, a person for a personal access token. GitHub's own answer, never a setting, an environment variable or a
 * constant: ids differ on GitHub Enterprise Server. Only GraphQL has it for installations (REST "Get the authenticated user"
 * refuses them), and gives an app's login as REST writes it. Brackets cannot be part of a person's login, so they tell the
 * type. Throws Octokit's errors. https://docs.github.com/en/graphql/reference/queries#user
 *
 * It cannot be claimed by who lacks the token. But every workflow of the repository that may write issues gets the token
 * of github-actions[bot], so its authorship alone says only that a workflow here wrote it; an app of one's own says more.
 */
export async function ownIdentity(client: GitHubClient): Promise<Account> {
  const { viewer } = await client.graphql<Viewer>("{ viewer { login databaseId } }");
  return { id: viewer.databaseId, login: viewer.login, type: viewer.login.endsWith("[bot]") ? "Bot" : "User" };
}
