/** Published standards, as `rules/frameworks/*.yaml` holds them: the controls that rules may cite. */
import { z } from "zod";
import { ConfigError, type Problem } from "../errors.ts";
import type { Framework } from "../model/framework.ts";
import type { Rule } from "../model/rule.ts";
import { parseYaml } from "../yaml/yaml-document.ts";

const frameworkSchema = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  version: z.string().min(1),
  controls: z.record(
    z.string(),
    z.strictObject({
      title: z.string().min(1).exactOptional(),
      level: z.int().min(1).max(3).exactOptional(),
      assessment: z.enum(["automated", "manual"]).exactOptional(),
    }),
  ),
});

/** Whether a file of the rules folder is a framework. */
export function isFrameworkFile(path: string): boolean {
  return /^frameworks\/[^/]+\.ya?ml$/.test(path);
}

/** Parses one framework file. Throws ConfigError `invalid-rule` with every mistake and its line. */
export function parseFramework(text: string, file: string): Framework {
  const document = parseYaml(text, file);
  if (!("value" in document)) throw new ConfigError("invalid-rule", document);
  const parsed = frameworkSchema.safeParse(document.value);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }): Problem => ({
    file,
    ...document.place(path),
    message: `${path.join(".")}: ${message}`,
  }));
  throw new ConfigError("invalid-rule", problems);
}

/** Rules that cite a framework or control that does not exist, each with its line. */
export function unknownControls(rules: readonly Rule[], frameworks: readonly Framework[]): Problem[] {
  const byId = new Map(frameworks.map((framework) => [framework.id, framework.controls]));
  return rules.flatMap(({ controls, source }) =>
    Object.entries(controls).flatMap(([framework, cited]) => {
      const known = byId.get(framework);
      const place = { file: source.file, line: source.lines["controls"] ?? 1 };
      if (known === undefined) return [{ ...place, message: `There is no framework ${framework}.` }];
      const lost = cited.filter((control) => !Object.hasOwn(known, control));
      return lost.map((control) => ({ ...place, message: `Framework ${framework} has no control ${control}.` }));
    }),
  );
}

/** The controls of a framework that no rule cites. */
export function controlsWithoutRule(framework: Framework, rules: readonly Rule[]): string[] {
  const cited = new Set(rules.flatMap(({ controls }) => controls[framework.id] ?? []));
  return Object.keys(framework.controls).filter((control) => !cited.has(control));
}
