/** Declares the event plugin `rules`: its name and params. */
import type { Json } from "../../model/json.ts";
import { type Severity, severities } from "../../model/severity.ts";
import type { PluginDeclaration } from "../../plugin.ts";

/** Params of the event plugin `rules`. */
export interface RulesParams {
  readonly paths: readonly string[];
  readonly select: {
    readonly ids?: readonly string[];
    readonly tags?: readonly string[];
    readonly severities?: readonly Severity[];
    readonly frameworks?: readonly string[];
  };
  readonly params: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  readonly severity: Readonly<Record<string, Severity>>;
}

export const declaration = {
  kind: "event",
  name: "rules",
  doc: "Evaluates the built-in rules, and rules of your own, on every resource.",
  params: (z) => {
    const patterns = z.array(z.string().min(1)).min(1, "name at least one, or leave it out to select all");
    const json = z.json();
    return z.strictObject({
      paths: z
        .array(z.string().min(1))
        .default([])
        .describe("Folders of the repository with rules of your own, or single rule files."),
      select: z
        .strictObject({
          ids: patterns.exactOptional().describe("Rule ids; `*` stands for any text."),
          tags: patterns.exactOptional().describe("Tags of which a rule has at least one."),
          severities: z.array(z.enum(severities)).min(1).exactOptional().describe("Severities, as overridden below."),
          frameworks: patterns.exactOptional().describe("Frameworks of which a rule decides a control."),
        })
        .default({})
        .describe("Which rules run: those that meet all conditions given here."),
      params: z
        .record(z.string(), z.record(z.string(), json))
        .default({})
        .describe("Rule id or pattern → param → value."),
      severity: z.record(z.string(), z.enum(severities)).default({}).describe("Rule id or pattern → severity."),
    });
  },
} satisfies PluginDeclaration<"event", RulesParams>;
