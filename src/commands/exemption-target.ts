/** The file that an exemption is added to: which one, and how it is written so that nothing in it can be lost. */
import { randomUUID } from "node:crypto";
import { mkdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { ConfigError, errorText } from "../errors.ts";
import { forLog } from "../report/escape.ts";
import { readText, resolvePath, type WorkspaceBounds } from "../workspace.ts";
import type { Questions } from "./questions.ts";

/** A file as it was read. */
export interface ExemptionTarget {
  /** From the repository root. */
  readonly file: string;
  readonly absolute: string;
  /** Undefined where it is not there yet. */
  readonly text: string | undefined;
}

/** The file that is named, or the one of the config; where the config has several, somebody must say which. */
export async function exemptionTarget(
  named: string | undefined,
  configured: readonly string[],
  { questions, bounds }: { readonly questions: Questions | undefined; readonly bounds: WorkspaceBounds },
): Promise<ExemptionTarget> {
  const asked = named ?? (await configuredFile(configured, questions));
  const absolute = resolvePath(bounds, asked);
  // However it is spelt on the command line, it is the file that the config names.
  const file = configured.find((one) => resolvePath(bounds, one) === absolute) ?? asked;
  return { file, absolute, text: await readText(absolute, file) };
}

async function configuredFile(configured: readonly string[], questions: Questions | undefined): Promise<string> {
  const [first, ...others] = configured;
  if (first === undefined)
    throw new ConfigError("invalid-usage", {
      message: "the config names no file of exemptions",
      hint: "add `exemptions: [.posturegate/exemptions.yaml]` to it, or name a file with --file",
    });
  if (others.length === 0) return first;
  if (questions !== undefined) return questions.choose(configured, forLog);
  throw new ConfigError("invalid-usage", {
    message: `the config names several files of exemptions: ${configured.join(", ")}`,
    hint: "say which with --file",
  });
}

/** Whole or not at all. Throws ConfigError where it cannot be written, and where somebody else has changed it meanwhile. */
export async function writeTarget({ file, absolute, text }: ExemptionTarget, changed: string): Promise<void> {
  if ((await readText(absolute, file)) !== text)
    throw new ConfigError("invalid-usage", { file, message: "was changed meanwhile, and is left as it is: try again" });
  try {
    await mkdir(dirname(absolute), { recursive: true });
    // A link stays one, and the file keeps its mode.
    const real = text === undefined ? absolute : await realpath(absolute);
    const mode = text === undefined ? undefined : (await stat(real)).mode;
    await replace(real, changed, mode);
  } catch (error) {
    throw new ConfigError(
      "invalid-usage",
      { file, message: `cannot be written, and is left as it was: ${errorText(error)}` },
      { cause: error },
    );
  }
}

async function replace(path: string, text: string, mode: number | undefined): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, text, { flag: "wx", ...(mode === undefined ? {} : { mode }) });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
