/** Labels of the repository, and on issues. */
import { type Answer, confirmMayWrite, type GitHubRequest, RefusedRequest, type Route } from "./answer.ts";
import { hasLabel, issueOf, labelBody } from "./issues.ts";

const root = "/repos/{owner}/{repo}";

export const labelRoutes: readonly Route[] = [
  { method: "GET", template: `${root}/labels/{name}`, answer: read },
  { method: "POST", template: `${root}/labels`, answer: create },
  { method: "POST", template: `${root}/issues/{issue_number}/labels`, answer: add },
  { method: "DELETE", template: `${root}/issues/{issue_number}/labels/{name}`, answer: remove },
];

function read({ state, parts: [name = ""] }: GitHubRequest): Answer {
  const label = state.labelNamed(name);
  if (label === undefined) throw new RefusedRequest(404, "Not Found");
  return { status: 200, body: labelBody(label) };
}

function create(request: GitHubRequest): Answer {
  confirmMayWrite(request);
  const { state, body } = request;
  const name = String(body?.["name"]);
  if (state.labelNamed(name) !== undefined)
    throw new RefusedRequest(422, 'Validation Failed: {"resource":"Label","code":"already_exists","field":"name"}');
  state.labels.push(name);
  return { status: 201, body: labelBody(name) };
}

function add(request: GitHubRequest): Answer {
  confirmMayWrite(request);
  const { state, body } = request;
  const { number } = issueOf(request);
  for (const label of (body as { labels: string[] }).labels) state.putLabel(number, label, state.login);
  return { status: 200, body: state.issue(number).labels.map((name) => labelBody(name)) };
}

function remove(request: GitHubRequest): Answer {
  confirmMayWrite(request);
  const { state } = request;
  const issue = issueOf(request);
  const label = request.parts[1] ?? "";
  if (!hasLabel(issue, label)) throw new RefusedRequest(404, "Label does not exist");
  state.takeLabel(issue.number, label, state.login);
  return { status: 200, body: state.issue(issue.number).labels.map((name) => labelBody(name)) };
}
