/** Comments of issues and pull requests, and who the token is. */
import { userBody } from "./accounts.ts";
import { type Answer, confirmMayWrite, type GitHubRequest, paged, RefusedRequest, type Route } from "./answer.ts";
import { sampleOf } from "./openapi.ts";
import type { RepositoryState, StoredComment } from "./repository.ts";

const root = "/repos/{owner}/{repo}";

export const commentRoutes: readonly Route[] = [
  { method: "GET", template: `${root}/issues/{issue_number}/comments`, answer: list },
  { method: "POST", template: `${root}/issues/{issue_number}/comments`, answer: create },
  { method: "PATCH", template: `${root}/issues/comments/{comment_id}`, answer: update },
  { method: "DELETE", template: `${root}/issues/comments/{comment_id}`, answer: remove },
  { method: "GET", template: `${root}/pulls/{pull_number}/files`, answer: files },
  { method: "GET", template: `${root}/pulls`, answer: pulls },
];

/** GitHub's own limit of a comment. */
const longestBody = 65_536;

function list(request: GitHubRequest): Answer {
  const issue = Number(request.parts[0]);
  return paged(
    request,
    200,
    request.state.comments.filter((one) => one.issue === issue).map((one) => commentBody(request.state, one)),
  );
}

function create(request: GitHubRequest): Answer {
  confirmMayWrite(request);
  const { state } = request;
  const comment = {
    id: state.nextId(),
    issue: Number(request.parts[0]),
    author: state.login,
    type: "Bot",
    body: bodyOf(request),
  } as const;
  state.comments.push(comment);
  return { status: 201, body: commentBody(state, comment) };
}

function update(request: GitHubRequest): Answer {
  confirmMayWrite(request);
  const { state } = request;
  const body = bodyOf(request);
  const comment = existing(request);
  state.comments = state.comments.map((one) => (one.id === comment.id ? { ...one, body } : one));
  return { status: 200, body: commentBody(state, { ...comment, body }) };
}

function remove(request: GitHubRequest): Answer {
  confirmMayWrite(request);
  const comment = existing(request);
  request.state.comments = request.state.comments.filter(({ id }) => id !== comment.id);
  return { status: 204, body: undefined };
}

function existing({ state, parts: [id] }: GitHubRequest): StoredComment {
  const comment = state.comments.find((one) => one.id === Number(id));
  if (comment === undefined) throw new RefusedRequest(404, "Not Found");
  return comment;
}

function bodyOf({ body }: GitHubRequest): string {
  const text = String(body?.["body"]);
  if (text.length > longestBody) throw new RefusedRequest(422, "Body is too long (maximum is 65536 characters)");
  return text;
}

function commentBody(state: RepositoryState, { id, author, type = "User", body }: StoredComment): unknown {
  return sampleOf("issue-comment", {
    id,
    body,
    user: { ...userBody(state, author), type },
    html_url: `https://github.com/octo/infra/pull/1#issuecomment-${id}`,
  });
}

function files(request: GitHubRequest): Answer {
  const changes = request.state.declared.changes ?? [];
  const entries = changes.map(({ filename, patch }) =>
    sampleOf("diff-entry", { filename, status: "modified", ...(patch === undefined ? {} : { patch }) }),
  );
  return paged(request, 200, entries);
}

function pulls(request: GitHubRequest): Answer {
  const head = request.url.searchParams.get("head");
  const entries = (request.state.declared.pulls ?? [])
    .filter(({ owner, branch }) => head === `${owner}:${branch}`)
    .map(({ number, owner, branch, commit, base }) =>
      sampleOf("pull-request-simple", {
        number,
        head: { ...end(commit, branch), repo: sampleOf("repository", { full_name: `${owner}/infra` }) },
        base: end(base, "main"),
      }),
    );
  return paged(request, 200, entries);
}

function end(sha: string, ref: string): object {
  return { label: ref, ref, sha, repo: sampleOf("repository", {}), user: sampleOf("simple-user", {}) };
}
