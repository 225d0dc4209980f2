/** Files, commits, trees and refs. */
import { createHash } from "node:crypto";
import { type Answer, confirmMayWrite, type GitHubRequest, RefusedRequest, type Route } from "./answer.ts";
import { sampleOf } from "./openapi.ts";

const root = "/repos/{owner}/{repo}";

export const contentRoutes: readonly Route[] = [
  {
    method: "GET",
    template: root,
    answer: ({ state: { declared } }) => ({
      status: 200,
      body: sampleOf("full-repository", {
        full_name: declared.name,
        private: declared.private,
        visibility: declared.private ? "private" : "public",
        default_branch: "main",
        archived: declared.archived === true,
      }),
    }),
  },
  { method: "GET", template: `${root}/git/commits/{commit_sha}`, answer: commit },
  { method: "GET", template: `${root}/git/trees/{tree_sha}`, answer: tree },
  { method: "GET", template: `${root}/contents/{path}`, answer: contents },
  { method: "GET", template: `${root}/git/ref/{ref}`, answer: ref },
  { method: "GET", template: `${root}/git/blobs/{file_sha}`, answer: blob },
  { method: "POST", template: `${root}/git/blobs`, answer: makeBlob },
  { method: "POST", template: `${root}/git/trees`, answer: makeTree },
  { method: "POST", template: `${root}/git/commits`, answer: makeCommit },
  { method: "POST", template: `${root}/git/refs`, answer: makeRef },
  { method: "PATCH", template: `${root}/git/refs/{ref}`, answer: moveRef },
  { method: "DELETE", template: `${root}/git/refs/{ref}`, answer: removeRef },
];

function filesOf({ state }: GitHubRequest, sha: string): Readonly<Record<string, string>> {
  const files =
    state.commits.get(sha) ?? state.trees.get(sha) ?? state.commits.get(state.refs.get(`heads/${sha}`) ?? "");
  if (files === undefined) throw new RefusedRequest(404, "Not Found");
  return files;
}

function commit(request: GitHubRequest): Answer {
  const [sha = ""] = request.parts;
  const files = request.state.commits.get(sha);
  if (files === undefined) throw new RefusedRequest(404, "Not Found");
  const treeSha = shaOfText(JSON.stringify(files));
  request.state.trees.set(treeSha, files);
  const { message = "", at = "2026-11-16T06:00:00Z" } = request.state.messages.get(sha) ?? {};
  const committer = { name: "GitHub", email: "noreply@github.com", date: at };
  return {
    status: 200,
    body: sampleOf("git-commit", {
      sha,
      message,
      committer,
      tree: { sha: treeSha, url: "https://api.github.com/tree" },
    }),
  };
}

function tree(request: GitHubRequest): Answer {
  const [sha = ""] = request.parts;
  const entries = Object.entries(filesOf(request, sha)).map(([path, text]) => ({
    path,
    mode: "100644",
    type: "blob",
    sha: shaOfText(text),
    size: text.length,
    url: "https://api.github.com/blob",
  }));
  for (const text of Object.values(filesOf(request, sha))) request.state.blobs.set(shaOfText(text), text);
  return { status: 200, body: { sha, url: "https://api.github.com/tree", truncated: false, tree: entries } };
}

function contents(request: GitHubRequest): Answer {
  if (!request.accept.includes("raw")) throw new Error(`contents asked for as ${request.accept}`);
  const [path = ""] = request.parts;
  const text = filesOf(request, request.url.searchParams.get("ref") ?? "")[path];
  if (text === undefined) throw new RefusedRequest(404, "Not Found");
  return { status: 200, body: text };
}

function ref({ state, parts: [name = ""] }: GitHubRequest): Answer {
  const sha = state.refs.get(name);
  if (sha === undefined) throw new RefusedRequest(404, "Not Found");
  return { status: 200, body: refBody(name, sha) };
}

function refBody(name: string, sha: string): unknown {
  return sampleOf("git-ref", {
    ref: `refs/${name}`,
    object: { type: "commit", sha, url: "https://api.github.com/commit" },
  });
}

function blob({ state, parts: [sha = ""] }: GitHubRequest): Answer {
  const text = state.blobs.get(sha);
  if (text === undefined) throw new RefusedRequest(404, "Not Found");
  const content = Buffer.from(text, "binary").toString("base64");
  return { status: 200, body: sampleOf("blob", { sha, content, encoding: "base64", size: text.length }) };
}

function makeBlob(request: GitHubRequest): Answer {
  confirmMayWrite(request);
  const { content, encoding } = request.body ?? {};
  const text = encoding === "base64" ? Buffer.from(String(content), "base64").toString("binary") : String(content);
  const sha = shaOfText(text);
  request.state.blobs.set(sha, text);
  return { status: 201, body: { sha, url: "https://api.github.com/blob" } };
}

function makeTree(request: GitHubRequest): Answer {
  confirmMayWrite(request);
  const { tree: entries, base_tree: base } = request.body ?? {};
  const files: Record<string, string> = typeof base === "string" ? { ...request.state.trees.get(base) } : {};
  if (typeof base === "string" && !request.state.trees.has(base))
    throw new RefusedRequest(422, "base_tree is not a valid tree oid");
  for (const { path, sha, content } of entries as { path: string; sha?: string | null; content?: string }[]) {
    if (sha === null) delete files[path];
    else if (content === undefined) files[path] = request.state.blobs.get(sha ?? "") ?? "";
    else files[path] = Buffer.from(content).toString("binary");
  }
  const sha = shaOfText(JSON.stringify(files));
  request.state.trees.set(sha, files);
  return { status: 201, body: { sha, url: "https://api.github.com/tree", truncated: false, tree: [] } };
}

function makeCommit(request: GitHubRequest): Answer {
  confirmMayWrite(request);
  const { tree: treeSha, parents, message } = request.body ?? {};
  const files = request.state.trees.get(String(treeSha));
  if (files === undefined) throw new RefusedRequest(422, "Tree SHA does not exist");
  // As in git: what is the same, even of the same second, is one commit.
  const sha = shaOfText(JSON.stringify({ files, parents, message }));
  request.state.commits.set(sha, files);
  request.state.parents.set(sha, (parents ?? []) as string[]);
  request.state.messages.set(sha, { message: String(message), at: request.state.now() });
  return { status: 201, body: sampleOf("git-commit", { sha }) };
}

function makeRef(request: GitHubRequest): Answer {
  confirmMayWrite(request);
  const { ref: full, sha } = request.body ?? {};
  if (!/^refs\/[^/]+\/./.test(String(full))) throw new RefusedRequest(422, "Reference name is not valid");
  const name = String(full).replace(/^refs\//, "");
  if (request.state.refs.has(name)) throw new RefusedRequest(422, "Reference already exists");
  if (!request.state.commits.has(String(sha))) throw new RefusedRequest(422, "Object does not exist");
  request.state.refs.set(name, String(sha));
  return { status: 201, body: refBody(name, String(sha)) };
}

/** Without force only forward: our commits name their parent, which must be where the ref is. */
function moveRef(request: GitHubRequest): Answer {
  confirmMayWrite(request);
  const [name = ""] = request.parts;
  const { sha, force } = request.body ?? {};
  const now = request.state.refs.get(name);
  if (now === undefined) throw new RefusedRequest(422, "Reference does not exist");
  const isForward = sha === now || request.state.parents.get(String(sha))?.includes(now) === true;
  if (!isForward && force !== true) throw new RefusedRequest(422, "Update is not a fast forward");
  request.state.refs.set(name, String(sha));
  return { status: 200, body: refBody(name, String(sha)) };
}

function removeRef(request: GitHubRequest): Answer {
  confirmMayWrite(request);
  const [name = ""] = request.parts;
  if (!request.state.refs.delete(name)) throw new RefusedRequest(422, "Reference does not exist");
  return { status: 204, body: undefined };
}

function shaOfText(text: string): string {
  return createHash("sha1").update(text).digest("hex");
}
