/** A JSON file that the command line names, of a shape that this program writes. */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { ConfigError, errorText } from "../errors.ts";

/** What was expected, and where it lies. */
export interface ExpectedFile<T> {
  readonly path: string;
  /** As it was named. */
  readonly shown: string;
  readonly schema: z.ZodType<T>;
  /** Ends the sentence "this is not …". */
  readonly what: string;
  readonly hint: string;
}

/** Its content. Throws ConfigError `unreadable-file` where there is none, or it is something else. */
export async function readJsonFile<T>({ path, shown, schema, what, hint }: ExpectedFile<T>): Promise<T> {
  try {
    return schema.parse(JSON.parse(await readFile(path, "utf8")));
  } catch (error) {
    const message = `is not ${what}: ${problemOf(error)}`;
    throw new ConfigError("unreadable-file", { file: shown, message, hint }, { cause: error });
  }
}

function problemOf(error: unknown): string {
  if (!(error instanceof z.ZodError)) return errorText(error);
  const [first] = error.issues;
  const path = first?.path.join(".") ?? "";
  return `${path === "" ? "" : `${path}: `}${first?.message ?? "it has another shape"}`;
}
