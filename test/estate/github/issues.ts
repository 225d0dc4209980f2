/** Issues, as far as REST has them. */
import { accountNamed, appBody, userBody } from "./accounts.ts";
import { type Answer, confirmMayWrite, type GitHubRequest, paged, RefusedRequest, type Route } from "./answer.ts";
import { sampleOf } from "./openapi.ts";
import type { RepositoryState, StoredIssue } from "./repository.ts";

const root = "/repos/{owner}/{repo}/issues";

export const issueRoutes: readonly Route[] = [
  { method: "GET", template: root, answer: list },
  { method: "POST", template: root, answer: create },
  { method: "GET", template: `${root}/{issue_number}`, answer: read },
  { method: "PATCH", template: `${root}/{issue_number}`, answer: update },
  { method: "GET", template: `${root}/{issue_number}/events`, answer: events },
];

/** Of a body; of a title 256. */
const longestBody = 65_536;

/** The issue of a request. */
export function issueOf({ state, parts: [number] }: GitHubRequest): StoredIssue {
  confirmEnabled(state);
  const issue = state.issues.get(Number(number));
  if (issue === undefined) throw new RefusedRequest(404, "Not Found");
  if (issue.isDeleted === true) throw new RefusedRequest(410, "This issue was deleted");
  return issue;
}

/** The issue as REST writes it. */
export function issueBody(state: RepositoryState, issue: StoredIssue): object {
  const { number, title, body, author, isOpen, stateReason = null, labels } = issue;
  const home = issue.movedTo ?? state.declared.name;
  return sampleOf("issue", {
    number,
    title,
    body,
    user: author === null ? null : userBody(state, author),
    state: isOpen ? "open" : "closed",
    state_reason: stateReason,
    labels: labels.map((name) => labelBody(name)),
    created_at: issue.createdAt,
    html_url: `https://github.com/${home}/issues/${number}`,
    repository_url: `https://api.github.com/repos/${home}`,
    ...(issue.isPullRequest === true ? { pull_request: pull } : {}),
  });
}

/** What marks an issue as a pull request. */
const pull = { diff_url: null, html_url: null, patch_url: null, url: null };

/** A label as REST writes it. */
export function labelBody(name: string): object {
  return sampleOf("label", { name, color: "ededed" });
}

function list({ state, url, ...request }: GitHubRequest): Answer {
  confirmEnabled(state);
  const [wanted = "open", labels = "", creator] = ["state", "labels", "creator"].map(
    (name) => url.searchParams.get(name) ?? undefined,
  );
  const found = [...state.issues.values()]
    .filter(({ isDeleted, movedTo }) => isDeleted !== true && movedTo === undefined)
    .filter(({ isOpen }) => wanted === "all" || isOpen === (wanted === "open"))
    .filter(({ author }) => creator === undefined || author === creator)
    .filter((issue) => labels === "" || labels.split(",").every((label) => hasLabel(issue, label)))
    .toReversed();
  return paged(
    { state, url, ...request },
    200,
    found.map((issue) => issueBody(state, issue)),
  );
}

/** A repository finds its labels by any case. */
export function hasLabel({ labels }: StoredIssue, wanted: string): boolean {
  return labels.some((label) => label.toLowerCase() === wanted.toLowerCase());
}

function create(request: GitHubRequest): Answer {
  const { state, body } = request;
  confirmMayWrite(request);
  confirmEnabled(state);
  const { title, body: text, labels = [] } = body as { title: string; body?: string; labels?: string[] };
  const issue = state.addIssue({ title, body: checked(text ?? ""), author: state.login });
  for (const label of labels) state.putLabel(issue.number, label, state.login);
  return { status: 201, body: issueBody(state, state.issue(issue.number)) };
}

function read(request: GitHubRequest): Answer {
  return { status: 200, body: issueBody(request.state, issueOf(request)) };
}

function update(request: GitHubRequest): Answer {
  confirmMayWrite(request);
  const { state, body = {} } = request;
  const { number, isOpen } = issueOf(request);
  const { state: wanted, state_reason: reason, body: text } = body as Record<string, string | undefined>;
  if (text !== undefined) state.editBody(number, checked(text), state.login);
  if (wanted !== undefined && isOpen !== (wanted === "open"))
    state.changeIssue(number, { isOpen: wanted === "open", stateReason: reason ?? "completed" });
  return { status: 200, body: issueBody(state, state.issue(number)) };
}

function events(request: GitHubRequest): Answer {
  const { state } = request;
  const all = issueOf(request).events.map(({ id, event, actor, at, label, app }) => ({
    ...sampleOf("labeled-issue-event", { id, event, created_at: at, commit_id: null, commit_url: null }),
    actor: userBody(state, actor),
    performed_via_github_app: app === undefined ? null : appBody(state, app),
    ...(label === undefined ? { rename: { from: "a", to: "b" } } : { label: { name: label, color: "ededed" } }),
  }));
  return paged(request, 200, all);
}

function confirmEnabled({ declared }: RepositoryState): void {
  if (declared.hasIssues === false) throw new RefusedRequest(410, "Issues are disabled for this repo");
}

function checked(body: string): string {
  if (body.length > longestBody)
    throw new RefusedRequest(422, "Validation Failed: body is too long (maximum is 65536 characters)");
  return body;
}

/** What GraphQL tells of an issue that REST does not; null where there is none. */
export function issueChanges(state: RepositoryState, number: number): object | null {
  const issue = state.issues.get(number);
  if (issue === undefined || issue.isDeleted === true || issue.isPullRequest === true) return null;
  const last = issue.edits.at(-1);
  return {
    lastEditedAt: last?.at ?? null,
    includesCreatedEdit: issue.edits.length > 0,
    editor: last === undefined ? null : { login: accountNamed(state, last.by).login },
    // The history begins with what was there first, once there is one.
    userContentEdits: { totalCount: issue.edits.length === 0 ? 0 : issue.edits.length + 1 },
    renamed: { totalCount: issue.events.filter(({ event }) => event === "renamed").length },
    moved: { totalCount: issue.isMovedHere === true ? 1 : 0 },
  };
}
