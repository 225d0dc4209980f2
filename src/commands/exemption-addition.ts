/** The file of exemptions with one more in it, checked before anything is written. */
import type { Config } from "../config/configuration.ts";
import { ConfigError } from "../errors.ts";
import { parseExemptions } from "../judge/exemption-file.ts";
import { sameExemption } from "../judge/exemption-reach.ts";
import type { Exemption } from "../model/exemption.ts";
import { knownRules } from "../run/accepted.ts";
import type { RunRequest } from "../run/request.ts";
import { readText, resolvePath } from "../workspace.ts";
import { withItem } from "../yaml/yaml-list.ts";
import type { DraftedExemption } from "./exemption-draft.ts";
import type { ExemptionTarget } from "./exemption-target.ts";

/** What a file becomes. */
interface Addition {
  /** The whole file, with the exemption. */
  readonly text: string;
  /** Where it stands there. */
  readonly line: number;
  /** All exemptions that were there before, of all files. */
  readonly known: readonly Exemption[];
}

/** Held against the same rules as in an audit. Throws ConfigError where one like it is there, and where the file is wrong. */
export async function additionTo(
  { file, text: before = "" }: ExemptionTarget,
  draft: DraftedExemption,
  { config, request }: { readonly config: Config; readonly request: RunRequest },
): Promise<Addition> {
  const ruleIds = await knownRules(config, [...config.audits.keys()], request);
  const others = config.exemptions.filter((other) => other !== file);
  const otherFiles = await Promise.all(
    others.map(async (other) => ({ file: other, text: await textOf(other, request) })),
  );
  const old = parseExemptions([{ file, text: before }], ruleIds);
  const known = [...old, ...parseExemptions(otherFiles, ruleIds)];
  const same = sameExemption({ ...draft, source: { file, line: 1 } }, known);
  if (same !== undefined) throw duplicate(same, draft);
  const text = withItem(before, draft);
  const after = parseExemptions([{ file, text }], ruleIds);
  const added = after.at(-1);
  if (added === undefined || JSON.stringify(after.map(unplaced)) !== JSON.stringify([...old, draft].map(unplaced)))
    throw new ConfigError("invalid-exemption", {
      file,
      message: "cannot hold this exemption as it is written, and is left as it is",
      hint: "write the file as a plain list: - rule: …",
    });
  return { text, line: added.source.line, known };
}

async function textOf(file: string, { bounds }: RunRequest): Promise<string> {
  return (await readText(resolvePath(bounds, file), file)) ?? "";
}

function unplaced({ rule, resource, facets, reason, owner, expires }: DraftedExemption): unknown {
  return [rule, resource, facets ?? null, reason, owner, expires];
}

function duplicate({ source, expires }: Exemption, draft: DraftedExemption): ConfigError {
  const hint =
    expires < draft.expires ? `to let it hold longer, change its \`expires\`, ${expires}` : "nothing is to be done";
  return new ConfigError("invalid-usage", { ...source, message: "accepts the same already", hint });
}
