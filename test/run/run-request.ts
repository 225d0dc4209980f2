/** What a run is asked for, in tests: files by path instead of a workspace, nobody told. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { noProgress } from "../../src/progress.ts";
import { readConfig } from "../../src/run/read-config.ts";
import type { RepositoryFiles } from "../../src/model/repository-files.ts";
import type { RunRequest } from "../../src/run/request.ts";
import { Secrets } from "../../src/run/secrets.ts";

/** Files by their paths. */
export type Files = Readonly<Record<string, string>>;

export const configFile = "posturegate.yaml";

/** The built program, with its rules and its recorded estate. */
const program = resolve("dist");

export function filesOf(files: Files, commit?: string): RepositoryFiles {
  const below = (folder: string) => Object.keys(files).filter((path) => path.startsWith(`${folder}/`));
  return {
    origin: "the test",
    commit,
    read: async (path) => files[path],
    list: async (folder) => (below(folder).length === 0 ? undefined : below(folder).toSorted()),
    modulePath: async (path) => path,
  };
}

/** A run in a folder of its own, of the config among the files. */
export function requestFor(files: Files, over: Partial<RunRequest> = {}): RunRequest {
  const silent = (): void => undefined;
  const root = mkdtempSync(join(tmpdir(), "posturegate-run-"));
  return {
    sources: [{ file: configFile, text: files[configFile] ?? "" }],
    noFile: false,
    files: filesOf(files),
    bounds: { root, allowed: undefined, program },
    overrides: {
      audits: [],
      failOn: undefined,
      onUnknown: undefined,
      outputDirectory: join(root, "out"),
      replay: undefined,
      saveSnapshot: undefined,
      now: undefined,
    },
    environment: {},
    inWorkflow: true,
    job: undefined,
    isPreview: false,
    tells: true,
    publish: "details",
    log: { debug: silent, info: silent, warning: silent, error: silent },
    warn: silent,
    progress: noProgress,
    secrets: new Secrets(silent),
    interrupt: new AbortController().signal,
    ...over,
  };
}

export function configOf(request: RunRequest) {
  return readConfig(request).config;
}
