/** A branch that holds what past runs left: read, replaced whole, or added to, and never over what another run wrote meanwhile. */
import { type GitHubRepository, statusOf } from "./client.ts";

/** Which branch of which repository. */
export interface StateBranch extends GitHubRepository {
  /** Without `refs/heads/`. */
  readonly branch: string;
}

/** Its files by path. */
export type StateFiles = ReadonlyMap<string, Buffer>;

/** How often another run may be faster: that many ending within the same seconds is no coincidence. */
const mostAttempts = 8;

/** The files below the folders that `wants` names; undefined where there is no such branch. Throws Octokit's errors. */
export async function readState(
  branch: StateBranch,
  wants: (path: string) => boolean,
): Promise<StateFiles | undefined> {
  const commit = await headOf(branch);
  return commit === undefined ? undefined : filesAt(branch, commit, wants);
}

/**
 * Replaces the files by what `change` makes of them. A run that was faster is not undone: its files are read, and `change`
 * is asked again. Throws Octokit's errors, and an Error where others were faster each time.
 */
export async function changeState(
  branch: StateBranch,
  message: string,
  change: (before: StateFiles) => StateFiles,
): Promise<void> {
  await advance(branch, async (head) => {
    const before = head === undefined ? new Map() : await filesAt(branch, head, () => true);
    return commitTree(branch, { message, parent: head, tree: await wholeTree(branch, change(before)) });
  });
}

/**
 * Adds the files, or replaces those of the same paths, and leaves all others as they are, without reading them. Of two runs
 * that write the same path the later one's stays: give each run files of its own. Texts, because three requests then do, of
 * the thousand that a job has in an hour. Throws Octokit's errors, and an Error where others were faster each time.
 */
export async function putFiles(
  branch: StateBranch,
  message: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  await advance(branch, async (head) => {
    const tree = await treeWith(branch, head, files);
    return commitTree(branch, { message, parent: head, tree });
  });
}

/** Moves the branch to the commit that is made on its head, made anew on the new head wherever another run was faster. */
async function advance(branch: StateBranch, commitOn: (head: string | undefined) => Promise<string>): Promise<void> {
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const head = await headOf(branch);
    const commit = await commitOn(head);
    if (await moveTo(branch, commit, head === undefined)) return;
  }
  throw new Error(
    `the branch ${branch.branch} was changed by other runs ${mostAttempts} times while this one wrote to it`,
  );
}

async function headOf({ client, owner, repository, branch }: StateBranch): Promise<string | undefined> {
  try {
    const { data } = await client.rest.git.getRef({ owner, repo: repository, ref: `heads/${branch}` });
    return data.object.sha;
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

/** Source: REST "Get a tree", "Get a blob". */
async function filesAt(
  { client, owner, repository, branch }: StateBranch,
  commit: string,
  wants: (path: string) => boolean,
): Promise<StateFiles> {
  const { data } = await client.rest.git.getTree({ owner, repo: repository, tree_sha: commit, recursive: "1" });
  if (data.truncated) throw new Error(`GitHub cut the list of files of the branch ${branch}: it has too many`);
  const files = new Map<string, Buffer>();
  for (const { type, mode, path, sha } of data.tree) {
    if (type !== "blob" || mode === "120000" || !wants(path)) continue;
    const blob = await client.rest.git.getBlob({ owner, repo: repository, file_sha: sha });
    files.set(path, Buffer.from(blob.data.content, "base64"));
  }
  return files;
}

/** Source: REST "Create a blob", "Create a tree". */
async function wholeTree({ client, owner, repository }: StateBranch, files: StateFiles): Promise<string> {
  const where = { owner, repo: repository };
  const tree = [];
  for (const [path, bytes] of files) {
    const { data } = await client.rest.git.createBlob({
      ...where,
      content: bytes.toString("base64"),
      encoding: "base64",
    });
    tree.push({ path, mode: "100644" as const, type: "blob" as const, sha: data.sha });
  }
  const { data } = await client.rest.git.createTree({ ...where, tree });
  return data.sha;
}

/** The head's tree with the files in it. Source: REST "Get a commit object", "Create a tree". */
async function treeWith(
  { client, owner, repository }: StateBranch,
  head: string | undefined,
  files: ReadonlyMap<string, string>,
): Promise<string> {
  const where = { owner, repo: repository };
  const tree = [...files].map(([path, content]) => ({
    path,
    mode: "100644" as const,
    type: "blob" as const,
    content,
  }));
  if (head === undefined) return (await client.rest.git.createTree({ ...where, tree })).data.sha;
  const base = await client.rest.git.getCommit({ ...where, commit_sha: head });
  const { data } = await client.rest.git.createTree({ ...where, tree, base_tree: base.data.tree.sha });
  return data.sha;
}

/** Source: REST "Create a commit". */
async function commitTree(
  { client, owner, repository }: StateBranch,
  made: { readonly message: string; readonly parent: string | undefined; readonly tree: string },
): Promise<string> {
  const { data } = await client.rest.git.createCommit({
    owner,
    repo: repository,
    message: made.message,
    tree: made.tree,
    parents: made.parent === undefined ? [] : [made.parent],
  });
  return data.sha;
}

/** False where another run moved the branch meanwhile. Source: REST "Create a reference", "Update a reference". */
async function moveTo(
  { client, owner, repository, branch }: StateBranch,
  commit: string,
  isNew: boolean,
): Promise<boolean> {
  const where = { owner, repo: repository };
  try {
    if (isNew) await client.rest.git.createRef({ ...where, ref: `refs/heads/${branch}`, sha: commit });
    else await client.rest.git.updateRef({ ...where, ref: `heads/${branch}`, sha: commit, force: false });
    return true;
  } catch (error) {
    if (statusOf(error) === 422) return false;
    throw error;
  }
}
