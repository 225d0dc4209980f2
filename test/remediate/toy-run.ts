/** Runs on the toy cloud: with a journal in a folder and a keeper that holds what was committed. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import type { LiveScope } from "../../src/model/live-scope.ts";
import type { PlanPart } from "../../src/model/plan.ts";
import { applyPart } from "../../src/remediate/apply-part.ts";
import type { JournalKeeper } from "../../src/remediate/journal-file.ts";
import type { RecordedJournal } from "../../src/remediate/recorded-run.ts";
import type { RemediationServices } from "../../src/remediate/remediation-run.ts";
import { type ToyCloud, toyChanges } from "./toy-cloud.ts";

/** In memory where the machine has such a folder: hundreds of runs need not wait for a disk. */
const root = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "posturegate-runs-"));

afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Holds files as a branch does. */
export class ToyKeeper implements JournalKeeper {
  readonly files: Map<string, string>;
  /** What happens before each commit, and after it. */
  before: () => Promise<void> = async () => {};
  after: () => Promise<void> = async () => {};

  constructor(files = new Map<string, string>()) {
    this.files = files;
  }

  async commit(files: ReadonlyMap<string, string>): Promise<void> {
    await this.before();
    for (const [path, text] of files) this.files.set(path, text);
    await this.after();
  }
}

/** One run's surroundings. */
export interface ToyRun extends RemediationServices {
  readonly keeper: ToyKeeper;
}

export function runOf(toy: ToyCloud, live: LiveScope = toy.live(), over: Partial<ToyRun> = {}): ToyRun {
  return {
    changes: toyChanges,
    cloud: toy.cloud(live),
    keeper: new ToyKeeper(),
    folder: mkdtempSync(join(root, "run-")),
    clock: toy.clock,
    waitSeconds: 60,
    signal: new AbortController().signal,
    run: { id: "run-1", by: "maintainer", version: "1.0.0" },
    ...over,
  };
}

/** The journal that a run has left on its machine. */
export function journalOn({ folder }: ToyRun): RecordedJournal {
  const name = readdirSync(folder).find((file) => file.endsWith(".ndjson")) ?? "none";
  return { name, text: readFileSync(join(folder, name), "utf8") };
}

/** Applies a part and gives the run with what it came to. */
export async function apply(toy: ToyCloud, part: PlanPart, run: ToyRun = runOf(toy)) {
  const result = await applyPart(part, run);
  return { run, ...result, outcomes: result.results.map(({ outcome }) => outcome) };
}
