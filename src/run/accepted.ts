/** Reads what was accepted before: exemptions and baseline. */
import { readRuleFiles } from "../events/rules/rule-files.ts";
import type { Config } from "../config/configuration.ts";
import { codeScanningBaseline } from "../config/settings.ts";
import { ruleId } from "../engine/load-rules.ts";
import { ConfigError } from "../errors.ts";
import { parseBaseline } from "../judge/baseline.ts";
import { parseExemptions } from "../judge/exemption-file.ts";
import { unmetRequirements } from "../judge/exemption-requirements.ts";
import type { Baseline } from "../model/baseline.ts";
import type { Dismissal } from "../model/dismissal.ts";
import type { Exemption } from "../model/exemption.ts";
import type { RepositoryFiles } from "../model/repository-files.ts";
import type { KnownAlerts } from "./code-scanning-alerts.ts";
import { builtInCatalogue } from "./program.ts";
import type { RunRequest } from "./request.ts";
import { snapshotNotices } from "./snapshots.ts";

/** What the judge needs of it. */
export interface Accepted {
  readonly exemptions: readonly Exemption[];
  /** Every rule that an exemption may name; undefined where that is not known. */
  readonly ruleIds: ReadonlySet<string> | undefined;
  readonly dismissals: readonly Dismissal[];
  readonly baseline: Baseline | undefined;
  /** That a baseline is missing or unreadable: everything is new then. */
  readonly notices: readonly string[];
}

/** What a run of some audits of a config is asked for. */
export interface AcceptedIn {
  readonly config: Config;
  readonly audits: readonly string[];
  readonly request: RunRequest;
  /** The run's clock. */
  readonly now: Date;
}

/** Throws ConfigError where an exemption file is missing or wrong; a baseline that cannot be used is a notice. */
export async function readAccepted(asked: AcceptedIn): Promise<Accepted> {
  const { config, audits, request } = asked;
  const { files, bounds } = request;
  const { exemptions, ruleIds } = await readExemptions({ config, audits, files, bounds });
  // A preview tells what is missing, and what the rest of the branch would hide.
  if (!request.isPreview) refuseUnmet(exemptions, asked);
  const alerts = await wantedAlerts(asked);
  const file = await baselineOfFile(config, request);
  return {
    exemptions,
    ruleIds,
    dismissals: alerts?.dismissals ?? [],
    baseline: alerts?.baseline ?? file.baseline,
    notices: [
      ...(request.noFile
        ? ["No config was found, so the built-in demo estate is audited: nothing of yours was read."]
        : []),
      ...snapshotNotices(config, audits, request),
      ...[alerts?.notice ?? [], file.notice ?? []].flat(),
    ],
  };
}

/** A config with the files that it names. */
export interface ConfigFiles {
  readonly config: Config;
  /** The audits that run. */
  readonly audits: readonly string[];
  readonly files: RepositoryFiles;
  readonly bounds: Pick<RunRequest["bounds"], "program">;
}

/** The exemptions of a config, and the rules that they may name. Throws ConfigError where a file is missing or wrong. */
export async function readExemptions(from: ConfigFiles): Promise<Pick<Accepted, "exemptions" | "ruleIds">> {
  const { config } = from;
  const files = await Promise.all(config.exemptions.map((file) => readRequired(file, from)));
  const ruleIds = files.length === 0 ? undefined : await knownRules(config, from.audits, from);
  return { exemptions: parseExemptions(files, ruleIds), ruleIds };
}

/** Who approved one is asked on the pull request that adds it; the rest holds for each, at any time. */
function refuseUnmet(exemptions: readonly Exemption[], { config, now }: AcceptedIn): void {
  const problems = exemptions.flatMap((exemption) =>
    unmetRequirements(exemption, config.exemptionsRequire, now).map((message) => ({ ...exemption.source, message })),
  );
  if (problems.length > 0) throw new ConfigError("invalid-exemption", problems);
}

/** Alerts are asked for where the config compares with them, or uploads them: only then somebody may have dismissed one. */
async function wantedAlerts({ config, audits, request: { job }, now }: AcceptedIn): Promise<KnownAlerts | undefined> {
  const baseline = config.baseline === codeScanningBaseline;
  const alerts = audits.flatMap((audit) => config.audits.get(audit)?.alerts ?? []);
  const uploads = alerts.some((key) => config.plugins.get(key)?.plugin === "codescanning");
  if (!baseline && !(uploads && job?.token !== undefined)) return undefined;
  const { readAlerts } = await import("./code-scanning-alerts.ts");
  return readAlerts({ baseline, job, now });
}

async function baselineOfFile(
  { baseline: file }: Config,
  { files }: RunRequest,
): Promise<{ readonly baseline?: Baseline; readonly notice?: string }> {
  if (file === undefined || file === codeScanningBaseline) return {};
  const text = await files.read(file);
  const read = text === undefined ? { unreadable: `there is none in ${files.origin}` } : parseBaseline(text);
  if ("baseline" in read) return read;
  return { notice: `The baseline ${file} cannot be used, so every finding is new: ${read.unreadable}.` };
}

async function readRequired(file: string, { config, files }: ConfigFiles): Promise<{ file: string; text: string }> {
  const text = await files.read(file);
  if (text !== undefined) return { file, text };
  const place = config.position(["exemptions", config.exemptions.indexOf(file)]);
  throw new ConfigError("missing-file", { ...place, message: `the exemption file ${file} is not in ${files.origin}` });
}

/** Rules that an exemption may name; undefined where a module's event plugin may bring rules of any name. */
export async function knownRules(
  config: Config,
  audits: readonly string[],
  { files, bounds }: Pick<ConfigFiles, "files" | "bounds">,
): Promise<ReadonlySet<string> | undefined> {
  const keys = new Set(audits.flatMap((audit) => config.audits.get(audit)?.events ?? []));
  const events = [...keys].flatMap((key) => config.plugins.get(key) ?? []);
  if (events.some(({ module }) => module)) return undefined;
  const paths = events.flatMap(({ plugin, params }) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its schema made them
    plugin === "rules" ? ((params as { paths?: readonly string[] } | undefined)?.paths ?? []) : [],
  );
  const own = paths.length === 0 ? [] : await readRuleFiles(paths, files);
  const { rules } = await builtInCatalogue(bounds.program);
  return new Set([
    ...rules.map(({ id }) => id),
    ...own.map(({ path }) => ruleId(path)),
    "mock_event",
    "firewall_rule_event",
    "vm_os_disk_encryption_event",
    "vm_data_disk_encryption_event",
  ]);
}
