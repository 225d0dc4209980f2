/** The branch that holds plans and journals, so that a lost machine loses nothing. */
import type { GitHubRepository } from "../../github/client.ts";
import { putFiles, readState, type StateBranch } from "../../github/state-branch.ts";
import { ConfigError } from "../../errors.ts";
import type { JournalKeeper } from "../../remediate/journal-file.ts";
import type { RecordedJournal } from "../../remediate/recorded-run.ts";
import { byRun } from "./recorded-runs.ts";
import { parseStoredPlan, type StoredPlan, storedPlanPath } from "./stored-plan.ts";

const journalFolder = "journal/";

/** Keeps journals on the branch, each run its own file. */
export function branchKeeper(repository: GitHubRepository, branch: string): JournalKeeper {
  return {
    commit: async (files) => {
      const there = new Map([...files].map(([name, text]) => [`${journalFolder}${name}`, text]));
      await putFiles({ ...repository, branch }, `Journal ${[...files.keys()].join(", ")}`, there);
    },
  };
}

/** The plan that was kept for approval; undefined where there is none. Throws ConfigError where it was changed. */
export async function keptPlan(branch: StateBranch, digest: string): Promise<StoredPlan | undefined> {
  const path = storedPlanPath(digest);
  const file = (await readState(branch, (one) => one === path))?.get(path);
  return file === undefined ? undefined : parseStoredPlan(file.toString("utf8"), digest);
}

/** All journals on the branch, the newest run last. The last seconds of a lost run may be missing. */
export async function keptJournals(branch: StateBranch): Promise<readonly RecordedJournal[]> {
  const files = await readState(branch, (path) => path.startsWith(journalFolder));
  if (files === undefined)
    throw new ConfigError("selects-nothing", {
      message: `there is no branch ${branch.branch}: nothing was ever applied`,
      hint: "remediation.journal.branch of the config names it",
    });
  return [...files]
    .map(([path, text]) => ({ name: path.slice(journalFolder.length), text: text.toString("utf8") }))
    .sort(byRun);
}
