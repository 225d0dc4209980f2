/** Whether the owners of a file, as CODEOWNERS names them, have approved a pull request. */
import type { RepositoryFiles } from "../model/repository-files.ts";
import type { GitHubClient } from "./client.ts";

/** Which pull request, and where its CODEOWNERS stands: at the base, which the branch cannot change. */
export interface ReviewedPullRequest {
  readonly client: GitHubClient;
  readonly owner: string;
  readonly repository: string;
  readonly number: number;
  readonly headCommit: string;
  readonly base: RepositoryFiles;
}

/** Where GitHub looks for it, the first that is there. Source: "About code owners", GitHub Docs. */
const places = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];

/** Who approved the newest commit: logins, and teams as `@organization/team`, in lower case. */
type Approvers = ReadonlySet<string>;

/**
 * Why an exemption file counts as not approved, one sentence; undefined if one of its owners approved the newest commit.
 * Throws Octokit's errors.
 */
export function approvals(pull: ReviewedPullRequest): (file: string) => Promise<string | undefined> {
  let approvers: Promise<Approvers> | undefined;
  return async (file) => {
    const owners = await ownersOf(file, pull.base);
    if (owners.length === 0) return `approvedBy: CODEOWNERS names no owner of ${file}`;
    const approved = await (approvers ??= approversOf(pull));
    if (owners.some((owner) => approved.has(owner.toLowerCase()))) return undefined;
    return `approvedBy: none of ${owners.join(", ")} has approved the newest commit`;
  };
}

async function ownersOf(file: string, base: RepositoryFiles): Promise<string[]> {
  for (const place of places) {
    const text = await base.read(place);
    if (text !== undefined) return codeOwners(text, file);
  }
  return [];
}

/** The owners of a file: those of the last line whose pattern matches it. */
export function codeOwners(text: string, file: string): string[] {
  const lines = text.split("\n").map((line) =>
    line
      .replace(/(^|\s)#.*$/, "")
      .trim()
      .split(/\s+/),
  );
  const match = lines.findLast(([pattern = ""]) => pattern !== "" && patternOf(pattern).test(file));
  return match?.slice(1) ?? [];
}

/** Almost as in .gitignore: `*` within a folder, `**` through folders, a leading `/` for the root, a trailing one for a folder. */
function patternOf(pattern: string): RegExp {
  // What ends in `/*` is what lies directly in the folder; everything else stands for what lies below it, too.
  const end = pattern.endsWith("/*") ? "$" : "(?:/.*)?$";
  const isRooted = pattern.replace(/\/$/, "").includes("/");
  const body = pattern
    .replace(/^\//, "")
    .replace(/\/$/, "/**")
    .split("**")
    .map((part) =>
      part
        .replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
        .replaceAll("*", "[^/]*")
        .replaceAll("?", "[^/]"),
    )
    .join(".*");
  return new RegExp(`^${isRooted ? "" : "(?:.*/)?"}${body}${end}`);
}

interface Reviews {
  readonly repository: {
    readonly pullRequest: {
      readonly latestOpinionatedReviews: {
        readonly nodes: readonly {
          readonly state: string;
          readonly author: { readonly login: string } | null;
          readonly commit: { readonly oid: string } | null;
          readonly onBehalfOf: { readonly nodes: readonly { readonly combinedSlug: string }[] };
        }[];
      };
    };
  };
}

const query = `query ($owner: String!, $repository: String!, $number: Int!) {
  repository(owner: $owner, name: $repository) {
    pullRequest(number: $number) {
      latestOpinionatedReviews(first: 100, writersOnly: true) {
        nodes { state author { login } commit { oid } onBehalfOf(first: 20) { nodes { combinedSlug } } }
      }
    }
  }
}`;

/** GraphQL knows on behalf of which teams somebody reviewed, which REST does not. Source: `PullRequestReview.onBehalfOf`. */
async function approversOf({ client, owner, repository, number, headCommit }: ReviewedPullRequest): Promise<Approvers> {
  const answer = await client.graphql<Reviews>(query, { owner, repository, number });
  const approving = answer.repository.pullRequest.latestOpinionatedReviews.nodes.filter(
    ({ state, commit }) => state === "APPROVED" && commit?.oid === headCommit,
  );
  const names = approving.flatMap(({ author, onBehalfOf }) => [
    ...(author === null ? [] : [`@${author.login}`]),
    ...onBehalfOf.nodes.map(({ combinedSlug }) => `@${combinedSlug}`),
  ]);
  return new Set(names.map((name) => name.toLowerCase()));
}
