/** The repository's files at the base commit, read through GitHub's API: what a pull request cannot have changed. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { ConfigError } from "../errors.ts";
import { isModuleFile, type RepositoryFiles } from "../model/repository-files.ts";
import { type GitHubClient, refused, statusOf } from "./client.ts";

/** Files of a module's folder that are fetched at most: a module of your own is small. */
const moduleFilesAtMost = 200;

/** Which commit, and where its modules may be put to be imported. */
export interface BaseCommit {
  readonly client: GitHubClient;
  readonly owner: string;
  readonly repository: string;
  readonly commit: string;
  /** Folder for modules: RUNNER_TEMP. */
  readonly temporary: string;
}

/**
 * Files of a commit. The commit itself is asked for first, because GitHub answers 404 both for a file that is not there
 * and for a repository that the token may not read; only after that does a 404 mean "no such file".
 * Sources: REST "Get a commit object", "Get repository content", "Get a tree".
 */
export async function baseCommitFiles(base: BaseCommit): Promise<RepositoryFiles> {
  await confirmReadable(base);
  let tree: Promise<readonly string[]> | undefined;
  const list = async (folder: string): Promise<readonly string[] | undefined> => {
    tree ??= allFiles(base);
    const prefix = `${cleaned(folder)}/`;
    const files = (await tree).filter((file) => prefix === "./" || file.startsWith(prefix));
    return files.length === 0 ? undefined : files;
  };
  return {
    origin: `commit ${base.commit.slice(0, 7)}`,
    commit: base.commit,
    read: async (path) => readFile(base, cleaned(path)),
    list,
    modulePath: async (path) => fetchModule(base, cleaned(path), list),
  };
}

async function confirmReadable({ client, owner, repository, commit }: BaseCommit): Promise<void> {
  try {
    await client.rest.git.getCommit({ owner, repo: repository, commit_sha: commit });
  } catch (error) {
    throw refused(error, {
      repository: `${owner}/${repository}`,
      api: `commit ${commit}`,
      permission: "contents: read",
    });
  }
}

async function readFile({ client, owner, repository, commit }: BaseCommit, path: string): Promise<string | undefined> {
  try {
    const answer = await client.rest.repos.getContent({
      owner,
      repo: repository,
      path,
      ref: commit,
      mediaType: { format: "raw" },
    });
    // With the raw media type a file is its text; a folder is still a list.
    if (typeof answer.data === "string") return answer.data;
    throw new ConfigError("unreadable-file", { message: `is not a file at commit ${commit.slice(0, 7)}`, file: path });
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    if (error instanceof ConfigError) throw error;
    throw refused(error, {
      repository: `${owner}/${repository}`,
      api: `contents of ${path}`,
      permission: "contents: read",
    });
  }
}

async function allFiles({ client, owner, repository, commit }: BaseCommit): Promise<readonly string[]> {
  const where = { repository: `${owner}/${repository}`, api: "the tree", permission: "contents: read" };
  const answer = await client.rest.git
    .getTree({ owner, repo: repository, tree_sha: commit, recursive: "1" })
    .catch((error: unknown) => {
      throw refused(error, where);
    });
  if (answer.data.truncated) {
    throw new ConfigError("unreadable-file", {
      message: `GitHub cut the list of files at commit ${commit.slice(0, 7)}: the repository has too many`,
      hint: "name rule files one by one in `paths`, instead of folders",
    });
  }
  return answer.data.tree
    .filter((entry) => entry.type === "blob" && entry.mode !== "120000")
    .map((entry) => entry.path)
    .sort();
}

async function fetchModule(
  base: BaseCommit,
  path: string,
  list: (folder: string) => Promise<readonly string[] | undefined>,
): Promise<string> {
  const folder = join(base.temporary, `posturegate-${base.commit}`);
  const files = ((await list(posix.dirname(path))) ?? []).filter(isModuleFile);
  if (!files.includes(path)) {
    throw new ConfigError("missing-file", {
      message: `no such module at commit ${base.commit.slice(0, 7)}`,
      file: path,
    });
  }
  if (files.length > moduleFilesAtMost) {
    throw new ConfigError("invalid-plugin", {
      message: `the folder of this module holds ${files.length} files`,
      file: path,
      hint: `keep modules in a folder of their own, of at most ${moduleFilesAtMost} files`,
    });
  }
  for (const file of files) {
    const text = await readFile(base, file);
    const target = join(folder, file);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text ?? "");
  }
  return join(folder, path);
}

/** Repository paths as the API wants them; one that climbs out of the repository is refused. */
function cleaned(path: string): string {
  const normal = posix.normalize(path.replaceAll("\\", "/")).replace(/\/$/, "");
  if (normal === ".." || normal.startsWith("../") || normal.startsWith("/")) {
    throw new ConfigError("untrusted-path", { message: `${path} leads outside the repository` });
  }
  return normal;
}
