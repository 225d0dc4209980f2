/** What a pull request changes about the gate itself: judged on the last state, by the built-in engine, without credentials. */
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Config } from "../config/configuration.ts";
import { allowEndpointsVariable } from "../config/endpoint.ts";
import { selectRun } from "../config/select-run.ts";
import { AccessError, ConfigError, problemText } from "../errors.ts";
import { effectsOf, type Effects, withoutEffects } from "../judge/hidden-findings.ts";
import { unmetRequirements } from "../judge/exemption-requirements.ts";
import { type Change, type GateState, weakenings } from "../judge/weakenings.ts";
import type { Exemption } from "../model/exemption.ts";
import type { Preview, UnmetExemption } from "../model/preview.ts";
import type { Report } from "../model/report.ts";
import type { RepositoryFiles } from "../model/repository-files.ts";
import { gateState } from "./gate-state.ts";
import type { RunRequest } from "./request.ts";
import type { State } from "./state.ts";

/** A pull request about to be previewed. */
export interface PreviewRequest {
  /** The base's, with its config and the audits that run. */
  readonly request: RunRequest;
  readonly config: Config;
  readonly audits: readonly string[];
  /** The files as they will be once it is merged. */
  readonly branch: RepositoryFiles;
  /** Of the default branch; otherwise why there is none. */
  readonly state: State | { readonly missing: string };
  /** The run's clock. */
  readonly now: Date;
  /** Whether owners of a file have approved the newest commit, where the base asks for that: undefined if they have. */
  readonly approvalProblem: (file: string) => Promise<string | undefined>;
  /** Reads a config as the base's was, and judges a snapshot with it: what the composition root does. */
  readonly readConfig: (request: RunRequest) => Config;
  readonly judge: (request: RunRequest) => Promise<Report>;
}

/** Undefined where the branch changes nothing that decides. Rejects only for bugs: what is wrong in the branch is told. */
export async function previewOf(asked: PreviewRequest): Promise<Preview | undefined> {
  const { state } = asked;
  const basis = "missing" in state ? state : { collectedAt: state.collectedAt };
  try {
    const [base, branch] = [previewRequest(asked.request), await branchRequest(asked)];
    const [before, after] = [asked.readConfig(base), asked.readConfig(branch)];
    const audits = selectRun(after, { auditNames: branch.overrides.audits, replay: true });
    const gates = {
      before: await gateState({ config: before, audits: asked.audits, files: base.files, bounds: base.bounds }),
      after: await gateState({ config: after, audits, files: branch.files, bounds: base.bounds }),
    };
    const changes = weakenings(gates.before, gates.after);
    const unmetExemptions = await unmetOf(gates, asked);
    if (changes.length + unmetExemptions.length === 0) return undefined;
    const effects = await effectsIn(asked, changes, { base, branch, audits });
    return { refused: [], unmetExemptions, ...effects };
  } catch (error) {
    const refused = refusalOf(error);
    if (refused === undefined) throw error;
    return { refused, weakenings: [], unmetExemptions: [], basis, added: 0 };
  }
}

/** What is wrong in the branch, and what GitHub does not let us read of it. */
function refusalOf(error: unknown): string[] | undefined {
  if (error instanceof ConfigError) return error.problems.map((problem) => problemText(problem));
  return error instanceof AccessError ? [error.message] : undefined;
}

/** No credentials, no modules, no sinks, and nothing written beside the report. */
function previewRequest(request: RunRequest): RunRequest {
  return {
    ...request,
    job: undefined,
    environment: withoutSecrets(request.environment),
    isPreview: true,
    tells: false,
  };
}

/** In place of each value that a config may refer to stands its name: configs are read alike, and nobody can log in. */
function withoutSecrets(environment: RunRequest["environment"]): RunRequest["environment"] {
  const names = Object.keys(environment).filter((name) => name.startsWith("POSTUREGATE_") && environment[name] !== "");
  return {
    ...Object.fromEntries(names.map((name) => [name, `value of ${name}`])),
    [allowEndpointsVariable]: environment[allowEndpointsVariable],
  };
}

/** The base's request with the branch's files. */
async function branchRequest({ request, branch }: PreviewRequest): Promise<RunRequest> {
  const sources = await Promise.all(
    request.sources.map(async ({ file }) => {
      const text = await branch.read(file);
      if (text !== undefined) return { file, text };
      throw new ConfigError("missing-file", {
        file,
        message: "the pull request takes this config away: nothing would be audited",
      });
    }),
  );
  return { ...previewRequest(request), sources, files: branch };
}

/** Both configs judge the state at the same time and in the same way, so that only what is changed makes a difference. */
async function effectsIn(
  { state, judge, now, audits: known }: PreviewRequest,
  changes: readonly Change[],
  {
    base,
    branch,
    audits,
  }: { readonly base: RunRequest; readonly branch: RunRequest; readonly audits: readonly string[] },
): Promise<Effects & Pick<Preview, "basis">> {
  const unknown = (basis: { readonly missing: string }) => ({ weakenings: withoutEffects(changes), added: 0, basis });
  if ("missing" in state) return unknown(state);
  const outputDirectory = await mkdtemp(join(process.env["RUNNER_TEMP"] ?? tmpdir(), "posturegate-preview-"));
  const onState = (one: RunRequest, names: readonly string[]): RunRequest => ({
    ...one,
    overrides: {
      ...one.overrides,
      audits: names,
      replay: state.snapshot,
      saveSnapshot: undefined,
      outputDirectory,
      now: now.toISOString(),
    },
  });
  const before = await judge(onState(base, known)).catch((error: unknown) => {
    // Whoever may write to the branch of the state may write what is no snapshot.
    if (error instanceof ConfigError) return { missing: `the state cannot be judged: ${error.message}` };
    throw error;
  });
  if ("missing" in before) return unknown(before);
  // Of an audit that the branch adds nothing has been read.
  const both = audits.filter((name) => known.includes(name));
  const after = both.length === 0 ? { findings: [] } : await judge(onState(branch, both));
  return { ...effectsOf(changes, before, after), basis: { collectedAt: state.collectedAt } };
}

/**
 * Exemptions that the branch adds or changes, held against what the base asks of exemptions; and all of them against what
 * the branch itself asks: what it would be refused for.
 */
async function unmetOf(
  { before, after }: { readonly before: GateState; readonly after: GateState },
  { config, now, approvalProblem }: PreviewRequest,
): Promise<UnmetExemption[]> {
  const required = config.exemptionsRequire;
  const known = new Set(before.exemptions.map(withoutSource));
  const unmet: UnmetExemption[] = [];
  for (const exemption of after.exemptions) {
    const { rule, resource, source: place } = exemption;
    const isAdded = !known.has(withoutSource(exemption));
    const needsApproval = isAdded && required.approvedBy !== undefined;
    const approval = needsApproval ? await approvalProblem(place.file) : undefined;
    const problems = new Set([
      ...(isAdded ? unmetRequirements(exemption, required, now) : []),
      ...unmetRequirements(exemption, after.exemptionsRequire, now),
      ...(approval === undefined ? [] : [approval]),
    ]);
    if (problems.size > 0) unmet.push({ rule, resource, place, problems: [...problems] });
  }
  return unmet;
}

function withoutSource(exemption: Exemption): string {
  return JSON.stringify({ ...exemption, source: undefined });
}
