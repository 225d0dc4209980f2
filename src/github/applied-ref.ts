/** The claim of a plan: a reference that only one run can make, so that no two apply it at once. */
import { randomUUID } from "node:crypto";
import { type GitHubRepository, statusOf } from "./client.ts";
import { defaultBranch } from "./default-branch.ts";

/** A plan that somebody has claimed. */
export interface Claim {
  /** The claiming run's own commit. */
  readonly commit: string;
  /** What that run wrote about itself. Hostile text: whoever may push can make references. */
  readonly message: string;
  /** When, ISO 8601. */
  readonly at: string;
}

/**
 * Claims the plan with this digest until it is released: `created` for one run, `taken` for all others. The reference points
 * at a commit of this run's own, with the default branch's files and `message`, which says which run it is: so a request
 * that was carried out but whose answer was lost is known as ours, whatever its retry is told, and whoever finds the claim
 * knows the run to ask. It keeps runs apart, and is no proof: whoever may push can make it. A run that was told `created`
 * may have waited for one that has ended: it reads the approval again before it acts.
 * Source: REST "Create a commit", "Create a reference". Throws Octokit's errors.
 */
export async function claimPlan(
  repository: GitHubRepository,
  digest: string,
  message: string,
): Promise<"created" | "taken"> {
  const commit = await ownCommit(repository, message);
  const { client, owner, repository: name } = repository;
  try {
    await client.rest.git.createRef({ owner, repo: name, ref: `refs/${nameOf(digest)}`, sha: commit });
    return "created";
  } catch (error) {
    // 422 and 409 have many reasons. Whether the plan is claimed, and by whom, says the reference and not the error's text.
    if (statusOf(error) !== 422 && statusOf(error) !== 409) throw error;
    const claimed = await commitOf(repository, digest);
    if (claimed === undefined) throw error;
    return claimed === commit ? "created" : "taken";
  }
}

/** Undefined where nobody has. Source: REST "Get a reference", "Get a commit object". Throws Octokit's errors. */
export async function readClaim(repository: GitHubRepository, digest: string): Promise<Claim | undefined> {
  const commit = await commitOf(repository, digest);
  if (commit === undefined) return undefined;
  const { client, owner, repository: name } = repository;
  const { data } = await client.rest.git.getCommit({ owner, repo: name, commit_sha: commit });
  return { commit, message: data.message, at: data.committer.date };
}

/**
 * Lets go of a plan that has ended: what it mended may break again in the same way, and its plan then has the same digest.
 * Nothing where nobody has claimed it. Source: REST "Delete a reference". Throws Octokit's errors.
 */
export async function releaseClaim(repository: GitHubRepository, digest: string): Promise<void> {
  const { client, owner, repository: name } = repository;
  try {
    await client.rest.git.deleteRef({ owner, repo: name, ref: nameOf(digest) });
  } catch (error) {
    if (statusOf(error) !== 422 || (await commitOf(repository, digest)) !== undefined) throw error;
  }
}

/** Throws an Error for what is no digest, which could lead to another reference. */
function nameOf(digest: string): string {
  if (/^[0-9a-f]{64}$/.test(digest)) return `posturegate/applied/${digest}`;
  throw new Error("A plan is claimed by its sha256 digest, in lower case hexadecimal digits.");
}

async function commitOf({ client, owner, repository }: GitHubRepository, digest: string): Promise<string | undefined> {
  try {
    const { data } = await client.rest.git.getRef({ owner, repo: repository, ref: nameOf(digest) });
    return data.object.sha;
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

/**
 * Without an author, so that GitHub makes this token's account the author, and signs it. Unlike any other, even one with the
 * same message in the same second.
 */
async function ownCommit(repository: GitHubRepository, message: string): Promise<string> {
  const { client, owner, repository: name } = repository;
  const where = { owner, repo: name };
  const { commit: head } = await defaultBranch(repository);
  const { data: parent } = await client.rest.git.getCommit({ ...where, commit_sha: head });
  const { data } = await client.rest.git.createCommit({
    ...where,
    message: `${message}\n\nClaim: ${randomUUID()}`,
    tree: parent.tree.sha,
    parents: [head],
  });
  return data.sha;
}
