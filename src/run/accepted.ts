/** Reads what was accepted before: exemptions and baseline. */
import { readRuleFiles } from "../events/rules/rule-files.ts";
import type { Config } from "../config/configuration.ts";
import { ruleId } from "../engine/load-rules.ts";
import { ConfigError } from "../errors.ts";
import { parseBaseline } from "../judge/baseline.ts";
import { parseExemptions } from "../judge/exemption-file.ts";
import type { Baseline } from "../model/baseline.ts";
import type { Exemption } from "../model/exemption.ts";
import { builtInCatalogue } from "./program.ts";
import type { RunRequest } from "./request.ts";
import { snapshotNotices } from "./snapshots.ts";

/** What the judge needs of it. */
export interface Accepted {
  readonly exemptions: readonly Exemption[];
  /** Every rule that an exemption may name; undefined where that is not known. */
  readonly ruleIds: ReadonlySet<string> | undefined;
  readonly baseline: Baseline | undefined;
  /** That a baseline is missing or unreadable: everything is new then. */
  readonly notices: readonly string[];
}

/** Throws ConfigError where an exemption file is missing or wrong; a baseline that cannot be used is a notice. */
export async function readAccepted(config: Config, audits: readonly string[], request: RunRequest): Promise<Accepted> {
  const exemptionFiles = await Promise.all(config.exemptions.map((file) => readRequired(file, config, request)));
  const ruleIds = exemptionFiles.length === 0 ? undefined : await knownRules(config, audits, request);
  const exemptions = parseExemptions(exemptionFiles, ruleIds);
  const notices = [
    ...(request.noFile
      ? ["No config was found, so the built-in demo estate is audited: nothing of yours was read."]
      : []),
    ...snapshotNotices(config, audits, request),
  ];
  if (config.baseline === undefined) return { exemptions, ruleIds, baseline: undefined, notices };
  const text = await request.files.read(config.baseline);
  const read = text === undefined ? { unreadable: `there is none in ${request.files.origin}` } : parseBaseline(text);
  if ("baseline" in read) return { exemptions, ruleIds, baseline: read.baseline, notices };
  return {
    exemptions,
    ruleIds,
    baseline: undefined,
    notices: [
      ...notices,
      `The baseline ${config.baseline} cannot be used, so every finding is new: ${read.unreadable}.`,
    ],
  };
}

async function readRequired(
  file: string,
  config: Config,
  { files }: RunRequest,
): Promise<{ file: string; text: string }> {
  const text = await files.read(file);
  if (text !== undefined) return { file, text };
  const place = config.position(["exemptions", config.exemptions.indexOf(file)]);
  throw new ConfigError("missing-file", { ...place, message: `the exemption file ${file} is not in ${files.origin}` });
}

/** Rules that an exemption may name; undefined where a module's event plugin may bring rules of any name. */
async function knownRules(
  config: Config,
  audits: readonly string[],
  { files, bounds }: RunRequest,
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
  ]);
}
