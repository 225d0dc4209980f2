/** What people do in the repository, beside posturegate, and the event that a workflow gets of it. */
import { accountNamed, confirmMayTriage, userBody } from "./accounts.ts";
import { issueBody, labelBody } from "./issues.ts";
import { confirmPayload, sampleOf } from "./openapi.ts";
import type { NewIssue, RepositoryState, StoredIssue } from "./repository.ts";

/** GITHUB_EVENT_NAME, and what lies at GITHUB_EVENT_PATH. */
export interface WorkflowPayload {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Somebody writes an issue by hand. */
export function createIssueAs(state: RepositoryState, author: string, issue: Omit<NewIssue, "author">): StoredIssue {
  return state.addIssue({ ...issue, author });
}

/** Somebody puts the label on. `app`: through an app that acts in their name. Throws for who may not. */
export function label(
  state: RepositoryState,
  issue: number,
  name: string,
  by: string,
  { app }: { readonly app?: string } = {},
): WorkflowPayload {
  confirmMayTriage(state, by);
  state.putLabel(issue, name, by, app);
  return issuesEvent(state, "labeled", issue, name, by);
}

/** Somebody takes the label off. Throws for who may not. */
export function unlabel(state: RepositoryState, issue: number, name: string, by: string): WorkflowPayload {
  confirmMayTriage(state, by);
  state.takeLabel(issue, name, by);
  return issuesEvent(state, "unlabeled", issue, name, by);
}

/** Somebody changes the body; `body` may be what it was. */
export function editBody(state: RepositoryState, issue: number, body: string, by: string): void {
  state.editBody(issue, body, by);
}

/** Somebody changes the title. */
export function rename(state: RepositoryState, issue: number, title: string, by: string): void {
  state.addEvent(issue, { event: "renamed", actor: by });
  state.changeIssue(issue, { title });
}

/** Somebody closes it, or opens it again. */
export function setOpen(state: RepositoryState, issue: number, isOpen: boolean): void {
  state.changeIssue(issue, { isOpen, stateReason: isOpen ? "reopened" : "completed" });
}

/** An administrator deletes it. */
export function deleteIssue(state: RepositoryState, issue: number): void {
  state.changeIssue(issue, { isDeleted: true });
}

/** Somebody moves it to another repository, to where GitHub then leads. */
export function moveAway(state: RepositoryState, issue: number, repository: string): void {
  state.changeIssue(issue, { movedTo: repository });
}

/** Somebody moves an issue of another repository here: its author and history come along, its labels do not. */
export function moveHere(state: RepositoryState, author: string, issue: Omit<NewIssue, "author">): StoredIssue {
  const { number } = createIssueAs(state, author, issue);
  return state.changeIssue(number, { isMovedHere: true });
}

/** Somebody starts the workflow by hand. */
export function dispatch(
  state: RepositoryState,
  by: string,
  inputs: Readonly<Record<string, string>>,
  ref = "refs/heads/main",
): WorkflowPayload {
  return eventOf(state, "workflow_dispatch", "webhook-workflow-dispatch", by, {
    inputs,
    ref,
    workflow: "remediate.yml",
  });
}

function issuesEvent(
  state: RepositoryState,
  action: "labeled" | "unlabeled",
  number: number,
  name: string,
  by: string,
): WorkflowPayload {
  const schema = `webhook-issues-${action}`;
  const issue = state.issue(number);
  const sample = sampleOf(schema, {})["issue"] as object;
  const written = issueBody(state, issue) as Readonly<Record<string, unknown>>;
  const same = Object.fromEntries(
    ["number", "title", "body", "state", "labels", "html_url", "created_at"].map((key) => [key, written[key]]),
  );
  const author = issue.author === null ? null : accountNamed(state, issue.author);
  return eventOf(state, "issues", schema, by, {
    action,
    issue: { ...sample, ...same, user: author },
    label: { ...labelBody(name), name },
  });
}

function eventOf(
  state: RepositoryState,
  name: string,
  schema: string,
  by: string,
  over: Readonly<Record<string, unknown>>,
): WorkflowPayload {
  const { name: fullName, private: isPrivate } = state.declared;
  const [owner = "", repository = ""] = fullName.split("/");
  const sample = sampleOf(schema, {});
  const payload = {
    ...sample,
    repository: {
      ...(sample["repository"] as object),
      name: repository,
      full_name: fullName,
      owner: userBody(state, owner),
      private: isPrivate,
      visibility: isPrivate ? "private" : "public",
      default_branch: "main",
    },
    sender: userBody(state, by),
    ...over,
  };
  confirmPayload(schema, payload);
  return { name, payload };
}
