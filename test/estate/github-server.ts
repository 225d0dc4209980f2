/** The part of GitHub's REST API that posturegate reads, on loopback. It answers nothing that GitHub could not answer. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { confirmAnswer, confirmError } from "./openapi.ts";

/** One repository, as its API shows it. */
export interface FakeRepository {
  /** `owner/name` */
  readonly name: string;
  readonly private: boolean;
  /** Files by path, by commit. */
  readonly commits: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The status of the nth request (0-based) for a path, where it is not answered; as long as it says so. */
  readonly refuses?: (path: string, nth: number) => number | undefined;
}

/** A server that runs. */
export interface GitHubServer {
  readonly url: string;
  /** `GET /path?query`, and who asked. */
  readonly requests: { readonly line: string; readonly authorization: string | undefined }[];
  /** Answers that GitHub does not give: mistakes of this server. */
  readonly mistakes: unknown[];
  close(): void;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  /** The operation whose answer it is, as GitHub's description names it; a text is a file, and has no schema. */
  readonly template?: string;
}

export async function gitHubServer(repository: FakeRepository): Promise<GitHubServer> {
  const requests: GitHubServer["requests"] = [];
  const mistakes: unknown[] = [];
  const asked = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "", "http://localhost").pathname);
    const nth = asked.get(path) ?? 0;
    asked.set(path, nth + 1);
    requests.push({ line: `${request.method} ${request.url}`, authorization: request.headers.authorization });
    const status = repository.refuses?.(path, nth);
    try {
      send(response, status === undefined ? answerTo(request, repository) : refusal(status));
    } catch (mistake) {
      mistakes.push(mistake);
      response.writeHead(500).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, requests, mistakes, close: () => server.close() };
}

function answerTo(request: IncomingMessage, repository: FakeRepository): Answer {
  const { pathname, searchParams } = new URL(request.url ?? "", "http://localhost");
  const root = `/repos/${repository.name}`;
  if (request.method !== "GET") throw new Error(`${request.method} ${pathname}: posturegate only reads`);
  if (pathname === root) return { status: 200, body: repositoryOf(repository), template: "/repos/{owner}/{repo}" };
  const [, kind, rest] = new RegExp(`^${root}/(git/commits|git/trees|contents)/(.*)$`).exec(pathname) ?? [];
  if (kind === undefined || rest === undefined) throw new Error(`${pathname}: not a request that posturegate makes`);
  const argument = decodeURIComponent(rest);
  const files = repository.commits[kind === "contents" ? (searchParams.get("ref") ?? "") : argument];
  if (files === undefined) return refusal(404);
  return kind === "contents" ? contentsOf(request, files[argument]) : gitObject(kind, argument, files);
}

function contentsOf({ headers }: IncomingMessage, text: string | undefined): Answer {
  if (headers.accept?.includes("raw") !== true) throw new Error(`contents asked for as ${headers.accept}`);
  return text === undefined ? refusal(404) : { status: 200, body: text };
}

function gitObject(kind: string, sha: string, files: Readonly<Record<string, string>>): Answer {
  const root = "/repos/{owner}/{repo}/git";
  return kind === "git/commits"
    ? { status: 200, body: commitOf(sha), template: `${root}/commits/{commit_sha}` }
    : { status: 200, body: treeOf(sha, files), template: `${root}/trees/{tree_sha}` };
}

function refusal(status: number): Answer {
  const message =
    status === 404 ? "Not Found" : status === 403 ? "Resource not accessible by integration" : "Server Error";
  return { status, body: { message, documentation_url: "https://docs.github.com/rest", status: String(status) } };
}

function send(response: ServerResponse, { status, body, template }: Answer): void {
  if (typeof body === "string") {
    response.writeHead(status, { "content-type": "application/vnd.github.raw+json; charset=utf-8" }).end(body);
    return;
  }
  if (template === undefined) confirmError(body);
  else confirmAnswer("get", template, status, body);
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" }).end(JSON.stringify(body));
}

function commitOf(sha: string): unknown {
  const person = { date: "2026-11-16T06:00:00Z", email: "a@example.com", name: "A" };
  return {
    sha,
    node_id: "x",
    url: address,
    html_url: address,
    author: person,
    committer: person,
    message: "m",
    tree: { sha, url: address },
    parents: [],
    verification: { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null },
  };
}

function treeOf(sha: string, files: Readonly<Record<string, string>>): unknown {
  const tree = Object.entries(files).map(([path, text]) => ({
    path,
    mode: "100644",
    type: "blob",
    sha,
    size: text.length,
    url: address,
  }));
  return { sha, url: address, truncated: false, tree };
}

const address = "https://api.github.com/x";

function repositoryOf({ name: fullName, private: isPrivate }: FakeRepository): unknown {
  const [login = "", name = ""] = fullName.split("/");
  const texts = (keys: string): Record<string, string> =>
    Object.fromEntries(keys.split(" ").map((key) => [key, address]));
  const numbers = (keys: string): Record<string, number> => Object.fromEntries(keys.split(" ").map((key) => [key, 0]));
  const flags = (keys: string): Record<string, boolean> =>
    Object.fromEntries(keys.split(" ").map((key) => [key, false]));
  const owner = {
    login,
    type: "Organization",
    ...flags("site_admin"),
    ...numbers("id"),
    ...texts(
      "avatar_url events_url followers_url following_url gists_url gravatar_id html_url node_id organizations_url received_events_url repos_url starred_url subscriptions_url url",
    ),
  };
  return {
    name,
    full_name: fullName,
    owner,
    private: isPrivate,
    visibility: isPrivate ? "private" : "public",
    default_branch: "main",
    description: null,
    homepage: null,
    language: null,
    license: null,
    mirror_url: null,
    ...flags("archived disabled fork has_discussions has_issues has_pages has_projects has_wiki"),
    ...numbers(
      "forks forks_count id network_count open_issues open_issues_count size stargazers_count subscribers_count watchers watchers_count",
    ),
    ...texts("created_at pushed_at updated_at node_id url html_url clone_url git_url ssh_url svn_url"),
    ...texts(
      "archive_url assignees_url blobs_url branches_url collaborators_url comments_url commits_url compare_url contents_url contributors_url deployments_url",
    ),
    ...texts(
      "downloads_url events_url forks_url git_commits_url git_refs_url git_tags_url hooks_url issue_comment_url issue_events_url issues_url keys_url",
    ),
    ...texts(
      "labels_url languages_url merges_url milestones_url notifications_url pulls_url releases_url stargazers_url statuses_url subscribers_url",
    ),
    ...texts("subscription_url tags_url teams_url trees_url"),
  };
}
