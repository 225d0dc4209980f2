/** Files on disk: the workspace, with the one check that keeps paths from config inside it. */
import { lstatSync, readdirSync, realpathSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { ConfigError, errorText } from "./errors.ts";
import type { RepositoryFiles } from "./model/repository-files.ts";

/** Where paths may lead. */
export interface WorkspaceBounds {
  /** Absolute; relative paths start here. */
  readonly root: string;
  /** Folders that a path must stay in, symlinks followed; undefined outside a workflow: anywhere. */
  readonly allowed: readonly string[] | undefined;
  /** Folder of the built program, for paths that begin with `posturegate:`. */
  readonly program: string;
}

/** Starts paths in the folder of the built program. */
const programPrefix = "posturegate:";

/** A path of config → absolute. Throws ConfigError `untrusted-path` where it leaves the allowed folders. */
export function resolvePath(bounds: WorkspaceBounds, path: string): string {
  if (path.includes("\0")) throw new ConfigError("untrusted-path", "a path holds a NUL character");
  if (path.startsWith(programPrefix)) return programPath(bounds, path);
  const absolute = resolve(bounds.root, path);
  if (bounds.allowed === undefined) return absolute;
  const real = realPath(absolute);
  if (bounds.allowed.some((folder) => isInside(realPath(folder), real))) return absolute;
  throw new ConfigError("untrusted-path", {
    message: `${path} leads outside the workspace (to ${real})`,
    hint: "in a workflow, paths of the config stay inside the workspace and RUNNER_TEMP, symlinks followed",
  });
}

/** What the program comes with is its own, and nothing beside it. */
function programPath({ program }: WorkspaceBounds, path: string): string {
  const absolute = join(program, path.slice(programPrefix.length));
  if (isInside(program, absolute)) return absolute;
  throw new ConfigError("untrusted-path", `${path} leads outside the program's folder`);
}

/**
 * A folder to write to → absolute. In a workflow nothing in it may be a symlink: the branch under review can have
 * committed one, and what is written there would land wherever it points. Throws ConfigError `untrusted-path`.
 */
export function outputFolder(bounds: WorkspaceBounds, path: string): string {
  if (path.startsWith(programPrefix)) throw new ConfigError("untrusted-path", `${path} is no folder to write to`);
  const absolute = resolvePath(bounds, path);
  const link = bounds.allowed === undefined ? undefined : linkIn(absolute);
  if (link === undefined) return absolute;
  throw new ConfigError("untrusted-path", {
    message: `${path} holds a symlink: ${relative(bounds.root, link)}`,
    hint: "in a workflow, what is written must not land elsewhere: take the symlink away, or name another folder",
  });
}

function linkIn(folder: string): string | undefined {
  try {
    const link = readdirSync(folder, { recursive: true, withFileTypes: true }).find((entry) => entry.isSymbolicLink());
    return link === undefined ? undefined : join(link.parentPath, link.name);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw new ConfigError("untrusted-path", `${folder} cannot be written to: ${errorText(error)}`, { cause: error });
  }
}

/** Real path of what exists of it: the rest will be created below. A symlink that leads nowhere may yet lead somewhere. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    const isMissing = errorCode(error) === "ENOENT" || errorCode(error) === "ENOTDIR";
    if (!isMissing || isLink(path))
      throw new ConfigError("untrusted-path", `${path} cannot be followed: ${errorCode(error)}`, { cause: error });
  }
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), relative(parent, path));
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === "" || (!way.startsWith(`..${sep}`) && way !== ".." && !isAbsolute(way));
}

/** The repository's files as they lie on disk. */
export function workspaceFiles(bounds: WorkspaceBounds): RepositoryFiles {
  return {
    origin: "the workspace",
    commit: undefined,
    read: (path) => readText(resolvePath(bounds, path), path),
    list: async (folder) => listFiles(resolvePath(bounds, folder), folder),
    modulePath: async (path) => resolvePath(bounds, path),
  };
}

/** The text of a file; undefined if there is none. Throws ConfigError `unreadable-file`. */
export async function readText(absolute: string, shown: string): Promise<string | undefined> {
  try {
    return await readFile(absolute, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw new ConfigError(
      "unreadable-file",
      { message: `cannot be read: ${errorCode(error)}`, file: shown },
      { cause: error },
    );
  }
}

async function listFiles(absolute: string, folder: string): Promise<readonly string[] | undefined> {
  try {
    if (!(await stat(absolute)).isDirectory()) return undefined;
    const entries = await readdir(absolute, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(folder, relative(absolute, join(entry.parentPath, entry.name))).replaceAll(sep, "/"))
      .sort();
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw new ConfigError(
      "unreadable-file",
      { message: `cannot be listed: ${errorCode(error)}`, file: folder },
      { cause: error },
    );
  }
}

function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
