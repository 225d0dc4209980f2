/** A branch that holds the state of past runs: read whole, and replaced whole if nobody else did meanwhile. */
import { type GitHubClient, statusOf } from "./client.ts";

/** Which branch of which repository. */
export interface StateBranch {
  readonly client: GitHubClient;
  readonly owner: string;
  readonly repository: string;
  /** Without `refs/heads/`. */
  readonly branch: string;
}

/** Its files by path. */
export type StateFiles = ReadonlyMap<string, Buffer>;

/** The branch at one commit. */
interface Version {
  readonly commit: string;
  readonly files: StateFiles;
}

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
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const before = await versionOf(branch);
    const commit = await makeCommit(branch, {
      message,
      files: change(before?.files ?? new Map()),
      parent: before?.commit,
    });
    if (await moveTo(branch, commit, before === undefined)) return;
  }
  throw new Error(
    `the branch ${branch.branch} was changed by other runs ${mostAttempts} times while this one wrote to it`,
  );
}

async function versionOf(branch: StateBranch): Promise<Version | undefined> {
  const commit = await headOf(branch);
  return commit === undefined ? undefined : { commit, files: await filesAt(branch, commit, () => true) };
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

/** Source: REST "Create a blob", "Create a tree", "Create a commit". */
async function makeCommit(
  { client, owner, repository }: StateBranch,
  made: { readonly message: string; readonly files: StateFiles; readonly parent: string | undefined },
): Promise<string> {
  const where = { owner, repo: repository };
  const tree = [];
  for (const [path, bytes] of made.files) {
    const { data } = await client.rest.git.createBlob({
      ...where,
      content: bytes.toString("base64"),
      encoding: "base64",
    });
    tree.push({ path, mode: "100644" as const, type: "blob" as const, sha: data.sha });
  }
  const { data: createdTree } = await client.rest.git.createTree({ ...where, tree });
  const parents = made.parent === undefined ? [] : [made.parent];
  const { data } = await client.rest.git.createCommit({
    ...where,
    message: made.message,
    tree: createdTree.sha,
    parents,
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
