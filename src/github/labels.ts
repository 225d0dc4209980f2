/** Labels: of the repository, on issues, and who put them there. */
import { type Account, accountOf } from "./account.ts";
import { type GitHubRepository, statusOf } from "./client.ts";

/** A label to have in the repository. */
export interface Label {
  readonly name: string;
  /** Six hexadecimal digits. */
  readonly color: string;
  /** At most 100 characters. */
  readonly description: string;
}

/** The last time that somebody put a label on an issue, or took it off. */
export interface Labelling {
  readonly isOn: boolean;
  /** Undefined where the account is gone. */
  readonly actor: Account | undefined;
  /** The app that acted in the actor's name, by its short name; undefined where the actor did it without one. */
  readonly app: string | undefined;
  /** ISO 8601. */
  readonly at: string;
}

/** A repository has no two labels whose names differ in case only, and finds them by any. */
export function isSameLabel(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/**
 * Makes the label where it is not there: nobody can put a label on an issue that the repository does not have. One that is
 * there stays as it is. Source: REST "Create a label", "Get a label". Throws Octokit's errors.
 */
export async function ensureLabel({ client, owner, repository }: GitHubRepository, label: Label): Promise<void> {
  const where = { owner, repo: repository };
  try {
    await client.rest.issues.getLabel({ ...where, name: label.name });
    return;
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
  try {
    await client.rest.issues.createLabel({ ...where, ...label });
  } catch (error) {
    if (!isAlreadyThere(error)) throw error;
  }
}

/** Source: REST "Add labels to an issue". Throws Octokit's errors. */
export async function addLabel(
  { client, owner, repository }: GitHubRepository,
  issue: number,
  label: string,
): Promise<void> {
  await client.rest.issues.addLabels({ owner, repo: repository, issue_number: issue, labels: [label] });
}

/** False where it was not on it. Source: REST "Remove a label from an issue". Throws Octokit's errors. */
export async function removeLabel(
  { client, owner, repository }: GitHubRepository,
  issue: number,
  label: string,
): Promise<boolean> {
  try {
    await client.rest.issues.removeLabel({ owner, repo: repository, issue_number: issue, name: label });
    return true;
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}

/** Undefined where nobody ever did. Source: REST "List issue events". Throws Octokit's errors. */
export async function lastLabelling(
  { client, owner, repository }: GitHubRepository,
  issue: number,
  label: string,
): Promise<Labelling | undefined> {
  const events = await client.paginate(client.rest.issues.listEvents, {
    owner,
    repo: repository,
    issue_number: issue,
    per_page: 100,
  });
  const last = events
    .filter(({ event }) => event === "labeled" || event === "unlabeled")
    .filter((one) => "label" in one && isSameLabel(one.label.name ?? "", label))
    // GitHub lists them from the first on; of two in one second, the one listed later is the later.
    .toSorted((a, b) => a.created_at.localeCompare(b.created_at))
    .at(-1);
  return (
    last && {
      isOn: last.event === "labeled",
      actor: accountOf(last.actor),
      app: last.performed_via_github_app?.slug,
      at: last.created_at,
    }
  );
}

/** Another run was faster. https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed */
function isAlreadyThere(error: unknown): boolean {
  return statusOf(error) === 422 && error instanceof Error && error.message.includes("already_exists");
}
