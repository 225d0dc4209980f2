/** What a run is asked for: the same from the command line and from the action. */
import type { ReadingProgress } from "../audit/read-clouds.ts";
import type { ConfigSource } from "../config/load-config.ts";
import type { Problem } from "../errors.ts";
import type { RepositoryFiles } from "../model/repository-files.ts";
import type { Log, WorkflowJob } from "../plugin.ts";
import type { Secrets } from "./secrets.ts";
import type { WorkspaceBounds } from "../workspace.ts";

/** Everything that differs between callers. */
export interface RunRequest {
  /** The config files, lowest first; the built-in base lies below them. */
  readonly sources: readonly ConfigSource[];
  /** No file was found and none was named: the demo runs. */
  readonly noFile: boolean;
  /** Where rules, exemptions, baseline and modules are read: the workspace, or the base commit. */
  readonly files: RepositoryFiles;
  /** Where other paths of the config may lead. */
  readonly bounds: WorkspaceBounds;
  readonly overrides: RunOverrides;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly inWorkflow: boolean;
  /** The workflow job; undefined outside of workflows. */
  readonly job: WorkflowJob | undefined;
  /**
   * The config is that of a branch under review: only its built-in plugins that judge are used, no module and no sink, and
   * nobody logs in.
   */
  readonly isPreview: boolean;
  /** Whether stores and alerts of the audits are told; a preview and a plan judge for themselves alone. */
  readonly tells: boolean;
  /** Whether names and details may go where everyone can read. */
  readonly publish: "details" | "counts";
  readonly log: Log;
  /** Told what in the config is odd but not wrong. */
  readonly warn: (warning: Problem) => void;
  readonly progress: ReadingProgress;
  /** Gets every secret before anything else is said. */
  readonly secrets: Secrets;
  /** Aborted by Ctrl-C or the runner. */
  readonly interrupt: AbortSignal;
}

/** What the caller says instead of the config. Texts are as given: they are validated with the config. */
export interface RunOverrides {
  /** Instead of `run`; empty: as the config says. */
  readonly audits: readonly string[];
  readonly failOn: string | undefined;
  readonly onUnknown: string | undefined;
  /** Absolute. */
  readonly outputDirectory: string;
  /** Folder of a snapshot that stands in for the clouds. */
  readonly replay: string | undefined;
  readonly saveSnapshot: string | undefined;
  /** `now`, or an ISO 8601 time; undefined: the snapshot's on replay, else now. */
  readonly now: string | undefined;
}
