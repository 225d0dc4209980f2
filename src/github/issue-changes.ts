/** Whether an issue is still what its author wrote: REST does not say, GraphQL does. */
import type { GitHubRepository } from "./client.ts";

/** What has been done to an issue since it was written. */
export interface IssueChanges {
  /** The body was changed, even if it was changed back. */
  readonly isEdited: boolean;
  /** Login of who changed the body last, hostile text; undefined where nobody did or the account is gone. */
  readonly editor: string | undefined;
  /** The title was changed: that is no edit of the body. */
  readonly isRenamed: boolean;
  /** It was written in another repository: its author is then whoever wrote it there. */
  readonly isMoved: boolean;
}

interface Answer {
  readonly repository: {
    readonly issue: {
      readonly lastEditedAt: string | null;
      readonly includesCreatedEdit: boolean;
      readonly editor: { readonly login: string } | null;
      readonly userContentEdits: { readonly totalCount: number } | null;
      readonly renamed: { readonly totalCount: number };
      readonly moved: { readonly totalCount: number };
    };
  };
}

// A revision can be deleted from the history; the time of the last edit stays. Both are asked, and either is enough.
const query = `query ($owner: String!, $repository: String!, $number: Int!) {
  repository(owner: $owner, name: $repository) {
    issue(number: $number) {
      lastEditedAt
      includesCreatedEdit
      editor { login }
      userContentEdits(first: 1) { totalCount }
      renamed: timelineItems(itemTypes: [RENAMED_TITLE_EVENT], first: 1) { totalCount }
      moved: timelineItems(itemTypes: [TRANSFERRED_EVENT], first: 1) { totalCount }
    }
  }
}`;

/**
 * Reads it from GraphQL's `Issue` (https://docs.github.com/en/graphql/reference/objects#issue). Throws Octokit's errors: a
 * GraphqlResponseError where there is no such issue.
 */
export async function issueChanges(
  { client, owner, repository }: GitHubRepository,
  number: number,
): Promise<IssueChanges> {
  const { issue } = (await client.graphql<Answer>(query, { owner, repository, number })).repository;
  return {
    isEdited: issue.lastEditedAt !== null || issue.includesCreatedEdit || (issue.userContentEdits?.totalCount ?? 0) > 0,
    editor: issue.editor?.login,
    isRenamed: issue.renamed.totalCount > 0,
    isMoved: issue.moved.totalCount > 0,
  };
}
