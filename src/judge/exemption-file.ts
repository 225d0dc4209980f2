/** Reads exemption files: dated, owned decisions to accept findings. */
import { z } from "zod";
import { ConfigError, type Problem } from "../errors.ts";
import type { Exemption } from "../model/exemption.ts";
import { nearest } from "../model/nearest.ts";
import { parseYaml, type YamlDocument } from "../yaml/yaml-document.ts";

const text = z
  .string({ error: missingOr("must be text, in quotes if it looks like something else") })
  .trim()
  .min(1, "must not be empty");

const entrySchema = z.strictObject(
  {
    rule: text,
    resource: text,
    facets: z.array(text).min(1).optional(),
    reason: text,
    owner: text,
    expires: z.iso.date({ error: missingOr("must be a day that exists, YYYY-MM-DD") }),
  },
  { error: ({ code }) => (code === "invalid_type" ? "must be an exemption: rule: …, resource: …" : undefined) },
);

/** A file with exemptions. */
export interface ExemptionFile {
  /** As messages name it. */
  readonly file: string;
  readonly text: string;
}

/**
 * The exemptions of all files. A rule named without `*` must be one of `rules`, where these are known: a mistyped id would
 * exempt nothing and look as if it did. Throws ConfigError `invalid-exemption` with every mistake of every file.
 */
export function parseExemptions(files: readonly ExemptionFile[], rules: ReadonlySet<string> | undefined): Exemption[] {
  const problems: Problem[] = [];
  const exemptions = files.flatMap((file) => exemptionsOf(file, rules, problems));
  if (problems.length > 0) throw new ConfigError("invalid-exemption", problems);
  return exemptions;
}

function exemptionsOf(
  { file, text: yaml }: ExemptionFile,
  rules: ReadonlySet<string> | undefined,
  problems: Problem[],
): Exemption[] {
  const document = parseYaml(yaml, file);
  if (!("value" in document)) {
    problems.push(...document);
    return [];
  }
  const list = document.value ?? [];
  if (!Array.isArray(list)) {
    problems.push({ file, line: 1, message: "must be a list of exemptions: - rule: …" });
    return [];
  }
  return list.flatMap((entry: unknown, index) => {
    const parsed = entrySchema.safeParse(entry);
    if (!parsed.success) {
      problems.push(...parsed.error.issues.map((issue) => problemOf(issue, { document, file, index })));
      return [];
    }
    const { rule, facets, ...rest } = parsed.data;
    const { line } = document.place([index]);
    if (rules !== undefined && !rule.includes("*") && !rules.has(rule))
      problems.push(unknownRule(rule, rules, file, document.place([index, "rule"]).line));
    return [{ rule, ...rest, ...(facets === undefined ? {} : { facets }), source: { file, line } }];
  });
}

function missingOr(message: string): (issue: { readonly input: unknown }) => string {
  return ({ input }) => (input === undefined ? "is missing" : message);
}

function problemOf(issue: z.core.$ZodIssue, where: { document: YamlDocument; file: string; index: number }): Problem {
  const place = where.document.place([where.index, ...issue.path]);
  const key = issue.path.join(".");
  const known = Object.keys(entrySchema.shape);
  if (issue.code === "unrecognized_keys") {
    const guess = nearest(issue.keys[0] ?? "", known);
    const hint = guess === undefined ? `allowed are ${known.join(", ")}` : `did you mean ${guess}?`;
    return { file: where.file, ...place, message: `unknown key ${issue.keys.join(", ")}`, hint };
  }
  return { file: where.file, ...place, message: key === "" ? issue.message : `${key}: ${issue.message}` };
}

function unknownRule(rule: string, rules: ReadonlySet<string>, file: string, line: number): Problem {
  const guess = nearest(rule, rules);
  const hint = guess === undefined ? "`posturegate rules list` shows all" : `did you mean ${guess}?`;
  return { file, line, message: `there is no rule ${rule}`, hint };
}
