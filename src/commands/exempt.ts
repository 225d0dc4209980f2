/** The command `exempt`: adds one exemption to a file, and shows first what it covers. */
import type { Config } from "../config/configuration.ts";
import { ConfigError } from "../errors.ts";
import { exemptionReach } from "../judge/exemption-reach.ts";
import { parseRecordedRun, type RecordedRun } from "../judge/recorded-findings.ts";
import type { Exemption } from "../model/exemption.ts";
import { forLog } from "../report/escape.ts";
import { readConfig } from "../run/read-config.ts";
import { readText, resolvePath, type WorkspaceBounds } from "../workspace.ts";
import { requestOf, type Terminal } from "./audit.ts";
import type { ConfigOptions } from "./config.ts";
import { additionTo } from "./exemption-addition.ts";
import { type DraftedExemption, type DraftOptions, draftExemption } from "./exemption-draft.ts";
import { type ExemptionTarget, exemptionTarget, writeTarget } from "./exemption-target.ts";
import { surveyText } from "./exemption-text.ts";
import { Questions } from "./questions.ts";

/** As commander gives them. */
export interface ExemptOptions extends ConfigOptions, DraftOptions {
  /** Instead of the config's `exemptions`. */
  readonly file?: string;
  /** The findings.json of a past run. */
  readonly findings: string;
  /** Do not ask before writing. */
  readonly yes?: true;
}

/** Asks on a terminal for what the options leave open. Throws ConfigError for all that is wrong; then nothing is written. */
export async function exemptCommand(
  fingerprint: string | undefined,
  options: ExemptOptions,
  terminal: Terminal,
): Promise<number> {
  const request = await requestOf({ ...options, outputDir: "posturegate-out" }, terminal);
  const { config } = readConfig(request);
  const questions = questionsAt(terminal);
  try {
    const now = new Date();
    const recorded = await readRecorded(options.findings, request.bounds);
    const required = config.exemptionsRequire;
    const draft = await draftExemption({ fingerprint, options, recorded, questions, required, now });
    const target = await exemptionTarget(options.file, config.exemptions, { questions, bounds: request.bounds });
    const { text, line, known } = await additionTo(target, draft, { config, request });
    terminal.stdout.write(survey({ draft, known, recorded, now, findings: options.findings }));
    const isWanted =
      questions === undefined || options.yes === true || (await questions.confirm(`Add it to ${target.file}?`));
    if (!isWanted) throw new ConfigError("invalid-usage", "nothing was written");
    await writeTarget(target, text);
    terminal.stdout.write(`Wrote ${forLog(target.file)}:${line}.\n`);
    for (const note of notes(target, config)) terminal.stderr.write(`note: ${forLog(note)}\n`);
    return 0;
  } finally {
    questions?.close();
  }
}

function questionsAt({ stdin, stdout, environment }: Terminal): Questions | undefined {
  if (environment["CI"] !== undefined || !stdout.isTTY) return undefined;
  const input = stdin();
  return input.isTTY ? new Questions({ stdin: input, stdout }) : undefined;
}

/** Why there are none is an error only for whoever needs them. */
async function readRecorded(file: string, bounds: WorkspaceBounds): Promise<RecordedRun | ConfigError> {
  const text = await readText(resolvePath(bounds, file), file);
  if (text === undefined)
    return new ConfigError("missing-file", {
      message: `there is no ${file}`,
      hint: "run `posturegate audit` first, or name the findings.json of a run with --findings",
    });
  const read = parseRecordedRun(text);
  if ("unreadable" in read) throw new ConfigError("unreadable-file", { file, message: read.unreadable });
  return read;
}

function survey(shown: {
  readonly draft: DraftedExemption;
  readonly known: readonly Exemption[];
  readonly recorded: RecordedRun | ConfigError;
  readonly now: Date;
  readonly findings: string;
}): string {
  const { draft, known, recorded, now, findings } = shown;
  if (recorded instanceof ConfigError) return surveyText({ draft, reach: undefined, source: findings });
  const exemption = { ...draft, source: { file: "", line: 1 } };
  const reach = exemptionReach(exemption, recorded.findings, { known, now });
  return surveyText({ draft, reach, source: `${findings} (${recorded.startedAt})` });
}

/** What must still be done for it to count. */
function notes({ file }: ExemptionTarget, { exemptions, exemptionsRequire }: Config): string[] {
  return [
    ...(exemptions.includes(file)
      ? []
      : [`the config does not name ${file}, so it accepts nothing yet: add it to \`exemptions\``]),
    ...(exemptionsRequire.approvedBy === undefined
      ? []
      : [`an owner of ${file}, as CODEOWNERS names them, must approve the pull request that adds it`]),
  ];
}
