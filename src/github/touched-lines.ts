/** Which lines a pull request adds or changes. */
import type { GitHubClient } from "./client.ts";

/** Whose changes. */
export interface PullRequestFiles {
  readonly client: GitHubClient;
  readonly owner: string;
  readonly repository: string;
  readonly number: number;
}

/** File → inclusive ranges of lines of its new version. */
export type TouchedLines = ReadonlyMap<string, readonly (readonly [from: number, to: number])[]>;

/**
 * From the patches; a file whose patch GitHub leaves out, because it is too large or binary, is touched nowhere. Source:
 * REST "List pull requests files". Throws Octokit's errors.
 */
export async function touchedLines({ client, owner, repository, number }: PullRequestFiles): Promise<TouchedLines> {
  const files = await client.paginate(client.rest.pulls.listFiles, {
    owner,
    repo: repository,
    pull_number: number,
    per_page: 100,
  });
  return new Map(files.map(({ filename, patch }) => [filename, addedRanges(patch ?? "")]));
}

/** The added lines of a unified diff. */
export function addedRanges(patch: string): (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  let line = 0;
  for (const text of patch.split("\n")) {
    const [, start] = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text) ?? [];
    if (start !== undefined) line = Number(start);
    else if (text.startsWith("+")) extend(ranges, line++);
    else if (text.startsWith(" ") || text === "") line += 1;
  }
  return ranges;
}

function extend(ranges: [number, number][], line: number): void {
  const last = ranges.at(-1);
  if (last !== undefined && last[1] === line - 1) last[1] = line;
  else ranges.push([line, line]);
}
