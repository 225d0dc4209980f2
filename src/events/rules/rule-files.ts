/** Reads the rule files that `paths` names. */
import { posix } from "node:path";
import { isRuleFile, type RuleFile } from "../../engine/load-rules.ts";
import { ConfigError, type Problem } from "../../errors.ts";
import type { RepositoryFiles } from "../../model/repository-files.ts";

/**
 * Every rule file below the named folders, and the named files. A rule's path, and so its id, starts at the folder that
 * is named, or is the file's name. Throws ConfigError `missing-file` for paths that are or hold no rule file.
 */
export async function readRuleFiles(paths: readonly string[], files: RepositoryFiles): Promise<RuleFile[]> {
  const problems: Problem[] = [];
  const found: RuleFile[] = [];
  for (const named of paths) {
    const path = posix.normalize(named).replace(/(?<=.)\/$/, "");
    const read = (await readFolder(path, files)) ?? (await readSingle(path, files));
    if (read.length === 0) {
      problems.push({ message: `rules: paths: ${named} neither is nor holds a rule file in ${files.origin}.` });
    }
    found.push(...read);
  }
  if (problems.length > 0) throw new ConfigError("missing-file", problems);
  return found;
}

async function readFolder(folder: string, files: RepositoryFiles): Promise<RuleFile[] | undefined> {
  const listed = await files.list(folder);
  if (listed === undefined) return undefined;
  const found: RuleFile[] = [];
  for (const file of listed) {
    const path = folder === "." ? file : file.slice(folder.length + 1);
    if (!isRuleFile(path)) continue;
    const text = await files.read(file);
    if (text !== undefined) found.push({ file, path, text });
  }
  return found;
}

async function readSingle(file: string, files: RepositoryFiles): Promise<RuleFile[]> {
  const text = isRuleFile(file) ? await files.read(file) : undefined;
  return text === undefined ? [] : [{ file, path: posix.basename(file), text }];
}
