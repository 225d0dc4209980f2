/** Files of the repository: the workspace, or those of a commit. Paths are relative to its root, with forward slashes. */
export interface RepositoryFiles {
  /** For messages: `the workspace`, `commit 0123abc`. */
  readonly origin: string;
  /** The commit, in full; undefined for the workspace. */
  readonly commit: string | undefined;
  /** The text of a file; undefined if there is none. Throws ConfigError where it may not or cannot be read. */
  read(path: string): Promise<string | undefined>;
  /** All files below a folder, sorted; undefined if there is no such folder. */
  list(folder: string): Promise<readonly string[] | undefined>;
  /** Absolute path of a module that can be imported. */
  modulePath(path: string): Promise<string>;
}

/** Whether a file beside a module may be part of it. */
export function isModuleFile(path: string): boolean {
  return /\.(mjs|cjs|js|json)$/.test(path);
}
