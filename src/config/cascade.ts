/** Which files a config is merged from. */
import { join } from "node:path";

/**
 * The absolute paths of the files that are merged when none is named, lowest first; those that do not exist are skipped.
 * The built-in base lies below all of them.
 */
export function configCascade(folders: { readonly home: string; readonly cwd: string }): string[] {
  return [
    "/etc/posturegate.yaml",
    join(folders.home, ".posturegate.yaml"),
    join(folders.home, "posturegate.yaml"),
    join(folders.cwd, "posturegate.yaml"),
  ];
}
