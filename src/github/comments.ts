/** Comments on issues and pull requests: found by a marker and their author, made, changed. */
import { type GitHubRepository, statusOf } from "./client.ts";
import { ownIdentity } from "./identity.ts";

/** Where a comment stands. A pull request is an issue here. */
export interface CommentedIssue extends GitHubRepository {
  readonly issue: number;
}

/** What to say. */
export interface KeptComment {
  /** The first line of its body, by which it is found again. */
  readonly marker: string;
  readonly body: string;
  /** Whether to make it where it is not there. */
  readonly mayCreate: boolean;
}

/**
 * Keeps one comment: changes the one that is there, or makes it. Anyone may write our marker, so the author counts, too.
 * Where two runs made one each, the older stays. Throws Octokit's errors. Source: REST "Issue comments".
 */
export async function keepComment(issue: CommentedIssue, comment: KeptComment): Promise<"kept" | "created" | "none"> {
  const { login: author } = await ownIdentity(issue.client);
  const [found] = await ownComments(issue, comment.marker, author);
  if (found !== undefined && (await update(issue, found, comment.body))) return "kept";
  if (!comment.mayCreate) return "none";
  const made = await create(issue, comment.body);
  const [oldest] = await ownComments(issue, comment.marker, author);
  if (oldest === undefined || oldest >= made) return "created";
  await remove(issue, made);
  await update(issue, oldest, comment.body);
  return "kept";
}

/** Ids, the oldest first. */
async function ownComments(
  { client, owner, repository, issue }: CommentedIssue,
  marker: string,
  author: string,
): Promise<number[]> {
  const comments = await client.paginate(client.rest.issues.listComments, {
    owner,
    repo: repository,
    issue_number: issue,
    per_page: 100,
  });
  return comments
    .filter(({ body, user }) => user?.login === author && (body ?? "").split(/\r?\n/, 1)[0] === marker)
    .map(({ id }) => id)
    .toSorted((a, b) => a - b);
}

async function create({ client, owner, repository, issue }: CommentedIssue, body: string): Promise<number> {
  const { data } = await client.rest.issues.createComment({ owner, repo: repository, issue_number: issue, body });
  return data.id;
}

/** False where it was deleted in between. */
async function update({ client, owner, repository }: CommentedIssue, id: number, body: string): Promise<boolean> {
  try {
    await client.rest.issues.updateComment({ owner, repo: repository, comment_id: id, body });
    return true;
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}

async function remove({ client, owner, repository }: CommentedIssue, id: number): Promise<void> {
  try {
    await client.rest.issues.deleteComment({ owner, repo: repository, comment_id: id });
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}
