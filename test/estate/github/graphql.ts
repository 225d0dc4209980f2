/** The questions that REST has no answer to. */
import { accountNamed } from "./accounts.ts";
import type { Answer } from "./answer.ts";
import { issueChanges } from "./issues.ts";
import type { RepositoryState } from "./repository.ts";

type Variables = Readonly<Record<string, unknown>>;

/** Answers by a part of the query that no other has. */
const queries: Readonly<Record<string, (state: RepositoryState, variables: Variables) => object>> = {
  // Who an installation's token is. GraphQL gives the login of an app as REST does.
  "viewer { login": (state) => {
    const { login, id } = accountNamed(state, state.login);
    return { data: { viewer: { login, databaseId: id } } };
  },
  // On behalf of which teams somebody reviewed.
  latestOpinionatedReviews: ({ declared: { reviews = [] } }) => {
    const nodes = reviews.map(({ state, author, commit, teams = [] }) => ({
      state,
      author: author === null ? null : { login: author },
      commit: commit === null ? null : { oid: commit },
      onBehalfOf: { nodes: teams.map((combinedSlug) => ({ combinedSlug })) },
    }));
    return { data: { repository: { pullRequest: { latestOpinionatedReviews: { nodes } } } } };
  },
  // Whether somebody changed an issue.
  lastEditedAt: (state, { number }) => {
    const issue = issueChanges(state, Number(number));
    const message = `Could not resolve to an Issue with the number of ${String(number)}.`;
    const errors = [{ type: "NOT_FOUND", path: ["repository", "issue"], message }];
    return { data: { repository: { issue } }, ...(issue === null ? { errors } : {}) };
  },
};

/** What is wrong with a query GitHub tells with status 200. Throws for a query that posturegate does not make. */
export function graphQl(state: RepositoryState, body: Readonly<Record<string, unknown>> | undefined): Answer {
  const query = String(body?.["query"]);
  const [, answer] = Object.entries(queries).find(([part]) => query.includes(part)) ?? [];
  if (answer === undefined) throw new Error(`not a query that posturegate makes: ${query}`);
  const text = JSON.stringify(answer(state, (body?.["variables"] ?? {}) as Variables));
  return { status: 200, body: text, headers: { "content-type": "application/json" } };
}
