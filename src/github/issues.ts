/** Issues: made, read, listed, closed. */
import { type Account, accountOf } from "./account.ts";
import { type GitHubRepository, statusOf } from "./client.ts";
import { isSameLabel } from "./labels.ts";

/** An issue as it is now. Whoever may triage changes its labels and state, whoever may write its texts. */
export interface Issue {
  readonly number: number;
  /** Hostile text. */
  readonly title: string;
  /** Hostile text. Empty where there is none. */
  readonly body: string;
  readonly isOpen: boolean;
  /** Undefined where the account is gone. */
  readonly author: Account | undefined;
  readonly labels: readonly string[];
  /** Its page. */
  readonly url: string;
  /** ISO 8601. */
  readonly createdAt: string;
}

/** What to make. */
export interface NewIssue {
  readonly title: string;
  /** At most 65,536 characters: GitHub refuses more with a 422. */
  readonly body: string;
  /** Labels that are not there yet are made. */
  readonly labels: readonly string[];
}

/** Source: REST "Create an issue". Throws Octokit's errors: 410 where the repository has issues switched off. */
export async function createIssue(
  { client, owner, repository }: GitHubRepository,
  { title, body, labels }: NewIssue,
): Promise<Issue> {
  const { data } = await client.rest.issues.create({ owner, repo: repository, title, body, labels: [...labels] });
  return issueOf(data);
}

/**
 * Undefined where it was deleted or moved to another repository, whose answer GitHub redirects to, and where the number is
 * that of a pull request. Source: REST "Get an issue". Throws Octokit's errors.
 */
export async function readIssue(repository: GitHubRepository, number: number): Promise<Issue | undefined> {
  const { client, owner, repository: name } = repository;
  try {
    const { data } = await client.rest.issues.get({ owner, repo: name, issue_number: number });
    return data.pull_request === undefined && isOf(repository, data.repository_url) ? issueOf(data) : undefined;
  } catch (error) {
    if (statusOf(error) === 404 || statusOf(error) === 410) return undefined;
    throw error;
  }
}

/**
 * Every issue with the label that the account wrote, the newest first. Anyone who may triage can put the label on an issue
 * of their own, so the author counts. Source: REST "List repository issues". Throws Octokit's errors.
 */
export async function issuesOf(
  { client, owner, repository }: GitHubRepository,
  wanted: { readonly label: string; readonly author: Account; readonly state: "open" | "closed" | "all" },
): Promise<Issue[]> {
  const found = await client.paginate(client.rest.issues.listForRepo, {
    owner,
    repo: repository,
    labels: wanted.label,
    state: wanted.state,
    per_page: 100,
  });
  return found
    .filter(({ pull_request: pull, user }) => pull === undefined && user?.id === wanted.author.id)
    .map((issue) => issueOf(issue))
    .toSorted((a, b) => b.number - a.number);
}

/** `completed`: it was done; `not_planned`: it will not be. Source: REST "Update an issue". Throws Octokit's errors. */
export async function closeIssue(
  { client, owner, repository }: GitHubRepository,
  number: number,
  reason: "completed" | "not_planned",
): Promise<void> {
  const where = { owner, repo: repository, issue_number: number };
  await client.rest.issues.update({ ...where, state: "closed", state_reason: reason });
}

/** Whether the label is on it. */
export function hasLabel({ labels }: Pick<Issue, "labels">, label: string): boolean {
  return labels.some((one) => isSameLabel(one, label));
}

/** What REST gives of an issue, as far as it matters. */
interface RestIssue {
  readonly number: number;
  readonly title: string;
  readonly body?: string | null | undefined;
  readonly state: string;
  readonly user: Account | null;
  readonly labels: readonly (string | { readonly name?: string | undefined })[];
  readonly html_url: string;
  readonly created_at: string;
}

function issueOf(issue: RestIssue): Issue {
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body ?? "",
    isOpen: issue.state === "open",
    author: accountOf(issue.user),
    labels: issue.labels.map((label) => (typeof label === "string" ? label : (label.name ?? ""))),
    url: issue.html_url,
    createdAt: issue.created_at,
  };
}

/** Names of repositories are the same whatever their case. */
function isOf({ owner, repository }: GitHubRepository, url: string): boolean {
  return url.toLowerCase().endsWith(`/repos/${owner}/${repository}`.toLowerCase());
}
