/** Files on disk: the workspace, with the one check that keeps paths from config inside it. */
import { existsSync, realpathSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { ConfigError } from "./errors.ts";
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

/** A path of config → absolute. Throws ConfigError `untrusted-path` where it leaves the allowed folders. */
export function resolvePath(bounds: WorkspaceBounds, path: string): string {
  const own = "posturegate:";
  if (path.startsWith(own)) return join(bounds.program, path.slice(own.length));
  if (path.includes("\0")) throw new ConfigError("untrusted-path", "a path holds a NUL character");
  const absolute = resolve(bounds.root, path);
  if (bounds.allowed === undefined) return absolute;
  const real = realPath(absolute);
  if (bounds.allowed.some((folder) => isInside(realPath(folder), real))) return absolute;
  throw new ConfigError("untrusted-path", {
    message: `${path} leads outside the workspace (to ${real})`,
    hint: "in a workflow, paths of the config stay inside the workspace and RUNNER_TEMP, symlinks followed",
  });
}

/** Real path of what exists of it: the rest will be created below. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), relative(parent, path));
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === "" || (!way.startsWith(`..${sep}`) && way !== ".." && !isAbsolute(way));
}

/** The repository's files as they lie on disk. */
export function workspaceFiles(bounds: WorkspaceBounds): RepositoryFiles {
  return {
    origin: "the workspace",
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
    throw new ConfigError("unreadable-file", { message: `cannot be read: ${errorCode(error)}`, file: shown }, { cause: error });
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
    throw new ConfigError("unreadable-file", { message: `cannot be listed: ${errorCode(error)}`, file: folder }, { cause: error });
  }
}

function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
