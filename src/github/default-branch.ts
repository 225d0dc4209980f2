/** The branch that people merge into. */
import type { GitHubRepository } from "./client.ts";

/** The default branch now. */
export interface DefaultBranch {
  /** `main` */
  readonly name: string;
  /** `refs/heads/main` */
  readonly ref: string;
  /** Its newest commit. */
  readonly commit: string;
}

/** Source: REST "Get a repository", "Get a reference". Throws Octokit's errors. */
export async function defaultBranch({ client, owner, repository }: GitHubRepository): Promise<DefaultBranch> {
  const where = { owner, repo: repository };
  const name = (await client.rest.repos.get(where)).data.default_branch;
  const { data } = await client.rest.git.getRef({ ...where, ref: `heads/${name}` });
  return { name, ref: `refs/heads/${name}`, commit: data.object.sha };
}
