/** Checks how paths in a config are written; whether they may be read is decided where they are read. */
import { posix } from "node:path";

/** What is wrong with a path that must lie in the repository; undefined if nothing is. */
export function repositoryPathProblem(path: string): string | undefined {
  if (path === "") return "the path is empty";
  // oxlint-disable-next-line no-control-regex -- that is what must not be there
  if (/[\u0000-\u001f\u007f]/.test(path)) return "the path holds a control character";
  if (path.includes("\\")) return "paths are written with forward slashes";
  if (path.startsWith("/") || path.startsWith("~") || /^[a-z]:/i.test(path)) {
    return "the path must be relative: it starts at the repository root";
  }
  const normal = posix.normalize(path);
  return normal === ".." || normal.startsWith("../") ? "the path leaves the repository" : undefined;
}
