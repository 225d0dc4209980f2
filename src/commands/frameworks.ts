/** The command `rules frameworks`: which rules decide which control of which published standard. */
import { ConfigError } from "../errors.ts";
import type { Framework } from "../model/framework.ts";
import { nearest } from "../model/nearest.ts";
import type { Rule } from "../model/rule.ts";
import { forLog } from "../report/escape.ts";
import { builtInCatalogue } from "../run/program.ts";
import type { Terminal } from "./audit.ts";
import type { ConfigOptions } from "./config.ts";
import { knownRules } from "./rules.ts";

/** All frameworks, or the one that is named: their controls, each with the rules that cite it. */
export async function frameworksCommand(
  id: string | undefined,
  options: ConfigOptions & { readonly format: "table" | "json" },
  terminal: Terminal,
): Promise<number> {
  const rules = await knownRules(options, terminal);
  const { frameworks } = await builtInCatalogue(terminal.program);
  const decided = selected(frameworks, id).map((framework) => withRules(framework, rules));
  terminal.stdout.write(
    options.format === "json"
      ? `${JSON.stringify(decided, null, 2)}\n`
      : `${decided.map((framework) => frameworkText(framework)).join("\n\n")}\n`,
  );
  return 0;
}

function selected(frameworks: readonly Framework[], id: string | undefined): readonly Framework[] {
  const found = frameworks.filter((framework) => id === undefined || framework.id === id);
  if (id === undefined || found.length > 0) return found;
  const ids = frameworks.map((framework) => framework.id);
  const guess = nearest(id, ids);
  const hint = guess === undefined ? `known are ${ids.join(", ")}` : `did you mean ${guess}?`;
  throw new ConfigError("unknown-name", { message: `there is no framework ${id}`, hint });
}

/** A framework whose controls name the rules that cite them. */
type DecidedFramework = ReturnType<typeof withRules>;

function withRules({ id, title, version, controls }: Framework, rules: readonly Rule[]) {
  return {
    id,
    title,
    version,
    controls: Object.entries(controls).map(([number, control]) => ({
      id: number,
      ...control,
      rules: rules.filter((rule) => rule.controls[id]?.includes(number) === true).map((rule) => rule.id),
    })),
  };
}

function frameworkText({ id, title, version, controls }: DecidedFramework): string {
  const decided = controls.filter(({ rules }) => rules.length > 0).length;
  const widest = Math.max(...controls.map((control) => control.id.length), 0);
  return [
    `${forLog(id)}  ${forLog(title)}, version ${version}: rules decide ${decided} of ${controls.length} controls`,
    ...controls.map((control) => {
      const assessment = (control.assessment ?? "").padEnd("automated".length);
      const by = control.rules.length === 0 ? "not automated" : control.rules.join(", ");
      const said = control.title === undefined ? by : `${by}: ${control.title}`;
      return `${control.id.padEnd(widest)}  ${assessment}  ${forLog(said)}`;
    }),
  ].join("\n");
}
